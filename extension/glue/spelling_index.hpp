// The index of claims by payer spelling and visible day. A file comes in the order of its references, which
// scatters these entries over the whole index; so they are gathered and inserted in their own order.
#pragma once
#include <cstdint>
#include <vector>

#include "payerwatch/huge_pages.hpp"

#include "bulk_table.hpp"
#include "claim_row.hpp"

namespace payerwatch::pg {

class SpellingIndex {
  public:
    explicit SpellingIndex(BulkTable& table);
    void add(const ClaimRow& row, ItemPointer tid);
    // Before the command ends, and whenever the index must be whole.
    void flush();

  private:
    static constexpr std::size_t kMostEntries = 1 << 20;  // 16 MiB
    static constexpr std::size_t kManyEntries = 1 << 16;
    struct Entry {
        std::uint64_t key;
        ItemPointerData tid;
    };

    BulkTable& table_;
    BulkTable::Index index_;
    std::vector<Entry, HugePages<Entry>> entries_;
};

}  // namespace payerwatch::pg
