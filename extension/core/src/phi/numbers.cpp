// Identifiers that speak for themselves: by shape, range and checksum.
#include <algorithm>
#include <array>
#include <string>

#include "checksums.hpp"
#include "labels.hpp"
#include "scratch.hpp"

namespace payerwatch::phi {

namespace {

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

bool is_one_of(std::string_view gap, std::string_view separators) {
    return gap.size() == 1 && separators.find(gap[0]) != std::string_view::npos;
}

// Digits of the tokens i .. i+widths, when they have these widths and one separator throughout; empty
// otherwise.
template <std::size_t N>
std::string digits_of(const Scratch& s, std::size_t i, const std::array<std::uint32_t, N>& widths,
                      std::string_view separators) {
    std::string out;
    for (std::size_t k = 0; k < N; ++k) {
        if (!s.has(i + k) || !s.tokens[i + k].digits || s.tokens[i + k].size() != widths[k]) return {};
        out += s.of(s.tokens[i + k]);
        if (k + 1 < N && (!is_one_of(s.gap(i + k), separators) || (k > 0 && s.gap(i + k) != s.gap(i))))
            return {};
    }
    return out;
}

// A number that goes on with a separator and digits is part of something longer.
bool stands_alone(const Scratch& s, std::size_t first, std::size_t last) {
    const auto joins = [](char c) { return c == '-' || c == '/' || c == '.'; };
    const std::uint32_t begin = s.tokens[first].begin;
    const std::uint32_t end = s.tokens[last].end;
    if (begin >= 2 && joins(s.at(begin - 1)) && is_digit(s.at(begin - 2))) return false;
    return !(joins(s.at(end)) && is_digit(s.at(end + 1)));
}

bool valid_date(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) return false;
    constexpr std::array<int, 12> kDays{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (day > kDays[static_cast<std::size_t>(month - 1)]) return false;
    if (month == 2 && day == 29 && !(year % 4 == 0 && (year % 100 != 0 || year % 400 == 0))) return false;
    return year >= 1880 && year <= 2100;
}

// A day that goes on with its own separator is part of something longer; with another it begins or ends a
// range: 09/22/2022-09/25/2022.
bool is_whole_day(const Scratch& s, std::size_t first, std::size_t last, char separator) {
    const std::uint32_t begin = s.tokens[first].begin;
    const std::uint32_t end = s.tokens[last].end;
    const auto joins = [&](char c) { return c == separator || c == '.' || (c == '/' && separator == '.'); };
    if (begin >= 2 && joins(s.at(begin - 1)) && is_digit(s.at(begin - 2))) return false;
    return !(joins(s.at(end)) && is_digit(s.at(end + 1)));
}

int month_of(std::string_view word) {
    constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                       "jul", "aug", "sep", "oct", "nov", "dec"};
    if (word.size() < 3) return 0;
    for (std::size_t m = 0; m < 12; ++m)
        if (equal_ignoring_case(word.substr(0, 3), kMonths[m])) return static_cast<int>(m) + 1;
    return 0;
}

// Rules and policies have dates that are about no one: effective 1/1/2024, for dates of service on or after
// 2/11/2023.
bool is_policy_date(const Scratch& s, std::size_t i) {
    constexpr std::array<std::string_view, 23> kWords{
        "deleted", "effective", "revised",  "version",   "as",      "policy",      "eff",    "updated",
        "rev",     "edition",   "period",   "published", "amended", "retired",     "manual", "guideline",
        "ncd",     "formulary", "bulletin", "reviewed",  "review",  "termination", "effect"};
    // "through 7/1/2024" is governed by what stands before the range
    const bool governed =
        i > 1 && (s.same(i - 1, "after") || s.same(i - 1, "before") || s.same(i - 2, "prior"));
    const std::size_t reach =
        i > 0 && (s.same(i - 1, "through") || s.same(i - 1, "to") || s.same(i - 1, "thru")) ? 8 : 5;
    for (std::size_t back = 1; back <= reach && back <= i; ++back) {
        for (const auto label : kDayLabels)
            if (label != "date" && label != "dt" && !governed && s.same(i - back, label)) return false;
        for (const auto word : kWords)
            if (s.same(i - back, word) && (word != "as" || s.same(i - back + 1, "of"))) return true;
    }
    // for DOS on or after 4/1/2016
    const bool bound = i > 1 && (s.same(i - 1, "after") || s.same(i - 1, "before") ||
                                 (s.same(i - 1, "to") && s.same(i - 2, "prior")));
    for (std::size_t back = 2; bound && back <= 5 && back <= i; ++back)
        if (s.same(i - back, "dos")) return true;
    const auto of_service = [&](std::size_t k) {
        return s.same(k, "dates") && s.same(k + 1, "of") && s.same(k + 2, "service");
    };
    for (std::size_t back = 1; back <= 9 && back <= i; ++back)
        if (of_service(i - back)) return true;
    for (std::size_t ahead = 1; ahead <= 5; ++ahead)
        if (of_service(i + ahead)) return true;
    return false;
}

bool is_year(const Scratch& s, std::size_t i) {
    if (!s.has(i) || !s.tokens[i].digits || s.tokens[i].size() != 4) return false;
    const int year = number(s.of(s.tokens[i]));
    return year >= 1900 && year <= 2100;
}

// March 2021, 03/2021
bool month_and_year(Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    // October of 2003
    if (t.word.is(WordBits::kMonth) && s.same(i + 1, "of") && is_year(s, i + 2) && !is_policy_date(s, i)) {
        s.add(Kind::Date, i, i + 2, 0.8);
        return true;
    }
    if (!is_year(s, i + 1) || is_policy_date(s, i)) return false;
    const std::string_view gap = s.gap(i);
    const bool worded =
        t.word.is(WordBits::kMonth) && month_of(s.of(t)) != 0 && (gap == " " || gap == ". " || gap == ", ");
    const bool numbered = t.digits && t.size() <= 2 && number(s.of(t)) >= 1 && number(s.of(t)) <= 12 &&
                          gap == "/" && stands_alone(s, i, i + 1);
    if (!worded && !numbered) return false;
    if (worded && i > 0 && s.tokens[i - 1].digits && s.gap(i - 1).size() <= 2) return false;  // 5 March 2021
    s.add(Kind::Date, i, i + 1, 0.8);
    return true;
}

// 25DEC2025, 5Jan24
bool day_in_one_word(Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    if (t.digits || t.letters || t.size() < 6 || t.size() > 9) return false;
    const std::string_view word = s.of(t);
    const std::size_t letters = word.find_first_not_of("0123456789");
    if (letters < 1 || letters > 2 || word.size() < letters + 5) return false;
    const std::string_view year = word.substr(letters + 3);
    if (!std::all_of(word.begin() + static_cast<std::ptrdiff_t>(letters),
                     word.begin() + static_cast<std::ptrdiff_t>(letters) + 3, is_letter) ||
        !all_digits(year) || (year.size() != 2 && year.size() != 4))
        return false;
    const int month = month_of(word.substr(letters, 3));
    if (month == 0 ||
        !valid_date(number(year) + (year.size() == 2 ? 2000 : 0), month, number(word.substr(0, letters))))
        return false;
    if (!is_policy_date(s, i)) s.add(Kind::Date, i, i, 0.9);
    return true;
}

// DOB 19540914, DOS 7/15
bool labelled_day(Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    if (!t.digits || i == 0) return false;
    bool labelled = s.same(i - 1, "on") && i > 1 && (s.same(i - 2, "seen") || s.context == Context::Note);
    for (const auto label : kDayLabels) labelled = labelled || s.same(i - 1, label);
    labelled = labelled || (s.same(i - 1, "c") && i > 1 && s.same(i - 2, "d"));
    // rescheduled from 7/1 to 7/19
    labelled = labelled || s.same(i - 1, "rescheduled") ||
               (s.same(i - 1, "from") && i > 1 && s.same(i - 2, "rescheduled")) ||
               (s.same(i - 1, "to") && !s.found.empty() && i > 1 && s.found.back().kind == Kind::Date &&
                s.found.back().end == s.tokens[i - 2].end);
    // DOS 2/9 and 6/9
    labelled = labelled || (s.same(i - 1, "and") && i > 1 && !s.found.empty() &&
                            s.found.back().kind == Kind::Date && s.found.back().end == s.tokens[i - 2].end);
    if (!labelled || s.gap(i - 1).size() > 3) return false;
    const std::string_view word = s.of(t);
    if (t.size() == 8 &&
        valid_date(number(word.substr(0, 4)), number(word.substr(4, 2)), number(word.substr(6)))) {
        s.add(Kind::Date, i, i, 0.95);
        return true;
    }
    if (t.size() == 8 &&
        valid_date(number(word.substr(4)), number(word.substr(0, 2)), number(word.substr(2, 2)))) {
        s.add(Kind::Date, i, i, 0.95);
        return true;
    }
    if (t.size() <= 2 && s.has(i + 1) && s.tokens[i + 1].digits && s.tokens[i + 1].size() <= 2 &&
        is_one_of(s.gap(i), "/-") &&
        !(is_one_of(s.gap(i + 1), "/-") && s.has(i + 2) && s.tokens[i + 2].digits) &&
        valid_date(2000, number(word), number(s.of(s.tokens[i + 1])))) {
        s.add(Kind::Date, i, i + 1, 0.85);
        return true;
    }
    return false;
}

// |19940408|: eight digits that are a day and fill the field of an HL7 segment
bool day_in_segment(Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    if (!t.digits || t.size() != 8 || t.begin == 0) return false;
    const char before = s.at(t.begin - 1);
    const char after = s.at(t.end);
    if (before != '|' || (after != '|' && after != '\0' && after != '\n' && after != '\r')) return false;
    const std::string_view word = s.of(t);
    const int year = number(word.substr(0, 4));
    if (year < 1900 || year > 2035 || !valid_date(year, number(word.substr(4, 2)), number(word.substr(6))))
        return false;
    s.add(Kind::Date, i, i, 0.85);
    return true;
}

// 1961-03-12T14:27:00
bool timestamp(Scratch& s, std::size_t i) {
    if (!s.tokens[i].digits || s.tokens[i].size() != 4 || !s.has(i + 2) || s.gap(i) != "-" ||
        s.gap(i + 1) != "-")
        return false;
    const std::string_view day = s.of(s.tokens[i + 2]);
    if (day.size() < 5 || to_lower(day[2]) != 't' || !all_digits(day.substr(0, 2)) ||
        !all_digits(day.substr(3, 2)) || !s.tokens[i + 1].digits || s.tokens[i + 1].size() != 2)
        return false;
    if (!valid_date(number(s.of(s.tokens[i])), number(s.of(s.tokens[i + 1])), number(day.substr(0, 2))))
        return false;
    std::size_t last = i + 2;
    while (last < i + 4 && s.gap(last) == ":" && s.has(last + 1)) ++last;
    s.add(Kind::Date, i, last, 0.9);
    return true;
}

void date(Scratch& s, std::size_t i) {
    if (s.context == Context::Date || s.context == Context::Code || day_in_segment(s, i) || timestamp(s, i))
        return;
    if (month_and_year(s, i) || day_in_one_word(s, i) || labelled_day(s, i)) return;
    const Token& t = s.tokens[i];
    std::size_t last = i;
    if (t.digits && s.has(i + 2) && s.tokens[i + 2].digits) {
        const std::string_view gap = s.gap(i);
        if (!is_one_of(gap, "/-.") || s.gap(i + 1) != gap) {
            // fall through to the worded forms
        } else if (s.tokens[i + 1].digits) {
            const std::uint32_t a = t.size();
            const std::uint32_t b = s.tokens[i + 1].size();
            const std::uint32_t c = s.tokens[i + 2].size();
            const int x = number(s.of(t).substr(0, 4));
            const int y = b <= 2 ? number(s.of(s.tokens[i + 1])) : 0;
            const int z = c <= 4 ? number(s.of(s.tokens[i + 2])) : 0;
            bool ok = false;
            if (a == 4 && b <= 2 && c <= 2) ok = valid_date(x, y, z);
            if (a <= 2 && b <= 2 && (c == 4 || (c == 2 && gap[0] != '.')))
                ok = valid_date(c == 2 ? 2000 + z : z, x, y) || valid_date(c == 2 ? 2000 + z : z, y, x);
            if (ok && is_whole_day(s, i, i + 2, gap[0]) && !is_policy_date(s, i))
                s.add(Kind::Date, i, i + 2, 0.9);
            return;
        } else if (const int month = month_of(s.of(s.tokens[i + 1])); month != 0 && t.size() <= 2) {
            const std::uint32_t c = s.tokens[i + 2].size();
            const int year = number(s.of(s.tokens[i + 2]).substr(0, 4)) + (c == 2 ? 2000 : 0);
            if ((c == 2 || c == 4) && valid_date(year, month, number(s.of(t))) && !is_policy_date(s, i))
                s.add(Kind::Date, i, i + 2, 0.9);
            return;
        }
    }
    // Jan 5, 2024 and 5 January 2024
    const auto day_at = [&](std::size_t k) {
        if (!s.has(k)) return 0;
        const std::string_view word = s.of(s.tokens[k]);
        if (s.tokens[k].digits && word.size() <= 2) return number(word);
        if (word.size() >= 3 && word.size() <= 4 && is_digit(word[0]) && is_letter(word.back())) {  // 5th
            const std::string_view digits = word.substr(0, word.size() - 2);
            if (all_digits(digits)) return number(digits);
        }
        return 0;
    };
    const auto year_at = [&](std::size_t k) {
        return s.has(k) && s.tokens[k].digits && s.tokens[k].size() == 4 ? number(s.of(s.tokens[k])) : 0;
    };
    int month = 0;
    int day = 0;
    if (t.word.is(WordBits::kMonth) && (month = month_of(s.of(t))) != 0) {
        day = day_at(i + 1);
        last = i + 2;
    } else if ((day = day_at(i)) != 0 && s.has(i + 1)) {
        const std::size_t m = s.same(i + 1, "of") ? i + 2 : i + 1;
        if (s.has(m) && s.tokens[m].word.is(WordBits::kMonth)) month = month_of(s.of(s.tokens[m]));
        last = m + 1;
    }
    if (month != 0 && day != 0 && s.has(last) && valid_date(year_at(last), month, day) &&
        s.tokens[last].begin - t.begin < 24 && !is_policy_date(s, i))
        s.add(Kind::Date, i, last, 0.9);
}

void social_security(Scratch& s, std::size_t i) {
    std::string nine = digits_of<3>(s, i, {3, 2, 4}, "- .");
    // a label glued to it: Social222-28-2734
    if (const Token& t = s.tokens[i];
        nine.empty() && !t.letters && !t.digits && t.size() > 4 && t.size() < 16 && s.gap(i) == "-") {
        const std::string_view tail = s.of(t).substr(t.size() - 3);
        const std::string rest =
            s.has(i + 2) && s.tokens[i + 1].size() == 2 && s.tokens[i + 2].size() == 4 && s.gap(i + 1) == "-"
                ? std::string(s.of(s.tokens[i + 1])) + std::string(s.of(s.tokens[i + 2]))
                : std::string();
        if (all_digits(tail) && !rest.empty() && all_digits(rest) && is_letter(s.at(t.end - 4)))
            nine = std::string(tail) + rest;
    }
    if (nine.empty() || !stands_alone(s, i, i + 2)) return;
    std::size_t last = i + 2;
    if (is_ssn(nine)) {
        // the former Medicare number: a social security number and a letter of relationship
        if (s.has(i + 3) && s.tokens[i + 3].size() <= 2 && is_letter(s.at(s.tokens[i + 3].begin)) &&
            s.gap(i + 2) == "-") {
            s.add(Kind::Hicn, i, last = i + 3, 0.95);
            return;
        }
        s.add(Kind::Ssn, i, last, s.gap(i) == "-" ? 0.98 : 0.85);
    } else if (is_itin(nine)) {
        s.add(Kind::Itin, i, last, 0.9);
    }
}

// ***-**-4472, xxx-xx-4472: what is left of a number
void masked_social_security(Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    if (!t.digits || t.size() != 4 || t.begin < 6 || s.at(t.begin - 1) != '-') return;
    std::uint32_t begin = t.begin - 1;
    std::size_t masked = 0;
    while (begin > 0 && masked < 6) {
        const char c = to_lower(s.at(begin - 1));
        if (c != '*' && c != 'x' && c != '#' && c != '-') break;
        masked += c == '-' ? 0U : 1U;
        --begin;
    }
    if (masked >= 4 && !(begin > 0 && is_alnum(s.at(begin - 1)))) s.add(Kind::Ssn, begin, t.end, 0.97F);
}

void hicn_joined(Scratch& s, std::size_t i) {
    // 123-45-6789A
    if (!s.has(i + 2) || !s.tokens[i].digits || s.tokens[i].size() != 3 || !s.tokens[i + 1].digits ||
        s.tokens[i + 1].size() != 2 || s.gap(i) != "-" || s.gap(i + 1) != "-")
        return;
    const std::string_view tail = s.of(s.tokens[i + 2]);
    if (tail.size() < 5 || tail.size() > 6 || !all_digits(tail.substr(0, 4)) || !is_letter(tail[4])) return;
    const std::string nine =
        std::string(s.of(s.tokens[i])) + std::string(s.of(s.tokens[i + 1])) + std::string(tail.substr(0, 4));
    if (is_ssn(nine)) s.add(Kind::Hicn, i, i + 2, 0.97);
}

// The last four digits of a telephone number, perhaps with an extension: 9999x2808.
bool ends_phone(const Scratch& s, std::size_t i) {
    if (!s.has(i)) return false;
    const std::string_view word = s.of(s.tokens[i]);
    if (word.size() < 4 || !all_digits(word.substr(0, 4))) return false;
    if (word.size() == 4) return true;
    return word.size() <= 10 && to_lower(word[4]) == 'x' && all_digits(word.substr(5));
}

// The token that ends the number's extension: 415-555-0100 ext. 12, x 12
std::size_t with_extension(const Scratch& s, std::size_t last) {
    if (!s.has(last + 1) || s.gap(last).size() > 2) return last;
    const std::string_view word = s.of(s.tokens[last + 1]);
    if (word.size() >= 2 && word.size() <= 7 && to_lower(word[0]) == 'x' && all_digits(word.substr(1)))
        return last + 1;
    const bool worded = s.same(last + 1, "x") || s.same(last + 1, "ext") || s.same(last + 1, "extn") ||
                        s.same(last + 1, "extension");
    return worded && s.has(last + 2) && s.tokens[last + 2].digits && s.tokens[last + 2].size() <= 6 &&
                   s.gap(last + 1).size() <= 2
               ? last + 2
               : last;
}

// +49 30 62489892, +14155550100x12
bool international(Scratch& s, std::size_t i, std::string& ten, std::uint32_t& begin) {
    const Token& t = s.tokens[i];
    const std::string_view word = s.of(t);
    const std::string_view number = word.substr(0, word.find_first_of("xX"));
    if (begin == 0 || s.at(begin - 1) != '+' || !all_digits(number) || number.empty()) return false;
    if (number.size() == 11 && number[0] == '1') {
        ten = number.substr(1);
        --begin;
        return true;
    }
    if (!t.digits) return false;
    if (t.size() >= 8 && t.size() <= 15 && word[0] != '1' && word[0] != '0') {
        s.add(Kind::Phone, begin - 1, t.end, 0.8F);
        return true;
    }
    std::string digits(word);
    std::size_t end = i;
    while (t.size() <= 3 && end < i + 5 && s.has(end + 1) && s.tokens[end + 1].digits &&
           is_one_of(s.gap(end), " -.") && digits.size() + s.tokens[end + 1].size() <= 15)
        digits += s.of(s.tokens[++end]);
    if (end == i || digits.size() < 9) return false;
    s.add(Kind::Phone, begin - 1, s.tokens[with_extension(s, end)].end, 0.97F);
    if (digits.size() == 11 && digits[0] == '1' && is_toll_free(digits.substr(1)))
        s.found.back().cls = Class::OrgContact;
    return true;
}

bool follows_fax(const Scratch& s, std::size_t i) {
    for (std::size_t back = 1; back <= 3 && back <= i; ++back)
        for (const std::string_view word : {"fax", "fx", "efax", "facsimile", "f"})
            if (s.same(i - back, word)) return true;
    return false;
}

// 415-555-0100, 415 555-0100, (415) 555-0100, +1 415 555 0100
void phone(Scratch& s, std::size_t i) {
    std::uint32_t begin = s.tokens[i].begin;
    std::string ten;
    std::size_t last = i;
    const auto is_group = [&](std::size_t k) {
        return s.has(k) && s.tokens[k].digits && s.tokens[k].size() == 3;
    };
    const bool groups = is_group(i) && is_group(i + 1) && ends_phone(s, i + 2) &&
                        (is_one_of(s.gap(i + 1), "-. /") || s.gap(i + 1) == " - ");
    const bool blank = begin > 1 && s.at(begin - 1) == ' ' && s.at(begin - 2) == '(';  // ( 505 ) 744 - 7750
    const bool bracketed = ((begin > 0 && s.at(begin - 1) == '(') || blank) && s.gap(i).size() <= 3 &&
                           s.gap(i).find(')') != std::string_view::npos;
    if (groups && (bracketed || is_one_of(s.gap(i), "-. /"))) {
        last = i + 2;
        ten = std::string(s.of(s.tokens[i])) + std::string(s.of(s.tokens[i + 1])) +
              std::string(s.of(s.tokens[last]).substr(0, 4));
        if (bracketed) begin -= blank ? 2 : 1;
    } else if (!international(s, i, ten, begin)) {
        return;
    }
    if (ten.empty() || !is_nanp(ten)) return;
    if (last != i && !stands_alone(s, i, last) && !(i > 0 && s.same(i - 1, "1"))) return;
    s.add(follows_fax(s, i) ? Kind::Fax : Kind::Phone, begin, s.tokens[with_extension(s, last)].end, 0.975F);
    if (is_toll_free(ten)) s.found.back().cls = Class::OrgContact;
}

void card(Scratch& s, std::size_t i) {
    if (!s.tokens[i].digits) return;
    std::string digits(s.of(s.tokens[i]));
    std::size_t last = i;
    if (digits.size() == 4) {
        while (last < i + 4 && s.has(last + 1) && s.tokens[last + 1].digits && is_one_of(s.gap(last), " -") &&
               s.tokens[last + 1].size() <= 6 && (s.tokens[last + 1].size() >= 3 || digits.size() >= 12)) {
            digits += s.of(s.tokens[++last]);
            if (digits.size() == 16 && is_card(digits)) break;
        }
        if (last < i + 2) return;
    }
    if (digits.size() >= 13 && digits.size() <= 19 && is_card(digits)) s.add(Kind::Card, i, last, 0.95);
}

// 142151430E: a social security number and a letter of relationship, as Medicare wrote it until 2019
bool is_claim_number(std::string_view word) {
    if (word.size() < 10 || word.size() > 11 || !all_digits(word.substr(0, 9)) || !is_ssn(word.substr(0, 9)))
        return false;
    return std::string_view("abcdefhjkmtw").find(to_lower(word[9])) != std::string_view::npos &&
           (word.size() == 10 || is_alnum(word[10]));
}

// AB12345C and 91234567D
bool is_client_number(std::string_view word) {
    if (word.size() == 8)
        return is_letter(word[0]) && is_letter(word[1]) && all_digits(word.substr(2, 5)) &&
               is_letter(word[7]);
    return word.size() == 9 && word[0] == '9' && all_digits(word.substr(1, 7)) && is_letter(word[8]);
}

void alphanumeric(Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    const std::string_view word = s.of(t);
    if (!t.digits && !t.letters) {
        // the client numbers of New York and California, free only where a column holds nothing but numbers
        if (s.context == Context::Id && s.tokens.size() == 1 && is_client_number(word))
            s.add(Kind::Medicaid, i, i, 0.8);
        if (s.context == Context::Id && s.tokens.size() == 1 && is_claim_number(word))
            s.add(Kind::Hicn, i, i, 0.8);
        if (t.size() == 11 && is_mbi(word)) s.add(Kind::Mbi, i, i, 0.97);
        if (t.size() == 17 && is_vin(word)) s.add(Kind::Vin, i, i, 0.97);
        if (t.size() >= 15 && t.size() <= 34 && is_iban(word)) s.add(Kind::Iban, i, i, 0.97);
        if (t.size() == 9 && is_dea(word)) s.add(Kind::Dea, i, i, 0.8);
        if (t.size() == 10 && is_digit(word[0]) && is_digit(word[1]) && to_upper(word[2]) == 'D' &&
            all_digits(word.substr(3)))
            s.add(Kind::Clia, i, i, 0.9);
        if (t.size() == 10 && to_upper(word[9]) == 'X' && all_digits(word.substr(0, 3)))
            s.add(Kind::Taxonomy, i, i, 0.9);
    }
    // grouped forms: 1EG4-TE5-MK73, DE89 3704 0044 ...
    if (t.size() == 4 && s.has(i + 2) && s.tokens[i + 1].size() == 3 && s.tokens[i + 2].size() == 4 &&
        is_one_of(s.gap(i), "- ") && s.gap(i + 1) == s.gap(i)) {
        const std::string joined =
            std::string(word) + std::string(s.of(s.tokens[i + 1])) + std::string(s.of(s.tokens[i + 2]));
        if (is_mbi(joined)) s.add(Kind::Mbi, i, i + 2, 0.97);
    }
    if (t.size() == 4 && is_letter(word[0]) && is_letter(word[1]) && is_digit(word[2]) && is_digit(word[3])) {
        std::string joined(word);
        for (std::size_t k = i; s.has(k + 1) && is_one_of(s.gap(k), " -") && s.tokens[k + 1].size() <= 4 &&
                                joined.size() < 34;) {
            joined += s.of(s.tokens[++k]);
            if (joined.size() >= 15 && is_iban(joined)) {
                s.add(Kind::Iban, i, k, 0.97);
                break;
            }
        }
    }
}

void provider_numbers(Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    if (!t.digits) return;
    if (t.size() == 10 && is_npi(s.of(t))) s.add(Kind::Npi, i, i, 0.9);
    if (t.size() == 2 && s.has(i + 1) && s.tokens[i + 1].digits && s.tokens[i + 1].size() == 7 &&
        s.gap(i) == "-" && is_tin_prefix(s.of(t)))
        s.add(Kind::Tin, i, i + 1, 0.8);
}

// 92 F with afib, HPI: 92F
bool is_sex(std::string_view word) {
    return word.size() == 1 && (to_lower(word[0]) == 'f' || to_lower(word[0]) == 'm');
}

bool is_years(const Scratch& s, std::size_t i) {
    return s.same(i, "yo") || s.same(i, "yrs") || s.same(i, "yr") || (s.same(i, "y") && s.same(i + 1, "o")) ||
           s.same(i, "yrold") ||
           ((s.same(i, "year") || s.same(i, "years") || s.same(i, "yrs") || s.same(i, "yr")) &&
            (s.same(i + 1, "old") || s.same(i + 1, "of")));
}

// Ninety and more: 93 yo, 93y/o, aged 95, ninety-three years old
void age(Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    const auto in_range = [](std::string_view digits) {
        return digits.size() <= 3 && all_digits(digits) && number(digits) >= 90 && number(digits) <= 125;
    };
    const auto old_enough = [&](std::size_t k) {
        return s.has(k) && s.tokens[k].digits && in_range(s.of(s.tokens[k]));
    };
    if (old_enough(i) && s.gap(i).size() <= 1 && is_years(s, i + 1)) s.add(Kind::Age, i, i + 1, 0.9);
    if (!t.digits && !t.letters) {
        const std::string_view word = s.of(t);
        const std::size_t letters = word.find_first_not_of("0123456789");
        if (in_range(word.substr(0, letters))) {
            const std::string_view unit = word.substr(letters);
            if (equal_ignoring_case(unit, "yo") || equal_ignoring_case(unit, "yrs") ||
                equal_ignoring_case(unit, "yr"))
                s.add(Kind::Age, i, i, 0.9);
            if (equal_ignoring_case(unit, "y") && s.same(i + 1, "o")) s.add(Kind::Age, i, i + 1, 0.9);
            for (const std::string_view known : {"y", "yof", "yom", "yf", "ym"})
                if (equal_ignoring_case(unit, known)) s.add(Kind::Age, i, i, 0.9);
            // a patient's history begins with age and sex
            const bool labelled = i > 0 && (s.same(i - 1, "age") || s.same(i - 1, "aged"));
            if (is_sex(unit) && (labelled || (s.context == Context::Note && s.has(i + 1) && s.gap(i) == " " &&
                                              s.tokens[i + 1].letters)))
                s.add(Kind::Age, i, i, 0.8);
        }
    }
    if (s.same(i, "age") && s.same(i + 1, "of") && old_enough(i + 2)) s.add(Kind::Age, i + 2, i + 2, 0.9);
    if (s.same(i, "age") && s.gap(i) == "/" && s.same(i + 1, "sex") && old_enough(i + 2))
        s.add(Kind::Age, i + 2, i + 2, 0.9);
    if ((s.same(i, "age") || s.same(i, "aged") || s.same(i, "turned") || s.same(i, "turns") ||
         s.same(i, "turning")) &&
        old_enough(i + 1) && s.gap(i).size() <= 2) {
        const bool of_things = s.same(i + 2, "days") || s.same(i + 2, "weeks") || s.same(i + 2, "months") ||
                               s.same(i + 2, "hours") || s.same(i + 2, "day");
        const bool bucket = s.gap(i + 1).starts_with("-") || s.same(i + 2, "to");  // A/R aged 91-120 days
        if (!of_things && !bucket) s.add(Kind::Age, i + 1, i + 1, 0.9);
    }
    if (t.letters && (s.same(i, "nonagenarian") || s.same(i, "centenarian") || s.same(i, "supercentenarian")))
        s.add(Kind::Age, i, i, 0.9);
    if (s.same(i, "ninety") || s.same(i, "hundred")) {
        constexpr std::array<std::string_view, 9> kOnes{"one", "two",   "three", "four", "five",
                                                        "six", "seven", "eight", "nine"};
        std::size_t last = i;
        if (s.same(last + 1, "and")) ++last;
        for (const auto one : kOnes)
            if (s.same(last + 1, one)) {
                ++last;
                break;
            }
        const bool aged = i > 0 && (s.same(i - 1, "aged") || s.same(i - 1, "age") ||
                                    s.same(i - 1, "turned") || s.same(i - 1, "turns"));
        if (is_years(s, last + 1))
            s.add(Kind::Age, i, last + 2, 0.9);
        else if (aged && s.same(i, "ninety"))
            s.add(Kind::Age, i, last, 0.9);
    }
}

}  // namespace

void find_numbers(Scratch& s) {
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        const Token& t = s.tokens[i];
        if (!s.has_digits) {
            if (t.letters) age(s, i);  // ninety-three
            continue;
        }
        date(s, i);
        age(s, i);
        if (t.letters && t.size() != 4) continue;
        social_security(s, i);
        masked_social_security(s, i);
        hicn_joined(s, i);
        phone(s, i);
        card(s, i);
        alphanumeric(s, i);
        provider_numbers(s, i);
    }
}

}  // namespace payerwatch::phi
