#include "payer_form.hpp"

#include <algorithm>

#include "payer_word_kinds.hpp"

namespace payerwatch::mapping {

std::string form_of(const PayerWords& words, double least) {
    std::string form;
    for (const PayerWord& word : words.words)
        if (word.share >= least) form += word.text + ' ';
    for (const std::string& number : words.numbers) form += '#' + number;
    if (words.states == 0 && !words.city.empty()) form += '@' + words.city;  // Kaiser Denver
    return form + '|' + std::to_string(words.states) + '|' + std::to_string(words.lines);
}

bool has_name(const PayerWords& words) {
    return std::any_of(words.words.begin(), words.words.end(),
                       [](const PayerWord& word) { return word.share >= kNameShare; });
}

std::string own_form_of(const PayerWords& words, double least) {
    std::string form = form_of(words, least);
    if (words.states != 0 && !words.city.empty()) form += '@' + words.city;  // St Francis Hospital Wichita
    for (const std::string& number : words.loose_numbers) form += '~' + number;
    if (!words.stump.empty()) form += '~' + words.stump;
    return form;
}

}  // namespace payerwatch::mapping
