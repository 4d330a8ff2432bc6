#include "payerwatch/mapping/payer_key.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "payerwatch/text.hpp"

namespace payerwatch::mapping {

namespace {

constexpr std::array<std::string_view, 9> kLegalForms{"inc", "incorporated", "llc", "corp", "corporation",
                                                      "co",  "company",      "ltd", "pllc"};

// The last word of a name, if it is no part of it. Kaiser CO is Colorado's, and no company.
bool is_legal_form(const std::vector<std::string>& words) {
    constexpr std::array<std::string_view, 8> kOfStates{"of",       "bcbs",   "shield", "cross",
                                                        "medicaid", "kaiser", "anthem", "blueshield"};
    const auto stands = [](const auto& list, const std::string& word) {
        return std::find(list.begin(), list.end(), word) != list.end();
    };
    const bool is_colorado = words.back() == "co" && stands(kOfStates, words[words.size() - 2]);
    return stands(kLegalForms, words.back()) && !is_colorado;
}

// With the plain twins of characters that have one; the others stay.
std::string folded(std::string_view spelling) {
    std::string out;
    for (std::size_t i = 0; i < spelling.size();) {
        unsigned n = utf8_length(static_cast<unsigned char>(spelling[i]));
        if (n > 1 && !is_utf8(spelling.substr(i, n))) n = 1;  // a stray byte stands for itself
        const char twin = n == 1 ? spelling[i] : plain_twin(decode_utf8(spelling.substr(i), n));
        if (n > 1 && twin == kNoTwin) {
            out.append(spelling.substr(i, n));
        } else if (twin != '\0') {
            out.push_back(twin);
        }
        i += n;
    }
    return out;
}

}  // namespace

std::string payer_key(std::string_view raw) {
    const std::string spelling = folded(raw);
    std::vector<std::string> words(1);
    const auto end_word = [&] {
        if (!words.back().empty()) words.emplace_back();
    };
    std::size_t run = 0;  // letters since the last other character
    for (std::size_t i = 0; i < spelling.size(); ++i) {
        const char c = spelling[i];
        const std::size_t letters_before = run;
        run = is_alnum(c) ? run + 1 : 0;
        if (is_alnum(c)) {
            words.back().push_back(to_lower(c));
        } else if (c == '&' || c == '+') {
            end_word();
            words.back() = "and";
            end_word();
        } else if (c == '\'' || (c == '.' && i + 1 < spelling.size() && is_letter(spelling[i + 1]) &&
                                 letters_before == 1)) {
            // McDonald's is one word, and U.M.R. is UMR
        } else if (static_cast<unsigned char>(c) >= 0x80) {
            words.back().push_back(c);
        } else {
            end_word();
        }
    }
    if (words.back().empty()) words.pop_back();
    while (words.size() > 1 && is_legal_form(words)) words.pop_back();
    if (words.size() > 1 && words.front() == "the") words.erase(words.begin());
    std::string key;
    for (const std::string& word : words) {
        if (!key.empty()) key.push_back(' ');
        key += word;
    }
    return key;
}

std::string_view coarse_cpt_group(std::string_view cpt) {
    cpt = trim(cpt);
    if (cpt.size() != 5) return "OTHER";
    const std::string_view digits = is_digit(cpt[0]) ? cpt.substr(0, 4) : cpt.substr(1);
    if (!all_digits(digits)) return "OTHER";
    if (!is_digit(cpt[0])) {
        switch (to_upper(cpt[0])) {
            case 'A': return "SUPPLIES";
            case 'E':
            case 'K':
            case 'L': return "DME";
            case 'G': return "MEDICINE";
            case 'J': return "DRUGS";
            default: return "OTHER";
        }
    }
    int code = 0;
    for (const char c : digits) code = code * 10 + (c - '0');
    if (is_digit(cpt[4])) {
        code = code * 10 + (cpt[4] - '0');
    } else {
        return to_upper(cpt[4]) == 'U' || to_upper(cpt[4]) == 'M' ? "LAB" : "OTHER";
    }
    const auto in = [code](int low, int high) { return code >= low && code <= high; };
    if (in(99202, 99499)) return "E/M";
    if (in(100, 1999) || in(99100, 99140)) return "ANESTHESIA";
    if (in(10004, 69990)) return "SURGERY";
    if (in(70010, 79999)) return "RADIOLOGY";
    if (in(80047, 89398)) return "LAB";
    if (in(90281, 99199) || in(99500, 99607)) return "MEDICINE";
    return "OTHER";
}

}  // namespace payerwatch::mapping
