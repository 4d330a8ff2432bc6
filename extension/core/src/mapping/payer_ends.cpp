#include "payer_ends.hpp"

#include <algorithm>
#include <array>

#include "payerwatch/text.hpp"

#include "mended.hpp"
#include "payer_places.hpp"
#include "payer_word_lists.hpp"

namespace payerwatch::mapping {

namespace {

// Behind "PO Box 740800" nothing names a payer.
void cut_at_box(Words& words) {
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        if (words[i] != "box" || !all_digits(words[i + 1])) continue;
        const bool po = words[i - 1] == "po" || words[i - 1] == "pobox";
        const std::size_t from = po ? i - 1 : i;
        if (from > 0) words.resize(from);
        return;
    }
}

// Behind "450 Riverchase" or "600 E Lafayette" neither: a number, and nothing but words that no payer has.
void cut_at_street(Words& words, std::size_t from) {
    constexpr std::array<std::string_view, 20> kStreets{
        "n",  "s",    "e",  "w",   "north", "south", "east",  "west", "st",   "street",
        "rd", "road", "dr", "ave", "blvd",  "way",   "drive", "hill", "park", "center"};
    for (std::size_t i = from; i + 1 < words.size(); ++i) {
        if (!all_digits(words[i]) || (i > 0 && is_in(words[i - 1], kNumbered))) continue;
        const auto behind = words.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        const bool is_street = std::all_of(behind, words.end(), [&](const std::string& word) {
            return is_in(word, kStreets) || !is_known_word(word) || word.size() == 2 || all_digits(word);
        });
        if (is_street) return words.resize(i);
    }
}

}  // namespace

bool is_id(const std::string& word) {
    const auto digits = static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_digit));
    return digits >= 5 || (digits >= 3 && digits < word.size() && word.size() - digits <= 2);
}

bool is_stump(const Words& words, std::size_t i, bool is_cut) {
    constexpr std::array<std::string_view, 7> kLettered{"plan", "network", "region", "jurisdiction",
                                                        "part", "mac",     "dmerc"};
    if (!is_cut || i < 2 || i + 1 != words.size() || !is_letter(words[i][0])) return false;
    if (words[i - 1][0] == 'j' && words[i - 1].size() <= 3) return false;  // J15 B
    const bool two = i > 2 && words[i].size() == 2 && state_of_code(words[i]) < 0 && !is_known_word(words[i]);
    return (words[i].size() == 1 && !is_in(words[i - 1], kLettered)) || two;
}

void cut_at_address(Words& words, std::size_t from) {
    cut_at_box(words);
    cut_at_street(words, from);
}

}  // namespace payerwatch::mapping
