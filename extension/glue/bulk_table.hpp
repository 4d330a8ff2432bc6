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
    static constexpr int kBatchRows = 1000;

    struct Row {
        const Datum* values;
        const bool* nulls;
    };
    // Puts row numbers into the order in which an index is best filled.
    using Sorter = std::function<void(Relation index, std::vector<int>& order)>;

    BulkTable(Oid table, int columns);  // PW012 when the table has another number of columns
    // After an error the transaction's abort releases what is held.
    void insert(const std::vector<Row>& rows, const Sorter& sorter = {});
    void close();

    [[nodiscard]] Relation relation() const { return table_; }
    [[nodiscard]] Relation index(const char* name) const;  // PW012 when it is missing

  private:
    struct Index {
        Relation relation;
        IndexInfo* info;
    };
    static constexpr int kMostIndexes = 8;

    int columns_;
    Relation table_ = nullptr;
    Index indexes_[kMostIndexes] = {};
    std::size_t index_count_ = 0;
    BulkInsertStateData* bulk_ = nullptr;
    TupleTableSlot* slots_[kBatchRows] = {};
};

}  // namespace payerwatch::pg
