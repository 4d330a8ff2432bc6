#include "payer_lists.hpp"

#include <string_view>
#include <unordered_set>
#include <vector>

#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/kept.hpp"

#include "payer_form.hpp"
#include "payer_word_kinds.hpp"

namespace payerwatch::mapping {

namespace {

std::unordered_set<std::string> forms_of(const std::vector<std::string_view>& spellings) {
    std::unordered_set<std::string> forms;
    for (const std::string_view spelling : spellings)
        forms.insert(form_of(payer_words(spelling), kNameShare));
    return forms;
}

}  // namespace

bool is_not_a_payer(const std::string& form) {
    static const auto& forms = kept(forms_of(dictionary_not_payers()));
    return forms.contains(form);
}

bool is_ambiguous(const std::string& form) {
    static const auto& forms = kept(forms_of(dictionary_ambiguous()));
    return forms.contains(form);
}

}  // namespace payerwatch::mapping
