#include "payerwatch/mapping/payer_matcher.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/mapping/payer_key.hpp"
#include "payerwatch/text.hpp"

#include "spelling.hpp"
#include "payer_word_kinds.hpp"

namespace payerwatch::mapping {

namespace {

constexpr std::size_t kNoPayer = SIZE_MAX;     // one form, several payers
constexpr std::size_t kLongestSpelling = 300;  // what is longer is a text, and would take long
constexpr double kNearlySame = 0.97;
constexpr std::size_t kFewForms = 200;  // so many at least are taken to be known
constexpr std::size_t kManyStates = 4;

// The whole of what a spelling says: two spellings of one such form mean the same payer. Without what a plan
// is called beside its payer's name, if `least` says so.
std::string form_of(const PayerWords& words, double least = 0) {
    std::string form;
    for (const PayerWord& word : words.words)
        if (word.share >= least) form += word.text + ' ';
    for (const std::string& number : words.numbers) form += '#' + number;
    if (words.states == 0 && !words.city.empty()) form += '@' + words.city;  // Kaiser Denver
    return form + '|' + std::to_string(words.states) + '|' + std::to_string(words.lines);
}
// More than what a plan is called: PPO and HMO are not one payer.
bool has_name(const PayerWords& words) {
    return std::any_of(words.words.begin(), words.words.end(),
                       [](const PayerWord& word) { return word.share >= kNameShare; });
}

constexpr std::size_t kShortestInitials = 3;

// The form of a customer's own payer: Cedar Health Option 1 is not Option 2.
std::string own_form_of(const PayerWords& words, double least = 0) {
    std::string form = form_of(words, least);
    for (const std::string& number : words.loose_numbers) form += '~' + number;
    return form;
}

std::unordered_set<std::string> forms_of(const std::vector<std::string_view>& spellings) {
    std::unordered_set<std::string> forms;
    for (const std::string_view spelling : spellings)
        forms.insert(form_of(payer_words(spelling), kNameShare));
    return forms;
}

// Medicare or Medicaid, and nothing else.
bool is_program(const PayerWords& words) {
    const auto line = static_cast<std::uint32_t>(Line::Medicare) | static_cast<std::uint32_t>(Line::Medicaid);
    return (words.lines & line) != 0 &&
           std::all_of(words.words.begin(), words.words.end(), [](const PayerWord& word) {
               return lines_of_word(word.text) != 0 || word.text == "medi" || word.text == "cal";
           });
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
        constexpr std::size_t kManySpellings = 1U << 15;
        matcher.forms_.reserve(kManySpellings);
        matcher.exact_.reserve(kManySpellings);
        matcher.reduced_.reserve(kManySpellings);
        for (const DictionaryPayer& payer : dictionary_payers()) matcher.add(payer);
        return matcher;
    }();
    *this = shipped;
}

std::size_t PayerMatcher::add(std::string_view payer_name, std::uint32_t lines, std::uint64_t states) {
    const auto [known, is_new] = by_name_.emplace(payer_key(payer_name), payers_.size());
    if (is_new) {
        payers_.push_back({std::string(payer_name), lines, states, forms_.size()});
        add_spelling(known->second, payer_name);
    }
    return known->second;
}

std::size_t PayerMatcher::add(const DictionaryPayer& payer) {
    shipped_ = payers_.size() + 1;
    const std::size_t id = add(payer.name, line_of(payer.line_of_business), states_of(payer.states));
    for (const std::string_view alias : payer.aliases) add_spelling(id, alias);
    payers_[id].is_administrator = payer.line_of_business == "tpa";
    std::vector<std::uint32_t> of_parent;
    for (const PayerWord& word : payer_words(payer.parent).words)
        if (const auto known = word_ids_.find(word.text); known != word_ids_.end())
            of_parent.push_back(known->second);
    add_words(id, of_parent);
    shipped_ = payers_.size();
    return id;
}

void PayerMatcher::add_words(std::size_t payer, const std::vector<std::uint32_t>& ids) {
    std::vector<std::uint32_t>& all = payers_[payer].words;
    for (const std::uint32_t id : ids)
        if (const auto at = std::lower_bound(all.begin(), all.end(), id); at == all.end() || *at != id)
            all.insert(at, id);
}

void PayerMatcher::add_spelling(std::size_t payer, std::string_view spelling) {
    PayerWords words = payer_words(spelling);
    if (words.words.empty()) return;
    const auto [known, is_new] =
        exact_.emplace(is_shipped(payer) ? form_of(words) : own_form_of(words), payer);
    if (!is_new) {
        if (known->second == payer) return;
        known->second = kNoPayer;
    }
    // known as that of its state by a city alone
    if (is_new && words.states == 0 && !words.city.empty() && payers_[payer].states != 0) return;
    // "Aetna CHIP" is known as that of Texas by its plan alone, "Humana Gold" as its Medicare plan
    const Payer& of = payers_[payer];
    const bool by_plan = form_of(words) != form_of(words, kNameShare) &&
                         ((of.states != 0 && words.states == 0) || (of.lines != 0 && words.lines == 0));
    if (has_name(words) && !by_plan) {
        const auto [reduced, first] = reduced_.emplace(form_of(words, kNameShare), payer);
        if (!first && reduced->second != payer) reduced->second = kNoPayer;
    }
    const auto id = static_cast<std::uint32_t>(forms_.size());
    std::vector<std::uint32_t> ids;
    for (const PayerWord& each : words.words) {
        const auto next = static_cast<std::uint32_t>(words_.size());
        const auto [at, unseen] = word_ids_.emplace(each.text, next);
        if (unseen) {
            words_.push_back({each.text, is_general(each.text), lines_of_word(each.text), {}});
            if (each.text.size() >= 4) by_letter_[each.text[0]].push_back(next);
        }
        auto& with = words_[at->second].forms;
        if (with.empty() || with.back() != id) with.push_back(id);
        ids.push_back(at->second);
    }
    add_words(payer, ids);
    for (const std::size_t from : {0U, 1U})  // Buckeye CHP
        if (words.initials.size() >= from + kShortestInitials)
            payers_[payer].initials.push_back(words.initials.substr(from));
    forms_.push_back(std::make_shared<Form>(Form{payer, std::move(words), std::move(ids)}));
}

void PayerMatcher::add_own(std::string_view payer_name, std::string_view spelling) {
    const std::size_t payer = add(payer_name);
    const PayerWords words = payer_words(spelling);
    const std::string form = own_form_of(words);
    if (words.words.empty()) return;
    own_[form] = payer;
    if (has_name(words)) own_.emplace(own_form_of(words, kNameShare), payer);
    const auto same = exact_.find(form);
    if (same == exact_.end() || same->second == payer) return add_spelling(payer, spelling);
    same->second = payer;
    for (const std::uint32_t id : word(words.words[0].text)->forms)
        if (own_form_of(forms_[id]->words) == form) {
            Form taken = *forms_[id];
            taken.payer = payer;
            forms_[id] = std::make_shared<Form>(std::move(taken));
        }
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

bool PayerMatcher::tells(Query& query, std::uint32_t word) const {
    return !words_[word].is_general && weight(query, word) >= kTelling;
}

// Lines of business that a word names and that are all it names: CHAMPVA is a payer, too.
std::uint32_t PayerMatcher::only_lines_of(const std::string& text) const {
    const std::uint32_t lines = lines_of_word(text);
    const bool is_payer =
        lines != 0 && !is_general(text) && exact_.contains(text + " |0|" + std::to_string(lines));
    return is_payer ? 0 : lines;
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

void PayerMatcher::match(PayerWords words, std::vector<PayerMatch>& found) const {
    Query query{std::move(words), {}, {}, {}, std::vector<double>(words_.size())};
    std::vector<bool> tried(forms_.size());
    std::vector<std::uint32_t> candidates;
    for (std::size_t i = 0; i < query.words.words.size(); ++i) {
        const std::string& text = query.words.words[i].text;
        query.weights.push_back(weight(word(text)));
        query.lines.push_back(only_lines_of(text));
        query.nears.push_back(near(text, query.words.is_cut && i + 1 == query.words.words.size()));
        for (const Near& known : query.nears.back()) {
            // what most payers share proves nothing, unless the state does
            const bool tells_little = words_[known.word].is_general || is_blue(words_[known.word].text);
            for (const std::uint32_t form : words_[known.word].forms) {
                const bool is_candidate =
                    !tells_little || (forms_[form]->words.states & query.words.states) != 0;
                if (is_candidate && !tried[form]) {
                    tried[form] = true;
                    candidates.push_back(form);
                }
            }
        }
    }
    for (const std::uint32_t id : candidates) {
        if (contradict(query.words, *forms_[id])) continue;
        const double points = score(query, *forms_[id]);
        if (points < kReview) continue;
        const auto same = std::find_if(found.begin(), found.end(),
                                       [&](const PayerMatch& m) { return m.payer == forms_[id]->payer; });
        if (same == found.end())
            found.push_back({forms_[id]->payer, points});
        else
            same->score = std::max(same->score, points);
    }
}

std::vector<PayerMatch> PayerMatcher::match(std::string_view spelling, std::size_t most) const {
    if (spelling.size() > kLongestSpelling) return {};
    const PayerWords words = payer_words(spelling);
    PayerWords joined = words;
    join_as_known(joined);
    std::vector<PayerMatch> found;
    match(words, found);
    if (joined.words != words.words) match(std::move(joined), found);
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
    if (const auto own = own_.find(own_form_of(query)); own != own_.end())
        return {Method::Same, {own->second, 1}};
    if (const auto own = own_.find(own_form_of(query, kNameShare)); own != own_.end() && has_name(query))
        return {Method::Same, {own->second, 1}};
    if (is_not_a_payer(reduced)) return {Method::NotAPayer, {}};
    if (is_ambiguous(reduced)) return {Method::Ambiguous, {}};
    const bool is_pair = names_two(spelling);
    if (const auto same = exact_.find(form); same != exact_.end() && same->second != kNoPayer && !is_pair)
        return settled({same->second, 1}, Method::Same);
    if (const auto same = reduced_.find(reduced);
        same != reduced_.end() && same->second != kNoPayer && says_much(query) && !is_pair)
        return settled({same->second, 0.99}, Method::Same);
    if (const std::size_t same = same_but_for_known(query); same != kNoPayer && !is_pair)
        return settled({same, 0.98}, Method::Same);
    const auto found = match(spelling, 2);
    if (found.empty()) return {Method::New, {}};
    if (is_pair) return {Method::Review, found[0]};
    const double lead = found[0].score - (found.size() == 1 ? 0 : found[1].score);
    // two of a customer's own that have all of the name are one, decided apart before the whole of it was
    // known
    const bool same_own = found[0].score == 1 && !is_shipped(found[0].payer);
    const bool sure = same_own || (found[0].score >= kNearlySame && lead > 0.01) ||
                      (found[0].score >= kAccept && lead >= kMargin) ||
                      (found[0].score >= kAcceptAlone && lead >= kAlone && is_shipped(found[0].payer));
    return settled(found[0], sure ? Method::Similar : Method::Review);
}

// "Medicare/Aetna" and "Cigna or UMR": the first and the second payer of a patient.
bool PayerMatcher::names_two(std::string_view spelling) const {
    constexpr std::size_t kShortest = 3;  // BC/BS, W/C
    std::string lower(spelling);
    std::transform(lower.begin(), lower.end(), lower.begin(), to_lower);
    for (const std::string_view between : {"/", " or ", " and "}) {
        const std::size_t at = lower.find(between);
        if (at == std::string::npos) continue;
        const std::string_view left = trim(std::string_view(lower).substr(0, at));
        const std::string_view right = trim(std::string_view(lower).substr(at + between.size()));
        if (left.size() < kShortest || right.size() < kShortest) continue;
        const PayerWords first = payer_words(left);
        const PayerWords second = payer_words(right);
        if (is_program(first) != is_program(second)) return true;
        const std::size_t one = named_exactly(first);
        const std::size_t other = named_exactly(second);
        if (one == kNoPayer || other == kNoPayer || one == other) continue;
        if (!payers_[one].is_administrator && !payers_[other].is_administrator) return true;
    }
    return false;
}

std::size_t PayerMatcher::named_exactly(const PayerWords& words) const {
    const auto same = exact_.find(form_of(words));
    return same == exact_.end() || !has_name(words) ? kNoPayer : same->second;
}

// The payer whose name it is but for what is known of the payer anyway: where it is and its line of business.
std::size_t PayerMatcher::same_but_for_known(const PayerWords& query) const {
    if (query.states == 0 && query.lines == 0 && query.city.empty()) return kNoPayer;
    PayerWords bare = query;
    std::erase_if(bare.words, [](const PayerWord& word) { return lines_of_word(word.text) != 0; });
    if (!has_name(bare)) return kNoPayer;
    enum class Where : std::uint8_t { State, City, Nowhere };
    for (const bool with_lines : {true, false})
        for (const Where where : {Where::State, Where::City, Where::Nowhere}) {
            PayerWords less = with_lines ? query : bare;
            if (!with_lines) less.lines = 0;
            if (where != Where::State) less.states = 0;
            if (where == Where::Nowhere) less.city.clear();
            const bool with_states = where == Where::State;
            const auto same = exact_.find(form_of(less));
            if (same == exact_.end() || same->second == kNoPayer) continue;
            const Payer& payer = payers_[same->second];
            const bool there = with_states || payer.states == 0 ? with_states || query.states_are_an_office
                                                                : (query.states & ~payer.states) == 0;
            const bool in_line = with_lines || (query.lines & ~payer.lines) == 0;
            if (there && in_line && !is_ambiguous(form_of(less, kNameShare))) return same->second;
        }
    return kNoPayer;
}

bool PayerMatcher::says_much(const PayerWords& query) const {
    const auto of_name = [](const PayerWord& word) { return word.share >= kNameShare; };
    constexpr std::ptrdiff_t kEnough = 3;  // Health Alliance Plan
    return query.states != 0 || std::count_if(query.words.begin(), query.words.end(), of_name) >= kEnough ||
           std::any_of(query.words.begin(), query.words.end(),
                       [&](const PayerWord& word) { return of_name(word) && tells_much(word.text); });
}

// Molina Healthcare is a payer in fifteen states: without one of them it is none for sure.
bool PayerMatcher::is_in_many_states(std::size_t payer) const {
    const auto known = std::find_if(forms_.begin() + static_cast<std::ptrdiff_t>(payers_[payer].form),
                                    forms_.end(), [&](const auto& form) { return form->payer == payer; });
    if (known == forms_.end()) return false;
    const auto stateless = [](PayerWords words) {
        words.states = 0;
        return form_of(words, kNameShare);
    };
    const std::string everywhere = stateless((*known)->words);
    std::unordered_set<std::size_t> of_states;
    for (const std::uint32_t id : words_[(*known)->ids[0]].forms)
        if (forms_[id]->words.states != 0 && forms_[id]->payer != payer &&
            stateless(forms_[id]->words) == everywhere)
            of_states.insert(forms_[id]->payer);
    return of_states.size() >= kManyStates;
}

PayerMatcher::Decision PayerMatcher::settled(PayerMatch match, Method method) const {
    const bool sure = method == Method::Review || payers_[match.payer].states != 0 ||
                      !is_shipped(match.payer) || !is_in_many_states(match.payer);
    return {sure ? method : Method::Ambiguous, match};
}

}  // namespace payerwatch::mapping
