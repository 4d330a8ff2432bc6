#include "payerwatch/phi/gazetteer.hpp"

#include <algorithm>
#include <array>

#include "payerwatch/phi/likeness.hpp"

namespace payerwatch::phi {

namespace {
#include "gazetteer.inc"  // kSlots, a power of two, and kTable: hash << WordBits::kBits | bits; 0 is an empty slot
}  // namespace

namespace {

Word entry_of(std::uint64_t hash) {
    for (std::size_t slot = hash & (kSlots - 1);; slot = (slot + 1) & (kSlots - 1)) {
        const std::uint64_t entry = kTable[slot];
        if (entry == 0) return {};
        if (entry >> WordBits::kBits == hash)
            return {static_cast<std::uint32_t>(entry & ((1U << WordBits::kBits) - 1))};
    }
}

}  // namespace

Word look_up(const FoldedWord& word) {
    return entry_of(gazetteer_hash(word));
}

Word look_up(std::string_view lower_case) {
    return entry_of(gazetteer_hash(lower_case));
}

double name_likeness(std::string_view lower_case) {
    int sum = 0;
    unsigned a = 0;
    unsigned b = 0;
    for (std::size_t i = 0; i <= lower_case.size(); ++i) {
        const unsigned c = i < lower_case.size() ? letter_of(lower_case[i]) : 0;
        sum += kLetterGroupOdds[(a * 27 + b) * 27 + c];
        a = b;
        b = c;
    }
    const double mean = sum / kLikenessUnit / static_cast<double>(lower_case.size() + 1);
    return std::clamp(mean, -0.8, 0.8);
}

}  // namespace payerwatch::phi
