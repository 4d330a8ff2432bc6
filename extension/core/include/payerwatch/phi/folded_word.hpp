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
// The same of a word inside a text of eight bytes or more, of which nothing outside is read.
inline FoldedWord fold_word_in(std::string_view text, std::size_t begin, std::size_t length) {
    const auto eight = [&](std::size_t at) {
        std::uint64_t bytes = 0;
        if (at + 8 <= text.size()) {
            std::memcpy(&bytes, text.data() + at, 8);
            return bytes;
        }
        std::memcpy(&bytes, text.data() + text.size() - 8, 8);
        return bytes >> 8 * (at + 8 - text.size());
    };
    constexpr std::uint64_t kLower = 0x2020202020202020U;
    const auto first = [](std::size_t n) {
        return n >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * n)) - 1;
    };
    FoldedWord word;
    word.low = (eight(begin) | kLower) & first(length);
    if (length > 8) word.high = (eight(begin + 8) | kLower) & first(length - 8);
    return word;
}
inline FoldedWord fold_word(std::string_view word) {
    return fold_word(word.data(), word.size(), word.size());
}

inline std::uint64_t folded_hash(const FoldedWord& word) {
    std::uint64_t h = word.low * 0x9E3779B97F4A7C15U;
    h ^= (word.high ^ h >> 32) * 0xD6E8FEB86659FD93U;
    h ^= h >> 29;
    return h * 0xBF58476D1CE4E5B9U;
}

}  // namespace payerwatch::phi
