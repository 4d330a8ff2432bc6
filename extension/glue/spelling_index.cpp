#include "spelling_index.hpp"

#include <algorithm>
#include <boost/sort/spreadsort/integer_sort.hpp>

extern "C" {
#include "utils/date.h"
}

namespace payerwatch::pg {

namespace {

constexpr std::uint32_t kNoVisibleDay = UINT32_MAX;  // pending claims come last, as NULLs do

// Days are counted from 2000 and may lie before it.
constexpr std::uint32_t unsigned_day(DateADT day) {
    return static_cast<std::uint32_t>(day) ^ 0x80000000U;
}

}  // namespace

SpellingIndex::SpellingIndex(BulkTable& table)
    : table_(table),
      index_(table.set_aside("claim_spelling_visible", {static_cast<int>(ClaimColumn::PayerSpellingId),
                                                        static_cast<int>(ClaimColumn::VisDate)})) {}

void SpellingIndex::add(const ClaimRow& row, ItemPointer tid) {
    const auto spelling = static_cast<std::uint32_t>(DatumGetInt32(row.get(ClaimColumn::PayerSpellingId)));
    const std::uint32_t day = row.is_null(ClaimColumn::VisDate)
                                  ? kNoVisibleDay
                                  : unsigned_day(DatumGetDateADT(row.get(ClaimColumn::VisDate)));
    // a large file is likely to fill it: growing by doubling would touch as much memory again
    if (entries_.size() == kManyEntries) entries_.reserve(kMostEntries);
    entries_.push_back({std::uint64_t{spelling} << 32 | day, *tid});
    if (entries_.size() == kMostEntries) flush();
}

void SpellingIndex::flush() {
    // Equal keys keep about the order in which they were placed, which is all that the index gains from.
    boost::sort::spreadsort::integer_sort(
        entries_.begin(), entries_.end(), [](const Entry& e, unsigned shift) { return e.key >> shift; },
        [](const Entry& a, const Entry& b) { return a.key < b.key; });
    Datum values[kClaimColumns] = {};
    bool nulls[kClaimColumns] = {};
    for (std::size_t from = 0; from < entries_.size(); from += BulkTable::kBatchRows) {
        checkpoint();
        const std::size_t to = std::min(entries_.size(), from + BulkTable::kBatchRows);
        call([&] {
            for (std::size_t i = from; i < to; ++i) {
                Entry& entry = entries_[i];
                const auto day = static_cast<std::uint32_t>(entry.key);
                values[static_cast<int>(ClaimColumn::PayerSpellingId)] =
                    Int32GetDatum(static_cast<std::int32_t>(entry.key >> 32));
                values[static_cast<int>(ClaimColumn::VisDate)] =
                    DateADTGetDatum(static_cast<DateADT>(day ^ 0x80000000U));
                nulls[static_cast<int>(ClaimColumn::VisDate)] = day == kNoVisibleDay;
                table_.insert_entry(index_, values, nulls, &entry.tid);
            }
        });
    }
    entries_.clear();
}

}  // namespace payerwatch::pg
