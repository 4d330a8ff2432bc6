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
            IndexInfo* info = BuildIndexInfo(relation);
            if (info->ii_Expressions != NIL || info->ii_Predicate != NIL)
                ereport(
                    ERROR,
                    (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
                     errmsg("index \"%s\" has an expression or a condition, which loading does not support",
                            RelationGetRelationName(relation)),
                     errhint("Drop it, or make it an index of plain columns.")));
            indexes_[index_count_++] = {relation, info};
        }
        list_free(oids);
        bulk_ = GetBulkInsertState();
        slot_memory_ = CurrentMemoryContext;
        scratch_ = AllocSetContextCreate(CurrentMemoryContext, "payerwatch insert", ALLOCSET_DEFAULT_SIZES);
    });
}

const BulkTable::Index& BulkTable::index(const char* name, const std::vector<int>& columns) const {
    const auto is_wanted = [&](const Index& each) {
        return strcmp(RelationGetRelationName(each.relation), name) == 0 &&
               std::equal(columns.begin(), columns.end(), each.info->ii_IndexAttrNumbers,
                          each.info->ii_IndexAttrNumbers + each.info->ii_NumIndexAttrs,
                          [](int column, AttrNumber number) { return column + 1 == number; });
    };
    for (std::size_t i = 0; i < index_count_; ++i)
        if (is_wanted(indexes_[i])) return indexes_[i];
    throw Error(
        "PW012",
        std::string("the index ") + name + " is missing, or is of other columns than this version knows",
        "Run `make migrate`, or install the extension that belongs to the migrations.");
}

BulkTable::Index BulkTable::set_aside(const char* name, const std::vector<int>& columns) {
    const Index found = index(name, columns);
    aside_ = found.relation;
    Index* const end = std::remove_if(indexes_, indexes_ + index_count_,
                                      [&](const Index& i) { return i.relation == aside_; });
    index_count_ = static_cast<std::size_t>(end - indexes_);
    return found;
}

void BulkTable::insert(const std::vector<Row>& rows, const Placed& placed) {
    for (std::size_t from = 0; from < rows.size(); from += kBatchRows) {
        checkpoint();
        const int n = static_cast<int>(std::min<std::size_t>(kBatchRows, rows.size() - from));
        call([&] {
            MemoryContext outer = MemoryContextSwitchTo(slot_memory_);
            for (; slot_count_ < n; ++slot_count_) slots_[slot_count_] = table_slot_create(table_, nullptr);
            MemoryContextSwitchTo(scratch_);  // inserting leaves 8 KB behind for a batch
            for (int i = 0; i < n; ++i) {
                TupleTableSlot* slot = slots_[i];
                const Row& row = rows[from + static_cast<std::size_t>(i)];
                if (row.tuple != nullptr) {
                    ExecForceStoreHeapTuple(row.tuple, slot, false);
                    continue;
                }
                ExecClearTuple(slot);
                memcpy(slot->tts_values, row.values, sizeof(Datum) * static_cast<std::size_t>(columns_));
                memcpy(slot->tts_isnull, row.nulls, sizeof(bool) * static_cast<std::size_t>(columns_));
                ExecStoreVirtualTuple(slot);
            }
            table_multi_insert(table_, slots_, n, GetCurrentCommandId(true), 0, bulk_);
            for (std::size_t at = 0; at < index_count_; ++at)
                for (int i = 0; i < n; ++i) {
                    const Row& row = rows[from + static_cast<std::size_t>(i)];
                    insert_entry(indexes_[at], row.values, row.nulls, &slots_[i]->tts_tid);
                }
            MemoryContextSwitchTo(outer);
            MemoryContextReset(scratch_);
        });
        for (int i = 0; placed && i < n; ++i) placed(from + static_cast<std::size_t>(i), &slots_[i]->tts_tid);
        call([&] {
            for (int i = 0; i < n; ++i) ExecClearTuple(slots_[i]);
        });
    }
}

void BulkTable::insert_entry(const Index& index, const Datum* values, const bool* nulls, ItemPointer tid) {
    Datum keys[INDEX_MAX_KEYS];
    bool null_keys[INDEX_MAX_KEYS];
    for (int k = 0; k < index.info->ii_NumIndexAttrs; ++k) {
        const int column = index.info->ii_IndexAttrNumbers[k] - 1;
        keys[k] = values[column];
        null_keys[k] = nulls[column];
    }
    index_insert(index.relation, keys, null_keys, tid, table_,
                 index.relation->rd_index->indisunique ? UNIQUE_CHECK_YES : UNIQUE_CHECK_NO, false,
                 index.info);
}

void BulkTable::insert_entries(const Datum* values, const bool* nulls, ItemPointer tid) {
    for (std::size_t at = 0; at < index_count_; ++at) insert_entry(indexes_[at], values, nulls, tid);
}

void BulkTable::close() {
    call([&] {
        for (int i = 0; i < slot_count_; ++i) ExecDropSingleTupleTableSlot(slots_[i]);
        FreeBulkInsertState(bulk_);
        MemoryContextDelete(scratch_);
        table_finish_bulk_insert(table_, 0);
        for (std::size_t i = 0; i < index_count_; ++i) index_close(indexes_[i].relation, NoLock);
        if (aside_ != nullptr) index_close(aside_, NoLock);
        table_close(table_, NoLock);
    });
}

}  // namespace payerwatch::pg
