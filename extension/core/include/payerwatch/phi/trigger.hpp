// The words without which the finders find nothing, as Bloom filters that the sieve asks for every word. They
// are compiled in (tools/gazetteer/table.cpp) beside the gazetteer.
#pragma once
#include <cstdint>
#include <cstring>
#include <string_view>

namespace payerwatch::phi {

// A word of 1 to 16 letters, in lower case, padded with zero bytes.
struct FoldedWord {
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    bool operator==(const FoldedWord&) const = default;
};

inline constexpr std::size_t kLongestFolded = 16;

// The `length` letters at `at`; `readable` bytes may be read from there.
inline FoldedWord fold_word(const char* at, std::size_t length, std::size_t readable) {
    constexpr std::uint64_t kLower = 0x2020202020202020U;
    FoldedWord word;
    if (readable >= kLongestFolded) {
        std::memcpy(&word.low, at, 8);
        std::memcpy(&word.high, at + 8, 8);
    } else {
        std::memcpy(&word.low, at, length < 8 ? length : 8);
        if (length > 8) std::memcpy(&word.high, at + 8, length - 8);
    }
    const auto first = [](std::size_t n) {
        return n >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * n)) - 1;
    };
    word.low = (word.low | kLower) & first(length);
    word.high = length > 8 ? (word.high | kLower) & first(length - 8) : 0;
    return word;
}
inline FoldedWord fold_word(std::string_view word) {
    return fold_word(word.data(), word.size(), word.size());
}

inline std::uint64_t trigger_hash(const FoldedWord& word) {
    std::uint64_t h = word.low * 0x9E3779B97F4A7C15U;
    h ^= (word.high ^ h >> 32) * 0xD6E8FEB86659FD93U;
    h ^= h >> 29;
    return h * 0xBF58476D1CE4E5B9U;
}

// A filter of 2^Bits words; three bits of one word stand for an entry.
template <unsigned Bits>
struct TriggerFilter {
    std::uint64_t words[std::size_t{1} << Bits];

    static constexpr std::size_t place(std::uint64_t hash) { return hash >> (64 - Bits); }
    static constexpr std::uint64_t mask(std::uint64_t hash) {
        return std::uint64_t{1} << (hash & 63) | std::uint64_t{1} << (hash >> 6 & 63) |
               std::uint64_t{1} << (hash >> 12 & 63);
    }
    [[nodiscard]] bool may_hold(std::uint64_t hash) const {
        return (words[place(hash)] & mask(hash)) == mask(hash);
    }
};

using CapitalFilter = TriggerFilter<13>;  // 64 KiB: words that begin with a capital letter
using LowerFilter = TriggerFilter<11>;    // 16 KiB: words that do not

extern const CapitalFilter kCapitalTriggers;
extern const LowerFilter kLowerTriggers;

}  // namespace payerwatch::phi
