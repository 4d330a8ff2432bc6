#include "bulk_table.hpp"

#include <algorithm>
#include <cstring>

#include "payerwatch/error.hpp"
extern "C" {
#include "access/genam.h"
#include "access/xact.h"
#include "catalog/index.h"
#include "executor/tuptable.h"
}

namespace payerwatch::pg {

BulkTable::BulkTable(Oid table, int columns) : columns_(columns) {
    call([&] { table_ = table_open(table, RowExclusiveLock); });
    if (RelationGetNumberOfAttributes(table_) != columns)
        throw Error("PW012",
                    "a table of payerwatch has other columns than this version of the extension knows",
                    "Run `make migrate`, or install the extension that belongs to the migrations.");
    call([&] {
        List* oids = RelationGetIndexList(table_);
        ListCell* cell = nullptr;
        foreach (cell, oids) {
            if (index_count_ == kMostIndexes) elog(ERROR, "payerwatch: a table has too many indexes");
            Relation relation = index_open(lfirst_oid(cell), RowExclusiveLock);
            indexes_[index_count_++] = {relation, BuildIndexInfo(relation)};
        }
        list_free(oids);
        bulk_ = GetBulkInsertState();
        for (auto& slot : slots_) slot = table_slot_create(table_, nullptr);
    });
}

Relation BulkTable::index(const char* name) const {
    for (std::size_t i = 0; i < index_count_; ++i)
        if (strcmp(RelationGetRelationName(indexes_[i].relation), name) == 0) return indexes_[i].relation;
    throw Error("PW012", std::string("the index ") + name + " is missing", "Run `make migrate`.");
}

void BulkTable::insert(const std::vector<Row>& rows, const Sorter& sorter) {
    std::vector<int> order;
    for (std::size_t from = 0; from < rows.size(); from += kBatchRows) {
        checkpoint();
        const int n = static_cast<int>(std::min<std::size_t>(kBatchRows, rows.size() - from));
        call([&] {
            for (int i = 0; i < n; ++i) {
                TupleTableSlot* slot = slots_[i];
                const Row& row = rows[from + static_cast<std::size_t>(i)];
                ExecClearTuple(slot);
                memcpy(slot->tts_values, row.values, sizeof(Datum) * static_cast<std::size_t>(columns_));
                memcpy(slot->tts_isnull, row.nulls, sizeof(bool) * static_cast<std::size_t>(columns_));
                ExecStoreVirtualTuple(slot);
            }
            table_multi_insert(table_, slots_, n, GetCurrentCommandId(true), 0, bulk_);
        });
        for (std::size_t at = 0; at < index_count_; ++at) {
            order.resize(static_cast<std::size_t>(n));
            for (int i = 0; i < n; ++i) order[static_cast<std::size_t>(i)] = i;
            if (sorter) sorter(indexes_[at].relation, order);
            call([&] {
                Datum values[INDEX_MAX_KEYS];
                bool nulls[INDEX_MAX_KEYS];
                const Index& index = indexes_[at];
                for (const int i : order) {
                    FormIndexDatum(index.info, slots_[i], nullptr, values, nulls);
                    index_insert(index.relation, values, nulls, &slots_[i]->tts_tid, table_,
                                 index.relation->rd_index->indisunique ? UNIQUE_CHECK_YES : UNIQUE_CHECK_NO,
                                 false, index.info);
                }
            });
        }
        call([&] {
            for (int i = 0; i < n; ++i) ExecClearTuple(slots_[i]);
        });
    }
}

void BulkTable::close() {
    call([&] {
        for (auto* slot : slots_) ExecDropSingleTupleTableSlot(slot);
        FreeBulkInsertState(bulk_);
        table_finish_bulk_insert(table_, 0);
        for (std::size_t i = 0; i < index_count_; ++i) index_close(indexes_[i].relation, NoLock);
        table_close(table_, NoLock);
    });
}

}  // namespace payerwatch::pg
