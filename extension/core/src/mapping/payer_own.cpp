// A customer's own payers: the local plans that no dictionary has, and other names for those that it has.
#include <algorithm>

#include "payerwatch/mapping/payer_matcher.hpp"

#include "payer_form.hpp"
#include "payer_word_kinds.hpp"

namespace payerwatch::mapping {

void PayerMatcher::add_own(std::string_view payer_name, std::string_view spelling) {
    const std::size_t payer = add(payer_name);
    const PayerWords words = payer_words(spelling);
    const std::string form = own_form_of(words);
    if (words.words.empty()) return;
    own_.emplace(form, payer).first = static_cast<std::uint32_t>(payer);
    if (has_name(words)) own_.emplace(own_form_of(words, kNameShare), payer);
    std::uint32_t* const same = exact_.find(form);
    if (same == nullptr || *same == payer) return add_spelling(payer, spelling);
    *same = static_cast<std::uint32_t>(payer);
    // of what is known by a city alone there are no forms, and perhaps no words
    const Word* const first = word(words.words[0].text);
    if (first == nullptr) return;
    for (const std::uint32_t id : first->forms)
        if (forms_[id]->key == FormTable::key(form)) {
            Form taken = *forms_[id];
            taken.payer = static_cast<std::uint32_t>(payer);
            forms_[id] = std::make_shared<Form>(std::move(taken));
        }
}

}  // namespace payerwatch::mapping
