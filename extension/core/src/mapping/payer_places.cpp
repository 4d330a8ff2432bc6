#include "payer_places.hpp"

#include <algorithm>
#include <bit>
#include <unordered_map>

#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/text.hpp"
#include "payerwatch/kept.hpp"

#include "mended.hpp"
#include "payer_word_kinds.hpp"
#include "payer_word_lists.hpp"
#include "payer_plans.hpp"
#include "word_likeness.hpp"

namespace payerwatch::mapping {

namespace {

constexpr double kSlip = 0.93;  // least likeness of a misspelt state

struct State {
    std::string_view code, name;
};
constexpr std::array kStates = std::to_array<State>({
    {"al", "alabama"},        {"ak", "alaska"},        {"az", "arizona"},
    {"ar", "arkansas"},       {"ca", "california"},    {"co", "colorado"},
    {"ct", "connecticut"},    {"de", "delaware"},      {"dc", "district of columbia"},
    {"fl", "florida"},        {"ga", "georgia"},       {"hi", "hawaii"},
    {"id", "idaho"},          {"il", "illinois"},      {"in", "indiana"},
    {"ia", "iowa"},           {"ks", "kansas"},        {"ky", "kentucky"},
    {"la", "louisiana"},      {"me", "maine"},         {"md", "maryland"},
    {"ma", "massachusetts"},  {"mi", "michigan"},      {"mn", "minnesota"},
    {"ms", "mississippi"},    {"mo", "missouri"},      {"mt", "montana"},
    {"ne", "nebraska"},       {"nv", "nevada"},        {"nh", "new hampshire"},
    {"nj", "new jersey"},     {"nm", "new mexico"},    {"ny", "new york"},
    {"nc", "north carolina"}, {"nd", "north dakota"},  {"oh", "ohio"},
    {"ok", "oklahoma"},       {"or", "oregon"},        {"pa", "pennsylvania"},
    {"pr", "puerto rico"},    {"ri", "rhode island"},  {"sc", "south carolina"},
    {"sd", "south dakota"},   {"tn", "tennessee"},     {"tx", "texas"},
    {"ut", "utah"},           {"vt", "vermont"},       {"va", "virginia"},
    {"wa", "washington"},     {"wv", "west virginia"}, {"wi", "wisconsin"},
    {"wy", "wyoming"},
});
// Codes that are words, too: states only where nothing else can be meant.
constexpr std::array<std::string_view, 16> kWordCodes{"in", "or", "me", "hi", "ok", "la", "de", "al",
                                                      "co", "id", "ma", "pa", "va", "md", "ne", "mo"};
// As names are shortened.
constexpr std::array kStateShorts = std::to_array<State>({
    {"al", "ala"},         {"az", "ariz"},       {"ar", "ark"},        {"ca", "calif"},
    {"ca", "cali"},        {"co", "colo"},       {"ct", "conn"},       {"fl", "fla"},
    {"il", "ill"},         {"in", "ind"},        {"ks", "kan"},        {"ma", "mass"},
    {"mi", "mich"},        {"mn", "minn"},       {"ms", "miss"},       {"mt", "mont"},
    {"ne", "nebr"},        {"ne", "neb"},        {"nv", "nev"},        {"ok", "okla"},
    {"or", "ore"},         {"pa", "penn"},       {"pa", "penna"},      {"tn", "tenn"},
    {"tx", "tex"},         {"wa", "wash"},       {"wi", "wisc"},       {"wi", "wis"},
    {"wv", "w va"},        {"wv", "w virginia"}, {"nc", "n carolina"}, {"sc", "s carolina"},
    {"nd", "n dakota"},    {"sd", "s dakota"},   {"nm", "n mexico"},   {"nm", "new mex"},
    {"nh", "n hampshire"}, {"nj", "n jersey"},   {"ny", "nys"},        {"nc", "no carolina"},
    {"sc", "so carolina"}, {"wv", "wva"},        {"wv", "west va"},    {"de", "del"},
    {"or", "oreg"},
});

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

std::unordered_map<std::string, std::vector<Name>> cities_by_first_word() {
    std::unordered_map<std::string, std::vector<Name>> cities;
    for (const DictionaryCity& city : dictionary_cities()) {
        Words words = split(city.name);
        const std::string first = words[0];
        cities[first].push_back({std::move(words), state_of_code(city.state)});
    }
    return cities;
}

const std::vector<Name>& beginning_like(const Names& names, const std::string& word) {
    static const std::vector<Name> none;
    return word.empty() || !is_lower(word[0]) ? none : names[static_cast<std::size_t>(word[0] - 'a')];
}

int state_at(std::string_view code) {
    for (std::size_t i = 0; i < kStates.size(); ++i)
        if (equal_ignoring_case(kStates[i].code, code)) return static_cast<int>(i);
    return -1;
}

// "Mis" may be Mississippi or Missouri.
bool begins_one_state(const std::string& word) {
    return std::count_if(kStates.begin(), kStates.end(),
                         [&](const State& state) { return state.name.starts_with(word); }) == 1;
}

// Words of a state's name at i; 0 for none. Sets its place in kStates. The last word may be misspelt or cut
// off.
std::size_t named_state(const Words& words, std::size_t i, bool is_cut, int& state) {
    if (i >= words.size()) return 0;
    static const auto& names = kept(by_first_letter(
        kStates, [](const State& s) { return s.name; },
        [](const State&, std::size_t at) { return static_cast<int>(at); }));
    const auto stands = [&](const Words& parts) {
        if (i + parts.size() > words.size()) return false;
        for (std::size_t k = 0; k < parts.size(); ++k) {
            const std::string& word = words[i + k];
            if (word == parts[k]) continue;
            const bool last = i + k + 1 == words.size() && k + 1 == parts.size();
            const std::size_t least = k > 0 ? 1 : i > 0 && words[i - 1] == "of" ? 3 : 4;
            const bool cut = last && is_cut && parts[k].starts_with(word) && word.size() >= least &&
                             (k > 0 || begins_one_state(word)) &&
                             (k > 0 || !is_known_word(word));  // Hoosier Care Connect
            const bool of = i > 0 && words[i - 1] == "of" && parts.size() == 1;
            const bool slip =
                !is_known_word(word) &&
                ((word.size() >= 5 && parts[k].size() >= 5 && jaro_winkler(word, parts[k]) >= kSlip) ||
                 (of && word.size() >= 4 && is_slip(word, parts[k])));
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
    static const auto& names = kept(by_first_letter(
        kStateShorts, [](const State& s) { return s.name; },
        [](const State& s, std::size_t) { return state_at(s.code); }));
    if (words.size() == 1) return 0;
    for (const Name& name : beginning_like(names, words[i]))
        if (stand_at(words, i, name.words)) {
            state = name.of;
            return name.words.size();
        }
    return 0;
}

// Words that may stand behind all that names a payer.
bool is_extra(const std::string& word) {
    return is_in(word, kProducts) || is_in(word, kSoftWords) ||
           std::any_of(word.begin(), word.end(), is_digit);
}

bool is_state_word(const std::string& word) {
    return is_in(word,
                 std::array<std::string_view, 5>{"medicaid", "medicare", "bluecross", "blueshield", "blue"});
}

// Whether nothing that matters stands at i and behind: products and numbers, and, unless it must be short,
// plans, a line of business, an office. "In network" is no Indiana, "hi deductible" no Hawaii.
bool may_end_at(const Words& words, std::size_t i, bool must_be_short) {
    constexpr std::array<std::string_view, 4> kNot{"network", "services", "dept", "plan"};
    while (i < words.size()) {
        const std::size_t plan = must_be_short ? 0 : plan_at(words, i).words;
        const std::size_t office = must_be_short ? 0 : office_at(words, i).words;
        const bool is_product = is_in(words[i], kProducts) || all_digits(words[i]);
        const bool is_program = i + 1 == words.size() && (words[i] == "medicaid" || words[i] == "medicare");
        const bool is_behind =
            is_product || is_program || (!must_be_short && (is_extra(words[i]) || is_marker(words[i])));
        if (plan == 0 && office == 0 && (!is_behind || is_in(words[i], kNot))) return false;
        i += std::max({plan, office, std::size_t{1}});
    }
    return true;
}

// A code that stands where a state does: anywhere, or, where it is a word as well, last, behind "of", or
// beside a word that belongs to states.
int coded_state(const Words& words, std::size_t i) {
    const std::string& word = words[i];
    const int state = word.size() == 2 ? state_at(word) : -1;
    if (state < 0 || words.size() == 1) return -1;
    if (!is_in(word, kWordCodes)) return state;
    if (word == "va" && i + 1 < words.size() && words[i + 1] == "ccn") return -1;
    const bool is_preposition = word == "in" || word == "or" || word == "me";
    const bool before_program = i + 1 < words.size() && is_state_word(words[i + 1]);
    if (before_program && (i == 0 || !is_preposition)) return state;
    if (i == 0) return -1;
    const Office office = office_at(words, i + 1);
    if (office.words > 0 && office.state == state) return state;  // BCBS OR Portland
    if (!may_end_at(words, i + 1, is_preposition || word == "co" || word == "hi")) return -1;
    const bool ends = word != "co" || i + 1 == words.size();  // Insurance Co Minneapolis
    const bool beside = !is_preposition && is_state_word(words[i - 1]);
    return words[i - 1] == "of" || ends || beside ? state : -1;
}

}  // namespace

int state_of_code(std::string_view code) {
    return state_at(code);
}

std::string_view state_name(std::uint64_t states) {
    return std::has_single_bit(states) ? kStates.at(static_cast<std::size_t>(std::countr_zero(states))).name
                                       : std::string_view();
}

std::size_t state_words(const Words& words, std::size_t i, bool is_cut, int& state) {
    if (office_at(words, i).words > 1) return 0;  // Virginia Beach
    if (const std::size_t n = named_state(words, i, is_cut, state); n > 0) return n;
    if (const std::size_t n = short_state(words, i, state); n > 0) return n;
    state = coded_state(words, i);
    return state >= 0 ? 1 : 0;
}

Office office_at(const Words& words, std::size_t i, bool may_begin) {
    static const auto& cities = kept(cities_by_first_word());
    if (i >= words.size() || (i == 0 && !may_begin)) return {};
    if (i > 0 && (words[i - 1] == "of" || words[i - 1] == "greater")) return {};
    Office found;
    const auto like = cities.find(words[i]);
    if (like == cities.end()) return found;
    for (const Name& name : like->second) {
        if (name.words.size() <= found.words || !stand_at(words, i, name.words)) continue;
        const auto behind = words.begin() + static_cast<std::ptrdiff_t>(i + name.words.size());
        // Amerigroup Atlanta GA Medicaid, but Mutual Omaha Medicare Supplement
        const bool in_state = behind != words.end() && state_at(*behind) >= 0;
        const bool before_line =
            words.end() - behind == 1 && (*behind == "medicaid" || *behind == "medicare");
        const auto may_follow = [&](const std::string& word) {
            return word.size() == 2 || is_extra(word) || before_line ||
                   (in_state && lines_of_word(word) != 0);
        };
        int state = -1;
        if (std::all_of(behind, words.end(), may_follow) ||
            named_state(words, i + name.words.size(), false, state) > 0)
            found = {name.words.size(), name.of};
    }
    return found;
}

void spell_out_regions(Words& words) {
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        int state = -1;
        if (words[i] == "w" && (words[i + 1] == "pa" || words[i + 1] == "ny")) words[i] = "western";
        if (words[i] == "ne" && state_words(words, i + 1, false, state) > 0) words[i] = "northeastern";
        const bool california =
            is_in(words[i + 1], std::array<std::string_view, 4>{"cal", "calif", "cali", "california"});
        const bool may_be =
            words[i + 1] == "ca" && words[i].size() < 3;  // South Ca is South Carolina, cut off
        if (!california && !may_be) continue;
        const bool south = words[i] == "so" || words[i] == "s" || words[i] == "south";
        const bool north = words[i] == "no" || words[i] == "n" || words[i] == "north";
        if (!south && !north) continue;
        words[i] = south ? "southern" : "northern";
        words[i + 1] = "california";
    }
}

std::uint64_t states_of(std::string_view codes) {
    std::uint64_t states = 0;
    for (std::string& code : split(codes)) {
        for (char& c : code) c = to_lower(c);
        if (const int state = state_of_code(code); state >= 0) states |= std::uint64_t{1} << state;
    }
    return states;
}

}  // namespace payerwatch::mapping
