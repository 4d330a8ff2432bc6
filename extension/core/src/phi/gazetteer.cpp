#include "payerwatch/phi/gazetteer.hpp"

#include <array>

namespace payerwatch::phi {

namespace {
#include "gazetteer.inc"  // kSlots, a power of two, and kTable: hash << WordBits::kBits | bits; 0 is an empty slot
}  // namespace

Word look_up(std::string_view lower_case) {
    const std::uint64_t hash = gazetteer_hash(lower_case);
    for (std::size_t slot = hash & (kSlots - 1);; slot = (slot + 1) & (kSlots - 1)) {
        const std::uint64_t entry = kTable[slot];
        if (entry == 0) return {};
        if (entry >> WordBits::kBits == hash)
            return {static_cast<std::uint32_t>(entry & ((1U << WordBits::kBits) - 1))};
    }
}

}  // namespace payerwatch::phi
