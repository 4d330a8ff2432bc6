#include "sieve.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "payerwatch/text.hpp"

#include "name_words.hpp"

namespace payerwatch::phi {

namespace {

constexpr std::size_t kShortestCode = 11;   // of letters and digits: a Medicare number; longer: VIN, IBAN
constexpr std::size_t kLongestNumber = 12;  // digits in a row that no card number has
constexpr std::size_t kWidestGroup = 6;
constexpr std::size_t kMostRuns =
    3;  // of digits, close together: the least that a date or telephone number has

}  // namespace

void Sieve::classify(std::string_view text) {
    bytes_ = text.data();
    size_ = text.size();
    block_count_ = (size_ + 63) / 64;
    if (blocks_.size() < block_count_) blocks_.resize(block_count_);
    kernel_(bytes_, size_, blocks_.data());
}

bool Sieve::is_clean(std::string_view text, Context context) {
    if (context == Context::Person || text.size() > kMaxLength) return false;
    if (text.empty()) return true;
    classify(text);
    std::uint64_t odd = 0;
    std::uint64_t digits = 0;
    std::uint64_t doubled = 0;
    std::uint64_t carry = 0;
    for (std::size_t b = 0; b < block_count_; ++b) {
        const Block& block = blocks_[b];
        odd |= block.odd;
        digits |= block.digits;
        doubled |= block.blanks & (block.blanks << 1 | carry);
        carry = block.blanks >> 63;
    }
    if (odd != 0) return false;
    // blanks in a row are one, as for the finders
    if (doubled != 0) {
        once_.clear();
        for (const char c : text)
            if (c != ' ' || once_.empty() || once_.back() != ' ') once_.push_back(c);
        classify(once_);
    }
    word_count_ = 0;
    carry = 0;
    for (std::size_t b = 0; b < block_count_; ++b) {
        const std::uint64_t word = blocks_[b].letters | blocks_[b].digits;
        word_count_ += static_cast<std::size_t>(std::popcount(word & ~(word << 1 | carry)));
        carry = word >> 63;
    }
    context_ = context;
    prose_ = context != Context::Code && context != Context::Date;
    digits_ = digits != 0;
    if (is_plainly_clean()) return true;
    self_pay_ = county_ = home_ = false;
    last_number_ = words_seen_ = last_begin_ = 0;
    parts_.clear();
    return (!digits_ || numbers_are_harmless()) && words_are_harmless() &&
           (!prose_ || (!(county_ && home_) && names_are_harmless()));
}

// No run of digits that may be a card number, and no three runs close enough to be one number or date.
bool Sieve::numbers_are_harmless() {
    ten_digits_ = false;
    std::uint64_t carry = 0;
    std::size_t edge_before = 0;
    std::size_t last_end = 0;
    std::size_t runs = 0;
    std::array<std::size_t, 3> widths{};
    bool inside = false;
    const auto end_run = [&](std::size_t begin, std::size_t end) {
        if (end - begin > kLongestNumber) return false;
        ten_digits_ = ten_digits_ || end - begin == 10;
        bool close = runs > 0 && begin - last_end <= 3;
        for (std::size_t i = last_end; close && i < begin; ++i) close = !is_letter(bytes_[i]);
        runs = close ? runs + 1 : 1;
        widths = {end - begin, widths[0], widths[1]};
        const std::size_t before = last_end;
        last_end = end;
        // 03/2021, too
        if (runs == 2 && end - begin == 4 && begin - before <= 1 &&
            (bytes_[begin - 1] == '/' || bytes_[begin - 1] == '-'))
            return false;
        // no date, no telephone, card or social security number has more than six digits in a group
        return runs < kMostRuns || std::max({widths[0], widths[1], widths[2]}) > kWidestGroup;
    };
    for (std::size_t b = 0; b < block_count_; ++b) {
        const std::uint64_t digits = blocks_[b].digits;
        for (std::uint64_t edges = digits ^ (digits << 1 | carry); edges != 0; edges &= edges - 1) {
            const std::size_t edge = b * 64 + static_cast<std::size_t>(std::countr_zero(edges));
            if (inside && !end_run(edge_before, edge)) return false;
            edge_before = edge;
            inside = !inside;
        }
        carry = digits >> 63;
    }
    return !inside || end_run(edge_before, size_);
}

// The short way for nearly every word: between blanks, and of no interest to any finder.
inline bool Sieve::is_ordinary(std::size_t begin, std::size_t length) {
    const std::size_t end = begin + length;
    if (size_ < 8 || length < 2 || length > kLongestFolded) return false;
    if (end < size_ && bytes_[end] != ' ' && bytes_[end] != ',') return false;
    if (begin > 0 && bytes_[begin - 1] != ' ') return false;
    return words_.of(fold_word_in(text(), begin, length), length).flags == WordFacts::kNone;
}

bool Sieve::words_are_harmless() {
    std::uint64_t carry = 0;
    for (std::size_t b = 0; b < block_count_; ++b) {
        for (std::uint64_t colons = blocks_[b].colons; colons != 0; colons &= colons - 1) {
            const std::size_t colon = b * 64 + static_cast<std::size_t>(std::countr_zero(colons));
            if (at(colon + 1) != ' ' && at(colon + 1) != '\0') return false;
        }
        const std::uint64_t word = blocks_[b].letters | blocks_[b].digits;
        for (std::uint64_t starts = word & ~(word << 1 | carry); starts != 0; starts &= starts - 1) {
            const auto bit = static_cast<unsigned>(std::countr_zero(starts));
            std::size_t length = static_cast<std::size_t>(std::countr_one(word >> bit));
            const std::size_t begin = b * 64 + bit;
            ++words_seen_;
            bool coded = (blocks_[b].digits >> bit & lowest(length)) != 0;
            if (bit + length == 64) {  // perhaps into the next blocks
                while (is_alnum(at(begin + length))) ++length;
                coded = digits_ && has_digit(begin, begin + length);
            }
            if (coded) {
                if (!marks_are_harmless(begin, begin + length) || !code_is_harmless(begin, begin + length))
                    return false;
                last_number_ = begin + length;
            } else if (!is_ordinary(begin, length) && !word_is_harmless(begin, begin + length)) {
                return false;
            }
        }
        carry = word >> 63;
    }
    return true;
}

bool Sieve::has_digit(std::size_t begin, std::size_t end) const {
    end = std::min(end, size_);
    while (begin < end) {
        const std::size_t bit = begin % 64;
        const std::size_t length = std::min<std::size_t>(64 - bit, end - begin);
        if ((blocks_[begin / 64].digits >> bit & lowest(length)) != 0) return true;
        begin += length;
    }
    return false;
}

// Seo-Yeon, O'Shea: together such parts are judged otherwise than apart. Not so the possessive.
bool Sieve::is_joined(std::size_t begin, std::size_t end) const {
    const auto joins = [](char c) { return c == '-' || c == '\''; };
    const bool to_next = joins(at(end)) && is_letter(at(end + 1)) &&
                         !(at(end) == '\'' && to_lower(at(end + 1)) == 's' && !is_letter(at(end + 2)));
    const bool to_last = begin >= 2 && joins(bytes_[begin - 1]) && is_letter(bytes_[begin - 2]) &&
                         !(bytes_[begin - 1] == '\'' && end - begin == 1 && to_lower(bytes_[begin]) == 's');
    return to_next || to_last;
}

// What the character behind a word may begin.
bool Sieve::marks_are_harmless(std::size_t begin, std::size_t end) const {
    const std::size_t length = end - begin;
    const char mark = at(end);
    const char second = at(end + 1);
    if (mark == ' ' && (!digits_ || is_alnum(second) || second == ' ')) return true;
    if (mark == ',' || mark == '\0') return true;
    // a hardware address in fours, and a web address without www
    if (length == 4 && mark == '.' && at(end + 5) == '.') return false;
    if (mark == '/' && begin > 0 && bytes_[begin - 1] == '.') return false;
    // a hardware address of letters only: AB-CD-EF-...
    if (length == 2 && mark == '-' && is_alnum(at(end + 1)) && is_alnum(at(end + 2)) && at(end + 3) == '-')
        return false;
    if (!digits_) return true;
    // 5-Jan-2024
    if (begin >= 2 && is_letter(bytes_[begin]) && is_digit(bytes_[begin - 2]) && is_digit(at(end + 1)) &&
        bytes_[begin - 1] == mark)
        return false;
    // "memberId":"...", <MemberId>...
    if (length >= 5) {
        const std::string_view between = gap(end);
        if (between.find_first_of(":=>#\"") != std::string_view::npos) {
            if (has_digit(end + between.size(), end + between.size() + 24)) return false;
        }
    }
    return true;
}

bool Sieve::letter_is_harmless(std::size_t begin) {
    const std::size_t end = begin + 1;
    const char c = to_lower(bytes_[begin]);
    if (digits_) {
        // 93 y/o, A/C 26505, D.L. 123, A# 123, A-number 97028715, A 12345678
        if (c == 'y' || at(end) == ':' || at(end) == '/' || at(end) == '.' || at(end) == '#') return false;
        if (c == 'a' && equal_ignoring_case(next_word(end), "number")) return false;
        if (c == 'f' && ten_digits_) return false;
        if (last_number_ != 0 && begin - last_number_ <= 2 &&
            (is_digit(at(end + 1)) || is_digit(at(end + 2))))
            return false;  // 74 N 1200 W
    }
    const bool joined = is_joined(begin, end);
    const bool before = c == 'w' || c == 'o';
    parts_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                      (joined ? std::uint32_t{WordFacts::kName} : 0U) | WordFacts::kParticle |
                          (before ? std::uint32_t{WordFacts::kPersonWord} : 0U),
                      joined ? 300 : WordFacts::kNoName, joined ? 300 : WordFacts::kNoName});
    return true;
}

bool Sieve::word_is_harmless(std::size_t begin, std::size_t end) {
    const std::size_t length = end - begin;
    if (!marks_are_harmless(begin, end)) return false;
    if (length == 1) return letter_is_harmless(begin);
    if (length > kLongestFolded) return false;  // rare; the finders look
    const WordFacts& facts = words_.of(
        size_ >= 8 ? fold_word_in(text(), begin, length) : fold_word(text().substr(begin, length)), length);
    const bool joined = (at(end) != ' ' || (begin > 0 && bytes_[begin - 1] != ' ')) && is_joined(begin, end);
    if (facts.flags == WordFacts::kNone && !joined) return true;
    if (!facts_are_harmless(facts, begin, end)) return false;
    if (!prose_) return true;
    Part part{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), facts.flags, facts.first,
              facts.last};
    if (joined) {  // Non-covered is no name, though it may stand in one
        const bool name = is_name_together(begin, end);
        part.flags = (part.flags | (name ? WordFacts::kName : WordFacts::kParticle)) &
                     ~std::uint32_t{WordFacts::kCommon};
        part.first = part.last = name ? 300 : WordFacts::kNoName;
    } else if (!is_upper(bytes_[begin])) {
        part.first -= 20;
        part.last -= 20;
    }
    parts_.push_back(part);
    return true;
}

// What a word may set going, name aside.
bool Sieve::facts_are_harmless(const WordFacts& facts, std::size_t begin, std::size_t end) {
    constexpr std::uint32_t kBesideDigits =
        WordFacts::kLabel | WordFacts::kBeside | WordFacts::kPhone | WordFacts::kYears | WordFacts::kMonth;
    if (facts.is(WordFacts::kPhrase) && !phrase_is_harmless(begin, end)) return false;
    if (digits_ && facts.is(kBesideDigits) && !beside_digits_is_harmless(facts, begin, end)) return false;
    if (!prose_) return true;
    constexpr std::uint32_t kPlace = WordFacts::kStreet | WordFacts::kState | WordFacts::kHome |
                                     WordFacts::kCity | WordFacts::kTown | WordFacts::kCounty;
    if (facts.is(kPlace) && !place_is_harmless(facts, begin, end)) return false;
    if (facts.is(WordFacts::kTitle | WordFacts::kPlains)) {
        if (facts.is(WordFacts::kTitle)) return false;
        std::size_t stop = begin;
        while (stop > 0 && !is_alnum(bytes_[stop - 1])) --stop;
        std::size_t start = stop;
        while (start > 0 && is_letter(bytes_[start - 1])) --start;
        if (is_in(text().substr(start, stop - start), kPlainsHeads)) return false;
    }
    if (facts.is(WordFacts::kNameLabel)) {
        constexpr std::string_view kMarks = ":=-#(";
        const std::string_view between = gap(end);
        const std::string_view next = next_word(end);
        if (between.find_first_of(kMarks) != std::string_view::npos) return false;
        if (is_in(next, std::array<std::string_view, 3>{"name", "is", "are"}) &&
            gap(end + between.size() + next.size()).find_first_of(kMarks) != std::string_view::npos)
            return false;
    }
    self_pay_ = self_pay_ || facts.is(WordFacts::kSelfPay);
    return true;
}

// Letters and digits together, or digits alone.
bool Sieve::code_is_harmless(std::size_t begin, std::size_t end) const {
    const std::size_t length = end - begin;
    std::size_t letters = begin;
    while (letters < end && is_digit(bytes_[letters])) ++letters;
    if (letters == end) {
        // xxx-xx-4472 and ###-##-4472
        if (length == 4 && begin >= 2 && bytes_[begin - 1] == '-' &&
            (to_lower(bytes_[begin - 2]) == 'x' || bytes_[begin - 2] == '#'))
            return false;
        // numbers_are_harmless() has judged it; "4 of social", and 3 A 567
        if (length != 1 || !is_letter(at(end + 1)) || !has_digit(end, end + 40)) return true;
        const std::string_view next = next_word(end);
        return next.size() > 2 && !equal_ignoring_case(next, "social");
    }
    if (begin > 0 && bytes_[begin - 1] == '=' && length >= 8) return false;  // =W486612WMU=
    if (length >= kShortestCode || (length == 4 && to_lower(bytes_[begin]) == 'z')) return false;  // ZIP3
    if (letters > begin) {
        const char unit = to_lower(bytes_[letters]);
        if (unit == 'y') return false;  // 93yo, 93y/o
        if (context_ == Context::Note && letters - begin >= 2 && (unit == 'f' || unit == 'm'))
            return false;  // 92F
        // 25DEC2025
        if (length >= 6 && letters - begin <= 2 && is_letter(bytes_[letters + 1]) &&
            is_letter(bytes_[letters + 2]))
            return false;
    }
    if (context_ == Context::Id && is_letter(bytes_[end - 1])) return false;  // AB12345C
    // groups: 1EG4-TE5-MK73, DE89 3704 0044, 00-1A-2B-3C-4D-5E
    return !((length == 4 || length == 2) && (at(end) == '-' || at(end) == ' ') && is_alnum(at(end + 1)) &&
             (length == 4 || at(end) == '-'));
}

}  // namespace payerwatch::phi
