#include <algorithm>
#include <array>
#include <unordered_set>

#include "payerwatch/mapping/payer_matcher.hpp"
#include "payerwatch/text.hpp"

#include "payer_form.hpp"
#include "payer_lists.hpp"
#include "payer_word_kinds.hpp"

namespace payerwatch::mapping {

namespace {

constexpr double kNearlySame = 0.97;
constexpr std::size_t kManyStates = 4;

// Medicare or Medicaid, and nothing else.
bool is_program(const PayerWords& words) {
    const auto line = static_cast<std::uint32_t>(Line::Medicare) | static_cast<std::uint32_t>(Line::Medicaid);
    return (words.lines & line) != 0 &&
           std::all_of(words.words.begin(), words.words.end(), [](const PayerWord& word) {
               return lines_of_word(word.text) != 0 || word.text == "medi-cal";
           });
}

// Medicare HMO: somebody's plan, and not the programme itself.
bool is_plan_of_program(const PayerWords& words) {
    PayerWords name = words;
    std::erase_if(name.words, [](const PayerWord& word) { return word.share < kNameShare; });
    return !name.words.empty() && is_program(name) &&
           std::any_of(words.words.begin(), words.words.end(), [](const PayerWord& word) {
               return word.text == "hmo" || word.text == "ppo" || word.text == "pffs" || word.text == "snp";
           });
}

// UPMC Altoona is a hospital, UPMC Health Plan Altoona an office.
bool is_hospital_somewhere(const PayerWords& query) {
    const auto any = [&](const auto& is_such) {
        return std::any_of(query.words.begin(), query.words.end(),
                           [&](const PayerWord& word) { return is_such(word.text); });
    };
    const bool is_plan = query.lines != 0 || any(is_only_insurers) || any([](const std::string& word) {
                             return word == "advantage" || word == "hmo" || word == "ppo" || word == "pos";
                         });
    return !query.city.empty() && !is_plan && is_of_hospitals(query.words[0].text);
}

}  // namespace

std::string_view name(Method method) {
    constexpr std::array<std::string_view, 6> kNames{"same",      "similar",     "review",
                                                     "ambiguous", "not_a_payer", "new"};
    return kNames.at(static_cast<std::size_t>(method));
}

PayerMatcher::Decision PayerMatcher::decide(std::string_view spelling) const {
    if (spelling.size() > kLongestSpelling) return {Method::New, {}};
    const PayerWords query = payer_words(spelling);
    const std::string form = form_of(query);
    const std::string reduced = form_of(query, kNameShare);
    if (query.words.empty()) return {Method::New, {}};  // a payer's number, by itself
    if (const auto* own = own_.find(own_form_of(query)); own != nullptr) return {Method::Same, {*own, 1}};
    const std::string own_name = own_form_of(query, kNameShare);
    for (const FormTable* table : {&own_, &own_names_})
        if (const auto* own = table->find(own_name); own != nullptr && *own != kNoPayer && has_name(query))
            return {Method::Same, {*own, 1}};
    if (is_not_a_payer(reduced)) return {Method::NotAPayer, {}};
    // Blue Shield Trio: known by its plan
    const auto* whole = exact_.find(form);
    const bool by_plan = whole != nullptr && *whole != kNoPayer && form != reduced && is_shipped(*whole);
    if (is_ambiguous(reduced) && !by_plan) return {Method::Ambiguous, {}};
    const bool is_doubtful = names_two(spelling) || is_plan_of_program(query) ||
                             is_hospital_somewhere(query) || goes_on(query) || query.is_torn;
    if (!is_doubtful) {
        if (const PayerMatch same = named(query, form, reduced); same.score > 0)
            return settled(same, Method::Same);
        using ButFor = PayerMatch (PayerMatcher::*)(const PayerWords&) const;
        for (const ButFor named_but :
             {&PayerMatcher::named_but_for_its_tail, &PayerMatcher::named_but_for_a_slip,
              &PayerMatcher::named_but_for_its_end})
            if (const PayerMatch same = (this->*named_but)(query); same.score > 0)
                return settled(same, Method::Similar);
    }
    const auto found = best(query, 2);
    if (found.empty()) return {Method::New, {}};
    if (is_doubtful) return {Method::Review, found[0]};
    const double lead = found[0].score - (found.size() == 1 ? 0 : found[1].score);
    // which of two of a customer's own, a person says
    const bool same_own = found[0].score == 1 && !is_shipped(found[0].payer) && lead > 0;
    // what may be several is none the surer with "insurance" behind it
    PayerWords bare = query;
    std::erase_if(bare.words,
                  [](const PayerWord& word) { return word.text == "insurance" || word.text == "group"; });
    if (is_ambiguous(form_of(bare, kNameShare))) return {Method::Ambiguous, found[0]};
    const bool sure = same_own || (found[0].score >= kNearlySame && lead > 0.01) ||
                      (found[0].score >= kAccept && lead >= kMargin) ||
                      (found[0].score >= kAcceptAlone && lead >= kAlone && is_shipped(found[0].payer));
    return settled(found[0], sure ? Method::Similar : Method::Review);
}

bool PayerMatcher::are_two(std::string_view left, std::string_view right) const {
    const PayerWords first = payer_words(left);
    const PayerWords second = payer_words(right);
    if (is_program(first) != is_program(second)) return true;
    const std::size_t one = named_exactly(first);
    const std::size_t other = named_exactly(second);
    if (one == kNoPayer || other == kNoPayer || one == other) return false;
    const bool of_one_group = !payers_[one].parent.empty() && payers_[one].parent == payers_[other].parent;
    return !payers_[one].is_administrator && !payers_[other].is_administrator && !of_one_group;
}

// "Medicare/Aetna" and "Cigna or UMR": the first and the second payer of a patient.
bool PayerMatcher::names_two(std::string_view spelling) const {
    constexpr std::size_t kShortest = 3;  // BC/BS, W/C
    std::string lower(spelling);
    std::transform(lower.begin(), lower.end(), lower.begin(), to_lower);
    for (const std::string_view between : {"/", " or ", " and "})
        for (std::size_t at = lower.find(between); at != std::string::npos;
             at = lower.find(between, at + 1)) {
            const std::string_view left = trim(std::string_view(lower).substr(0, at));
            const std::string_view right = trim(std::string_view(lower).substr(at + between.size()));
            if (left.size() >= kShortest && right.size() >= kShortest && are_two(left, right)) return true;
        }
    return false;
}

// Molina Healthcare is a payer in fifteen states: without one of them it is none for sure.
bool PayerMatcher::is_in_many_states(std::size_t payer) const {
    const auto known = std::find_if(forms_.begin() + static_cast<std::ptrdiff_t>(payers_[payer].form),
                                    forms_.end(), [&](const auto& form) { return form->payer == payer; });
    if (known == forms_.end()) return false;
    const auto name = [](const Form& form) {
        std::vector<std::uint32_t> words;
        for (const FormWord& word : form.words)
            if (word.share >= kNameShare) words.push_back(word.id);
        return words;
    };
    const std::vector<std::uint32_t> everywhere = name(**known);
    std::unordered_set<std::size_t> of_states;
    for (const std::uint32_t id : words_[(*known)->words[0].id].forms) {
        const Form& other = *forms_[id];
        const bool same = other.lines == (*known)->lines && other.numbers == (*known)->numbers;
        if (same && other.states != 0 && other.payer != payer && name(other) == everywhere)
            of_states.insert(other.payer);
    }
    return of_states.size() >= kManyStates;
}

PayerMatcher::Decision PayerMatcher::settled(PayerMatch match, Method method) const {
    const bool sure = method == Method::Review || payers_[match.payer].states != 0 ||
                      !is_shipped(match.payer) || !is_in_many_states(match.payer);
    return {sure ? method : Method::Ambiguous, match};
}

}  // namespace payerwatch::mapping
