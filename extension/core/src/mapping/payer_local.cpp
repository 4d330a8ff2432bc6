// Whether a spelling names one of a customer's own payers, which no dictionary has: the same employer's,
// county's or union's plan, whatever the plan is called and however a clerk shortens it.
#include <algorithm>
#include <array>

#include "payerwatch/mapping/payer_matcher.hpp"
#include "payerwatch/text.hpp"

#include "payer_word_kinds.hpp"
#include "word_likeness.hpp"

namespace payerwatch::mapping {

namespace {

constexpr std::size_t kFewestNames = 2;  // Lakewood Health Trust need not be Lakewood Medical Group
constexpr std::size_t kMostBeside = 2;   // words beside a whole name: Stillhouse Trucking Drivers Mutual
constexpr double kBesideShare = 0.4;     // words of less are a product, or stand behind a dash or in brackets
constexpr std::size_t kShortestSlip = 5;
constexpr std::size_t kShortestTellingSlip = 6;
constexpr std::size_t kLongWord = 8;  // in which one wrong letter is a slip: Harlow County is not Harrow County
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
    constexpr std::array<std::string_view, 14> kEnds{"ation", "ments", "ment", "ators", "ional", "ions", "ees",
                                                     "ers",   "ing",   "ion",  "men",   "man",   "ors",  "ed"};
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
    return std::min(a.size(), b.size()) >= kShortestSlip && is_slip(a, b) &&
           (a.size() != b.size() || a.size() >= kLongWord || are_letters_swapped(a, b));
}

// A letter is missing or has changed places inside of the word: Pinion Ridge. Greene County is not Green
// County.
bool is_surely_a_slip(std::string_view a, std::string_view b) {
    if (std::max(a.size(), b.size()) < kShortestTellingSlip || a[0] != b[0] || !is_slip(a, b)) return false;
    const bool lacks_an_e = std::max(a.size(), b.size()) >= kLongWord && (a.back() == 'e' || b.back() == 'e');
    return a.size() == b.size() ? are_letters_swapped(a, b) : a.back() == b.back() || lacks_an_e;
}

bool is_short_for(std::string_view shortened, std::string_view word) {
    return (shortened.size() >= 3 && word.size() > shortened.size() && word.starts_with(shortened)) ||
           is_without_vowels(shortened, word);
}

bool is_surely_short(std::string_view a, std::string_view b) {
    return is_without_vowels(a, b) || is_without_vowels(b, a);
}

bool are_one_word(std::string_view a, std::string_view b) {
    return is_short_for(a, b) || is_short_for(b, a) || stem(a) == stem(b) || is_slip_of_own(a, b);
}

// A tribe's, a nation's, a band's: what a clerk calls it is one.
std::string_view plain(std::string_view word) {
    constexpr std::array<std::string_view, 5> kTribes{"tribe", "nation", "band", "pueblo", "rancheria"};
    return std::find(kTribes.begin(), kTribes.end(), word) != kTribes.end() ? "tribal" : word;
}

struct LocalWord {
    std::string_view text;
    bool must_meet;  // it tells whose plan it is
    bool tells;      // few others have it
    bool met = false;
    bool exactly = false;
};
using LocalWords = std::vector<LocalWord>;

void meet(LocalWord& one, LocalWord& other, bool exactly) {
    one.met = other.met = true;
    one.exactly = other.exactly = exactly;
}

void align(LocalWords& asked, LocalWords& known, bool (*same)(std::string_view, std::string_view), bool exactly) {
    for (LocalWord& one : asked)
        for (LocalWord& other : known)
            if (!one.met && !other.met && same(one.text, other.text)) meet(one, other, exactly);
}

// "sweetgrass" beside "sweet grass".
void align_joined(LocalWords& parted, LocalWords& whole) {
    for (std::size_t i = 0; i + 1 < parted.size(); ++i)
        for (LocalWord& one : whole) {
            if (one.met || parted[i].met || parted[i + 1].met) continue;
            if (one.text != std::string(parted[i].text) + std::string(parted[i + 1].text)) continue;
            meet(parted[i], one, true);
            meet(parted[i + 1], one, true);
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

// All of its name, or, where that is of several words that tell, the beginning of it.
PayerMatcher::Local PayerMatcher::local(const Query& asked, const Form& form) const {
    if (is_shipped(form.payer)) return Local::No;
    // contradict() compared them; "618" is said of a local union, whether or not it is called that
    const std::size_t numbers = std::max(asked.words.numbers.size(), form.numbers.size());
    const auto local_words = [&](std::size_t count, const auto& text_of, const auto& words) {
        LocalWords out;
        for (std::size_t i = 0; i < count; ++i) {
            const std::string& text = text_of(i);
            const bool is_said = numbers > 0 && (text == "local" || text == "union");
            const bool is_behind = i > 0 && (is_networks(text) || is_administrators(text));
            out.push_back({plain(text),
                           words[i].share > kBesideShare && !is_plans(text) && !is_said && !is_behind,
                           text.size() >= 3 && !is_owner(text) && !is_plans(text) && !is_blue(text) &&
                               !is_land(text) && lines_of_word(text) == 0 && tells_much(text)});
        }
        return out;
    };
    const auto& query = asked.words.words;
    LocalWords said = local_words(query.size(), [&](std::size_t i) -> const std::string& { return query[i].text; },
                                  query);
    LocalWords known = local_words(
        form.words.size(), [&](std::size_t i) -> const std::string& { return words_[form.words[i].id].text; },
        form.words);
    align(said, known, [](std::string_view a, std::string_view b) { return a == b; }, true);
    align_joined(said, known);
    align_joined(known, said);
    align(said, known, is_surely_a_slip, true);
    align(said, known, is_surely_short, true);
    align(said, known, are_one_word, false);
    align_initials(said, known);
    align_initials(known, said);

    forget_twice_said(said);
    forget_twice_said(known);

    std::size_t shared = 0;
    std::size_t telling = 0;
    bool of_owner = false;
    for (const LocalWord& each : said) {
        if (!each.met) continue;
        shared += each.must_meet || each.tells ? 1U : 0U;
        telling += each.exactly && each.tells ? 1U : 0U;
        of_owner = of_owner || is_owner(std::string(each.text));
    }
    const auto unmet = [](const LocalWord& each) { return each.must_meet && !each.met; };
    // a school and its district, growers and their association are one
    const auto owner = [&](const LocalWord& each) {
        const bool may_lack = (each.text == "district" && of_owner) ||
                              ((each.text == "association" || each.text == "cooperative") &&
                               (of_owner || telling >= kFewestNames));
        return unmet(each) && is_owner(std::string(each.text)) && !may_lack;
    };
    if (std::any_of(said.begin(), said.end(), owner) || std::any_of(known.begin(), known.end(), owner))
        return Local::No;
    // what stands in brackets or behind a dash on one side only is a network's or an administrator's name
    const auto by_name = [](const LocalWord& each) { return each.must_meet && each.met; };
    if (std::none_of(said.begin(), said.end(), by_name) || std::none_of(known.begin(), known.end(), by_name))
        return Local::No;
    const auto more = static_cast<std::size_t>(std::count_if(said.begin(), said.end(), unmet));
    const auto less = static_cast<std::size_t>(std::count_if(known.begin(), known.end(), unmet));
    if (telling + numbers == 0 || shared + numbers < kFewestNames) return Local::No;
    const bool is_whole =
        telling + numbers >= kFewestNames || (telling == 1 && of_owner && shared > kFewestNames);
    const bool in_one_place = asked.words.states == form.states || asked.words.states_are_an_office;
    if (!in_one_place && !is_whole) return Local::No;
    if (more == 0 && less == 0) return Local::Same;
    // Stillhouse Trucking and Stillhouse Trucking Drivers; Blue Ridge is not Blue Ridge Casino
    return is_whole && (more == 0 || less == 0) && more + less <= kMostBeside ? Local::Part : Local::No;
}

}  // namespace payerwatch::mapping
