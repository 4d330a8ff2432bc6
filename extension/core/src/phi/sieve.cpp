#include "sieve.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "payerwatch/text.hpp"

#include "labels.hpp"

namespace payerwatch::phi {

namespace {

constexpr std::size_t kPadding = 64;        // a block or a word may be read past the end
constexpr std::size_t kShortestCode = 11;   // of letters and digits: a Medicare number; longer: VIN, IBAN
constexpr std::size_t kLongestNumber = 12;  // digits in a row that no card number has
constexpr std::size_t kMostRuns =
    3;  // of digits, close together: the least that a date or telephone number has

constexpr std::array<std::string_view, 10> kPhoneWords{"phone", "tel",  "telephone", "cell", "mobile",
                                                       "ph",    "call", "callback",  "fax",  "facsimile"};
constexpr std::array<std::string_view, 6> kYears{"yo", "yr", "yrs", "yrold", "year", "years"};
constexpr std::array<std::string_view, 37> kBesideDigits{
    "dob",      "dos",      "doa",        "dod",    "birth",   "birthdate", "born",    "admit",
    "admitted", "dc",       "discharged", "seen",   "age",     "aged",      "turned",  "po",
    "box",      "pobox",    "rr",         "hc",     "psc",     "zip",       "zipcode", "postal",
    "broadway", "bowery",   "avenue",     "ave",    "york",    "jersey",    "mexico",  "hampshire",
    "island",   "columbia", "carolina",   "dakota", "virginia"};
constexpr std::array<std::string_view, 24> kMonths{
    "january",   "february", "march",    "april",    "may",  "june", "july", "august",
    "september", "october",  "november", "december", "jan",  "feb",  "mar",  "apr",
    "jun",       "jul",      "aug",      "sep",      "sept", "oct",  "nov",  "dec"};
// Words that are or begin an identifier by themselves.
constexpr std::array<std::string_view, 16> kAlone{
    "www",  "nonagenarian", "centenarian", "ninety", "hundred", "jpg",    "jpeg",     "png",
    "heic", "full",         "city",        "lives",  "resides", "living", "residing", "mug"};

template <std::size_t N>
bool is_in(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view other) { return equal_ignoring_case(word, other); });
}

// A set of words that is asked for every word: a Bloom filter, whose hits are looked at again.
class WordFilter {
  public:
    template <std::size_t N>
    void enter(const std::array<std::string_view, N>& words) {
        for (const std::string_view word : words) enter(word);
    }
    void enter(std::string_view word) {
        const std::uint64_t hash = folded_hash(fold_word(word));
        bits_[hash >> 55] |= mask(hash);
    }
    [[nodiscard]] bool may_hold(std::uint64_t hash) const {
        return (bits_[hash >> 55] & mask(hash)) == mask(hash);
    }

  private:
    static std::uint64_t mask(std::uint64_t hash) {
        return std::uint64_t{1} << (hash & 63) | std::uint64_t{1} << (hash >> 6 & 63) |
               std::uint64_t{1} << (hash >> 12 & 63);
    }
    std::array<std::uint64_t, 512> bits_{};
};

const WordFilter kWatched = [] {
    WordFilter filter;
    filter.enter(kBiometrics);
    filter.enter(kBody);
    filter.enter(kPictures);
    filter.enter(kPhotos);
    filter.enter(kAlone);
    return filter;
}();

const WordFilter kPeople = [] {
    WordFilter filter;
    filter.enter(kTitles);
    filter.enter(kNameLabels);
    filter.enter(kPersonWords);
    return filter;
}();

const WordFilter kDigitWords = [] {
    WordFilter filter;
    for (const Label& label : kLabels)
        if (label.kind != Kind::Claim && is_letter(label.words[0][0])) filter.enter(label.words[0]);
    filter.enter(kPhoneWords);
    filter.enter(kYears);
    filter.enter(kBesideDigits);
    filter.enter(kMonths);
    return filter;
}();

bool is_label(std::string_view word) {
    return std::any_of(kLabels.begin(), kLabels.end(),
                       [&](const Label& label) { return equal_ignoring_case(word, label.words[0]); });
}

}  // namespace

bool Sieve::is_clean(std::string_view text, Context context) {
    if (context == Context::Person || text.size() > kMaxLength) return false;
    if (text.empty()) return true;
    padded_.resize(text.size() + kPadding);
    std::memcpy(padded_.data(), text.data(), text.size());
    std::memset(padded_.data() + text.size(), ' ', kPadding);
    text_ = {padded_.data(), text.size()};
    payer_ = context == Context::Payer;
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
    parts_.clear();
    return (!digits_ || numbers_are_harmless()) && words_are_harmless() && (!prose_ || names_are_harmless());
}

// Every change from a word to what is none, and back.
bool Sieve::words_are_harmless() {
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
    return !inside || word_is_harmless(begin, text_.size());
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
        const std::size_t before = last_end;
        last_digit_ = last_end = end;
        // 03/2021, too
        if (runs == 2 && end - begin == 4 && begin - before <= 1 &&
            (text_[begin - 1] == '/' || text_[begin - 1] == '-'))
            return false;
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

// Seo-Yeon, O'Shea: together such parts are judged otherwise than apart. Not so the possessive.
bool Sieve::is_joined(std::size_t begin, std::size_t end) const {
    const auto joins = [](char c) { return c == '-' || c == '\''; };
    const bool to_next = joins(at(end)) && is_letter(at(end + 1)) &&
                         !(at(end) == '\'' && to_lower(at(end + 1)) == 's' && !is_letter(at(end + 2)));
    const bool to_last = begin >= 2 && joins(text_[begin - 1]) && is_letter(text_[begin - 2]) &&
                         !(text_[begin - 1] == '\'' && end - begin == 1 && to_lower(text_[begin]) == 's');
    return to_next || to_last;
}

bool Sieve::word_is_harmless(std::size_t begin, std::size_t end) {
    const std::size_t length = end - begin;
    // a hardware address in fours, and a web address without www
    if (length == 4 && at(end) == '.' && at(end + 5) == '.') return false;
    if (at(end) == '/' && begin > 0 && text_[begin - 1] == '.') return false;
    if (digits_ && has_digit(begin, end)) return code_is_harmless(begin, end);
    if (length == 1) {
        // 93 y/o, A/C 26505, D.L. 123
        if (digits_ && (to_lower(text_[begin]) == 'y' || at(end) == '/' || at(end) == '.' || at(end) == '#'))
            return false;
        const char c = to_lower(text_[begin]);
        if (digits_ && c == 'a' && equal_ignoring_case(next_word(end), "number"))
            return false;  // A-number 97028715
        const bool joined = is_joined(begin, end);
        parts_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end),
                          joined ? 3.0F : 1.3F, joined, true, false, false, c == 'w' || c == 'o', false});
        return true;
    }
    if (length > kLongestFolded) return false;  // rare; the finders look
    // hardware address of letters only: AB-CD-EF-...
    if (length == 2 && at(end) == '-' && is_alnum(at(end + 1)) && is_alnum(at(end + 2)) && at(end + 3) == '-')
        return false;
    const FoldedWord folded = fold_word(text_.data() + begin, length, kLongestFolded);
    const std::uint64_t hash = folded_hash(folded);
    if (kWatched.may_hold(hash) && !watched_is_harmless(begin, end)) return false;
    if (digits_) {
        if (kDigitWords.may_hold(hash) && !beside_digits_is_harmless(begin, end)) return false;
        // 5-Jan-2024
        if (begin >= 2 && is_digit(text_[begin - 2]) && is_digit(at(end + 1)) &&
            text_[begin - 1] == at(end) && at(end) != ' ')
            return false;
    }
    if (!prose_) return true;
    const Word word = look_up(folded);
    const std::string_view text = text_.substr(begin, length);
    const bool capital = is_upper(text_[begin]);
    if (digits_ && word.is(WordBits::kStreet) && (capital || digit_count_ > 0)) return false;
    // IL 62704, Virginia 24011
    if (digits_ && word.is(WordBits::kState)) {
        const std::size_t next = end + gap(end).size();
        std::size_t stop = next;
        while (stop < next + 6 && is_digit(at(stop))) ++stop;
        if (stop - next == 5 && next - end <= 2) return false;
    }
    // Springfield, IL: a field that is nothing else
    if (word.is(WordBits::kState) && !payer_ && begin > 0 && text_.size() < 64 &&
        end + gap(end).size() == text_.size() &&
        (text_[begin - 1] == ',' || at(begin - 2) == ',' || text_.size() < 28))
        return false;
    const bool of_people = kPeople.may_hold(hash);
    if (of_people && word.is(WordBits::kTitle) && is_in(text, kTitles)) return false;
    if (of_people && is_in(text, kNameLabels)) {
        const std::string_view between = gap(end);
        if (between.find_first_of(":=-#(") != std::string_view::npos) return false;
    }
    Part part{static_cast<std::uint32_t>(begin),
              static_cast<std::uint32_t>(end),
              0,
              false,
              false,
              false,
              false,
              false,
              false};
    part.suffix = word.is(WordBits::kSuffix);
    part.between = word.is(WordBits::kParticle);
    part.common = word.is(WordBits::kCommon);
    part.person = of_people && is_in(text, kPersonWords);
    part.label = of_people && is_in(text, kNameLabels);
    if (!word.known()) {
        part.may_be = true;
        part.points = capital ? 1.8F : 1.4F;
    } else if ((word.first() > 0 || word.last() > 0) && !word.is(WordBits::kOrganisation) &&
               !word.is(WordBits::kGeneric) && !word.is(WordBits::kTitle) && !word.is(WordBits::kLabel)) {
        constexpr std::array<float, 6> kByClass{0, 1.3F, 1.4F, 1.7F, 2.0F, 2.2F};
        const float first = word.first() >= 14   ? 3.0F
                            : word.first() >= 12 ? 2.5F
                            : word.first() >= 10 ? 2.2F
                            : word.first() > 0   ? 1.7F
                                                 : 0.9F;
        const float last = std::max(kByClass[static_cast<std::size_t>(std::min(word.last(), 5))],
                                    word.first() > 0 ? 1.0F : 0.0F);
        part.may_be = true;
        part.points = std::max(first - (part.common ? 1.0F : 0.0F),
                               last - (part.common ? (word.last() >= 5 ? 0.6F : 1.3F) : 0.0F)) -
                      (capital ? 0.0F : 0.2F) - (word.is(WordBits::kMedical) ? 3.0F : 0.0F);
    }
    if (is_joined(begin, end)) {
        part.may_be = true;
        part.points = 3.0F;
        part.common = false;
    }
    parts_.push_back(part);
    return true;
}

// No two words near each other have the points of a name (kThreshold of names.cpp).
bool Sieve::names_are_harmless() const {
    constexpr float kThreshold = 3.2F;
    constexpr float kField = 0.8F;           // alone in its field, possessive, or beside a payer's word
    const auto joint = [&](std::size_t i) {  // 2: a comma, 1: blanks and the like, 0: something else
        const std::string_view between = text_.substr(parts_[i].end, parts_[i + 1].begin - parts_[i].end);
        if (between.size() > 5) return 0;
        if (between.find(',') != std::string_view::npos) return 2;
        return between.find_first_not_of(" .-'\ts") == std::string_view::npos ? 1 : 0;
    };
    const auto capital = [&](const Part& part) { return is_upper(text_[part.begin]); };
    const bool caseless = std::none_of(parts_.begin(), parts_.end(), capital);
    for (std::size_t i = 0; i + 1 < parts_.size(); ++i) {
        // behind a label one word is enough
        for (std::size_t k = i + 1; parts_[i].label && k <= i + 3 && k < parts_.size(); ++k)
            if (parts_[k].may_be && !parts_[k].common && (caseless || capital(parts_[k]))) return false;
        if (!parts_[i].may_be) continue;
        float bonus = kField;
        for (std::size_t back = 1; back <= 3 && back <= i; ++back)
            if (parts_[i - back].person) bonus = kField + 1.0F;
        float middle = 0;
        bool plain = true;
        for (std::size_t j = i + 1; j < parts_.size() && j <= i + 8; ++j) {
            const int between = joint(j - 1);
            if (between == 0) break;
            if (between == 2) middle += 0.8F;
            if (parts_[j].suffix) middle += 1.0F;
            if (parts_[j].may_be) {
                float points = parts_[i].points + parts_[j].points + middle + bonus;
                if (j + 1 < parts_.size() && joint(j) != 0 && (parts_[j + 1].suffix || parts_[j + 1].between))
                    points += 1.3F;
                if (plain && between == 1 && parts_[i].common && parts_[j].common) points -= 1.0F;
                if (points >= kThreshold) return false;
                middle += 0.9F;
            } else if (parts_[j].between) {
                middle += 1.3F;
            } else if (!parts_[j].suffix) {
                break;
            }
            plain = false;  // something stands between
        }
    }
    return true;
}

// Letters and digits together, or digits alone.
bool Sieve::code_is_harmless(std::size_t begin, std::size_t end) const {
    const std::size_t length = end - begin;
    std::size_t letters = begin;
    while (letters < end && is_digit(text_[letters])) ++letters;
    if (letters == end) {
        // numbers_are_harmless() has judged it; "4 of social", and 3 A 567
        return length != 1 || digit_count_ < 5 || !is_letter(at(end + 1));
    }
    if (length >= kShortestCode) return false;
    if (letters > begin && to_lower(text_[letters]) == 'y') return false;  // 93yo, 93y/o
    // groups: 1EG4-TE5-MK73, DE89 3704 0044, 00-1A-2B-3C-4D-5E
    return !((length == 4 || length == 2) && (at(end) == '-' || at(end) == ' ') && is_alnum(at(end + 1)) &&
             (length == 4 || at(end) == '-'));
}

std::string_view Sieve::next_word(std::size_t end) const {
    const std::size_t begin = end + gap(end).size();
    std::size_t stop = begin;
    while (is_alnum(at(stop))) ++stop;
    return text_.substr(std::min(begin, text_.size()), stop - begin);
}

bool Sieve::watched_is_harmless(std::size_t begin, std::size_t end) const {
    const std::string_view word = text_.substr(begin, end - begin);
    if (is_in(word, kBiometrics) || is_in(word, kPictures)) return false;
    const std::string_view next = next_word(end);
    if (is_in(word, kBody) && (is_in(next, kPrint) || equal_ignoring_case(next, "vein"))) return false;
    if (is_in(word, kPhotos)) return false;
    if (equal_ignoring_case(word, "full")) return !equal_ignoring_case(next, "face");
    if (equal_ignoring_case(word, "hundred")) return false;
    if (equal_ignoring_case(word, "city"))
        return !prose_ || (begin > 0 && gap(end).find(':') == std::string_view::npos);
    if (equal_ignoring_case(word, "mug")) return !equal_ignoring_case(next, "shot");
    if (is_in(word, std::array<std::string_view, 4>{"lives", "resides", "living", "residing"}))
        return !prose_ || !equal_ignoring_case(next, "in");
    return !is_in(word, kAlone);
}

// A word of kDigitWords.
bool Sieve::beside_digits_is_harmless(std::size_t begin, std::size_t end) const {
    const std::string_view word = text_.substr(begin, end - begin);
    if (is_in(word, kMonths) && !month_is_harmless(begin, end)) return false;
    if (is_in(word, kYears)) return begin < 3 || !is_digit(text_[begin - 2]) || !is_digit(text_[begin - 3]);
    if (is_in(word, kPhoneWords) && ten_digits_) return false;
    if (is_in(word, kBesideDigits)) return false;
    return !is_label(word) || digit_count_ < 2 || last_digit_ < end;
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

}  // namespace payerwatch::phi
