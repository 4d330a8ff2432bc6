#include "payerwatch/mapping/payer_words.hpp"

#include <algorithm>
#include <array>

#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/mapping/payer_key.hpp"
#include "payerwatch/text.hpp"

#include "payer_word_lists.hpp"
#include "word_likeness.hpp"

namespace payerwatch::mapping {

namespace {

using Words = std::vector<std::string>;

constexpr double kProductShare = 0.15;
constexpr double kSlip = 0.93;  // least likeness of a misspelt state
constexpr double kSoftShare = 0.35;
constexpr double kTailShare = 0.15;
constexpr std::size_t kCutLength = 19;  // systems cut names at 20 to 35 characters

template <std::size_t N>
bool is_in(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

int state_at(std::string_view code) {
    for (std::size_t i = 0; i < kStates.size(); ++i)
        if (kStates[i].code == code) return static_cast<int>(i);
    return -1;
}

Words split(std::string_view key) {
    Words words;
    for (std::size_t at = 0; at < key.size();) {
        const std::size_t end = std::min(key.find(' ', at), key.size());
        if (end > at) words.emplace_back(key.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

// "u m r" is UMR, however its letters are set apart.
void join_letters(Words& words) {
    Words joined;
    bool run = false;
    for (const std::string& word : words) {
        const bool letter = word.size() == 1 && is_letter(word[0]);
        if (letter && run)
            joined.back() += word;
        else
            joined.push_back(word);
        run = letter;
    }
    words = std::move(joined);
}

// BCBSTX, bcbs-of-tx: the Blues write their state into the name.
bool take_blue(const std::string& word, Words& out) {
    for (const std::string_view head : {"bcbs", "bcbsof"})
        if (word.size() == head.size() + 2 && word.starts_with(head) &&
            state_at(std::string_view(word).substr(head.size())) >= 0) {
            for (const std::string_view part : {"blue", "cross", "blue", "shield", "of"})
                out.emplace_back(part);
            out.push_back(word.substr(head.size()));
            return true;
        }
    return false;
}

void expand(Words& words) {
    Words out;
    for (const std::string& word : words) {
        if (take_blue(word, out)) continue;
        const std::string_view expansion = expansion_of(word);
        if (expansion.empty()) {
            out.push_back(word);
        } else {
            for (std::string& part : split(expansion)) out.push_back(std::move(part));
        }
    }
    words = std::move(out);
}

void join_pairs(Words& words) {
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i + 1 < words.size() && !again; ++i)
            for (const Joined& pair : kJoined)
                if (words[i] == pair.first && words[i + 1] == pair.second) {
                    words[i] = pair.whole;
                    words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
                    again = true;
                    break;
                }
    }
    // "bluecrossblueshield" in one
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == "bluecrossblueshield") {
            words[i] = "bluecross";
            words.insert(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, "blueshield");
        }
}

// Names of several words, apart, by their first letter: looked up for every word of every spelling.
struct Name {
    Words words;
    int of;  // place in its list
};
using Names = std::array<std::vector<Name>, 26>;

template <typename List, typename NameOf, typename Of>
Names by_first_letter(const List& list, NameOf&& name_of, Of&& of) {
    Names names;
    for (std::size_t i = 0; i < list.size(); ++i) {
        Words words = split(name_of(list[i]));
        const auto letter = static_cast<std::size_t>(words[0][0] - 'a');
        names[letter].push_back({std::move(words), of(list[i], i)});
    }
    return names;
}

const std::vector<Name>& beginning_like(const Names& names, const std::string& word) {
    static const std::vector<Name> none;
    return word.empty() || !is_lower(word[0]) ? none : names[static_cast<std::size_t>(word[0] - 'a')];
}

bool stand_at(const Words& words, std::size_t i, const Words& name) {
    return i + name.size() <= words.size() &&
           std::equal(name.begin(), name.end(), words.begin() + static_cast<std::ptrdiff_t>(i));
}

// Words of a state's name at i; 0 for none. Sets its place in kStates. The last word may be misspelt or cut
// off.
std::size_t named_state(const Words& words, std::size_t i, bool is_cut, int& state) {
    static const Names names = by_first_letter(
        kStates, [](const State& s) { return s.name; },
        [](const State&, std::size_t at) { return static_cast<int>(at); });
    const auto stands = [&](const Words& parts) {
        if (i + parts.size() > words.size()) return false;
        for (std::size_t k = 0; k < parts.size(); ++k) {
            const std::string& word = words[i + k];
            if (word == parts[k]) continue;
            const bool last = i + k + 1 == words.size() && k + 1 == parts.size();
            const bool cut =
                last && is_cut && parts[k].starts_with(word) && word.size() >= (k == 0 ? 4U : 1U);
            const bool slip =
                word.size() >= 5 && parts[k].size() >= 5 && jaro_winkler(word, parts[k]) >= kSlip;
            if (!cut && !slip) return false;
        }
        return true;
    };
    // the longest: West Virginia before Virginia
    std::size_t longest = 0;
    for (const Name& name : beginning_like(names, words[i]))
        if (name.words.size() > longest && stands(name.words)) longest = name.words.size(), state = name.of;
    return longest;
}

// The same of a short form.
std::size_t short_state(const Words& words, std::size_t i, int& state) {
    static const Names names = by_first_letter(
        kStateShorts, [](const State& s) { return s.name; },
        [](const State& s, std::size_t) { return state_at(s.code); });
    if (i == 0 && words.size() == 1) return 0;
    for (const Name& name : beginning_like(names, words[i]))
        if (stand_at(words, i, name.words)) {
            state = name.of;
            return name.words.size();
        }
    return 0;
}

bool is_filler(const std::string& word) {
    return is_in(word, kProducts) || std::any_of(word.begin(), word.end(), is_digit);
}

// Words of a city's name at i, behind a payer's and with nothing behind it but a state and numbers; 0 for
// none.
std::size_t office_city(const Words& words, std::size_t i) {
    static const Names names = by_first_letter(
        kCities, [](std::string_view city) { return city; }, [](std::string_view, std::size_t) { return 0; });
    if (i == 0) return 0;
    for (const Name& name : beginning_like(names, words[i])) {
        if (!stand_at(words, i, name.words)) continue;
        const bool ends =
            std::all_of(words.begin() + static_cast<std::ptrdiff_t>(i + name.words.size()), words.end(),
                        [](const std::string& word) {
                            return word.size() == 2 || is_filler(word) || is_in(word, kSoftWords);
                        });
        if (ends) return name.words.size();
    }
    return 0;
}

// A two-letter code that stands where a state does: last, behind "of", or before a word that
// belongs to states.
int coded_state(const Words& words, std::size_t i) {
    const std::string_view word = words[i];
    const int state = word.size() == 2 ? state_at(word) : -1;
    if (state < 0 || words.size() == 1) return -1;
    const bool behind_of = i > 0 && words[i - 1] == "of";
    const bool last = std::all_of(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end(), is_filler);
    const bool before_state_word =
        i + 1 < words.size() &&
        is_in(words[i + 1],
              std::array<std::string_view, 5>{"medicaid", "bluecross", "blueshield", "bcbs", "blue"});
    if (word == "va" && i + 2 == words.size() && words[i + 1] == "ccn") return -1;
    if (is_in(word, kWordCodes)) return behind_of || before_state_word || (last && i > 0) ? state : -1;
    const bool behind_line =
        i > 0 && is_in(words[i - 1],
                       std::array<std::string_view, 4>{"medicaid", "medicare", "bluecross", "blueshield"});
    return behind_of || last || before_state_word || behind_line || i == 0 ? state : -1;
}

// A payer's id, a box or a claim office's number; the number of a union is short.
bool is_id(const std::string& word) {
    const auto digits = static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_digit));
    return digits >= 5 || (digits >= 3 && digits < word.size() && word.size() - digits <= 2);
}

// "1199seiu" is a number and a word; "part b" and "medicare b" are one part.
void settle_digits(Words& words) {
    Words out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        std::size_t digits = 0;
        while (digits < word.size() && is_digit(word[digits])) ++digits;
        if (digits > 0 && word.size() - digits >= 3 &&
            std::all_of(word.begin() + static_cast<std::ptrdiff_t>(digits), word.end(), is_letter)) {
            out.push_back(word.substr(0, digits));
            out.push_back(word.substr(digits));
        } else if ((word == "a" || word == "b") && i > 0 &&
                   (words[i - 1] == "part" || words[i - 1] == "pt")) {
            out.back() = "part" + word;
        } else if ((word == "a" || word == "b") && i > 0 && words[i - 1] == "medicare") {
            out.push_back("part" + word);
        } else if (word == "ma" && i > 0 && i + 1 < words.size() && is_in(words[i + 1], kProducts)) {
            out.emplace_back("medicare");  // ... MA PPO is no Massachusetts
            out.emplace_back("advantage");
        } else {
            out.push_back(word);
        }
    }
    words = std::move(out);
}

void take(PayerWords& out, Words words, bool tail) {
    join_letters(words);
    expand(words);
    join_pairs(words);
    settle_digits(words);
    bool numbered = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        int state = -1;
        std::size_t n = named_state(words, i, out.is_cut, state);
        if (n == 0) n = short_state(words, i, state);
        if (n == 0 && (state = coded_state(words, i)) >= 0) n = 1;
        if (n > 0) {
            out.states |= std::uint64_t{1} << state;
            i += n - 1;
            continue;
        }
        if (const std::size_t city = office_city(words, i); city > 0) {
            i += city - 1;
            out.states_are_an_office = true;
            continue;
        }
        numbered = numbered || is_in(word, kNumbered);
        if (is_in(word, kEmptyWords) || is_id(word)) continue;
        if (all_digits(word)) {
            const bool box = i > 0 && (words[i - 1] == "box" || words[i - 1] == "po");
            if (!box && !tail) out.numbers.push_back(word);
            continue;
        }
        for (const Marker& marker : kMarkers)
            if (word == marker.word) out.lines |= static_cast<std::uint32_t>(marker.line);
        for (const PairMarker& marker : kPairMarkers)
            if (i + 1 < words.size() && word == marker.first && words[i + 1] == marker.second)
                out.lines |= static_cast<std::uint32_t>(marker.line);
        const double share = is_in(word, kProducts)    ? kProductShare
                             : is_in(word, kSoftWords) ? kSoftShare
                                                       : 1.0;
        out.words.push_back({word, tail ? std::min(share, kTailShare) : share});
    }
    // elsewhere a number is a plan's
    if (!numbered && !tail && out.words.size() > 1) {
        const bool first = !words.empty() && !out.numbers.empty() && words[0] == out.numbers[0];
        if (!first) out.numbers.clear();
    }
}

}  // namespace

PayerWords payer_words(std::string_view spelling) {
    PayerWords out;
    out.is_cut = spelling.size() > kCutLength;
    // what stands in brackets or behind a dash says more about the payer, or where its claims go
    std::string head(spelling);
    std::vector<std::string> tails;
    if (const auto open = head.find('('); open != std::string::npos && open > 0) {
        const auto close = std::min(head.find(')', open), head.size());
        tails.push_back(head.substr(open + 1, close - open - 1));
        head.erase(open, std::min(close + 1, head.size()) - open);
    }
    if (const auto dash = head.find(" - "); dash != std::string::npos && dash > 0) {
        tails.push_back(head.substr(dash + 3));
        head.erase(dash);
    }
    Words words = split(payer_key(head));
    // the key drops a company's "co", which may be Colorado
    if (head.size() > 3 && equal_ignoring_case(std::string_view(head).substr(head.size() - 3), " co") &&
        words.size() >= 2 &&
        is_in(words.back(), std::array<std::string_view, 7>{"bcbs", "shield", "cross", "medicaid", "kaiser",
                                                            "anthem", "blueshield"}))
        words.emplace_back("colorado");
    take(out, std::move(words), false);
    for (const std::string& tail : tails) take(out, split(payer_key(tail)), !out.words.empty());
    std::sort(out.numbers.begin(), out.numbers.end());
    return out;
}

std::uint32_t line_of(std::string_view line) {
    struct Named {
        std::string_view name;
        Line line;
    };
    constexpr std::array kNamed = std::to_array<Named>({{"medicare_advantage", Line::Medicare},
                                                        {"medicare", Line::Medicare},
                                                        {"medicaid", Line::Medicaid},
                                                        {"star", Line::Medicaid},
                                                        {"starplus", Line::Medicaid},
                                                        {"chip", Line::Medicaid},
                                                        {"tricare", Line::Tricare},
                                                        {"va", Line::Veterans},
                                                        {"workers_comp", Line::WorkersComp},
                                                        {"auto", Line::Auto},
                                                        {"dental", Line::Dental},
                                                        {"vision", Line::Vision},
                                                        {"behavioral", Line::Behavioral},
                                                        {"pharmacy", Line::Pharmacy}});
    for (const Named& named : kNamed)
        if (named.name == line) return static_cast<std::uint32_t>(named.line);
    return 0;
}

std::uint64_t states_of(std::string_view codes) {
    std::uint64_t states = 0;
    for (std::string& code : split(codes)) {
        for (char& c : code) c = to_lower(c);
        if (const int state = state_at(code); state >= 0) states |= std::uint64_t{1} << state;
    }
    return states;
}

}  // namespace payerwatch::mapping
