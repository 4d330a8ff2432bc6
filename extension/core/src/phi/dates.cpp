// Days of a person's life: written out, in figures, in a segment; not those of rules and policies.
#include <algorithm>
#include <array>

#include "digits.hpp"
#include "labels.hpp"

namespace payerwatch::phi {

namespace {

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

}  // namespace

void find_dates(Scratch& s) {
    if (!s.has_digits) return;
    for (std::size_t i = 0; i < s.tokens.size(); ++i) date(s, i);
}

}  // namespace payerwatch::phi
