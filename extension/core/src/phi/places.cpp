// Where somebody lives: city with state, county, ZIP.
#include <algorithm>
#include <array>

#include "place_words.hpp"
#include "digits.hpp"

namespace payerwatch::phi {

namespace {

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
    while (number < i + 6 && (s.same(number, "code") || s.same(number, "cd") || s.same(number, "is") ||
                              s.same(number, "4") || s.same(number, "now") || s.same(number, "on") ||
                              s.same(number, "file") || s.same(number, "claim") || s.same(number, "was") ||
                              s.same(number, "should") || s.same(number, "the") || s.same(number, "policy") ||
                              s.same(number, "be") || s.same(number, "to")))
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
    if (s.context == Context::Payer && !has_zip && s.text.find(',') == std::string::npos) return;
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
    const bool beside_state = state && is_zip(s, i + 1) && s.gap(i).size() <= 2 &&
                              s.gap(i).find_first_of("(#") == std::string_view::npos;
    if (beside_state) number = i + 1;
    if (number != 0) {
        const bool nine = s.has(number + 1) && s.gap(number) == "-" && s.tokens[number + 1].digits &&
                          s.tokens[number + 1].size() == 4;
        const std::size_t last = nine ? number + 1 : number;
        s.add(Kind::Zip, number, last, 0.85);
        // zip should be 64506 not 32504
        if (s.same(last + 1, "not") && is_zip(s, last + 2)) s.add(Kind::Zip, last + 2, last + 2, 0.85);
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
        if (s.tokens[i].letters && s.tokens[i].size() <= 13) {
            zip(s, i);
            city(s, i);
            county(s, i);
        }
    }
    city_after_street(s);
}

}  // namespace payerwatch::phi
