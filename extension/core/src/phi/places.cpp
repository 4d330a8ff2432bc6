// Addresses: street with number, post office box, city with state, ZIP.
#include <algorithm>
#include <array>

#include "place_words.hpp"
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
    if ((s.same(i, "rr") || s.same(i, "hc") || s.same(i, "psc") || s.same(i, "unit") || s.same(i, "cmr")) &&
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

// IL, Virginia, West Virginia
bool is_state(const Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    if (!t.letters || !t.word.is(WordBits::kState)) return false;
    if (t.size() != 2) return true;
    // words that are states only in capitals, and "payer ID 61101"
    if (s.same(i, "id") && (i == 0 || s.gap(i - 1).find(',') == std::string_view::npos)) return false;
    // il 60629; la and in are states there only behind a comma
    const bool word = s.same(i, "in") || s.same(i, "or") || s.same(i, "me") || s.same(i, "hi") ||
                      s.same(i, "ok") || s.same(i, "de") || s.same(i, "la") || s.same(i, "al") ||
                      s.same(i, "oh") || s.same(i, "pa") || s.same(i, "ma") || s.same(i, "id") ||
                      s.same(i, "as");
    const bool comma = i > 0 && s.gap(i - 1).find(',') != std::string_view::npos;
    if (is_zip(s, i + 1) && s.gap(i).size() <= 2 && (!word || comma)) return true;
    return t.upper || s.tokens.size() <= 4;
}

bool is_blank(std::string_view gap) {
    return gap == " " || gap == ", " || gap == "," || gap == ". " || gap == " , ";
}

// ZIP code is 60601, zip+4 60601, ZIP CD: 48602, "postalCode":"48602"
std::size_t behind_zip_label(const Scratch& s, std::size_t i) {
    if (!s.same(i, "zip") && !s.same(i, "zipcode") && !s.same(i, "postal") && !s.same(i, "postalcode"))
        return 0;
    std::size_t number = i + 1;
    while (number < i + 6 &&
           (s.same(number, "code") || s.same(number, "cd") || s.same(number, "is") || s.same(number, "4") ||
            s.same(number, "now") || s.same(number, "on") || s.same(number, "file") ||
            s.same(number, "was") || s.same(number, "should") || s.same(number, "the") ||
            s.same(number, "policy") || s.same(number, "be") || s.same(number, "to")))
        ++number;
    return is_zip(s, number) ? number : 0;
}

// The first three digits of a ZIP code shared by 20,000 people or fewer: the list of the census of 2000 and
// the later one (45 CFR 164.514(b)(2)(i)(B)).
void zip3(Scratch& s, std::size_t i) {
    constexpr std::array<std::string_view, 20> kRestricted{"036", "059", "063", "102", "203", "205", "369",
                                                           "556", "692", "790", "821", "823", "830", "831",
                                                           "878", "879", "884", "890", "893", "894"};
    std::size_t number = 0;
    if (s.same(i, "zip3")) number = i + 1;
    if (s.same(i, "zip") && (s.same(i + 1, "prefix") || s.same(i + 1, "3"))) number = i + 2;
    // 3-digit ZIP: 821
    if (s.same(i, "zip") && i >= 2 && s.same(i - 1, "digit") &&
        (s.same(i - 2, "3") || s.same(i - 2, "three")))
        number = i + 1;
    if (number == 0 || !s.has(number) || s.tokens[number].size() != 3 || s.gap(number - 1).size() > 3) return;
    for (const auto restricted : kRestricted)
        if (s.same(number, restricted)) s.add(Kind::Zip3, number, number, 0.85);
}

// A word that may be a city's: a place's, or any capitalised word that is nothing else.
bool may_be_city(const Scratch& s, std::size_t k, bool field) {
    const Token& w = s.tokens[k];
    if (!w.letters || w.size() < 3 || (!w.capital && !field)) return false;
    if (w.word.is(WordBits::kMedical)) return w.word.is(WordBits::kPlace) || (field && k == 0);
    if (s.same(k, "city") || s.same(k, "falls") || s.same(k, "spring") || s.same(k, "park")) return true;
    return !w.word.is(WordBits::kOrganisation) && !w.word.is(WordBits::kGeneric);
}

bool begins_city(const Scratch& s, std::size_t k) {
    constexpr std::array<std::string_view, 22> kHeads{
        "fort",  "san",  "los",  "las",   "new",  "el",   "la",    "santa", "saint", "st",    "port",
        "mount", "lake", "palm", "north", "west", "east", "south", "baton", "des",   "coeur", "winston"};
    for (const auto head : kHeads)
        if (s.same(k, head)) return true;
    return false;
}

bool is_place(const Scratch& s, std::size_t k) {
    return s.has(k) && s.tokens[k].letters && s.tokens[k].word.is(WordBits::kPlace);
}

// The first word of a city that ends with token `last`.
std::size_t city_from(const Scratch& s, std::size_t last, bool field) {
    std::size_t first = last;
    const bool small = field && !s.tokens[last].capital;
    bool behind_number = false;  // 12 Oak Street Springfield
    for (std::size_t k = last > 5 ? last - 5 : 0; k < last; ++k)
        behind_number = behind_number || s.tokens[k].digits;
    while (first > 0 && last - first < 2 && s.gap(first - 1) == " " && may_be_city(s, first - 1, small) &&
           !(behind_number && s.tokens[first - 1].word.is(WordBits::kStreet)))
        --first;
    // El Paso, La Mesa: two letters are enough before a city's name
    if (first > 0 && s.gap(first - 1) == " " && s.tokens[first - 1].size() == 2 && begins_city(s, first - 1))
        --first;
    return first;
}

// Behind one of these a place is where somebody lives.
bool is_residence(const Scratch& s, std::size_t first) {
    if (first == 0) return false;
    // home: Pueblo, CO
    if ((s.same(first - 1, "home") || s.same(first - 1, "residence") || s.same(first - 1, "res")) &&
        s.gap(first - 1).find(':') != std::string_view::npos)
        return true;
    std::size_t cue = first - 1;
    const bool of = s.same(cue, "of");
    bool joint = of;
    for (const auto word : kPlaceJoints) joint = joint || s.same(cue, word);
    if (!joint) return false;
    if (cue == 0) return false;
    --cue;
    if (s.same(cue, "in") || s.same(cue, "alone")) {  // drove in from, lives alone in
        if (cue == 0) return false;
        --cue;
    }
    // moved from Boise, ID to Flint, MI
    if (s.same(first - 1, "to") && !s.found.empty() && s.found.back().kind == Kind::City &&
        s.found.back().end <= s.tokens[first].begin && s.tokens[first].begin - s.found.back().end < 24)
        return true;
    if (of) return s.same(cue, "resident") || s.same(cue, "native");
    for (const auto word : kHomeWords)
        if (s.same(cue, word)) return true;
    return false;
}

// Mercy Hospital, Joplin, MO: where an organisation is, not a person.
bool is_of_organisation(const Scratch& s, std::size_t first) {
    const bool all = first == s.tokens.size();  // how a word is written says nothing of the city itself
    for (std::size_t k = first > 5 && !all ? first - 5 : 0; k < first && k < 12; ++k)
        if (s.tokens[k].word.is(WordBits::kOrganisation) || s.tokens[k].word.is(WordBits::kGeneric) ||
            s.tokens[k].word.is(WordBits::kMedical) || (!all && s.tokens[k].upper && s.tokens[k].size() >= 3))
            return !(all &&
                     (s.same(k, "self") || s.same(k, "pay") || s.same(k, "pt") || s.same(k, "patient"))) ||
                   k + 1 < first;
    return false;
}

// Where the state's name begins that ends with token i: New York, West Virginia.
std::size_t state_from(const Scratch& s, std::size_t i) {
    const bool two = s.tokens[i].size() != 2 && i > 0 && s.gap(i - 1) == " " &&
                     (s.same(i - 1, "new") || s.same(i - 1, "west") || s.same(i - 1, "north") ||
                      s.same(i - 1, "south") || s.same(i - 1, "rhode"));
    return two ? i - 1 : i;
}

// Springfield, IL 62704; Toledo, OH; moved to Murfreesboro TN
void city_and_state(Scratch& s, std::size_t i, bool has_zip) {
    // Aetna, Hartford, CT is where a payer is; Dothan, AL alone is where a patient lives
    if (s.context == Context::Payer && is_of_organisation(s, s.tokens.size())) return;
    const std::size_t state = state_from(s, i);
    if (state == 0) return;
    const std::string_view gap = s.gap(state - 1);
    if (!is_blank(gap)) return;
    const bool field = s.tokens.size() <= 5 && (has_zip || i + 1 == s.tokens.size());
    const std::size_t last = state - 1;
    if (!may_be_city(s, last, field)) return;
    const std::size_t first = city_from(s, last, field);
    const bool comma = gap.find(',') != std::string_view::npos;
    const bool known = is_place(s, first) || is_place(s, last) || begins_city(s, first);
    // the latest are enough, and keep the search linear
    bool after_address = false;
    for (std::size_t n = s.found.size(); n > 0 && n + 8 > s.found.size(); --n) {
        const Span& span = s.found[n - 1];
        after_address = after_address || (span.kind == Kind::Address && span.end <= s.tokens[first].begin &&
                                          s.tokens[first].begin - span.end <= 3);
    }
    const bool usa = s.tokens.size() == i + 2 && s.same(i + 1, "usa");
    const bool alone = first == 0 && ((field && s.tokens.size() <= 4) || usa) && (comma || known);
    if (has_zip || after_address || alone || ((comma || known) && is_residence(s, first)) ||
        (comma && known && (s.same(first - 1, "in") || !is_of_organisation(s, first))))
        s.add(Kind::City, first, last, 0.7);
}

void zip(Scratch& s, std::size_t i) {
    std::size_t number = behind_zip_label(s, i);
    // 27804 zip code
    if (number == 0 && i > 0 && s.same(i, "zip") && s.same(i + 1, "code") && is_zip(s, i - 1)) number = i - 1;
    const bool state = is_state(s, i);
    const bool beside_state =
        state && is_zip(s, i + 1) && s.gap(i).size() <= 2 && s.gap(i).find('(') == std::string_view::npos;
    if (beside_state) number = i + 1;
    if (number != 0) {
        const bool nine = s.has(number + 1) && s.gap(number) == "-" && s.tokens[number + 1].digits &&
                          s.tokens[number + 1].size() == 4;
        s.add(Kind::Zip, number, nine ? number + 1 : number, 0.85);
    }
    if (state && i > 0) city_and_state(s, i, beside_state);
}

// City: Macon; pt city=Omaha; home city Macon; lives in Boise
void city(Scratch& s, std::size_t i) {
    std::size_t at = 0;
    const std::string_view gap = s.gap(i);
    const bool marked = gap.find_first_of(":=") != std::string_view::npos;
    const bool town = s.same(i, "town") || s.same(i, "hometown") || s.same(i, "birthplace");
    if (town && (marked || (s.same(i, "hometown") && is_place(s, i + 1)))) at = i + 1;
    if (s.same(i, "city") && s.same(i + 1, "of") && s.same(i + 2, "residence")) at = i + 3;
    if (s.same(i, "city") && i == 0 && s.tokens.size() <= 3 && !s.same(i + 1, "of")) at = i + 1;
    if (s.same(i, "city") && !s.same(i + 1, "of")) {
        const bool field = i == 0 && s.has(3) && s.tokens.size() <= 7 && s.tokens.back().digits &&
                           s.tokens.back().size() >= 4;
        const bool whose =
            i > 0 && (s.same(i - 1, "home") || s.same(i - 1, "pt") || s.same(i - 1, "patient") ||
                      s.same(i - 1, "member") || s.same(i - 1, "mailing"));
        if (marked || field || whose) at = i + 1;
        if (gap == "/" && (s.same(i + 1, "st") || s.same(i + 1, "state"))) at = i + 2;
    }
    if ((s.same(i, "in") || s.same(i, "of") || s.same(i, "near") || s.same(i, "outside")) &&
        is_residence(s, i + 1) && !(s.has(i + 2) && s.tokens[i + 2].digits)) {
        const bool lives = i > 0 && (s.same(i - 1, "lives") || s.same(i - 1, "resides") ||
                                     s.same(i - 1, "living") || s.same(i - 1, "residing"));
        if (is_place(s, i + 1) || begins_city(s, i + 1) || (lives && s.has_lower)) at = i + 1;
    }
    const bool joint = s.same(i, "in") || s.same(i, "of") || s.same(i, "near") || s.same(i, "outside");
    const bool small = !joint && (at > i + 1 || marked);  // a label is enough, whatever the case
    if (at == 0 || !s.has(at) || !s.tokens[at].letters || (!s.tokens[at].capital && !small) ||
        s.tokens[at].size() < 2 || (s.tokens[at].word.is(WordBits::kState) && !is_place(s, at)))
        return;
    // an abbreviation in capitals is no city: lives in ALF, SNF
    if (s.tokens[at].upper && s.tokens[at].size() <= 4 && !is_place(s, at) && !begins_city(s, at)) return;
    const bool two =
        s.has(at + 1) && s.gap(at) == " " && s.tokens[at + 1].capital && s.tokens[at + 1].letters &&
        (begins_city(s, at) || s.same(at + 1, "city") || s.same(at + 1, "falls") || s.same(at + 1, "bluff") ||
         (!joint && marked && s.tokens.size() <= at + 3 && !s.tokens[at + 1].word.is(WordBits::kState)) ||
         s.same(at + 1, "rapids") || s.same(at + 1, "springs") || s.same(at + 1, "spring") ||
         s.same(at + 1, "beach"));
    s.add(Kind::City, at, two ? at + 1 : at, 0.7);
}

// County of residence: Howard Co.; Hinds County, where she lives
void county(Scratch& s, std::size_t i) {
    const bool word = s.same(i, "county") || (s.same(i, "co") && s.gap(i).starts_with("."));
    if (!word && !s.same(i, "parish")) return;
    const auto is_name = [&](std::size_t k) {
        return s.has(k) && s.tokens[k].letters && s.tokens[k].capital && s.tokens[k].size() >= 3 &&
               !s.tokens[k].word.is(WordBits::kOrganisation);
    };
    const bool labelled = s.same(i, "county") && s.gap(i).find_first_of(":=") != std::string_view::npos;
    if (labelled && s.has(i + 1) && s.tokens[i + 1].letters && s.tokens[i + 1].size() >= 3) {
        s.add(Kind::City, i + 1, i + 1, 0.7);
        return;
    }
    if (s.same(i, "county")) {
        std::size_t at = i + 1;
        if (s.same(at, "of") && s.same(at + 1, "residence")) at += 2;
        const bool marked =
            at > 0 && s.has(at) && s.gap(at - 1).find_first_of(":=") != std::string_view::npos;
        const bool whose = i > 0 && (s.same(i - 1, "pt") || s.same(i - 1, "patient") ||
                                     s.same(i - 1, "home") || s.same(i - 1, "res"));
        if ((marked || whose) && is_name(at)) {
            const bool two = s.same(at + 1, "county") || s.same(at + 1, "co");
            s.add(Kind::City, at, two ? at + 1 : at, 0.7);
            return;
        }
    }
    if (i == 0 || !is_name(i - 1) || s.gap(i - 1) != " ") return;
    bool lives = is_residence(s, i - 1);
    for (std::size_t k = i + 1; k <= i + 4 && s.has(k); ++k)
        lives = lives || s.same(k, "lives") || s.same(k, "resides") || (k == i + 1 && s.same(k, "resident"));
    // Bexar County, TX
    const bool state = s.has(i + 1) && s.gap(i).find(',') != std::string_view::npos && is_state(s, i + 1) &&
                       s.context != Context::Payer && !is_of_organisation(s, i - 1);
    if (lives || state) s.add(Kind::City, i - 1, i, 0.7);
}

// A city in brackets or behind a comma after a street: 426 Fort Worth Lane (Flint)
void city_after_street(Scratch& s) {
    for (std::size_t n = 0, streets = s.found.size(); n < streets; ++n) {
        if (s.found[n].kind != Kind::Address) continue;
        const std::uint32_t end = s.found[n].end;
        const auto next = std::lower_bound(s.tokens.begin(), s.tokens.end(), end,
                                           [](const Token& t, std::uint32_t at) { return t.begin < at; });
        const auto k = static_cast<std::size_t>(next - s.tokens.begin());
        if (!s.has(k) || s.tokens[k].begin - end > 3 || !s.tokens[k].letters) continue;
        const std::string_view gap = s.text.substr(end, s.tokens[k].begin - end);
        if (gap.find_first_of("(,") == std::string_view::npos) continue;
        std::size_t last = k;
        if (s.has(k + 1) && s.gap(k) == " " && s.tokens[k + 1].letters && s.tokens[k + 1].capital) ++last;
        if (s.tokens[k].capital && (is_place(s, k) || is_place(s, last) || begins_city(s, k)))
            s.add(Kind::City, k, last, 0.7);
    }
}

}  // namespace

void find_places(Scratch& s) {
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        if (s.tokens[i].size() <= 4) zip3(s, i);
        if (!s.tokens[i].letters) {
            street(s, i);
        } else if (s.tokens[i].size() <= 13) {
            po_box(s, i);
            zip(s, i);
            city(s, i);
            county(s, i);
        }
    }
    city_after_street(s);
}

}  // namespace payerwatch::phi
