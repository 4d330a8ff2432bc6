#include "word_likeness.hpp"

#include <algorithm>
#include <array>

#include "payerwatch/text.hpp"

namespace payerwatch::mapping {

double jaro_winkler(std::string_view a, std::string_view b) {
    constexpr std::size_t kLongest = 64;  // no word of a payer's name is longer
    a = a.substr(0, kLongest);
    b = b.substr(0, kLongest);
    if (a.empty() || b.empty()) return a == b ? 1 : 0;
    const std::size_t longest = std::max(a.size(), b.size());
    const std::size_t reach = longest / 2 > 0 ? longest / 2 - 1 : 0;
    std::array<bool, kLongest> met{};
    std::array<char, kLongest> from_a{};
    std::size_t matches = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const std::size_t first = i > reach ? i - reach : 0;
        for (std::size_t j = first; j < std::min(b.size(), i + reach + 1); ++j)
            if (!met[j] && a[i] == b[j]) {
                met[j] = true;
                from_a[matches++] = a[i];
                break;
            }
    }
    if (matches == 0) return 0;
    std::size_t at = 0;
    std::size_t swapped = 0;
    for (std::size_t j = 0; j < b.size(); ++j)
        if (met[j]) swapped += b[j] != from_a[at++] ? 1U : 0U;
    const auto m = static_cast<double>(matches);
    const double jaro = (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) +
                         (m - static_cast<double>(swapped) / 2) / m) /
                        3;
    std::size_t common = 0;
    while (common < std::min({a.size(), b.size(), std::size_t{4}}) && a[common] == b[common]) ++common;
    return jaro + static_cast<double>(common) * 0.1 * (1 - jaro);
}

bool is_skeleton(std::string_view short_form, std::string_view word) {
    constexpr std::string_view kVowels = "aeiou";
    if (short_form.size() < 3 || word.empty() || short_form[0] != word[0]) return false;
    std::size_t at = 1;
    for (const char c : word.substr(1)) {
        if (at < short_form.size() && short_form[at] == c)
            ++at;
        else if (kVowels.find(c) == std::string_view::npos)
            return false;
    }
    return at == short_form.size();
}

bool is_one_slip(std::string_view word, std::string_view known) {
    if (std::max(word.size(), known.size()) - std::min(word.size(), known.size()) > 1) return false;
    if (edit_distance(word, known, 1) <= 1) return true;
    if (word.size() != known.size()) return false;
    std::size_t i = 0;
    while (i < word.size() && word[i] == known[i]) ++i;
    return i + 1 < word.size() && word[i] == known[i + 1] && word[i + 1] == known[i] &&
           word.substr(i + 2) == known.substr(i + 2);
}

bool is_slip(std::string_view word, std::string_view known) {
    constexpr std::size_t kLong = 9;  // in which there may be two
    const bool two = word.size() >= kLong && known.size() >= kLong;
    const std::size_t longer = std::max(word.size(), known.size()) - std::min(word.size(), known.size());
    return is_one_slip(word, known) || (two && longer <= 2 && edit_distance(word, known, 2) <= 2);
}

}  // namespace payerwatch::mapping
