#include "payerwatch/mapping/payer_matcher.hpp"

#include <algorithm>
#include <cmath>

#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/mapping/payer_key.hpp"
#include "payerwatch/kept.hpp"

#include "payer_form.hpp"
#include "payer_word_kinds.hpp"

namespace payerwatch::mapping {

namespace {

constexpr std::size_t kFewForms = 200;  // so many at least are taken to be known
constexpr std::size_t kShortestInitials = 3;

}  // namespace

PayerMatcher::PayerMatcher(bool with_dictionary) {
    if (!with_dictionary) return;
    static const auto& shipped = kept([] {
        PayerMatcher matcher(false);
        constexpr std::size_t kManySpellings = 1U << 15;
        matcher.forms_.reserve(kManySpellings);
        matcher.exact_.reserve(kManySpellings);
        matcher.reduced_.reserve(kManySpellings);
        for (const DictionaryPayer& payer : dictionary_payers()) matcher.add(payer);
        return matcher;
    }());
    *this = shipped;
    made_ = std::make_shared<std::deque<Form>>();  // the forms of the dictionary belong to all matchers
}

std::size_t PayerMatcher::add(std::string_view payer_name, std::uint32_t lines, std::uint64_t states) {
    const auto [known, is_new] = by_name_.emplace(payer_key(payer_name), payers_.size());
    if (is_new) {
        payers_.push_back({std::string(payer_name), {}, lines, states, forms_.size()});
        add_spelling(known->second, payer_name);
    }
    return known->second;
}

std::size_t PayerMatcher::add(const DictionaryPayer& payer) {
    shipped_ = payers_.size() + 1;
    const std::size_t id = add(payer.name, line_of(payer.line_of_business), states_of(payer.states));
    for (const std::string_view alias : payer.aliases) add_spelling(id, alias);
    payers_[id].parent = payer.parent;
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
    add_form(payer, spelling, !is_shipped(payer));
}

void PayerMatcher::add_form(std::size_t payer, std::string_view spelling, bool is_own) {
    PayerWords words = payer_words(spelling);
    if (words.words.empty()) return;
    // "General" is not The General, nor are "Partners" HMO Partners
    const std::string& only = words.words[0].text;
    if (words.words.size() == 1 && words.states == 0 && !is_own && is_general(only) && !is_marker(only))
        return;
    // First Trenton is not the First of New Jersey
    if (words.states_are_the_citys && !is_own) words.states = 0;
    const std::string whole = form_of(words);
    const std::string own_whole = own_form_of(words);
    const auto [known, is_new] = exact_.emplace(is_own ? own_whole : whole, payer);
    if (!is_new) {
        if (known == payer) return;
        known = kNoPayer;
    }
    // known as that of its state by a city alone
    if (is_new && words.states == 0 && !words.city.empty() && payers_[payer].states != 0) return;
    // "Aetna CHIP" is known as that of Texas by its plan alone, "Humana Gold" as its Medicare plan
    const Payer& of = payers_[payer];
    const std::string name = form_of(words, kNameShare);
    const bool by_plan =
        whole != name && ((of.states != 0 && words.states == 0) || (of.lines != 0 && words.lines == 0));
    if (is_own) add_own_form(payer, words);
    if (!is_own && has_name(words) && !by_plan && (says_much(words) || whole == name)) {
        const auto [reduced, first] = reduced_.emplace(name, payer);
        if (!first && reduced != payer) reduced = kNoPayer;
    }
    const auto id = static_cast<std::uint32_t>(forms_.size());
    std::vector<std::uint32_t> ids;
    Form form{static_cast<std::uint32_t>(payer),
              words.lines,
              words.states,
              FormTable::key(own_whole),
              FormTable::key(words.city),
              {},
              std::move(words.numbers),
              std::move(words.loose_numbers),
              std::move(words.stump),
              is_own};
    form.words.reserve(words.words.size());
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
        form.words.push_back({at->second, static_cast<float>(each.share)});
    }
    add_words(payer, ids);
    for (const std::size_t from : {0U, 1U})  // Buckeye CHP
        if (words.initials.size() >= from + kShortestInitials)
            payers_[payer].initials.push_back(words.initials.substr(from));
    forms_.push_back(&made_->emplace_back(std::move(form)));
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
        lines != 0 && !is_general(text) && exact_.find(text + " |0|" + std::to_string(lines)) != nullptr;
    return is_payer ? 0 : lines;
}

// The one word that names an administrator of plans that others fund: UMR, HealthComp.
bool PayerMatcher::is_administrators(const std::string& text) const {
    const std::uint32_t* const same = exact_.find(text + " |0|0");
    return same != nullptr && *same != kNoPayer && payers_[*same].is_administrator;
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

void PayerMatcher::compare(PayerWords words, std::vector<PayerMatch>& found) const {
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
                const bool is_candidate = !tells_little || (forms_[form]->states & query.words.states) != 0;
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
    return best(payer_words(spelling), most);
}

std::vector<PayerMatch> PayerMatcher::best(const PayerWords& words, std::size_t most) const {
    PayerWords joined = words;
    join_as_known(joined);
    std::vector<PayerMatch> found;
    compare(words, found);
    if (joined.words != words.words) compare(std::move(joined), found);
    std::sort(found.begin(), found.end(), [](const PayerMatch& a, const PayerMatch& b) {
        return a.score != b.score ? a.score > b.score : a.payer < b.payer;
    });
    if (found.size() > most) found.resize(most);
    return found;
}

}  // namespace payerwatch::mapping
