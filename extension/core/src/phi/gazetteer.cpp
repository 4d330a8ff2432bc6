#include "payerwatch/phi/gazetteer.hpp"

#include <array>

#include "payerwatch/phi/trigger.hpp"

namespace payerwatch::phi {

namespace {
// kCapitalTable and kLowerTable of trigger.hpp, and
#include "gazetteer.inc"  // kSlots, a power of two, and kTable: hash << WordBits::kBits | bits; 0 is an empty slot
}  // namespace

const CapitalFilter kCapitalTriggers = kCapitalTable;
const LowerFilter kLowerTriggers = kLowerTable;

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
