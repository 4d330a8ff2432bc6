#include "spelt_out.hpp"

#include <array>

#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/text.hpp"

#include "mended.hpp"
#include "payer_word_kinds.hpp"
#include "payer_word_lists.hpp"
#include "payer_places.hpp"

namespace payerwatch::mapping {

namespace {

// "u m r" is UMR, however its letters are set apart.
void join_letters(Words& words) {
    Words joined;
    bool run = false;
    for (const std::string& word : words) {
        const bool letter = word.size() == 1 && is_letter(word[0]);
        if (letter && run)
            joined.back() += word;
        else
            joined.push_back(word);
        run = letter;
    }
    words = std::move(joined);
}

// BCBSTX, bcbs-of-tx: the Blues write their state into the name.
bool take_blue(const std::string& word, Words& out) {
    for (const std::string_view head : {"bcbs", "bcbsof"})
        if (word.size() == head.size() + 2 && word.starts_with(head) &&
            state_of_code(std::string_view(word).substr(head.size())) >= 0) {
            for (const std::string_view part : {"blue", "cross", "blue", "shield", "of"})
                out.emplace_back(part);
            out.push_back(word.substr(head.size()));
            return true;
        }
    return false;
}

void expand(Words& words) {
    Words out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (take_blue(word, out)) continue;
        // Humana Comm HMO, but Basin Comm Care
        const bool ends = i + 1 == words.size() || is_in(words[i + 1], kProducts) || all_digits(words[i + 1]);
        const bool may_be_community =
            i > 0 && i + 1 == words.size() &&
            (words[i - 1].ends_with("healthcare") || words[i - 1].ends_with("shield") ||
             words[i - 1] == "care" || words[i - 1] == "united");
        if (word == "comm" && i > 0 && ends && !may_be_community) {
            out.emplace_back("commercial");
            continue;
        }
        const std::string_view expansion = expansion_of(word);
        if (expansion.empty()) {
            out.push_back(word);
        } else {
            for (std::string& part : split(expansion)) out.push_back(std::move(part));
        }
    }
    words = std::move(out);
}

// "Bexley Co Employees", "Harrow Co Schools"; a company's employees are those of more than one word.
void spell_out_counties(Words& words) {
    constexpr std::array<std::string_view, 10> kCounties{"school", "hospital", "sheriffs",   "sheriff",
                                                         "public", "indigent", "government", "library",
                                                         "fire",   "police"};
    for (std::size_t i = 1; i + 1 < words.size(); ++i)
        if (words[i] == "co" && (is_in(words[i + 1], kCounties) ||
                                 (words[i + 1] == "employees" && (i == 1 || is_land(words[i - 1])))))
            words[i] = "county";
}

// "Redfern Mesa Unified SD", "Tamarack Bend SD 41": no South Dakota.
void spell_out_districts(Words& words) {
    constexpr std::array<std::string_view, 4> kKinds{"unified", "consolidated", "independent", "elementary"};
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i] != "sd") continue;
        const bool is_numbered = i + 1 < words.size() && all_digits(words[i + 1]);
        if (!is_numbered && !is_in(words[i - 1], kKinds)) continue;
        words[i] = "school";
        words.insert(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, "district");
    }
}

// "Blue Cross of Kansas Ci", cut off.
void spell_out_kansas_city(Words& words) {
    if (words.size() < 2 || words[words.size() - 2] != "kansas") return;
    if (std::string_view("city").starts_with(words.back())) words.back() = "city";
}

// "3 Forks" and "Three Forks", "St Odilia" and "Saint Odilia".
void spell_out_first(Words& words) {
    constexpr std::array<std::string_view, 6> kStates{"of",   "farm", "compensation",
                                                      "auto", "fund", "medicaid"};
    if (words.size() > 1 && words[0] == "st") words[0] = is_in(words[1], kStates) ? "state" : "saint";
    constexpr std::array<std::string_view, 8> kNumbers{"two", "three", "four",  "five",
                                                       "six", "seven", "eight", "nine"};
    if (words.size() < 2 || words[0].size() != 1 || words[0][0] < '2' || words[0][0] > '9') return;
    if (words[1].size() > 2 && !is_digit(words[1][0]))
        words[0] = kNumbers.at(static_cast<std::size_t>(words[0][0] - '2'));
}

void join_pairs(Words& words) {
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i + 1 < words.size() && !again; ++i)
            for (const Joined& pair : kJoined)
                if (words[i] == pair.first && words[i + 1] == pair.second) {
                    words[i] = pair.whole;
                    words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
                    again = true;
                    break;
                }
    }
    // "bluecrossblueshield" in one
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == "bluecrossblueshield") {
            words[i] = "bluecross";
            words.insert(words.begin() + static_cast<std::ptrdiff_t>(i) + 1, "blueshield");
        }
}

// "1199seiu" is a number and a word; "part b" and "medicare b" are one part.
void settle_digits(Words& words) {
    Words out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        std::size_t digits = 0;
        while (digits < word.size() && is_digit(word[digits])) ++digits;
        const bool local = word[0] == 'l' && word.size() >= 3 && word.size() <= 5 &&
                           all_digits(std::string_view(word).substr(1));
        if (local || (word == "l" && i + 1 < words.size() && all_digits(words[i + 1]))) {
            out.emplace_back("local");  // L618
            if (local) out.push_back(word.substr(1));
        } else if (digits > 0 && word.size() - digits >= 3 &&
                   std::all_of(word.begin() + static_cast<std::ptrdiff_t>(digits), word.end(), is_letter)) {
            out.push_back(word.substr(0, digits));
            out.push_back(word.substr(digits));
        } else if ((word == "a" || word == "b") && i > 0 &&
                   (words[i - 1] == "part" || words[i - 1] == "pt")) {
            out.back() = "part" + word;
        } else if ((word == "a" || word == "b") && i > 0 && words[i - 1] == "medicare") {
            out.push_back("part" + word);
        } else if (word == "ma" && i > 0 && words[i - 1] != "of" && i + 1 < words.size() &&
                   (is_in(words[i + 1], kProducts) || words[i + 1] == "plan" ||
                    words[i + 1] == "replacement")) {
            out.emplace_back("medicare");  // ... MA PPO is no Massachusetts
            out.emplace_back("advantage");
        } else {
            out.push_back(word);
        }
    }
    words = std::move(out);
}

}  // namespace

Words spelt_out(Words words, bool is_cut) {
    join_letters(words);
    if (!words.empty() && words[0] == "cty") words[0] = "city";
    mend(words, is_cut);
    spell_out_regions(words);
    expand(words);
    if (is_cut) spell_out_kansas_city(words);
    spell_out_counties(words);
    spell_out_districts(words);
    spell_out_first(words);
    join_pairs(words);
    settle_digits(words);
    return words;
}

}  // namespace payerwatch::mapping
