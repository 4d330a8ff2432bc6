// What is known of a word: how often it is a first name or a surname, and which other roles it plays. The
// table is compiled in (tools/gazetteer/table.cpp), open-addressed, read-only: no start-up cost, no
// allocation.
#pragma once
#include <cstdint>
#include <string_view>

#include "payerwatch/phi/folded_word.hpp"
#include "payerwatch/text.hpp"

namespace payerwatch::phi {

// The low bits of a table entry; the rest is the word's hash.
struct WordBits {
    static constexpr std::uint32_t kFirstShift = 0;  // 5 bits: log2 of births, 0 for no first name
    static constexpr std::uint32_t kLastShift =
        5;  // 3 bits: 5 for the 1000 most frequent surnames ... 1, 0 for none
    static constexpr std::uint32_t kCommon = 1 << 8;  // an ordinary English word
    static constexpr std::uint32_t kPlace = 1 << 9;
    static constexpr std::uint32_t kMedical = 1 << 10;  // medical or insurance word, or eponym
    static constexpr std::uint32_t kOrganisation = 1 << 11;
    static constexpr std::uint32_t kGeneric =
        1 << 12;  // generic payer word that makes no organisation of a person
    static constexpr std::uint32_t kTitle = 1 << 13;
    static constexpr std::uint32_t kSuffix = 1 << 14;
    static constexpr std::uint32_t kParticle = 1 << 15;
    static constexpr std::uint32_t kLabel = 1 << 16;
    static constexpr std::uint32_t kMonth = 1 << 17;
    static constexpr std::uint32_t kStreet = 1 << 18;
    static constexpr std::uint32_t kState = 1 << 19;
    static constexpr std::uint32_t kEponym =
        1 << 20;  // whole phrase: head of an organisation named after a person
    static constexpr std::uint32_t kBits = 21;
};

struct Word {
    std::uint32_t bits = 0;
    [[nodiscard]] int first() const { return static_cast<int>(bits >> WordBits::kFirstShift & 31); }
    [[nodiscard]] int last() const { return static_cast<int>(bits >> WordBits::kLastShift & 7); }
    [[nodiscard]] bool is(std::uint32_t role) const { return (bits & role) != 0; }
    [[nodiscard]] bool known() const { return bits != 0; }
};

// Of a single word; phrases and longer words are hashed as texts.
inline std::uint64_t gazetteer_hash(const FoldedWord& word) {
    return folded_hash(word) >> WordBits::kBits;
}
inline std::uint64_t gazetteer_hash(std::string_view lower_case) {
    for (const char c : lower_case)
        if (!is_lower(c)) return stable_hash(lower_case, 7) >> WordBits::kBits;
    if (lower_case.empty() || lower_case.size() > kLongestFolded)
        return stable_hash(lower_case, 7) >> WordBits::kBits;
    return gazetteer_hash(fold_word(lower_case));
}

Word look_up(const FoldedWord& word);
Word look_up(std::string_view lower_case);

}  // namespace payerwatch::phi
