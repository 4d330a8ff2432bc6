#include "sieve.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "payerwatch/phi/gazetteer.hpp"
#include "payerwatch/phi/trigger.hpp"
#include "payerwatch/text.hpp"

#include "labels.hpp"

namespace payerwatch::phi {

namespace {

constexpr std::size_t kPadding = 64;        // a block or a word may be read past the end
constexpr std::size_t kShortestCode = 11;   // of letters and digits: a Medicare number; longer: VIN, IBAN
constexpr std::size_t kLongestNumber = 12;  // digits in a row that no card number has
constexpr std::size_t kMostRuns =
    3;  // of digits, close together: the least that a date or telephone number has

// Words that matter where there are digits, beside the labels of identifiers and the months.
constexpr std::array<std::string_view, 10> kPhoneWords{"phone", "tel",  "telephone", "cell", "mobile",
                                                       "ph",    "call", "callback",  "fax",  "facsimile"};
constexpr std::array<std::string_view, 6> kYears{"yo", "yr", "yrs", "yrold", "year", "years"};
constexpr std::array<std::string_view, 10> kBesideDigits{"age", "aged", "po",  "box", "pobox",
                                                         "rr",  "hc",   "psc", "zip", "zipcode"};
constexpr std::array<std::string_view, 24> kMonths{
    "january",   "february", "march",    "april",    "may",  "june", "july", "august",
    "september", "october",  "november", "december", "jan",  "feb",  "mar",  "apr",
    "jun",       "jul",      "aug",      "sep",      "sept", "oct",  "nov",  "dec"};

FoldedWord folded(std::string_view lower_case) {
    return fold_word(lower_case.data(), lower_case.size(), lower_case.size());
}

using DigitFilter = TriggerFilter<8>;
const DigitFilter kDigitTriggers = [] {
    DigitFilter filter{};
    const auto enter = [&](std::string_view word) {
        const std::uint64_t hash = trigger_hash(folded(word));
        filter.words[DigitFilter::place(hash)] |= DigitFilter::mask(hash);
    };
    for (const Label& label : kLabels)
        if (label.kind != Kind::Claim) enter(label.words[0]);
    for (const std::string_view word : kPhoneWords) enter(word);
    for (const std::string_view word : kYears) enter(word);
    for (const std::string_view word : kBesideDigits) enter(word);
    for (const std::string_view word : kMonths) enter(word);
    return filter;
}();

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    for (const std::string_view other : words)
        if (equal_ignoring_case(word, other)) return true;
    return false;
}

}  // namespace

bool Sieve::is_clean(std::string_view text, Context context) {
    if (context == Context::Person || text.size() > kMaxLength) return false;
    if (text.empty()) return true;
    padded_.resize(text.size() + kPadding);
    std::memcpy(padded_.data(), text.data(), text.size());
    std::memset(padded_.data() + text.size(), ' ', kPadding);
    text_ = {padded_.data(), text.size()};
    prose_ = context != Context::Code && context != Context::Date;
    blocks_.resize((text.size() + 63) / 64);
    kernel_(padded_.data(), blocks_.size(), blocks_.data());
    std::uint64_t odd = 0;
    std::uint64_t digits = 0;
    for (const Block& block : blocks_) {
        odd |= block.odd;
        digits |= block.digits;
    }
    if (odd != 0) return false;
    digits_ = digits != 0;
    if (digits_ && !numbers_are_harmless()) return false;

    // Every change from a word to what is none, and back.
    std::uint64_t carry = 0;
    std::size_t begin = 0;
    bool inside = false;
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
        for (std::uint64_t colons = blocks_[b].colons; colons != 0; colons &= colons - 1) {
            const std::size_t colon = b * 64 + static_cast<std::size_t>(std::countr_zero(colons));
            if (at(colon + 1) != ' ' && at(colon + 1) != '\0') return false;
        }
        const std::uint64_t word = blocks_[b].letters | blocks_[b].digits;
        for (std::uint64_t edges = word ^ (word << 1 | carry); edges != 0; edges &= edges - 1) {
            const std::size_t edge = b * 64 + static_cast<std::size_t>(std::countr_zero(edges));
            if (inside && !word_is_harmless(begin, edge)) return false;
            begin = edge;
            inside = !inside;
        }
        carry = word >> 63;
    }
    return !inside || word_is_harmless(begin, text.size());
}

bool Sieve::has_digit(std::size_t begin, std::size_t end) const {
    const std::size_t block = begin / 64;
    const std::uint64_t first = blocks_[block].digits >> (begin % 64);
    const std::size_t length = end - begin;
    if (begin % 64 + length <= 64)
        return (length == 64 ? first : first & ((std::uint64_t{1} << length) - 1)) != 0;
    if (first != 0) return true;
    for (std::size_t i = (block + 1) * 64; i < end; ++i)
        if (is_digit(text_[i])) return true;
    return false;
}

// No run of digits that may be a card number, and no three runs close enough to be one number or date.
bool Sieve::numbers_are_harmless() {
    ten_digits_ = false;
    digit_count_ = 0;
    std::uint64_t carry = 0;
    std::size_t edge_before = 0;
    std::size_t last_end = 0;
    std::size_t runs = 0;
    bool inside = false;
    const auto end_run = [&](std::size_t begin, std::size_t end) {
        if (end - begin > kLongestNumber) return false;
        ten_digits_ = ten_digits_ || end - begin == 10;
        digit_count_ += end - begin;
        bool close = runs > 0 && begin - last_end <= 3;
        for (std::size_t i = last_end; close && i < begin; ++i) close = !is_letter(text_[i]);
        runs = close ? runs + 1 : 1;
        last_digit_ = last_end = end;
        return runs < kMostRuns;
    };
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
        const std::uint64_t digits = blocks_[b].digits;
        for (std::uint64_t edges = digits ^ (digits << 1 | carry); edges != 0; edges &= edges - 1) {
            const std::size_t edge = b * 64 + static_cast<std::size_t>(std::countr_zero(edges));
            if (inside && !end_run(edge_before, edge)) return false;
            edge_before = edge;
            inside = !inside;
        }
        carry = digits >> 63;
    }
    return !inside || end_run(edge_before, text_.size());
}

bool Sieve::word_is_harmless(std::size_t begin, std::size_t end) {
    const std::size_t length = end - begin;
    if (digits_ && has_digit(begin, end)) return code_is_harmless(begin, end);
    if (length == 1) {  // 93 y/o
        return !digits_ || to_lower(text_[begin]) != 'y';
    }
    if (length > kLongestFolded) return false;  // rare; the finders look
    // hardware address of letters only: AB-CD-EF-...
    if (length == 2 && at(end) == '-' && is_alnum(at(end + 1)) && is_alnum(at(end + 2)) && at(end + 3) == '-')
        return false;
    const std::uint64_t hash = trigger_hash(fold_word(text_.data() + begin, length, kLongestFolded));
    if (digits_) {
        if (kDigitTriggers.may_hold(hash) && !beside_digits_is_harmless(begin, end)) return false;
        // IL 62704, and 5-Jan-2024
        if (length == 2 && is_upper(text_[begin]) && is_upper(text_[begin + 1])) {
            const std::size_t next = end + gap(end).size();
            std::size_t stop = next;
            while (stop < next + 6 && is_digit(at(stop))) ++stop;
            if (stop - next == 5 && next - end <= 2) return false;
        }
        if (begin >= 2 && is_digit(text_[begin - 2]) && is_digit(at(end + 1)) &&
            text_[begin - 1] == at(end) && at(end) != ' ')
            return false;
    }
    if (is_upper(text_[begin])) return !kCapitalTriggers.may_hold(hash) || capital_is_harmless(begin, end);
    return !kLowerTriggers.may_hold(hash) || lower_is_harmless(begin, end);
}

// Letters and digits together, or digits alone.
bool Sieve::code_is_harmless(std::size_t begin, std::size_t end) {
    const std::size_t length = end - begin;
    if (std::all_of(text_.begin() + static_cast<std::ptrdiff_t>(begin),
                    text_.begin() + static_cast<std::ptrdiff_t>(end), is_digit))
        return true;  // numbers_are_harmless() has judged it
    if (length >= kShortestCode) return false;
    // groups: 1EG4-TE5-MK73, DE89 3704 0044, 00-1A-2B-3C-4D-5E
    return !((length == 4 || length == 2) && (at(end) == '-' || at(end) == ' ') && is_alnum(at(end + 1)) &&
             (length == 4 || at(end) == '-'));
}

// A word of the digit filter.
bool Sieve::beside_digits_is_harmless(std::size_t begin, std::size_t end) const {
    const std::string_view word = text_.substr(begin, end - begin);
    const auto is_one = [&](const auto& words) {
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view w) { return equal_ignoring_case(word, w); });
    };
    if (is_one(kMonths)) return month_is_harmless(begin, end) && !is_label(word);
    if (is_one(kYears)) return begin < 3 || !is_digit(text_[begin - 2]) || !is_digit(text_[begin - 3]);
    if (is_one(kPhoneWords)) return !ten_digits_;
    if (is_one(kBesideDigits)) return false;
    return !is_label(word) || digit_count_ < 4 || last_digit_ < end;
}

bool Sieve::is_label(std::string_view word) {
    return std::any_of(kLabels.begin(), kLabels.end(),
                       [&](const Label& label) { return equal_ignoring_case(word, label.words[0]); });
}

// No number beside it: "may be billed within 120 days".
bool Sieve::month_is_harmless(std::size_t begin, std::size_t end) const {
    if (is_digit(at(end + gap(end).size()))) return false;
    std::size_t stop = begin;
    while (stop > 0 && !is_alnum(text_[stop - 1])) --stop;
    std::size_t start = stop;
    while (start > 0 && stop - start < 6 && is_alnum(text_[start - 1])) --start;
    return start == stop ||
           (!is_digit(text_[start]) && !equal_ignoring_case(text_.substr(start, stop - start), "of"));
}

// What stands between a word and the next.
std::string_view Sieve::gap(std::size_t end) const {
    std::size_t next = end;
    while (next < text_.size() && !is_alnum(text_[next])) ++next;
    return text_.substr(end, next - end);
}

bool Sieve::label_is_harmless(std::size_t end) const {
    const std::string_view between = gap(end);
    const std::size_t next = end + between.size();
    if (between.find_first_of(":=-#") != std::string_view::npos || is_upper(at(next))) return false;
    std::size_t stop = next;
    while (is_letter(at(stop))) ++stop;
    return !is_one_of(text_.substr(next, stop - next), {"name", "is", "photo"});
}

Word Sieve::known(std::size_t begin, std::size_t end) const {
    std::array<char, kLongestFolded> lower{};
    for (std::size_t i = begin; i < end; ++i) lower[i - begin] = to_lower(text_[i]);
    return look_up({lower.data(), end - begin});
}

bool Sieve::capital_is_harmless(std::size_t begin, std::size_t end) const {
    if (!own_word_is_harmless(begin, end)) return false;
    if (!prose_) return true;
    const Word word = known(begin, end);
    if (digits_ && word.is(WordBits::kStreet)) return false;
    if (is_one_of(text_.substr(begin, end - begin), {"mr", "mrs", "ms", "miss", "dr"}))
        return at(end) != ' ' && at(end) != '.';
    return word.first() == 0 || !may_be_name(begin, end, word);
}

// In lower case only a first name that is nothing else counts.
bool Sieve::lower_is_harmless(std::size_t begin, std::size_t end) const {
    if (!own_word_is_harmless(begin, end)) return false;
    if (!prose_) return true;
    const Word word = known(begin, end);
    return word.first() == 0 || word.is(WordBits::kCommon) || word.is(WordBits::kPlace) ||
           !may_be_name(begin, end, word);
}

// The first name in "John Smith" or "Smith, John".
bool Sieve::may_be_name(std::size_t begin, std::size_t end, const Word& first) const {
    if (first.is(WordBits::kMedical) || first.is(WordBits::kOrganisation)) return false;
    if (begin >= 2 && (text_[begin - 1] == ',' || (text_[begin - 1] == ' ' && text_[begin - 2] == ',')))
        return true;
    const std::string_view between = gap(end);
    const std::size_t next = end + between.size();
    if (between.empty() || between.size() > 2 ||
        between.find_first_not_of(" .-'") != std::string_view::npos || !is_letter(at(next)))
        return false;
    std::size_t stop = next;
    while (is_alnum(at(stop))) ++stop;
    if (stop - next == 1 || stop - next > kLongestFolded) return true;
    const Word last = known(next, stop);
    if (last.is(WordBits::kParticle) && stop - next <= 3) return true;
    if (last.is(WordBits::kMedical) || last.is(WordBits::kOrganisation) || last.is(WordBits::kTitle) ||
        (last.known() && last.last() == 0))
        return false;
    // a second first name may stand before the surname: Maria ann Lopez
    if (last.first() > 0 && at(stop) == ' ' && is_letter(at(stop + 1))) return true;
    if (is_upper(text_[next]) != is_upper(text_[begin])) return false;
    const bool weak_first = first.is(WordBits::kCommon) || first.is(WordBits::kPlace) || first.first() < 10;
    const bool weak_last = last.is(WordBits::kCommon) || last.is(WordBits::kPlace) || last.last() <= 1;
    return !(weak_first && weak_last);
}

bool Sieve::own_word_is_harmless(std::size_t begin, std::size_t end) const {
    const std::string_view word = text_.substr(begin, end - begin);
    if (is_one_of(word, {"www",     "nonagenarian", "centenarian",  "headshot",   "selfie",
                         "mugshot", "fingerprint",  "fingerprints", "voiceprint", "finger",
                         "thumb",   "palm",         "voice",        "retina",     "retinal",
                         "iris",    "facial",       "face",         "photo",      "photograph"}))
        return false;
    if (!prose_) return true;
    if (is_one_of(word, {"city"})) return gap(end).find(':') == std::string_view::npos;
    if (is_one_of(word, {"lives", "resides", "living", "residing"}))
        return to_lower(at(end + gap(end).size())) != 'i';
    if (is_one_of(word, {"patient", "pt", "insured", "subscriber", "guarantor", "member", "beneficiary",
                         "dependent", "spouse", "name", "claimant", "mother"}) &&
        !label_is_harmless(end))
        return false;
    return true;
}

}  // namespace payerwatch::phi
