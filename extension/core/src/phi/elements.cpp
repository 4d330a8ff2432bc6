#include "elements.hpp"

#include <algorithm>

#include "payerwatch/phi/likeness.hpp"

namespace payerwatch::phi {

namespace {

// What stands behind token i joins it to the next. Not so where a payer's word is one of both: pay-Leroy.
bool joins(const Scratch& s, std::size_t i) {
    const std::string_view gap = s.gap(i);
    if (gap == "'") return true;
    const auto is_payers = [&](std::size_t k) {  // ben is a benefit, and the head of Ben-David
        const Word& word = s.tokens[k].word;
        return (word.is(WordBits::kOrganisation) || word.is(WordBits::kGeneric)) && word.first() < 12;
    };
    return gap == "-" && is_payers(i) == is_payers(i + 1);
}

// The parts' roles together: as a name the best of them, in any other role only what all are.
Word together(const Scratch& s, std::size_t first, std::size_t last, const std::string& joined) {
    const Word whole = look_up(joined);
    if (first == last || whole.is(WordBits::kOrganisation)) return whole;  // Medi-Cal, Blue-Cross
    std::uint32_t all = ~0U;
    int birth = whole.first();
    int rank = whole.last();
    for (std::size_t k = first; k <= last; ++k) {
        const Word part = s.tokens[k].word;
        all &= part.bits;
        if (s.tokens[k].size() < 2) continue;
        birth = std::max(birth, part.first());
        rank = std::max(rank, part.last());
    }
    // non-covered: made of words that are nobody's
    bool ordinary = birth == 0 && rank == 0;
    for (std::size_t k = first; ordinary && k <= last; ++k)
        ordinary = s.tokens[k].word.known() || s.tokens[k].size() <= 3;
    if (ordinary) all |= WordBits::kCommon;
    constexpr std::uint32_t kRoles = ~((1U << 8) - 1);
    return {(all & kRoles) | static_cast<std::uint32_t>(birth) << WordBits::kFirstShift |
            static_cast<std::uint32_t>(rank) << WordBits::kLastShift};
}

}  // namespace

Elements::Elements(const Scratch& s) {
    all.reserve(s.tokens.size());
    for (std::size_t i = 0; i < s.tokens.size();) {
        Element e;
        std::size_t last = i;
        // 's is no part of a name, nor is what a hyphen joins to a number
        while (s.has(last + 1) && last < i + 4 && s.tokens[last].letters && s.tokens[last + 1].letters &&
               joins(s, last) &&
               !(s.gap(last) == "'" && s.tokens[last + 1].size() == 1 && s.same(last + 1, "s")))
            ++last;
        e.begin = s.tokens[i].begin;
        e.end = s.tokens[last].end;
        e.is_word = s.tokens[i].letters;
        // X-ray, C-section
        if (last > i && s.gap(i) == "-" && s.tokens[i].size() == 1) e.is_word = false;
        e.is_joined = last > i;
        e.is_syllables =
            last == i + 1 && s.gap(i) == "-" && s.tokens[i].size() >= 2 && s.tokens[i].size() <= 6 &&
            s.tokens[last].size() >= 2 && s.tokens[last].size() <= 6 &&
            !s.tokens[i].word.is(WordBits::kCommon) && !s.tokens[last].word.is(WordBits::kCommon) &&
            !s.tokens[i].word.is(WordBits::kOrganisation) && !s.tokens[last].word.is(WordBits::kOrganisation);
        e.capital = s.tokens[i].capital;
        for (std::size_t k = i; k <= last; ++k) {
            e.has_lower = e.has_lower || (s.tokens[k].letters && !s.tokens[k].upper);
            for (const char c : s.of(s.tokens[k])) e.text.push_back(to_lower(c));
        }
        if (e.is_word && e.text.size() <= 24) e.word = together(s, i, last, e.text);
        if (e.is_word && !e.word.known()) e.likeness = name_likeness(e.text);
        std::size_t next = last + 1;
        if (s.has(next) && s.gap(last) == "'" && s.same(next, "s")) {
            e.possessive = true;
            ++next;
        }
        const std::string_view gap = s.gap(next - 1);
        const std::size_t text = gap.find_first_not_of(" \t");
        const std::string_view mark = text == std::string_view::npos ? std::string_view() : gap.substr(text);
        const bool quoted = mark == "\"" && gap.size() <= 2;  // Faith "Concetta" Page
        e.gap_is_blank =
            quoted ||
            (!gap.empty() && (mark.empty() || (mark.find_first_not_of(" .") == std::string_view::npos &&
                                               (e.text.size() <= 4) && mark[0] == '.')));
        const std::string_view comma = mark.starts_with(".,") ? mark.substr(1) : mark;
        e.gap_is_comma = comma == "," || comma == ", " || comma == ",  " || gap == "^" || gap == "*";
        e.gap_is_mark = mark.find_first_of(":=#-(") != std::string_view::npos && mark.size() <= 4;
        e.gap_is_caret = gap == "^";
        e.gap_is_star = gap == "*";
        e.gap_is_slash =
            mark == "/" || (mark == "/ " && e.text == "w") || mark == ";" || mark == "; " || mark == "|";
        e.gap_is_bracket = mark == "(";
        e.gap_has_and = gap.find('&') != std::string_view::npos;
        all.push_back(std::move(e));
        i = next;
    }
}

}  // namespace payerwatch::phi
