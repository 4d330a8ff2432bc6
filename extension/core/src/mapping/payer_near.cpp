// The known words that a word may be.
#include <algorithm>

#include "payerwatch/mapping/payer_matcher.hpp"
#include "payerwatch/text.hpp"

#include "word_likeness.hpp"

namespace payerwatch::mapping {

namespace {

constexpr double kMisspelt = 0.92;     // least likeness of a misspelt word
constexpr double kLongMisspelt = 0.9;  // the same of one of six letters and more
constexpr double kTwiceMisspelt = 0.94;
constexpr double kSlipped = 0.95;  // likeness of a word that is a slip or a short form
constexpr double kCutWord = 0.9;   // likeness of a word's beginning

bool is_misspelt(const std::string& word, const std::string& known) {
    if (word.size() < 4 || word.back() != known.back() || word.starts_with("bcb")) return false;
    // BCHP is no slip of BCCHP
    if (word.find_first_of("aeiouy") == std::string::npos || !is_slip(word, known)) return false;
    // Medina is no slip of Medica
    const bool is_letter_wrong = known.size() == word.size() && edit_distance(word, known, 1) <= 1;
    if (is_letter_wrong) return word.size() >= kLongWord;
    const bool twice = edit_distance(word, known, 1) > 1;
    return jaro_winkler(word, known) >= (twice              ? kTwiceMisspelt
                                         : word.size() >= 6 ? kLongMisspelt
                                                            : kMisspelt);
}

}  // namespace

// The word itself if it is known; otherwise known ones that it may be a slip, a short form or the beginning
// of.
std::vector<PayerMatcher::Near> PayerMatcher::near(const std::string& text, bool may_be_cut) const {
    std::vector<Near> found;
    if (const auto known = word_ids_.find(text); known != word_ids_.end()) {
        found.push_back({known->second, 1});
        // a customer's own spelling may be the slip
        const std::vector<std::uint32_t>& forms = words_[known->second].forms;
        const bool own = std::none_of(forms.begin(), forms.end(),
                                      [&](std::uint32_t form) { return is_shipped(forms_[form]->payer); });
        if (!own) return found;
    }
    if (text.size() < 3) return found;
    const auto letter = by_letter_.find(text[0]);
    if (letter == by_letter_.end()) return found;
    for (const std::uint32_t id : letter->second) {
        const std::string& known = words_[id].text;
        if (known == text) continue;
        if (may_be_cut && known.size() > text.size() && known.starts_with(text))
            found.push_back({id, kCutWord});
        else if (is_misspelt(text, known) || is_skeleton(text, known))
            found.push_back({id, kSlipped});
    }
    return found;
}

}  // namespace payerwatch::mapping
