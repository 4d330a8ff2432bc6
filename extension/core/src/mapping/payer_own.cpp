// A customer's own payers: the local plans that no dictionary has, and other names for those that it has.
#include <algorithm>

#include "payerwatch/mapping/payer_matcher.hpp"

#include "payer_form.hpp"
#include "payer_lists.hpp"
#include "payer_word_kinds.hpp"

namespace payerwatch::mapping {

void PayerMatcher::add_own(std::string_view payer_name, std::string_view spelling) {
    const std::size_t payer = add(payer_name);
    const PayerWords words = payer_words(spelling);
    const std::string form = own_form_of(words);
    if (words.words.empty()) return;
    own_.emplace(form, payer).first = static_cast<std::uint32_t>(payer);
    std::uint32_t* const same = exact_.find(form);
    if (same == nullptr || *same == payer) return add_form(payer, spelling, true);
    add_own_form(payer, words);
    *same = static_cast<std::uint32_t>(payer);
    // of what is known by a city alone there are no forms, and perhaps no words
    const Word* const first = word(words.words[0].text);
    if (first == nullptr) return;
    for (const std::uint32_t id : first->forms)
        if (forms_[id]->key == FormTable::key(form)) {
            Form& taken = made_->emplace_back(*forms_[id]);
            taken.payer = static_cast<std::uint32_t>(payer);
            taken.is_own = true;
            forms_[id] = &taken;
        }
}

// "Kettle Bluff PPO" is entered as "Kettle Bluff", too, unless that may be somebody else's name: BCBS, Aetna.
void PayerMatcher::add_own_form(std::size_t payer, const PayerWords& words) {
    own_.emplace(own_form_of(words), payer);
    const std::string name = form_of(words, kNameShare);
    if (!has_name(words) || is_ambiguous(name) || is_not_a_payer(name)) return;
    for (const FormTable* table : {&exact_, &reduced_})
        if (const auto* shipped = table->find(name);
            shipped != nullptr && *shipped != payer && (*shipped == kNoPayer || is_shipped(*shipped)))
            return;
    const auto [known, is_new] = own_names_.emplace(own_form_of(words, kNameShare), payer);
    if (!is_new && known != payer) known = kNoPayer;
}

}  // namespace payerwatch::mapping
