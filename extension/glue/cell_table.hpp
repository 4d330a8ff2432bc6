// A rollup: cells that signed deltas are added to. New cells are written in bulk, known ones are changed
// where they stand, and one that holds nothing any more goes, as a rebuild would not make it.
#pragma once
#include <vector>

#include "bulk_table.hpp"
extern "C" {
#include "access/genam.h"
#include "utils/snapshot.h"
}

namespace payerwatch::pg {

class CellTable {
  public:
    // The first `keys` columns are the primary key <table>_pkey, led by the customer; the others are sums:
    // bigint, numeric or dayhist.
    CellTable(const char* table, int keys, int columns, std::int32_t customer);

    // In the order of the key, each cell once. Every value is set, and may live in memory().
    void add(std::initializer_list<Datum> cell);
    [[nodiscard]] MemoryContext memory() const { return memory_; }
    void close();

  private:
    void flush();
    bool merge(const Datum* cell);  // false: there is no such cell
    [[nodiscard]] bool find(const Datum* key, int keys);
    [[nodiscard]] bool is_empty(const Datum* cell) const;
    void replace(const Datum* cell);

    BulkTable table_;
    Relation index_;
    int keys_, columns_;
    bool any_ = false;                     // the customer has cells
    MemoryContext memory_ = nullptr;       // of a batch
    MemoryContext scan_memory_ = nullptr;  // of the whole
    Snapshot snapshot_ = nullptr;
    TupleTableSlot* found_ = nullptr;
    TupleTableSlot* changed_ = nullptr;
    IndexScanDesc scan_ = nullptr;
    std::vector<Datum> values_;
};

}  // namespace payerwatch::pg
