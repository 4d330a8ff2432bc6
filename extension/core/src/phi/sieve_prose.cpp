// The sieve's straight way for plain prose.
#include <algorithm>
#include <array>
#include <bit>

#include "payerwatch/text.hpp"

#include "sieve.hpp"

namespace payerwatch::phi {

// What is_plainly_clean() remembers of the last words.
struct Sieve::Passing {
    static constexpr int kNo = WordFacts::kNoName;
    // of the last word, the one before, and so on
    std::array<std::uint32_t, 4> flags{};
    std::array<int, 3> first{kNo, kNo, kNo};
    std::array<int, 3> last{kNo, kNo, kNo};
    bool comma = false;  // before the last word
    int pair = kNo;      // points of the last two words as a name
    int most = kNo;      // of all
    std::uint32_t any = 0;
    bool hazard = false;
    bool small_hazard = false;  // if the text has no capitals
    bool capitals = false;
    std::size_t words = 0;

    void take(const WordFacts& facts, bool capital, bool code_in_capitals, char before);
    void break_off() {
        flags = {};
        first = last = {kNo, kNo, kNo};
        pair = kNo;
        comma = false;
    }
};

// The sums are those of names_are_harmless(), word by word.
inline void Sieve::Passing::take(const WordFacts& facts, bool capital, bool code_in_capitals, char before) {
    using F = WordFacts;
    const std::uint32_t now = facts.flags;
    const bool comma_now = before == ',' || before == ';';
    any |= now;
    ++words;
    capitals = capitals || capital;
    // a label of names within three words, a place behind one of homes, a particle or suffix between names
    const std::uint32_t labels = (flags[0] | flags[1] | flags[2]) & F::kNameLabel;
    const bool single = ((flags[0] | flags[1]) & F::kSingleNameLabel) != 0;
    const bool alone = labels != 0 && (now & F::kName) != 0 && ((now & F::kCommon) == 0 || single);
    hazard |= alone && capital;
    small_hazard |= alone;
    hazard |= (now & (F::kHome | F::kPlaceJoint)) != 0 && (flags[0] & F::kHome) != 0;
    constexpr std::uint32_t kBetween = F::kParticle | F::kSuffix;
    hazard |= (now & (F::kName | kBetween)) != 0 && (flags[0] & kBetween) != 0 &&
              (flags[1] & (F::kName | kBetween)) != 0;
    // Toledo, OH and Buffalo, New York
    hazard |= (now & F::kState) != 0 && (comma_now || comma) && (code_in_capitals || words < 6);
    // two words, or three of which the middle counts for 0.9 at most, and four never in plain prose
    const bool chained = first[0] != kNo && first[1] != kNo;
    hazard |= chained && first[2] != kNo && facts.first != kNo;
    constexpr int kField = 80;
    const auto cued = [&](std::uint32_t word) {
        return kField + ((word & (F::kPersonWord | F::kNameLabel)) != 0 ? 100 : 0);
    };
    const int behind = ((now & F::kPersonVerb) != 0 ? 70 : 0) + ((now & F::kPersonWord) != 0 ? 100 : 0) +
                       ((now & kBetween) != 0 ? 130 : 0);
    most = std::max(most, pair + behind);
    // ROE, JANE; Jane Roe; ROE JANE, which counts for less
    const int two = (comma_now ? last[0] + facts.first + 80
                               : std::max(first[0] + facts.last, last[0] + facts.first - 40)) +
                    cued(flags[1]);
    const int three = chained ? std::max(first[1] + facts.last, last[1] + facts.first) + 90 +
                                    (comma_now ? 80 : 0) + (comma ? 80 : 0) + cued(flags[2])
                              : kNo;
    pair = std::max(two, three);
    most = std::max(most, pair);
    flags = {now, flags[0], flags[1], flags[2]};
    first = {facts.first, first[0], first[1]};
    last = {facts.last, last[0], last[1]};
    comma = comma_now;
}

// The straight way for plain prose: words, blanks and stops, perhaps one short number. Nothing is decided
// word by word, for a branch that the processor cannot foresee costs more than a word; what may matter is
// summed up, and judged once, on the safe side. Whatever context.
bool Sieve::is_plainly_clean() {
    using F = WordFacts;
    if (size_ < 8) return false;
    Passing p;
    std::size_t numbers = 0;
    std::size_t ended = 0;  // the last word
    bool ordinary = false;  // it was of no interest
    bool capitals = false;
    std::uint64_t carry = 0;
    for (std::size_t b = 0; b < block_count_; ++b) {
        const Block& block = blocks_[b];
        const std::uint64_t inside = lowest(std::min<std::size_t>(64, size_ - b * 64));
        const std::uint64_t word = block.letters | block.digits;
        // other marks, and stops without a blank behind them
        if ((inside & ~(word | block.blanks | block.stops)) != 0) return false;
        if ((block.stops & ~(block.blanks >> 1 | (std::uint64_t{1} << 63) | ~(inside >> 1))) != 0)
            return false;
        if (block.stops >> 63 != 0 && at(b * 64 + 64) != ' ' && b * 64 + 64 < size_) return false;
        for (std::uint64_t starts = word & ~(word << 1 | carry); starts != 0; starts &= starts - 1) {
            const auto bit = static_cast<unsigned>(std::countr_zero(starts));
            std::size_t length = static_cast<std::size_t>(std::countr_one(word >> bit));
            const std::size_t begin = b * 64 + bit;
            if (bit + length == 64)
                while (is_alnum(at(begin + length))) ++length;
            if (digits_ && has_digit(begin, begin + length)) {
                // short, and nothing but digits; a date needs two, a telephone number three
                for (std::size_t i = begin; i < begin + length; ++i)
                    if (!is_digit(bytes_[i])) return false;
                if (++numbers > 1 || length > 9 || length == 1) return false;
                p.break_off();
                ended = begin + length;
                continue;
            }
            if (length < 2 || length > kLongestFolded) return false;
            const F& facts = words_.of(fold_word_in(text(), begin, length), length);
            if (facts.flags == F::kNone) {  // more than half of all words
                capitals = capitals || is_upper(bytes_[begin]);
                ordinary = true;
                ++p.words;
                ended = begin + length;
                last_begin_ = begin;
                continue;
            }
            if (ordinary) p.break_off();
            ordinary = false;
            const char before = begin >= ended + 2 ? bytes_[begin - 2] : ' ';
            // a full stop behind a word that is no abbreviation ends what belongs together
            if (before == '.' && ended - last_begin_ > 4) p.break_off();
            last_begin_ = begin;
            ended = begin + length;
            const bool capital = is_upper(bytes_[begin]);
            p.take(facts, capital, length > 2 || (capital && is_upper(bytes_[begin + 1])), before);
        }
        carry = word >> 63;
    }
    constexpr std::uint32_t kNeverPlain =
        F::kTitle | F::kPhrase | F::kCity | F::kCounty | F::kTown | F::kPlains;
    constexpr std::uint32_t kBesideNumbers =
        F::kLabel | F::kBeside | F::kPhone | F::kYears | F::kMonth | F::kStreet | F::kState;
    if (p.hazard || (p.small_hazard && !p.capitals && !capitals) || (p.any & kNeverPlain) != 0) return false;
    if (digits_ && (p.any & kBesideNumbers) != 0) return false;
    if (p.words <= 5 && (p.any & F::kState) != 0) return false;
    const int self_pay = (p.any & F::kSelfPay) != 0 && context_ != Context::Note ? 100 : 0;
    return p.most + self_pay < kNamePoints;
}

}  // namespace payerwatch::phi
