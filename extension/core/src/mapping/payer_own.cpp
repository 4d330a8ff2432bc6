// A customer's own payers: the local plans that no dictionary has, and other names for those that it has.
#include <algorithm>

#include "payerwatch/mapping/payer_matcher.hpp"

#include "payer_form.hpp"
#include "payer_word_kinds.hpp"

namespace payerwatch::mapping {

namespace {

constexpr std::size_t kFewestNames = 2;  // Lakewood Health Trust need not be Lakewood Medical Group

}  // namespace

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
    // of what is known by a city alone there are no forms, and perhaps no words
    const Word* const first = word(words.words[0].text);
    if (first == nullptr) return;
    for (const std::uint32_t id : first->forms)
        if (own_form_of(forms_[id]->words) == form) {
            Form taken = *forms_[id];
            taken.payer = payer;
            forms_[id] = std::make_shared<Form>(std::move(taken));
        }
}

// A customer's own payers, which no dictionary has: the same employer's, county's or union's, whatever its
// plan is called. All of its name, or, where that is of several words that tell, the beginning of it.
PayerMatcher::Local PayerMatcher::local(const Query& asked, const Form& form) const {
    if (is_shipped(form.payer)) return Local::No;
    const bool in_one_place = asked.words.states == form.words.states || asked.words.states_are_an_office;
    if (!in_one_place) return Local::No;
    const auto of_name = [](const PayerWord& word) {
        return word.share >= kNameShare && !is_plans(word.text);
    };
    // contradict() compared them; "618" is said of a local union, whether or not it is called that
    const std::size_t numbers = std::max(asked.words.numbers.size(), form.words.numbers.size());
    const auto matters = [&](const PayerWord& word) {
        return of_name(word) && (numbers == 0 || (word.text != "local" && word.text != "union"));
    };
    std::size_t shared = 0;
    std::size_t telling = 0;
    std::size_t more = 0;
    std::size_t less = 0;
    std::vector<bool> met(form.ids.size());
    for (std::size_t q = 0; q < asked.words.words.size(); ++q) {
        const PayerWord& word = asked.words.words[q];
        if (!matters(word)) continue;
        std::size_t at = form.ids.size();
        bool exactly = false;
        for (const Near& near : asked.nears[q])
            if (const auto found = std::find(form.ids.begin(), form.ids.end(), near.word);
                found != form.ids.end() && !exactly) {
                at = static_cast<std::size_t>(found - form.ids.begin());
                exactly = near.likeness == 1;
            }
        if (at == form.ids.size()) {
            if (is_owner(word.text)) return Local::No;
            ++more;
            continue;
        }
        met[at] = true;
        ++shared;
        // Harrow County is not Harlow County
        const bool tells = !is_owner(word.text) && !is_general(word.text) && !is_blue(word.text);
        telling += exactly && tells && asked.weights[q] >= kTelling ? 1U : 0U;
    }
    for (std::size_t f = 0; f < form.ids.size(); ++f) {
        if (met[f] || !matters(form.words.words[f])) continue;
        if (is_owner(form.words.words[f].text)) return Local::No;
        ++less;
    }
    if (telling + numbers == 0 || shared + numbers < kFewestNames) return Local::No;
    if (more == 0 && less == 0) return Local::Same;
    // Stillhouse Trucking of Stillhouse Trucking Drivers, but not the other way round: Blue Ridge is not
    // Blue Ridge Casino
    return telling >= kFewestNames && more == 0 ? Local::Part : Local::No;
}

}  // namespace payerwatch::mapping
