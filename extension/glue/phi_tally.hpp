// What phi_scan counts: for each column how many values it looked at, and for each kind of identifier in how
// many of them it is and where first. Gathered by the aggregate _phi_tally, in as many processes as
// PostgreSQL gives the scan.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "payerwatch/phi/detector.hpp"

#include "bridge.hpp"
extern "C" {
#include "storage/itemptr.h"
}

namespace payerwatch::pg {

// Orders like the place of a row; those of rows that have none come last.
using Place = std::uint64_t;
constexpr Place kNoPlace = UINT64_MAX;
inline Place place_of(const ItemPointerData& tid) {
    return std::uint64_t{ItemPointerGetBlockNumberNoCheck(&tid)} << 16 |
           ItemPointerGetOffsetNumberNoCheck(&tid);
}

struct ColumnTally {
    std::int64_t scanned = 0;
    std::array<std::int64_t, phi::kKindCount> matched{};
    std::array<Place, phi::kKindCount> first;
    ColumnTally() { first.fill(kNoPlace); }
    void add(const ColumnTally& other);
};

std::string encode(const std::vector<ColumnTally>& columns);
std::vector<ColumnTally> decode(std::string_view bytes);

}  // namespace payerwatch::pg
