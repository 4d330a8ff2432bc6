// What stands beside a word: the next one, the number that it may be the label of, the place that it may be
// of.
#include <algorithm>
#include <array>

#include "payerwatch/text.hpp"

#include "labels.hpp"
#include "place_words.hpp"
#include "sieve.hpp"

namespace payerwatch::phi {

std::string_view Sieve::next_word(std::size_t end) const {
    const std::size_t begin = end + gap(end).size();
    std::size_t stop = begin;
    while (is_alnum(at(stop))) ++stop;
    return text().substr(std::min(begin, size_), stop - begin);
}

bool Sieve::phrase_is_harmless(std::size_t begin, std::size_t end) const {
    const std::string_view word = text().substr(begin, end - begin);
    if (is_in(word, kBiometrics) || is_in(word, kPictures)) return false;
    const std::string_view next = next_word(end);
    if (is_in(word, kBody) && (is_in(next, kPrint) || equal_ignoring_case(next, "vein"))) return false;
    if (is_in(word, kPhotos)) return false;
    if (is_in(word, kBody)) return true;

    if (equal_ignoring_case(word, "full")) return !equal_ignoring_case(next, "face");
    if (equal_ignoring_case(word, "mug") || equal_ignoring_case(word, "head"))
        return !equal_ignoring_case(next, "shot");
    return false;
}

// With digits somewhere in the text.
bool Sieve::beside_digits_is_harmless(const WordFacts& facts, std::size_t begin, std::size_t end) const {
    if (facts.is(WordFacts::kMonth) && !month_is_harmless(begin, end)) return false;
    if (facts.is(WordFacts::kYears) && begin >= 3 && is_digit(bytes_[begin - 2]) &&
        is_digit(bytes_[begin - 3]))
        return false;
    if (facts.is(WordFacts::kPhone) && ten_digits_) return false;
    if (facts.is(WordFacts::kBeside) && has_digit(end, end + 24)) return false;
    // "last four 0010 of SSN"
    if (facts.is(WordFacts::kBeside) && last_number_ != 0 && begin - last_number_ <= 4 &&
        to_lower(bytes_[begin]) == 'z')
        return false;  // 27804 zip code
    if (facts.is(WordFacts::kLabel) && last_number_ != 0 && begin - last_number_ <= 6 &&
        to_lower(bytes_[begin]) == 's')
        return false;
    // the label's further words, "number" or "is", and the identifier
    return !facts.is(WordFacts::kLabel) || !has_number_of(facts.least, end, beyond(end, 48));
}

// Behind so many characters. What stands between two words counts as six at most, however long it is: the
// finders join the words of a label over anything.
std::size_t Sieve::beyond(std::size_t begin, std::size_t characters) const {
    constexpr std::size_t kLongestGap = 6;
    std::size_t between = 0;
    std::size_t i = begin;
    for (; i < size_ && characters > 0; ++i) {
        between = is_alnum(bytes_[i]) ? 0 : between + 1;
        if (between <= kLongestGap) --characters;
    }
    return i + characters;
}

// No number beside it: "may be billed within 120 days".
bool Sieve::month_is_harmless(std::size_t begin, std::size_t end) const {
    const std::size_t next = end + gap(end).size();
    if (is_digit(at(next))) return false;
    if (equal_ignoring_case(next_word(end), "of") && has_digit(next, next + 16)) return false;
    std::size_t stop = begin;
    while (stop > 0 && !is_alnum(bytes_[stop - 1])) --stop;
    std::size_t start = stop;
    while (start > 0 && stop - start < 6 && is_alnum(bytes_[start - 1])) --start;
    return start == stop ||
           (!is_digit(bytes_[start]) && !equal_ignoring_case(text().substr(start, stop - start), "of"));
}

// What stands between a word and the next.
std::string_view Sieve::gap(std::size_t end) const {
    std::size_t next = end;
    while (next < size_ && !is_alnum(bytes_[next])) ++next;
    return text().substr(end, next - end);
}

// Digits between begin and end, and enough characters for an identifier.
bool Sieve::has_number_of(std::size_t least, std::size_t begin, std::size_t end) const {
    if (!has_digit(begin, end)) return false;
    std::size_t characters = 0;
    for (std::size_t i = begin; i < std::min(size_, end + 40) && characters < least; ++i)
        characters += is_alnum(bytes_[i]) ? 1U : 0U;
    return characters >= least;
}

bool Sieve::place_is_harmless(const WordFacts& facts, std::size_t begin, std::size_t end) {
    // 123 N Main St: the number stands before
    if (facts.is(WordFacts::kStreet) && last_number_ != 0 && begin - last_number_ < 120) return false;
    // Avenue P, County Road 12 and Highway 50 are streets, too
    if (facts.is(WordFacts::kState) && !state_is_harmless(begin, end)) return false;
    if (facts.is(WordFacts::kTown) && gap(end).find_first_of(":=") != std::string_view::npos) return false;
    if (facts.is(WordFacts::kCity)) {  // "city of residence", but not the city of Chicago
        const std::string_view next = next_word(end);
        if (!equal_ignoring_case(next, "of") ||
            equal_ignoring_case(next_word(end + gap(end).size() + next.size()), "residence"))
            return false;
    }
    if (facts.is(WordFacts::kCounty)) {
        if (gap(end).find_first_of(":=") != std::string_view::npos ||
            equal_ignoring_case(next_word(end), "of"))
            return false;
        county_ = true;
    }
    if (facts.is(WordFacts::kHome)) {
        home_ = true;
        if (gap(end).find(':') != std::string_view::npos) return false;  // residence: Toledo OH
        // a joint, perhaps one more, and a capital
        std::size_t next = end;
        for (int words = 0; words < 3; ++words) {
            const std::string_view word = next_word(next);
            const std::size_t start = next + gap(next).size();
            if (words > 0 && is_upper(at(start))) return false;
            if (!is_in(word, kPlaceJoints) && !is_in(word, kHomeWords) && !equal_ignoring_case(word, "of"))
                break;
            next = start + word.size();
        }
    }
    return true;
}

bool Sieve::state_is_harmless(std::size_t begin, std::size_t end) const {
    const std::size_t next = end + gap(end).size();
    // IL 62704, Virginia 24011
    if (digits_ && next - end <= 2) {
        std::size_t stop = next;
        while (stop < next + 6 && is_digit(at(stop))) ++stop;
        if (stop - next == 5) return false;
    }
    if (begin == 0) return true;
    const bool code = end - begin == 2;
    // Toledo, OH: behind a comma; the words or, in and me are states in capitals only, unless the text is
    // short
    if (words_seen_ <= 4 && next >= size_) return false;
    const std::size_t from = code ? (begin > 2 ? begin - 2 : 0) : (begin > 16 ? begin - 16 : 0);
    const bool comma = text().substr(from, begin - from).find(',') != std::string_view::npos;
    return !comma || (code && !(is_upper(bytes_[begin]) && is_upper(bytes_[begin + 1])) && word_count_ > 4);
}

}  // namespace payerwatch::phi
