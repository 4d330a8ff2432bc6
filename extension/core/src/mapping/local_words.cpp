#include "local_words.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "word_likeness.hpp"

namespace payerwatch::mapping {

namespace {

constexpr std::size_t kShortestSlip = 5;
constexpr std::size_t kShortestTellingSlip = 6;
constexpr std::size_t kVeryLongWord = 8;  // one wrong letter in it is a slip: Harlow is not Harrow
constexpr std::size_t kShortestStem = 4;
constexpr std::size_t kShortestInitials = 3;
constexpr std::size_t kLongestInitials = 7;

// tchrs, grwrs, trkg: a word without its vowels and some of its letters.
bool is_without_vowels(std::string_view shortened, std::string_view word) {
    if (shortened.size() < 3 || shortened.size() >= word.size() || shortened[0] != word[0]) return false;
    if (shortened.find_first_of("aeiou") != std::string_view::npos) return false;
    std::size_t at = 0;
    for (const char c : word)
        if (at < shortened.size() && c == shortened[at]) ++at;
    return at == shortened.size();
}

// education and educators, retiree and retirement, fishermen and fisherman.
std::string_view stem(std::string_view word) {
    constexpr std::array<std::string_view, 14> kEnds{"ation", "ments", "ment", "ators", "ional",
                                                     "ions",  "ees",   "ers",  "ing",   "ion",
                                                     "men",   "man",   "ors",  "ed"};
    constexpr std::array<std::string_view, 5> kShortEnds{"ee", "er", "or", "al", "s"};
    const auto without = [&](std::string_view end) {
        return word.ends_with(end) && word.size() >= end.size() + kShortestStem
                   ? word.substr(0, word.size() - end.size())
                   : std::string_view();
    };
    const auto stripped = [&](const auto& ends) {
        for (const std::string_view end : ends)
            if (const std::string_view found = without(end); !found.empty()) return found;
        return std::string_view();
    };
    std::string_view found = stripped(kEnds);
    if (found.empty()) found = stripped(kShortEnds);
    if (found.empty()) return word;
    return found.back() == 'e' ? found.substr(0, found.size() - 1) : found;
}

bool are_letters_swapped(std::string_view a, std::string_view b) {
    std::string one(a);
    std::string other(b);
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other;
}

bool is_slip_of_own(std::string_view a, std::string_view b) {
    return std::min(a.size(), b.size()) >= kShortestSlip && a[0] == b[0] && is_one_slip(a, b) &&
           (a.size() != b.size() || a.size() >= kVeryLongWord || are_letters_swapped(a, b));
}

// A letter is missing or has changed places inside of the word: Pinion Ridge. Greene County is not Green
// County.
bool is_surely_a_slip(std::string_view a, std::string_view b) {
    if (std::max(a.size(), b.size()) < kShortestTellingSlip || a[0] != b[0] || !is_one_slip(a, b))
        return false;
    const bool lacks_an_e =
        std::max(a.size(), b.size()) >= kVeryLongWord && (a.back() == 'e' || b.back() == 'e');
    return a.size() == b.size() ? are_letters_swapped(a, b) : a.back() == b.back() || lacks_an_e;
}

bool is_long_slip(std::string_view a, std::string_view b) {
    return a.size() == b.size() && is_slip_of_own(a, b);
}

bool is_short_for(std::string_view shortened, std::string_view word) {
    return (shortened.size() >= 3 && word.size() > shortened.size() && word.starts_with(shortened)) ||
           is_without_vowels(shortened, word);
}

bool is_surely_short(std::string_view a, std::string_view b) {
    return is_without_vowels(a, b) || is_without_vowels(b, a);
}

// Machine Workers are not the Machine Works.
bool are_one_word(std::string_view a, std::string_view b) {
    return (stem(a) == stem(b) && stem(a) != "work") || is_slip_of_own(a, b);
}

void meet_words(LocalWord& one, LocalWord& other, bool exactly) {
    one.met = other.met = true;
    one.exactly = other.exactly = exactly;
}

void align(LocalWords& asked, LocalWords& known, bool (*same)(std::string_view, std::string_view),
           bool exactly) {
    for (LocalWord& one : asked)
        for (LocalWord& other : known)
            if (!one.met && !other.met && same(one.text, other.text)) meet_words(one, other, exactly);
}

// Words behind the first, which is nobody's to change: Smithfield is not Smith, nor Miller Mill.
void align_behind(LocalWords& asked, LocalWords& known) {
    const auto are_one = [](std::string_view a, std::string_view b) {
        return are_one_word(a, b) || is_short_for(a, b) || is_short_for(b, a);
    };
    for (std::size_t i = 1; i < asked.size(); ++i)
        for (std::size_t k = 1; k < known.size(); ++k)
            if (!asked[i].met && !known[k].met && are_one(asked[i].text, known[k].text))
                meet_words(asked[i], known[k], false);
}

// "sweetgrass" beside "sweet grass".
void align_joined(LocalWords& parted, LocalWords& whole) {
    for (std::size_t i = 0; i + 1 < parted.size(); ++i)
        for (LocalWord& one : whole) {
            if (one.met || parted[i].met || parted[i + 1].met) continue;
            if (one.text != std::string(parted[i].text) + std::string(parted[i + 1].text)) continue;
            meet_words(parted[i], one, true);
            meet_words(parted[i + 1], one, true);
        }
}

// Kettle Bluff PHA: the initials of some words, or of all.
void align_initials(LocalWords& shortened, LocalWords& whole) {
    std::string initials;
    for (const LocalWord& each : whole) initials += each.text[0];
    for (LocalWord& one : shortened) {
        const std::string_view text = one.text;
        if (one.met || text.size() < kShortestInitials || text.size() > kLongestInitials) continue;
        const std::size_t at = initials.find(text);
        if (at == std::string::npos) continue;
        one.met = true;
        for (std::size_t i = at; i < at + text.size(); ++i) whole[i].met = true;
    }
}

// Wapakota Nation Tribal Health.
void forget_twice_said(LocalWords& words) {
    for (LocalWord& one : words)
        if (!one.met && std::any_of(words.begin(), words.end(),
                                    [&](const LocalWord& each) { return each.met && each.text == one.text; }))
            one.must_meet = false;
}

}  // namespace

std::string_view tribe_word(std::string_view word) {
    constexpr std::array<std::string_view, 5> kTribes{"tribe", "nation", "band", "pueblo", "rancheria"};
    return std::find(kTribes.begin(), kTribes.end(), word) != kTribes.end() ? "tribal" : word;
}

void meet(LocalWords& asked, LocalWords& known) {
    align(
        asked, known, [](std::string_view a, std::string_view b) { return a == b; }, true);
    align_joined(asked, known);
    align_joined(known, asked);
    align(asked, known, is_surely_a_slip, true);
    align(asked, known, is_surely_short, true);
    align(asked, known, is_long_slip, false);
    align_behind(asked, known);
    align_initials(asked, known);
    align_initials(known, asked);
    forget_twice_said(asked);
    forget_twice_said(known);
}

}  // namespace payerwatch::mapping
