// Where mail goes: street with number, post office box.
#include <array>

#include "digits.hpp"

namespace payerwatch::phi {

namespace {

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
    // W282N6819, the same in one
    if (!grid && word.size() >= 6 && word.size() <= 12 &&
        (to_lower(word[0]) == 'w' || to_lower(word[0]) == 'n') && is_digit(word[1])) {
        const std::size_t second = word.find_first_of("nNsSwWeE", 1);
        if (second != std::string_view::npos && all_digits(word.substr(1, second - 1)) &&
            word.size() > second + 2 && all_digits(word.substr(second + 1)))
            return true;
    }
    if (grid) {  // Wisconsin counts from the county's corner
        if (!s.has(i + 1) || s.gap(i) != " ") return false;
        const std::string_view other = s.of(s.tokens[i + 1]);
        if (other.size() < 3 || !is_letter(other[0]) || !all_digits(other.substr(1))) return false;
        last = i + 1;
        return true;
    }
    if (!is_house_number(s, i)) return false;
    if (i > 0 && std::string_view("-/.$").find(s.gap(i - 1).empty() ? ' ' : s.gap(i - 1).back()) !=
                     std::string_view::npos)
        return false;
    if (s.has(i + 1) && s.gap(i) == "-" && (s.tokens[i + 1].digits || s.tokens[i + 1].size() == 1))
        last = i + 1;
    if (s.has(last + 2) && s.gap(last) == " " && s.same(last + 1, "1") && s.gap(last + 1) == "/") last += 2;
    return true;
}

// address: 8926 Third Ridge NE
bool is_behind_address_word(const Scratch& s, std::size_t number) {
    constexpr std::array<std::string_view, 20> kWords{
        "addr",     "address",   "resides", "lives",  "mail",   "mailed", "home",
        "ship",     "forward",   "origin",  "pickup", "street", "n3",     "residence",
        "returned", "delivered", "moved",   "picked", "refund", "bills"};
    for (std::size_t back = 1; back <= 4 && back <= number; ++back)
        for (const auto word : kWords)
            if (s.same(number - back, word)) return true;
    return false;
}

// The commonest suffixes are no ordinary words behind a number of several digits: 11075 Elm Court.
bool is_way(const Scratch& s, std::size_t k, std::size_t number) {
    constexpr std::array<std::string_view, 16> kWays{
        "street", "avenue", "road", "drive", "lane",   "court",   "place",   "terrace",
        "trail",  "circle", "loop", "way",   "square", "parkway", "highway", "boulevard"};
    if (s.tokens[number].digits && s.tokens[number].size() < 2 && s.tokens[k - 1].word.is(WordBits::kCommon))
        return false;
    for (const auto way : kWays)
        if (s.same(k, way)) return true;
    return false;
}

// Main St where nothing else says address: not St Luke, an ST segment, 12 OT ST visits.
bool is_plain_st(const Scratch& s, std::size_t k, std::size_t number) {
    const Word& named = s.tokens[k - 1].word;
    if (!s.same(k, "st") || s.tokens[number].size() < 2 || s.tokens[k - 1].size() < 3 ||
        named.is(WordBits::kOrganisation) || named.is(WordBits::kGeneric) || named.is(WordBits::kMedical))
        return false;
    if (!s.has(k + 1) || (s.gap(k) != " " && s.gap(k) != ". ")) return true;
    if (s.same(k + 1, "apt") || s.same(k + 1, "unit") || s.same(k + 1, "ste") || s.same(k + 1, "suite"))
        return true;
    const bool mixed = !s.tokens[k].upper;
    return mixed && s.gap(k) == " " && s.tokens[k + 1].letters && !s.tokens[k + 1].capital;
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
             s.same(last + 1, "lot") || s.same(last + 1, "rm") || s.same(last + 1, "trlr") ||
             s.same(last + 1, "bsmt") || s.same(last + 1, "spc")))
            return last + 2;
        if (s.has(last + 1) && s.gap(last) == " #" && s.tokens[last + 1].size() <= 5) return last + 1;
        return last;
    };
    for (std::size_t k = number + 1; k <= number + 6 && s.has(k); ++k) {
        const std::string_view gap = s.gap(k - 1);
        if (gap != " " && gap != ". " && gap != "  ") return;
        if (k == number + 1 && (s.same(k, "broadway") || s.same(k, "bowery"))) {
            s.add(Kind::Address, first, with_unit(k), 0.85);
            return;
        }
        // Avenue of the Pines
        if (s.same(k, "avenue") && s.same(k + 1, "of") && s.same(k + 2, "the") && s.has(k + 3) &&
            s.tokens[k + 3].letters) {
            s.add(Kind::Address, first, with_unit(k + 3), 0.97);
            return;
        }
        // 74 N 1200 W, as Utah counts its blocks
        if (k == number + 1 && s.tokens[k].size() == 1 && s.has(k + 2) && s.tokens[k + 1].digits &&
            s.gap(k) == " " && s.gap(k + 1) == " " && s.tokens[k + 1].size() >= 3 &&
            s.tokens[k + 2].size() == 1 &&
            std::string_view("nsewNSEW").find(s.at(s.tokens[k].begin)) != std::string_view::npos &&
            std::string_view("nsewNSEW").find(s.at(s.tokens[k + 2].begin)) != std::string_view::npos) {
            s.add(Kind::Address, first, with_unit(k + 2), 0.9);
            return;
        }
        // Rue Royale, Calle Luna: the type comes first
        if (k == number + 1 &&
            (s.same(k, "rue") || s.same(k, "calle") || s.same(k, "camino") || s.same(k, "avenida") ||
             s.same(k, "paseo")) &&
            s.has(k + 1) && s.gap(k) == " " && s.tokens[k + 1].letters &&
            (s.tokens[k + 1].capital || field)) {
            s.add(Kind::Address, first, with_unit(k + 1), 0.97);
            return;
        }
        // FM 2881, as farm roads are named in Texas
        if (k == number + 1 && (s.same(k, "fm") || s.same(k, "cr") || s.same(k, "sr")) && s.has(k + 1) &&
            s.gap(k) == " " && s.tokens[k + 1].digits && s.tokens[k + 1].size() >= 2 && s.tokens[k].upper) {
            s.add(Kind::Address, first, with_unit(k + 1), 0.85);
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
            const bool strong =
                !s.tokens[k].word.is(WordBits::kCommon) || s.tokens[k].size() <= 4 || is_way(s, k, number);
            const bool cued = is_behind_address_word(s, first);
            // what may be a firm's word, a verb or a patient: 8464 Estes Express, 2018 the network is
            if (!cued && !(field && k + 1 == s.tokens.size()) &&
                ((s.tokens[k].word.is(WordBits::kOrganisation) && !is_plain_st(s, k, number)) ||
                 s.same(k, "is") || s.same(k, "pt")))
                continue;
            const bool named = (s.tokens[k - 1].capital || !s.tokens[k - 1].letters) && s.tokens[k].capital;
            const std::size_t rest = s.tokens.size() - 1 - with_unit(k);
            const bool whole = field && !s.tokens[k].word.is(WordBits::kCommon) &&
                               (rest == 0 || is_zip(s, s.tokens.size() - 1));
            if (!whole && !(cued && (named || strong)) && (!named || !strong)) {
                if (!(named && s.tokens[k - 1].word.last() > 0)) continue;
            }
            // St Charles Pike: the last suffix is the street's
            for (std::size_t later = k + 1; later <= k + 3 && s.has(later) && s.gap(later - 1) == " " &&
                                            s.tokens[later].letters && (s.tokens[later].capital || field);
                 ++later)
                if (s.tokens[later].word.is(WordBits::kStreet) && s.tokens[later].size() > 1 &&
                    !s.tokens[later].word.is(WordBits::kOrganisation)) {
                    k = later;
                    break;
                }
            // surer than a label before the number: "address on the license is 11075 Elm Court"
            s.add(Kind::Address, first, with_unit(k), 0.97);
            return;
        }
        if (!s.tokens[k].letters && k > number + 2) return;
        if (s.tokens[k].letters && !s.tokens[k].capital && !field && !is_behind_address_word(s, first))
            return;
    }
}

// The words before are an organisation's: Gold Coast Health Plan PO Box 14079
bool is_payers(const Scratch& s, std::size_t i) {
    for (std::size_t k = i > 5 ? i - 5 : 0; k < i; ++k) {
        const Word& word = s.tokens[k].word;
        if ((word.is(WordBits::kOrganisation) || word.is(WordBits::kMedical)) && !word.is(WordBits::kLabel) &&
            word.first() == 0 && word.last() == 0)
            return true;
    }
    return false;
}

// P.O. Box 12, Post Office Box 12, RR 3, Box 87, Unit 6908 Box 990
void po_box(Scratch& s, std::size_t i) {
    std::size_t box = 0;
    if (s.same(i, "po") && s.same(i + 1, "box")) box = i + 1;
    if (s.same(i, "p") && s.same(i + 1, "o") && s.same(i + 2, "box")) box = i + 2;
    if (s.same(i, "post") && s.same(i + 1, "office") && s.same(i + 2, "box")) box = i + 2;
    if (s.same(i, "r") && s.same(i + 1, "r") && s.has(i + 4) && s.tokens[i + 2].digits &&
        s.same(i + 3, "box"))
        box = i + 3;
    if ((s.same(i, "rr") || s.same(i, "rfd") || s.same(i, "hc") || s.same(i, "psc") || s.same(i, "unit") ||
         s.same(i, "cmr")) &&
        s.has(i + 3) && s.tokens[i + 1].digits && s.same(i + 2, "box"))
        box = i + 2;
    if (s.same(i, "rural") && s.same(i + 1, "route") && s.has(i + 3) && s.tokens[i + 2].digits &&
        s.same(i + 3, "box"))
        box = i + 3;
    if (s.same(i, "pobox") || s.same(i, "pob")) box = i;
    const bool boxed = box != 0 || s.same(i, "pobox") || s.same(i, "pob");
    if (boxed && s.has(box + 1) && is_digit(s.at(s.tokens[box + 1].begin)) && s.gap(box).size() <= 3 &&
        (is_behind_address_word(s, i) || !is_payers(s, i)))  // not a payer's own
        s.add(Kind::Address, i, box + 1, 0.97);
    // APO AE 09012
    if ((s.same(i, "apo") || s.same(i, "fpo") || s.same(i, "dpo")) && s.has(i + 2) && is_zip(s, i + 2) &&
        (s.same(i + 1, "ae") || s.same(i + 1, "ap") || s.same(i + 1, "aa")))
        s.add(Kind::Address, i, i + 2, 0.95);
}

}  // namespace

void find_streets(Scratch& s) {
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        if (!s.tokens[i].letters)
            street(s, i);
        else if (s.tokens[i].size() <= 13)
            po_box(s, i);
    }
}

}  // namespace payerwatch::phi
