// Addresses: street with number, post office box, city with state, ZIP.
#include "scratch.hpp"

namespace payerwatch::phi {

namespace {

bool is_house_number(const Scratch& s, std::size_t i) {
    const std::string_view word = s.of(s.tokens[i]);
    if (s.tokens[i].digits) return word.size() <= 6;
    return word.size() >= 2 && word.size() <= 6 && is_digit(word[0]) && is_letter(word.back()) &&
           all_digits(word.substr(0, word.size() - 1));
}

// 123 N Main St Apt 4: a number, up to four words, a street suffix.
void street(Scratch& s, std::size_t i) {
    if (!is_house_number(s, i) || (i > 0 && s.gap(i - 1).find_first_of("-/.$") != std::string_view::npos))
        return;
    for (std::size_t k = i + 1; k <= i + 5 && s.has(k); ++k) {
        const std::string_view gap = s.gap(k - 1);
        if (gap != " " && gap != ". " && gap != "  ") return;
        if (k > i + 1 && s.tokens[k].word.is(WordBits::kStreet)) {
            // a suffix that is an ordinary word counts only at the end of a phrase: 3 day run, 2 view chest
            const bool strong = !s.tokens[k].word.is(WordBits::kCommon) || s.tokens[k].size() <= 4;
            const bool named = s.tokens[k - 1].capital && s.tokens[k].capital;
            if (!named || !strong) {
                if (!(named && s.tokens[k - 1].word.last() > 0)) continue;
            }
            std::size_t last = k;
            if (s.has(k + 2) && s.gap(k).size() <= 2 &&
                (s.same(k + 1, "apt") || s.same(k + 1, "ste") || s.same(k + 1, "unit") ||
                 s.same(k + 1, "suite") || s.same(k + 1, "fl")))
                last = k + 2;
            s.add(Kind::Address, i, last, 0.85);
            return;
        }
        if (!s.tokens[k].letters && k > i + 2) return;
        if (s.tokens[k].letters && !s.tokens[k].capital) return;
    }
}

void po_box(Scratch& s, std::size_t i) {
    std::size_t box = 0;
    if (s.same(i, "po") && s.same(i + 1, "box")) box = i + 1;
    if (s.same(i, "p") && s.same(i + 1, "o") && s.same(i + 2, "box")) box = i + 2;
    if (s.same(i, "pobox")) box = i;
    if ((s.same(i, "rr") || s.same(i, "hc") || s.same(i, "psc")) && s.has(i + 3) && s.tokens[i + 1].digits &&
        s.same(i + 2, "box"))
        box = i + 2;
    if (box != 0 || s.same(i, "pobox"))
        if (s.has(box + 1) && is_digit(s.at(s.tokens[box + 1].begin)) && s.gap(box).size() <= 3)
            s.add(Kind::Address, i, box + 1, 0.9);
}

bool is_zip(const Scratch& s, std::size_t i) {
    return s.has(i) && s.tokens[i].digits && s.tokens[i].size() == 5;
}

void zip(Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    std::size_t number = 0;
    if (t.upper && t.size() == 2 && t.word.is(WordBits::kState) && is_zip(s, i + 1) && s.gap(i).size() <= 2)
        number = i + 1;
    if ((s.same(i, "zip") || s.same(i, "zipcode")) && s.has(i + 1)) {
        number = s.same(i + 1, "code") ? i + 2 : i + 1;
        if (!is_zip(s, number)) number = 0;
    }
    if (number == 0) return;
    const bool nine = s.has(number + 1) && s.gap(number) == "-" && s.tokens[number + 1].digits &&
                      s.tokens[number + 1].size() == 4;
    s.add(Kind::Zip, number, nine ? number + 1 : number, 0.85);
    // Springfield, IL 62704
    if (t.word.is(WordBits::kState) && i > 0 && s.tokens[i - 1].letters && s.tokens[i - 1].capital &&
        s.gap(i - 1) == ", ")
        s.add(Kind::City, i - 1, i - 1, 0.7);
}

void city(Scratch& s, std::size_t i) {
    std::size_t at = 0;
    if (s.same(i, "city") && s.gap(i).find(':') != std::string_view::npos) at = i + 1;
    if ((s.same(i, "lives") || s.same(i, "resides") || s.same(i, "living") || s.same(i, "residing")) &&
        s.same(i + 1, "in"))
        at = i + 2;
    if (at != 0 && s.has(at) && s.tokens[at].letters && s.tokens[at].capital &&
        !s.tokens[at].word.is(WordBits::kState))
        s.add(Kind::City, at, at, 0.7);
}

}  // namespace

void find_places(Scratch& s) {
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        if (!s.tokens[i].letters) {
            street(s, i);
        } else if (s.tokens[i].size() <= 8) {
            po_box(s, i);
            zip(s, i);
            city(s, i);
        }
    }
}

}  // namespace payerwatch::phi
