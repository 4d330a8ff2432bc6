// A spelling that is a payer's very name or alias, or would be but for what is known of the payer anyway, a
// slip, what stands in brackets, or its cut-off end.
#include <algorithm>

#include "payerwatch/mapping/payer_matcher.hpp"
#include "payerwatch/text.hpp"

#include "mended.hpp"
#include "payer_form.hpp"
#include "payer_lists.hpp"
#include "payer_places.hpp"
#include "payer_word_kinds.hpp"
#include "word_likeness.hpp"

namespace payerwatch::mapping {

namespace {

// "Better Health" and "Medicaid" are lines, but "health" by itself is not.
PayerWords without_lines(PayerWords words) {
    std::vector<PayerWord> kept;
    for (std::size_t i = 0; i < words.words.size(); ++i) {
        const std::string& text = words.words[i].text;
        const bool is_pair = i + 1 < words.words.size() && is_marker_pair(text, words.words[i + 1].text);
        if (is_pair) ++i;
        if (!is_pair && !is_marker(text)) kept.push_back(words.words[i]);
    }
    words.words = std::move(kept);
    return words;
}

// More than "First" or "Advantage".
bool is_of_some_words(const PayerWords& query) {
    return std::count_if(query.words.begin(), query.words.end(),
                         [](const PayerWord& word) { return word.share == 1; }) > 1;
}

}  // namespace

// The payer whose very name or alias it is; a score of 0 for none.
PayerMatch PayerMatcher::named(const PayerWords& query, const std::string& form,
                               const std::string& reduced) const {
    if (const auto* same = exact_.find(form);
        same != nullptr && *same != kNoPayer && (is_shipped(*same) || query.loose_numbers.empty()))
        return {*same, 1};
    if (const auto* same = reduced_.find(reduced); same != nullptr && *same != kNoPayer && says_much(query))
        return {*same, 0.99};
    // Allied National PPO: general words, but all of a name
    if (const auto* same = exact_.find(reduced);
        same != nullptr && *same != kNoPayer && is_shipped(*same) && is_of_some_words(query))
        return {*same, 0.98};
    if (const std::size_t same = same_but_for_known(query); same != kNoPayer) return {same, 0.98};
    return {};
}

// "UMPC for You": a name of which one word is a slip. What may be another word of its own is no slip: Medina
// is not Medica.
PayerMatch PayerMatcher::named_but_for_a_slip(const PayerWords& query) const {
    constexpr std::size_t kShortest = 4;
    std::size_t found = kNoPayer;
    for (std::size_t i = 0; i < query.words.size(); ++i) {
        const std::string& text = query.words[i].text;
        const bool is_initials = text.find_first_of("aeiouy") == std::string::npos;
        if (text.size() < kShortest || is_initials || word(text) != nullptr || is_known_word(text)) continue;
        const auto like = by_letter_.find(text[0]);
        if (like == by_letter_.end()) continue;
        for (const std::uint32_t id : like->second) {
            const std::string& known = words_[id].text;
            const bool is_letter_wrong = known.size() == text.size() && edit_distance(text, known, 1) <= 1;
            const bool is_plural = text + 's' == known || known + 's' == text;
            if (!is_one_slip(text, known) || (is_letter_wrong && text.size() < kLongWord)) continue;
            // AmeriGas is not Ameritas
            if (query.words.size() == 1 && (is_letter_wrong || is_plural)) continue;
            PayerWords mended = query;
            mended.words[i].text = known;
            const bool is_alone = std::none_of(
                query.words.begin(), query.words.end(),
                [&](const PayerWord& other) { return other.text != text && tells_much(other.text); });
            if (is_alone && text.size() < kLongWord) continue;
            const PayerMatch same = named(mended, form_of(mended), form_of(mended, kNameShare));
            if (same.score == 0 || !is_shipped(same.payer)) continue;
            if (found != kNoPayer && found != same.payer) return {};
            found = same.payer;
        }
    }
    return found == kNoPayer ? PayerMatch{} : PayerMatch{found, 0.97};
}

// "Connecticut General Life (Cigna)": a name, and in brackets or behind a dash nothing that is not the
// payer's.
PayerMatch PayerMatcher::named_but_for_its_tail(const PayerWords& query) const {
    if (query.head == 0 || query.head >= query.words.size()) return {};
    PayerWords head = query;
    head.words.resize(query.head);
    const PayerMatch same = named(head, form_of(head), form_of(head, kNameShare));
    if (same.score == 0 || !is_shipped(same.payer)) return {};
    const std::vector<std::uint32_t>& of_payer = payers_[same.payer].words;
    const bool is_payers =
        std::all_of(query.words.begin() + static_cast<std::ptrdiff_t>(query.head), query.words.end(),
                    [&](const PayerWord& word) {
                        const auto known = word_ids_.find(word.text);
                        return word.share < kNameShare || is_general(word.text) ||
                               (payers_[same.payer].is_administrator && is_networks(word.text)) ||
                               (known != word_ids_.end() &&
                                std::binary_search(of_payer.begin(), of_payer.end(), known->second));
                    });
    return is_payers ? PayerMatch{same.payer, 0.97} : PayerMatch{};
}

// "Capital District Physicians He": cut off where a column ended, and the beginning of one payer's name
// alone.
PayerMatch PayerMatcher::named_but_for_its_end(const PayerWords& query) const {
    constexpr std::size_t kFewestWords = 3;
    if (!query.is_cut || query.words.size() < kFewestWords || query.head < query.words.size()) return {};
    const Word* const first = word(query.words[0].text);
    if (first == nullptr) return {};
    std::size_t found = kNoPayer;
    for (const std::uint32_t id : first->forms) {
        const Form& form = *forms_[id];
        if (form.is_own || form.payer == found || !begins(query, form)) continue;
        if (found != kNoPayer || !may_be_cut_off(query, form)) return {};
        found = form.payer;
    }
    return found == kNoPayer ? PayerMatch{} : PayerMatch{found, 0.96};
}

// "Highmark Blue Cross Blue Shield D", "Blue Shield of California P": what is left of the last word begins
// that of another payer than the one named without it.
bool PayerMatcher::goes_on(const PayerWords& query) const {
    if (query.stump.empty() || query.words.empty()) return false;
    const Word* const first = word(query.words[0].text);
    const PayerMatch same = named(query, form_of(query), form_of(query, kNameShare));
    if (first == nullptr || same.score == 0) return false;
    const std::size_t n = query.words.size();
    return std::any_of(first->forms.begin(), first->forms.end(), [&](std::uint32_t id) {
        const Form& form = *forms_[id];
        if (form.payer == same.payer || form.words.size() < n || form.is_own) return false;
        if ((query.lines & ~form.lines) != 0) return false;
        for (std::size_t i = 0; i < n; ++i)
            if (words_[form.words[i].id].text != query.words[i].text) return false;
        if (form.words.size() == n)
            return query.states == 0 && state_name(form.states).starts_with(query.stump);
        return form.states == query.states && words_[form.words[n].id].text.starts_with(query.stump);
    });
}

// All of the query's words are the form's first; the last may be the beginning of one, or of the form's
// state.
bool PayerMatcher::begins(const PayerWords& query, const Form& form) const {
    const std::size_t last = query.words.size() - 1;
    if (form.words.size() < last || form.numbers != query.numbers ||
        form.loose_numbers != query.loose_numbers)
        return false;
    for (std::size_t i = 0; i < last; ++i)
        if (words_[form.words[i].id].text != query.words[i].text) return false;
    const std::string& end = query.words[last].text;
    if (form.words.size() > last && words_[form.words[last].id].text.starts_with(end)) return true;
    return query.states == 0 && form.words.size() == last && state_name(form.states).starts_with(end);
}

// What is missing may tell another payer: Superior HealthPlan Ambetter is not Superior HealthPlan, nor is
// Kansas Kansas City. And what is there must tell: "Employee Health Plan" is not Kentucky's.
bool PayerMatcher::may_be_cut_off(const PayerWords& query, const Form& form) const {
    const std::size_t last = query.words.size() - 1;
    const bool in_state = form.words.size() == last;  // the end is that of the state
    const bool in_word = in_state || words_[form.words[last].id].text != query.words[last].text;
    if (!in_state && query.states != form.states && (!in_word || query.states != 0)) return false;
    const auto tells = [&](std::size_t i) { return tells_much(words_[form.words[i].id].text); };
    for (std::size_t i = query.words.size(); i < form.words.size(); ++i)
        if (tells(i)) return false;
    bool telling = query.states != 0;
    for (std::size_t i = 0; i < last; ++i) telling = telling || tells(i);
    return telling;
}

std::size_t PayerMatcher::named_exactly(const PayerWords& words) const {
    const auto* same = exact_.find(form_of(words));
    return same == nullptr || !has_name(words) ? kNoPayer : *same;
}

// The payer whose name it is but for what is known of the payer anyway: where it is and its line of business.
std::size_t PayerMatcher::same_but_for_known(const PayerWords& query) const {
    if (query.states == 0 && query.lines == 0 && query.city.empty()) return kNoPayer;
    const PayerWords bare = without_lines(query);
    // Physicians Mutual, Omaha: general words, but all of a name
    const auto is_named = [&](const PayerWords& words) {
        return has_name(words) && (says_much(words) || (!query.city.empty() && words.words.size() > 1));
    };
    enum class Where : std::uint8_t { State, City, Nowhere };
    for (const bool with_lines : {true, false})
        for (const Where where : {Where::State, Where::City, Where::Nowhere}) {
            PayerWords less = with_lines ? query : bare;
            if (!with_lines) less.lines = 0;
            if (where != Where::State) less.states = 0;
            if (where == Where::Nowhere) less.city.clear();
            if (!(where == Where::City ? has_name(less) : is_named(less))) continue;
            // with its city the alias is said in full
            const bool with_states = where == Where::State || (where == Where::City && !less.city.empty());
            const auto* same = exact_.find(form_of(less));
            if (same == nullptr || *same == kNoPayer || !is_shipped(*same)) continue;
            const Payer& payer = payers_[*same];
            const bool there = with_states || payer.states == 0 ? with_states || query.states_are_an_office
                                                                : (query.states & ~payer.states) == 0;
            const bool in_line = with_lines || (query.lines & ~payer.lines) == 0;
            if (there && in_line && !is_ambiguous(form_of(less, kNameShare))) return *same;
        }
    return kNoPayer;
}

bool PayerMatcher::says_much(const PayerWords& query) const {
    const auto of_name = [](const PayerWord& word) { return word.share >= kNameShare; };
    constexpr std::ptrdiff_t kEnough = 3;  // Health Alliance Plan
    return std::count_if(query.words.begin(), query.words.end(), of_name) >= kEnough ||
           std::any_of(query.words.begin(), query.words.end(),
                       [&](const PayerWord& word) { return of_name(word) && tells_much(word.text); });
}

}  // namespace payerwatch::mapping
