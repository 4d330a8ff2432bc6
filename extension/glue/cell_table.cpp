#include "cell_table.hpp"

#include <numeric>
#include <string>

#include "stats.hpp"
#include "tables.hpp"
extern "C" {
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "executor/tuptable.h"
#include "utils/fmgroids.h"
#include "utils/numeric.h"
#include "utils/snapmgr.h"
}

namespace payerwatch::pg {

namespace {

constexpr bool kNoNulls[16] = {};

RegProcedure equality_of(Oid type) {
    switch (type) {
        case INT4OID: return F_INT4EQ;
        case DATEOID: return F_DATE_EQ;
        default: return F_TEXTEQ;
    }
}

std::vector<int> first_columns(int n) {
    std::vector<int> columns(static_cast<std::size_t>(n));
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

bool is_zero(Oid type, Datum value) {
    if (type == INT8OID) return DatumGetInt64(value) == 0;
    if (type == NUMERICOID)
        return DatumGetBool(call(
            [&] { return DirectFunctionCall2(numeric_eq, value, NumericGetDatum(int64_to_numeric(0))); }));
    return histogram_of(value).bins().empty();
}

Datum sum_of(Oid type, Datum a, Datum b) {
    if (type == INT8OID) return Int64GetDatum(DatumGetInt64(a) + DatumGetInt64(b));
    if (type == NUMERICOID) return call([&] { return DirectFunctionCall2(numeric_add, a, b); });
    stats::DayHistogram sum = histogram_of(a);
    sum.add(histogram_of(b));
    return histogram_datum(sum);
}

}  // namespace

CellTable::CellTable(const char* table, int keys, int columns, std::int32_t customer)
    : table_(table_oid(table), columns),
      index_(table_.index((std::string(table) + "_pkey").c_str(), first_columns(keys)).relation),
      keys_(keys),
      columns_(columns) {
    call([&] {
        scan_memory_ = CurrentMemoryContext;
        memory_ = AllocSetContextCreate(CurrentMemoryContext, "payerwatch cells", ALLOCSET_DEFAULT_SIZES);
        // What this command wrote before is to be seen, and what the last holder of the customer's lock did.
        CommandCounterIncrement();
        snapshot_ = RegisterSnapshot(GetLatestSnapshot());
        found_ = table_slot_create(table_.relation(), nullptr);
        changed_ = table_slot_create(table_.relation(), nullptr);
    });
    const Datum id = Int32GetDatum(customer);
    call([&] { scan_ = payerwatch_index_beginscan(table_.relation(), index_, snapshot_, 1); });
    any_ = find(&id, 1);
    call([&] {
        index_endscan(scan_);
        scan_ = payerwatch_index_beginscan(table_.relation(), index_, snapshot_, keys_);
    });
}

// The scan keeps what it allocates (the index entries it found dead, for one) beyond the batch.
bool CellTable::find(const Datum* key, int keys) {
    const InMemory scope(scan_memory_);
    return call([&] {
        ScanKeyData conditions[INDEX_MAX_KEYS];
        for (int k = 0; k < keys; ++k)
            ScanKeyInit(&conditions[k], static_cast<AttrNumber>(k + 1), BTEqualStrategyNumber,
                        equality_of(TupleDescAttr(RelationGetDescr(table_.relation()), k)->atttypid), key[k]);
        index_rescan(scan_, conditions, keys, nullptr, 0);
        return index_getnext_slot(scan_, ForwardScanDirection, found_);
    });
}

void CellTable::add(std::initializer_list<Datum> cell) {
    values_.insert(values_.end(), cell);
    if (values_.size() == static_cast<std::size_t>(columns_) * BulkTable::kBatchRows) flush();
}

void CellTable::flush() {
    checkpoint();
    const InMemory scope(memory_);
    std::vector<BulkTable::Row> rows;
    for (std::size_t at = 0; at < values_.size(); at += static_cast<std::size_t>(columns_)) {
        const Datum* cell = values_.data() + at;
        if (any_ && merge(cell)) continue;
        if (!is_empty(cell)) rows.push_back({cell, kNoNulls});
    }
    table_.insert(rows);
    values_.clear();
    call([&] {
        ExecClearTuple(found_);
        ExecClearTuple(changed_);
        MemoryContextReset(memory_);
    });
}

bool CellTable::merge(const Datum* cell) {
    if (!find(cell, keys_)) return false;
    call([&] { slot_getallattrs(found_); });
    Datum sums[16];
    for (int column = 0; column < columns_; ++column) {
        const Oid type = TupleDescAttr(RelationGetDescr(table_.relation()), column)->atttypid;
        sums[column] = column < keys_ ? cell[column] : sum_of(type, found_->tts_values[column], cell[column]);
    }
    if (is_empty(sums)) {
        call([&] { simple_table_tuple_delete(table_.relation(), &found_->tts_tid, snapshot_); });
    } else {
        replace(sums);
    }
    return true;
}

bool CellTable::is_empty(const Datum* cell) const {
    for (int column = keys_; column < columns_; ++column)
        if (!is_zero(TupleDescAttr(RelationGetDescr(table_.relation()), column)->atttypid, cell[column]))
            return false;
    return true;
}

void CellTable::replace(const Datum* cell) {
    call([&] {
        ExecClearTuple(changed_);
        memcpy(changed_->tts_values, cell, sizeof(Datum) * static_cast<std::size_t>(columns_));
        memset(changed_->tts_isnull, 0, static_cast<std::size_t>(columns_));
        ExecStoreVirtualTuple(changed_);
        payerwatch_update_indexes update{};
        simple_table_tuple_update(table_.relation(), &found_->tts_tid, changed_, snapshot_, &update);
        if (payerwatch_needs_index_entries(update)) table_.insert_entries(cell, kNoNulls, &changed_->tts_tid);
    });
}

void CellTable::close() {
    flush();
    call([&] {
        index_endscan(scan_);
        UnregisterSnapshot(snapshot_);
        ExecDropSingleTupleTableSlot(found_);
        ExecDropSingleTupleTableSlot(changed_);
        MemoryContextDelete(memory_);
    });
    table_.close();
}

}  // namespace payerwatch::pg
