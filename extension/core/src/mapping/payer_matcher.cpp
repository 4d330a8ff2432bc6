#include "payerwatch/mapping/payer_matcher.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <unordered_set>

#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/mapping/payer_key.hpp"
#include "payerwatch/text.hpp"

#include "word_likeness.hpp"

namespace payerwatch::mapping {

namespace {

constexpr std::size_t kNoPayer = SIZE_MAX;     // one form, several payers
constexpr std::size_t kLongestSpelling = 300;  // what is longer is a text, and would take long
constexpr double kMisspelt = 0.92;             // least likeness of a misspelt word
constexpr double kSlipped = 0.95;              // likeness of a word that is a slip or a short form
constexpr double kCutWord = 0.9;               // likeness of a word's beginning
constexpr double kStateWeight = 3;
constexpr double kCityWeight = 0.6;  // of a word that no payer has, behind a name
constexpr double kNearlySame = 0.97;
constexpr double kTelling = 2.7;        // least weight of a word that is no general one
constexpr std::size_t kFewForms = 200;  // so many at least are taken to be known
constexpr std::size_t kManyStates = 4;
constexpr double kMissingState = 0.3;  // share of a state's weight where the payer works in all states

// Words that many payers share, however few of the known ones do: they prove nothing, in whatever order.
bool is_general(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "advantage",  "alliance",     "allied",     "america",  "american", "americas",   "assurance",
        "benefit",    "benefits",     "care",       "casualty", "central",  "choice",     "city",
        "community",  "complete",     "county",     "district", "eastern",  "employees",  "employers",
        "family",     "first",        "fund",       "general",  "global",   "group",      "health",
        "healthcare", "home",         "insurance",  "company",  "life",     "management", "medical",
        "mutual",     "national",     "network",    "northern", "partners", "physicians", "plan",
        "plans",      "premier",      "preferred",  "primary",  "regional", "school",     "select",
        "services",   "solutions",    "southern",   "state",    "system",   "total",      "trust",
        "union",      "united",       "university", "valley",   "welfare",  "wellness",   "western",
        "workers",    "compensation", "medicare",   "medicaid", "dental",   "vision",     "senior"};
    return words.contains(word);
}

// What any payer may add to its name.
bool is_insurers(const std::string& word) {
    static const std::unordered_set<std::string> words{
        "health",   "healthcare", "insurance",  "plan",  "plans",      "company",
        "services", "benefit",    "benefits",   "group", "network",    "assurance",
        "hmo",      "bluecross",  "blueshield", "blue",  "corporation"};
    return words.contains(word);
}

// One letter too many, too few, another, or two exchanged; two such slips in a long word.
bool is_slip(const std::string& word, const std::string& known) {
    const unsigned slips = word.size() >= 9 && known.size() >= 9 ? 2 : 1;
    if (edit_distance(word, known, slips) <= slips) return true;
    if (word.size() != known.size()) return false;
    std::size_t i = 0;
    while (i < word.size() && word[i] == known[i]) ++i;
    return i + 1 < word.size() && word[i] == known[i + 1] && word[i + 1] == known[i] &&
           std::string_view(word).substr(i + 2) == std::string_view(known).substr(i + 2);
}

// The whole of what a spelling says: two spellings of one such form mean the same payer. Without what a plan
// is called beside its payer's name, if `least` says so.
std::string form_of(const PayerWords& words, double least = 0) {
    std::string form;
    for (const PayerWord& word : words.words)
        if (word.share >= least) form += word.text + ' ';
    for (const std::string& number : words.numbers) form += '#' + number;
    return form + '|' + std::to_string(words.states) + '|' + std::to_string(words.lines);
}
constexpr double kNameShare = 0.2;  // words of less are no part of the payer's name

// More than what a plan is called: PPO and HMO are not one payer.
bool has_name(const PayerWords& words) {
    return std::any_of(words.words.begin(), words.words.end(),
                       [](const PayerWord& word) { return word.share >= kNameShare; });
}

std::unordered_set<std::string> forms_of(const std::vector<std::string_view>& spellings) {
    std::unordered_set<std::string> forms;
    for (const std::string_view spelling : spellings)
        forms.insert(form_of(payer_words(spelling), kNameShare));
    return forms;
}

bool is_not_a_payer(const std::string& form) {
    static const std::unordered_set<std::string> forms = forms_of(dictionary_not_payers());
    return forms.contains(form);
}

bool is_ambiguous(const std::string& form) {
    static const std::unordered_set<std::string> forms = forms_of(dictionary_ambiguous());
    return forms.contains(form);
}

}  // namespace

std::string_view name(Method method) {
    constexpr std::array<std::string_view, 6> kNames{"same",      "similar",     "review",
                                                     "ambiguous", "not_a_payer", "new"};
    return kNames.at(static_cast<std::size_t>(method));
}

PayerMatcher::PayerMatcher(bool with_dictionary) {
    if (!with_dictionary) return;
    static const PayerMatcher shipped = [] {
        PayerMatcher matcher(false);
        for (const DictionaryPayer& payer : dictionary_payers()) {
            const std::size_t id =
                matcher.add(payer.name, line_of(payer.line_of_business), states_of(payer.states));
            for (const std::string_view alias : payer.aliases) matcher.add_spelling(id, alias);
        }
        matcher.shipped_ = matcher.size();
        return matcher;
    }();
    *this = shipped;
}

std::size_t PayerMatcher::add(std::string_view payer_name, std::uint32_t lines, std::uint64_t states) {
    const auto [known, is_new] = by_name_.emplace(payer_key(payer_name), payers_.size());
    if (is_new) {
        payers_.push_back({std::string(payer_name), lines, states});
        add_spelling(known->second, payer_name);
    }
    return known->second;
}

void PayerMatcher::add_spelling(std::size_t payer, std::string_view spelling) {
    PayerWords words = payer_words(spelling);
    if (words.words.empty()) return;
    const auto [known, is_new] = exact_.emplace(form_of(words), payer);
    if (!is_new) {
        if (known->second == payer) return;
        known->second = kNoPayer;
    }
    if (has_name(words)) {
        const auto [reduced, first] = reduced_.emplace(form_of(words, kNameShare), payer);
        if (!first && reduced->second != payer) reduced->second = kNoPayer;
    }
    const auto id = static_cast<std::uint32_t>(forms_.size());
    std::vector<std::uint32_t> ids;
    for (const PayerWord& each : words.words) {
        const auto next = static_cast<std::uint32_t>(words_.size());
        const auto [at, unseen] = word_ids_.emplace(each.text, next);
        if (unseen) {
            words_.push_back({each.text, is_general(each.text), {}});
            if (each.text.size() >= 4) by_letter_[each.text[0]].push_back(next);
        }
        auto& with = words_[at->second].forms;
        if (with.empty() || with.back() != id) with.push_back(id);
        ids.push_back(at->second);
    }
    forms_.push_back({payer, std::move(words), std::move(ids)});
}

void PayerMatcher::add_own(std::string_view payer_name, std::string_view spelling) {
    const std::size_t payer = add(payer_name);
    const PayerWords words = payer_words(spelling);
    const std::string form = form_of(words);
    if (words.words.empty()) return;
    own_[form] = payer;
    if (has_name(words)) own_.emplace(form_of(words, kNameShare), payer);
    const auto same = exact_.find(form);
    if (same == exact_.end() || same->second == payer) return add_spelling(payer, spelling);
    same->second = payer;
    for (const std::uint32_t id : word(words.words[0].text)->forms)
        if (form_of(forms_[id].words) == form) forms_[id].payer = payer;
}

const PayerMatcher::Word* PayerMatcher::word(const std::string& text) const {
    const auto known = word_ids_.find(text);
    return known == word_ids_.end() ? nullptr : &words_[known->second];
}

// How much a word tells: the rarer the more.
double PayerMatcher::weight(const Word* word) const {
    const double forms = word == nullptr ? 0.5 : static_cast<double>(word->forms.size());
    return std::log(1 + static_cast<double>(std::max<std::size_t>(forms_.size(), kFewForms)) / forms);
}

double PayerMatcher::weight(Query& query, std::uint32_t word) const {
    double& known = query.known_weights[word];
    if (known == 0) known = weight(&words_[word]);
    return known;
}

bool PayerMatcher::tells_much(const std::string& text) const {
    return !is_general(text) && weight(word(text)) >= kTelling;
}

// "Ameri Ben" and "Brighthealth" as the known payers write them.
void PayerMatcher::join_as_known(PayerWords& query) const {
    auto& words = query.words;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const std::string whole = words[i].text + words[i + 1].text;
        const Word* const known = word(whole);
        if (known == nullptr) continue;
        const Word* const first = word(words[i].text);
        if (first != nullptr && word(words[i + 1].text) != nullptr && weight(first) > weight(known)) continue;
        words[i] = {whole, std::max(words[i].share, words[i + 1].share)};
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string whole = words[i].text;
        if (word(whole) != nullptr) continue;
        for (std::size_t k = 3; k + 3 <= whole.size(); ++k)
            if (word(whole.substr(0, k)) != nullptr && word(whole.substr(k)) != nullptr) {
                words.insert(words.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                             {whole.substr(k), words[i].share});
                words[i].text = whole.substr(0, k);
                break;
            }
    }
}

// The word itself if it is known; otherwise known ones that it may be a slip, a short form or the beginning
// of.
std::vector<PayerMatcher::Near> PayerMatcher::near(const std::string& text, bool may_be_cut) const {
    if (const auto known = word_ids_.find(text); known != word_ids_.end()) return {{known->second, 1}};
    std::vector<Near> found;
    if (text.size() < 3) return found;
    const auto letter = by_letter_.find(text[0]);
    if (letter == by_letter_.end()) return found;
    for (const std::uint32_t id : letter->second) {
        const std::string& known = words_[id].text;
        const bool alike = text.size() >= 4 && text.back() == known.back() && !text.starts_with("bcb") &&
                           is_slip(text, known) && jaro_winkler(text, known) >= kMisspelt;
        if (may_be_cut && known.size() > text.size() && known.starts_with(text))
            found.push_back({id, kCutWord});
        else if (alike || is_skeleton(text, known))
            found.push_back({id, kSlipped});
    }
    return found;
}

bool PayerMatcher::contradict(const PayerWords& query, const Form& form) const {
    const Payer& payer = payers_[form.payer];
    if (query.numbers != form.words.numbers) return true;
    // every line that either names, the other names, too, or it is the payer's own
    if ((form.words.lines & ~(query.lines | (query.lines == 0 ? 0U : payer.lines))) != 0) return true;
    if ((query.lines & ~(form.words.lines | payer.lines)) != 0) return true;
    const std::uint64_t named = form.words.states;
    if (named != 0 && (query.states & named) == 0) return true;
    return named == 0 && query.states != 0 && !query.states_are_an_office && payer.states != 0 &&
           (query.states & payer.states) == 0;
}

// Twice what both share, by what both say; 1 for the same words. What the query says behind a name that is
// whole, in words that no payer has, is a city or a plan and counts for little.
double PayerMatcher::score(Query& asked, const Form& form) const {
    const PayerWords& query = asked.words;
    double shared = 0;
    double said = 0;
    double form_said = 0;
    double telling = 0;
    bool more = false;      // a word that other payers have
    bool lacks = false;     // a word that tells much
    bool stranger = false;  // the query names somebody else, too
    const auto tells = [&](std::uint32_t id) {
        return !words_[id].is_general && weight(asked, id) >= kTelling;
    };
    std::vector<bool> met(form.ids.size());
    for (std::size_t q = 0; q < query.words.size(); ++q) {
        const double share = query.words[q].share;
        double best = 0;
        std::size_t at = SIZE_MAX;
        for (const Near& candidate : asked.nears[q])
            for (std::size_t f = 0; f < form.ids.size(); ++f)
                if (!met[f] && form.ids[f] == candidate.word && candidate.likeness > best) {
                    best = candidate.likeness;
                    at = f;
                }
        if (at == SIZE_MAX) {
            const double own = asked.weights[q] * share;
            const bool is_known = !asked.nears[q].empty();
            const bool city = !is_known && telling > 0;
            more = more || (is_known && share >= kNameShare && !is_insurers(query.words[q].text));
            stranger = stranger || (!city && share >= kNameShare && asked.weights[q] >= kTelling &&
                                    !is_general(query.words[q].text));
            said += city ? std::min(own, kCityWeight) : own;
            continue;
        }
        met[at] = true;
        const double w = weight(asked, form.ids[at]) * std::max(share, form.words.words[at].share);
        said += w;
        form_said += w;
        shared += w * best;
        if (share >= kNameShare && tells(form.ids[at])) telling += w;
    }
    for (std::size_t f = 0; f < form.ids.size(); ++f) {
        if (met[f]) continue;
        const double share = form.words.words[f].share;
        double w = weight(asked, form.ids[f]) * share;
        lacks = lacks || (share >= kNameShare && tells(form.ids[f]));
        // the end of a name that was cut off
        if (query.is_cut && f + 1 == form.ids.size() && f >= 2) w *= 0.3;
        form_said += w;
    }
    // a state and a line of business that somebody else has, too, prove nothing
    if (telling == 0 && stranger) return 0;
    if (form.words.states != 0 && query.states != 0) {
        shared += kStateWeight;
        said += kStateWeight;
        form_said += kStateWeight;
        telling += kStateWeight;
    } else if (query.states != 0 && !query.states_are_an_office) {
        said += kStateWeight * (is_shipped(form.payer) ? kMissingState : 1);
    }
    const int lines = std::popcount(query.lines & form.words.lines);
    shared += lines;
    said += lines;
    form_said += lines;
    if (telling == 0 || said + form_said == 0) return 0;
    const double points = 2 * shared / (said + form_said);
    return (lacks || more) && points < kAccept ? std::min(points, kAcceptAlone - 0.01) : points;
}

std::vector<PayerMatch> PayerMatcher::match(std::string_view spelling, std::size_t most) const {
    if (spelling.size() > kLongestSpelling) return {};
    Query query{payer_words(spelling), {}, {}, std::vector<double>(words_.size())};
    join_as_known(query.words);
    const std::vector<PayerWord>& words = query.words.words;
    std::vector<bool> tried(forms_.size());
    std::vector<std::uint32_t> candidates;
    for (std::size_t i = 0; i < words.size(); ++i) {
        query.weights.push_back(weight(word(words[i].text)));
        query.nears.push_back(near(words[i].text, query.words.is_cut && i + 1 == words.size()));
        for (const Near& known : query.nears.back())
            for (const std::uint32_t form : words_[known.word].forms)
                if (!tried[form]) {
                    tried[form] = true;
                    candidates.push_back(form);
                }
    }
    std::vector<PayerMatch> found;
    for (const std::uint32_t id : candidates) {
        if (contradict(query.words, forms_[id])) continue;
        const double points = score(query, forms_[id]);
        if (points < kReview) continue;
        const auto same = std::find_if(found.begin(), found.end(),
                                       [&](const PayerMatch& m) { return m.payer == forms_[id].payer; });
        if (same == found.end())
            found.push_back({forms_[id].payer, points});
        else
            same->score = std::max(same->score, points);
    }
    std::sort(found.begin(), found.end(), [](const PayerMatch& a, const PayerMatch& b) {
        return a.score != b.score ? a.score > b.score : a.payer < b.payer;
    });
    if (found.size() > most) found.resize(most);
    return found;
}

PayerMatcher::Decision PayerMatcher::decide(std::string_view spelling) const {
    if (spelling.size() > kLongestSpelling) return {Method::New, {}};
    const PayerWords query = payer_words(spelling);
    const std::string form = form_of(query);
    const std::string reduced = form_of(query, kNameShare);
    if (query.words.empty()) return {Method::New, {}};  // a payer's number, by itself
    if (const auto own = own_.find(form); own != own_.end()) return {Method::Same, {own->second, 1}};
    if (const auto own = own_.find(reduced); own != own_.end() && has_name(query))
        return {Method::Same, {own->second, 1}};
    if (is_not_a_payer(reduced)) return {Method::NotAPayer, {}};
    if (is_ambiguous(reduced)) return {Method::Ambiguous, {}};
    if (const auto same = exact_.find(form); same != exact_.end() && same->second != kNoPayer)
        return settled({same->second, 1}, query, Method::Same);
    if (const auto same = reduced_.find(reduced);
        same != reduced_.end() && same->second != kNoPayer && says_much(query))
        return settled({same->second, 0.99}, query, Method::Same);
    const auto found = match(spelling, 2);
    if (found.empty()) return {Method::New, {}};
    const double lead = found[0].score - (found.size() == 1 ? 0 : found[1].score);
    const bool sure = (found[0].score >= kNearlySame && lead > 0.01) ||
                      (found[0].score >= kAccept && lead >= kMargin) ||
                      (found[0].score >= kAcceptAlone && lead >= kAlone && is_shipped(found[0].payer));
    return settled(found[0], query, sure ? Method::Similar : Method::Review);
}

bool PayerMatcher::says_much(const PayerWords& query) const {
    return query.states != 0 ||
           std::any_of(query.words.begin(), query.words.end(), [&](const PayerWord& word) {
               return word.share >= kNameShare && tells_much(word.text);
           });
}

// Molina Healthcare is a payer in fifteen states: without one of them it is none for sure.
PayerMatcher::Decision PayerMatcher::settled(PayerMatch match, const PayerWords& query, Method method) const {
    const Payer& payer = payers_[match.payer];
    if (method == Method::Review || payer.states != 0 || !is_shipped(match.payer) || query.words.empty())
        return {method, match};
    const Word* const first = word(query.words[0].text);
    if (first == nullptr) return {method, match};
    PayerWords everywhere = query;
    everywhere.states = 0;
    const std::string stateless = form_of(everywhere, kNameShare);
    std::unordered_set<std::size_t> of_states;
    for (const std::uint32_t id : first->forms) {
        if (forms_[id].words.states == 0 || forms_[id].payer == match.payer) continue;
        PayerWords words = forms_[id].words;
        words.states = 0;
        if (form_of(words, kNameShare) == stateless) of_states.insert(forms_[id].payer);
    }
    if (of_states.size() >= kManyStates) return {Method::Ambiguous, match};
    return {method, match};
}

}  // namespace payerwatch::mapping
