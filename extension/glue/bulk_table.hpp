// Multi-insert into a table with our own index maintenance. PostgreSQL checks nothing here (no constraint,
// trigger or privilege is consulted), so it serves only tables of ours that have none.
#pragma once
#include <functional>
#include <vector>

#include "bridge.hpp"
extern "C" {
#include "access/heapam.h"
#include "access/tableam.h"
#include "nodes/execnodes.h"
#include "utils/rel.h"
}

namespace payerwatch::pg {

class BulkTable {
  public:
    static constexpr int kBatchRows = 512;  // more fall out of the cache between being read and being stored

    struct Row {
        const Datum* values;
        const bool* nulls;
        HeapTuple tuple = nullptr;  // the same, where the caller has it
    };
    struct Index {
        Relation relation = nullptr;
        IndexInfo* info = nullptr;
    };
    // Told of every row when it has its place.
    using Placed = std::function<void(std::size_t row, ItemPointer tid)>;

    BulkTable(Oid table, int columns);  // PW012 when the table has another number of columns
    // After an error the transaction's abort releases what is held. Rows are best given in the order of the
    // indexes.
    void insert(const std::vector<Row>& rows, const Placed& placed = {});
    // An entry for a row that has its place already.
    void insert_entry(const Index& index, const Datum* values, const bool* nulls, ItemPointer tid);
    void insert_entries(const Datum* values, const bool* nulls, ItemPointer tid);
    void close();

    [[nodiscard]] Relation relation() const { return table_; }
    // The index of that name; PW012 when it is missing or its columns (from 0) are others than the caller
    // knows.
    [[nodiscard]] const Index& index(const char* name, const std::vector<int>& columns) const;
    // The same, which the caller fills from now on.
    Index set_aside(const char* name, const std::vector<int>& columns);

  private:
    static constexpr int kMostIndexes = 8;

    int columns_;
    Relation table_ = nullptr;
    Index indexes_[kMostIndexes] = {};
    std::size_t index_count_ = 0;
    Relation aside_ = nullptr;
    BulkInsertStateData* bulk_ = nullptr;
    // As many as the largest batch needed.
    TupleTableSlot* slots_[kBatchRows] = {};
    int slot_count_ = 0;
    MemoryContext slot_memory_ = nullptr;
    MemoryContext scratch_ = nullptr;
};

}  // namespace payerwatch::pg
