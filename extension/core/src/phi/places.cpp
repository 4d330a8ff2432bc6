// Addresses: street with number, post office box, city with state, ZIP.
#include "scratch.hpp"

namespace payerwatch::phi {

namespace {

bool is_zip(const Scratch& s, std::size_t i) {
    return s.has(i) && s.tokens[i].digits && s.tokens[i].size() == 5;
}

bool is_house_number(const Scratch& s, std::size_t i) {
    const std::string_view word = s.of(s.tokens[i]);
    if (s.tokens[i].digits) return word.size() <= 6;
    return word.size() >= 2 && word.size() <= 6 && is_digit(word[0]) && is_letter(word.back()) &&
           all_digits(word.substr(0, word.size() - 1));
}

// A number before a street: 54-35 57th St, 74 1/2 Rosa Parks Lane, W141 N17510 Willow Circle, 23847-B Pine Rd
bool is_number_of_house(const Scratch& s, std::size_t i, std::size_t& first, std::size_t& last) {
    first = last = i;
    const std::string_view word = s.of(s.tokens[i]);
    const bool grid =
        word.size() >= 3 && word.size() <= 7 && is_letter(word[0]) && all_digits(word.substr(1));
    if (grid) {  // Wisconsin counts from the county's corner
        if (!s.has(i + 1) || s.gap(i) != " ") return false;
        const std::string_view other = s.of(s.tokens[i + 1]);
        if (other.size() < 3 || !is_letter(other[0]) || !all_digits(other.substr(1))) return false;
        last = i + 1;
        return true;
    }
    if (!is_house_number(s, i)) return false;
    if (i > 0 && s.gap(i - 1).find_first_of("-/.$") != std::string_view::npos) return false;
    if (s.has(i + 1) && s.gap(i) == "-" && (s.tokens[i + 1].digits || s.tokens[i + 1].size() == 1))
        last = i + 1;
    if (s.has(last + 2) && s.gap(last) == " " && s.same(last + 1, "1") && s.gap(last + 1) == "/") last += 2;
    return true;
}

// 123 N Main St Apt 4: a number, up to four words, a street suffix.
void street(Scratch& s, std::size_t i) {
    std::size_t first = 0;
    std::size_t number = 0;
    if (!is_number_of_house(s, i, first, number)) return;
    // in a field that is an address, capitals say nothing
    const bool field = first == 0 && s.tokens.size() <= 10;
    const auto with_unit = [&](std::size_t last) {
        if (s.has(last + 1) && s.gap(last) == " " && s.tokens[last + 1].letters &&
            s.tokens[last + 1].size() <= 2 && s.tokens[last + 1].upper)
            ++last;  // NW
        if (s.has(last + 2) && s.gap(last).size() <= 2 &&
            (s.same(last + 1, "apt") || s.same(last + 1, "ste") || s.same(last + 1, "unit") ||
             s.same(last + 1, "suite") || s.same(last + 1, "fl") || s.same(last + 1, "bldg") ||
             s.same(last + 1, "lot") || s.same(last + 1, "rm") || s.same(last + 1, "trlr")))
            return last + 2;
        return last;
    };
    for (std::size_t k = number + 1; k <= number + 6 && s.has(k); ++k) {
        const std::string_view gap = s.gap(k - 1);
        if (gap != " " && gap != ". " && gap != "  ") return;
        if (k == number + 1 && (s.same(k, "broadway") || s.same(k, "bowery"))) {
            s.add(Kind::Address, first, with_unit(k), 0.85);
            return;
        }
        // Avenue P, County Road 12, Highway 50
        if ((s.same(k, "avenue") || s.same(k, "ave") || s.same(k, "road") || s.same(k, "rd") ||
             s.same(k, "highway") || s.same(k, "hwy") || s.same(k, "route") || s.same(k, "rte")) &&
            s.has(k + 1) && s.gap(k) == " " && (s.tokens[k].capital || field) &&
            (s.tokens[k + 1].digits || (s.tokens[k + 1].size() == 1 && s.tokens[k + 1].upper))) {
            s.add(Kind::Address, first, with_unit(k + 1), 0.85);
            return;
        }
        if (k > number + 1 && s.tokens[k].word.is(WordBits::kStreet)) {
            // a suffix that is an ordinary word counts only at the end of a phrase: 3 day run, 2 view chest
            const bool strong = !s.tokens[k].word.is(WordBits::kCommon) || s.tokens[k].size() <= 4;
            const bool named = (s.tokens[k - 1].capital || !s.tokens[k - 1].letters) && s.tokens[k].capital;
            const std::size_t rest = s.tokens.size() - 1 - with_unit(k);
            const bool whole = field && !s.tokens[k].word.is(WordBits::kCommon) &&
                               (rest == 0 || is_zip(s, s.tokens.size() - 1));
            if (!whole && (!named || !strong)) {
                if (!(named && s.tokens[k - 1].word.last() > 0)) continue;
            }
            s.add(Kind::Address, first, with_unit(k), 0.85);
            return;
        }
        if (!s.tokens[k].letters && k > number + 2) return;
        if (s.tokens[k].letters && !s.tokens[k].capital && !field) return;
    }
}

void po_box(Scratch& s, std::size_t i) {
    std::size_t box = 0;
    if (s.same(i, "po") && s.same(i + 1, "box")) box = i + 1;
    if (s.same(i, "p") && s.same(i + 1, "o") && s.same(i + 2, "box")) box = i + 2;
    if (s.same(i, "pobox")) box = i;
    if (s.same(i, "r") && s.same(i + 1, "r") && s.has(i + 4) && s.tokens[i + 2].digits &&
        s.same(i + 3, "box"))
        box = i + 3;
    if ((s.same(i, "rr") || s.same(i, "hc") || s.same(i, "psc")) && s.has(i + 3) && s.tokens[i + 1].digits &&
        s.same(i + 2, "box"))
        box = i + 2;
    if (box != 0 || s.same(i, "pobox"))
        if (s.has(box + 1) && is_digit(s.at(s.tokens[box + 1].begin)) && s.gap(box).size() <= 3)
            s.add(Kind::Address, i, box + 1, 0.9);
}

// IL, Virginia, West Virginia
bool is_state(const Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    if (!t.letters || !t.word.is(WordBits::kState)) return false;
    if (t.size() != 2) return true;
    // words that are states only in capitals, and "payer ID 61101"
    if (s.same(i, "id") && (i == 0 || s.gap(i - 1) != ", ")) return false;
    return t.upper || s.tokens.size() <= 4;
}

void zip(Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    std::size_t number = 0;
    if (is_state(s, i) && is_zip(s, i + 1) && s.gap(i).size() <= 2) number = i + 1;
    if ((s.same(i, "zip") || s.same(i, "zipcode") || s.same(i, "postal")) && s.has(i + 1)) {
        number = i + 1;
        // zip code is 60601, zip+4 60601
        while (number < i + 3 && (s.same(number, "code") || s.same(number, "is") || s.same(number, "4")))
            ++number;
        if (!is_zip(s, number)) number = 0;
    }
    if (number != 0) {
        const bool nine = s.has(number + 1) && s.gap(number) == "-" && s.tokens[number + 1].digits &&
                          s.tokens[number + 1].size() == 4;
        s.add(Kind::Zip, number, nine ? number + 1 : number, 0.85);
    }
    // Springfield, IL 62704; without a ZIP only where the field is nothing else
    if (!is_state(s, i) || i == 0 || s.context == Context::Payer) return;
    const std::string_view gap = s.gap(i - 1);
    const bool all = s.tokens.size() <= 5 && (number != 0 || i + 1 == s.tokens.size());
    bool known = all && s.tokens.size() <= 3;
    for (std::size_t k = 0; known && k < i; ++k)
        known = s.tokens[k].word.is(WordBits::kPlace) || s.same(k, "fort") || s.same(k, "san") ||
                s.same(k, "los") || s.same(k, "las") || s.same(k, "new");
    if (gap != ", " && !(gap == " " && (number != 0 || known))) return;
    if (number == 0 && !all) return;
    std::size_t first = i - 1;
    if (t.size() != 2 && (s.same(first, "new") || s.same(first, "west") || s.same(first, "north") ||
                          s.same(first, "south") || s.same(first, "rhode"))) {
        if (first == 0) return;
        --first;
    }
    const std::size_t last = first;
    const auto is_name = [&](std::size_t k) {
        const Token& w = s.tokens[k];
        return w.letters && w.size() >= 3 && (w.capital || all) && !w.word.is(WordBits::kOrganisation) &&
               !w.word.is(WordBits::kGeneric) && !w.word.is(WordBits::kMedical);
    };
    if (!is_name(last)) return;
    while (first > 0 && last - first < 2 && s.gap(first - 1) == " " && is_name(first - 1) &&
           s.tokens[first - 1].capital && !s.tokens[first - 1].word.is(WordBits::kStreet))
        --first;
    s.add(Kind::City, first, last, 0.7);
}

void city(Scratch& s, std::size_t i) {
    std::size_t at = 0;
    if (s.same(i, "city") && (s.gap(i).find(':') != std::string_view::npos ||
                              (i == 0 && s.has(3) && s.tokens.size() <= 7 && !s.same(1, "of") &&
                               s.tokens.back().digits && s.tokens.back().size() >= 4)))
        at = i + 1;
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
