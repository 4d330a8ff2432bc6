// What the sieve must know of a word: which finders it may set going, and what it counts for in a name.
// Worked out once from the lists and the gazetteer, then kept in a small cache: the same few thousand words
// make up nearly all text.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "payerwatch/phi/folded_word.hpp"

namespace payerwatch::phi {

struct WordFacts {
    enum : std::uint32_t {
        kNone = 0,              // a word that no finder looks at
        kName = 1U << 0,        // first name, surname, or unknown
        kParticle = 1U << 1,    // of a surname, and what may stand between first name and surname
        kSuffix = 1U << 2,      // Jr, III
        kCommon = 1U << 3,      // an ordinary word too
        kTitle = 1U << 4,       // Mrs
        kNameLabel = 1U << 5,   // Patient: ...
        kPersonWord = 1U << 6,  // called ..., wife ...
        kPersonVerb = 1U << 7,  // ... refused
        kSelfPay = 1U << 8,     // ... charity care
        kPhrase = 1U << 9,      // biometrics, pictures, spelled ages
        kLabel = 1U << 10,      // of an identifier
        kBeside = 1U << 11,     // days, ages, boxes: with digits beside
        kPhone = 1U << 12,
        kYears = 1U << 13,
        kMonth = 1U << 14,
        kStreet = 1U << 15,
        kState = 1U << 16,
        kHome = 1U << 17,  // lives, moved, resident: with a place behind it
        kCity = 1U << 18,
        kCounty = 1U << 19,
        kPlains = 1U << 20,  // surnames of two words
        kTown = 1U << 21,
        kBehindLabel = 1U << 24,  // name, is, are: between a label and a name
        kSingleNameLabel = 1U << 23,
        kPlaceJoint = 1U << 22,  // to, from, of: between kHome and a place
    };
    static constexpr std::int16_t kNoName = -900;
    std::uint64_t hash = 0;  // 0 in an empty entry, which claims to be a name
    std::uint32_t flags = kName;
    // In hundredths, at most what names.cpp gives it in capitals, as a first name and as a surname.
    std::int16_t first = 300;
    std::int16_t last = 300;
    std::uint8_t least =
        0;  // characters of the shortest identifier that a label beginning with the word announces
    [[nodiscard]] bool is(std::uint32_t flag) const { return (flags & flag) != 0; }
};

class WordFactsCache {
  public:
    WordFactsCache() : entries_(kEntries) {}
    const WordFacts& of(const FoldedWord& word, std::size_t length) {
        const std::uint64_t hash = folded_hash(word);
        WordFacts* set = &entries_[hash >> (64 - kBits) << 1];
        if (set[0].hash == hash) return set[0];
        if (set[1].hash == hash) return set[1];
        return enter(set, word, hash, length);
    }

  private:
    // Sets of two: words that meet in one set would otherwise put each other out again and again.
    static constexpr unsigned kBits = 12;
    static constexpr std::size_t kEntries = std::size_t{2} << kBits;
    const WordFacts& enter(WordFacts* set, const FoldedWord& word, std::uint64_t hash, std::size_t length);
    static WordFacts work_out(const FoldedWord& word, std::uint64_t hash, std::size_t length);
    std::vector<WordFacts> entries_;
};

}  // namespace payerwatch::phi
