// Identifiers that speak for themselves: by shape, range and checksum.
#include <array>
#include <string>

#include "checksums.hpp"
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
    constexpr std::array<std::string_view, 17> kWords{
        "effective", "revised", "version", "as",     "policy",    "eff", "updated",   "rev",     "edition",
        "published", "amended", "retired", "manual", "guideline", "ncd", "formulary", "bulletin"};
    for (std::size_t back = 1; back <= 4 && back <= i; ++back)
        for (const auto word : kWords)
            if (s.same(i - back, word)) return true;
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

// DOB 19540914, DOS 7/15
bool labelled_day(Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    if (!t.digits || i == 0) return false;
    constexpr std::array<std::string_view, 12> kLabels{"dob",      "dos",       "doa",        "dod",
                                                       "birth",    "birthdate", "born",       "admit",
                                                       "admitted", "dc",        "discharged", "seen"};
    bool labelled = s.same(i - 1, "on") && i > 1 && s.same(i - 2, "seen");
    for (const auto label : kLabels) labelled = labelled || s.same(i - 1, label);
    labelled = labelled || (s.same(i - 1, "c") && i > 1 && s.same(i - 2, "d"));
    if (!labelled || s.gap(i - 1).size() > 3) return false;
    const std::string_view word = s.of(t);
    if (t.size() == 8 &&
        valid_date(number(word.substr(0, 4)), number(word.substr(4, 2)), number(word.substr(6)))) {
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

void date(Scratch& s, std::size_t i) {
    if (s.context == Context::Date || s.context == Context::Code) return;
    if (month_and_year(s, i) || labelled_day(s, i)) return;
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
            if (ok && stands_alone(s, i, i + 2) && !is_policy_date(s, i)) s.add(Kind::Date, i, i + 2, 0.9);
            return;
        } else if (const int month = month_of(s.of(s.tokens[i + 1])); month != 0 && t.size() <= 2) {
            const std::uint32_t c = s.tokens[i + 2].size();
            const int year = number(s.of(s.tokens[i + 2]).substr(0, 4)) + (c == 2 ? 2000 : 0);
            if ((c == 2 || c == 4) && valid_date(year, month, number(s.of(t))))
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
    const std::string nine = digits_of<3>(s, i, {3, 2, 4}, "- .");
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

void hicn_joined(Scratch& s, std::size_t i) {
    // 123-45-6789A
    if (!s.has(i + 2) || !s.tokens[i].digits || s.tokens[i].size() != 3 || !s.tokens[i + 1].digits ||
        s.tokens[i + 1].size() != 2 || s.gap(i) != "-" || s.gap(i + 1) != "-")
        return;
    const std::string_view tail = s.of(s.tokens[i + 2]);
    if (tail.size() < 5 || tail.size() > 6 || !all_digits(tail.substr(0, 4)) || !is_letter(tail[4])) return;
    const std::string nine =
        std::string(s.of(s.tokens[i])) + std::string(s.of(s.tokens[i + 1])) + std::string(tail.substr(0, 4));
    if (is_ssn(nine)) s.add(Kind::Hicn, i, i + 2, 0.95);
}

void phone(Scratch& s, std::size_t i) {
    std::uint32_t begin = s.tokens[i].begin;
    std::string ten;
    std::size_t last = i + 2;
    const auto is_group = [&](std::size_t k, std::uint32_t size) {
        return s.has(k) && s.tokens[k].digits && s.tokens[k].size() == size;
    };
    if (const std::string spaced = digits_of<3>(s, i, {3, 3, 4}, "-. /"); !spaced.empty()) {
        ten = spaced;
    } else if (is_group(i, 3) && is_group(i + 1, 3) && is_group(i + 2, 4) && is_one_of(s.gap(i), "-./") &&
               is_one_of(s.gap(i + 1), "- .")) {
        ten = std::string(s.of(s.tokens[i])) + std::string(s.of(s.tokens[i + 1])) +
              std::string(s.of(s.tokens[i + 2]));
    } else if (s.tokens[i].digits && s.tokens[i].size() <= 3 && begin > 0 && s.at(begin - 1) == '+' &&
               s.has(i + 1)) {
        // +49 30 62489892
        std::size_t digits = s.tokens[i].size();
        std::size_t end = i;
        while (end < i + 5 && s.has(end + 1) && s.tokens[end + 1].digits && is_one_of(s.gap(end), " -.") &&
               digits + s.tokens[end + 1].size() <= 15)
            digits += s.tokens[++end].size();
        if (digits >= 9) s.add(Kind::Phone, begin - 1, s.tokens[end].end, 0.85F);
        if (digits >= 9) return;
    } else if (s.has(i + 2) && s.tokens[i].size() == 3 && begin > 0 && s.at(begin - 1) == '(' &&
               s.gap(i).starts_with(")") && s.gap(i).size() <= 3 && s.tokens[i + 1].size() == 3 &&
               s.tokens[i + 2].size() == 4 && is_one_of(s.gap(i + 1), "-. ") && s.tokens[i].digits &&
               s.tokens[i + 1].digits && s.tokens[i + 2].digits) {
        ten = std::string(s.of(s.tokens[i])) + std::string(s.of(s.tokens[i + 1])) +
              std::string(s.of(s.tokens[i + 2]));
        --begin;
    } else if (s.tokens[i].digits && s.tokens[i].size() == 11 && begin > 0 && s.at(begin - 1) == '+' &&
               s.at(begin) == '1') {
        ten = s.of(s.tokens[i]).substr(1);
        last = i;
        --begin;
    } else if (s.tokens[i].digits && begin > 0 && s.at(begin - 1) == '+' && s.tokens[i].size() >= 8 &&
               s.tokens[i].size() <= 15 && s.at(begin) != '1' && s.at(begin) != '0') {
        s.add(Kind::Phone, begin - 1, s.tokens[i].end, 0.8F);
        return;
    }
    if (ten.empty() || !is_nanp(ten)) return;
    if (last != i && !stands_alone(s, i, last) && !(i > 0 && s.same(i - 1, "1"))) return;
    bool fax = false;
    for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
        const std::string_view word = s.of(s.tokens[i - back]);
        fax = fax || equal_ignoring_case(word, "fax") || equal_ignoring_case(word, "facsimile") ||
              equal_ignoring_case(word, "f");
    }
    s.add(fax ? Kind::Fax : Kind::Phone, begin, s.tokens[last].end, 0.95F);
    if (is_toll_free(ten)) s.found.back().cls = Class::OrgContact;
}

void card(Scratch& s, std::size_t i) {
    if (!s.tokens[i].digits) return;
    std::string digits(s.of(s.tokens[i]));
    std::size_t last = i;
    if (digits.size() == 4) {
        while (last < i + 4 && s.has(last + 1) && s.tokens[last + 1].digits && is_one_of(s.gap(last), " -") &&
               s.tokens[last + 1].size() >= 3 && s.tokens[last + 1].size() <= 6) {
            digits += s.of(s.tokens[++last]);
            if (digits.size() >= 16) break;
        }
        if (last < i + 2) return;
    }
    if (digits.size() >= 13 && digits.size() <= 19 && is_card(digits)) s.add(Kind::Card, i, last, 0.95);
}

void alphanumeric(Scratch& s, std::size_t i) {
    const Token& t = s.tokens[i];
    const std::string_view word = s.of(t);
    if (!t.digits && !t.letters) {
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
        }
    }
    if ((s.same(i, "age") || s.same(i, "aged") || s.same(i, "turned")) && old_enough(i + 1) &&
        s.gap(i).size() <= 2) {
        const bool of_things = s.same(i + 2, "days") || s.same(i + 2, "weeks") || s.same(i + 2, "months") ||
                               s.same(i + 2, "hours") || s.same(i + 2, "day");
        if (!of_things) s.add(Kind::Age, i + 1, i + 1, 0.9);
    }
    if (t.letters && (s.same(i, "nonagenarian") || s.same(i, "centenarian"))) s.add(Kind::Age, i, i, 0.9);
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
        if (is_years(s, last + 1)) s.add(Kind::Age, i, last + 2, 0.9);
    }
}

}  // namespace

void find_numbers(Scratch& s) {
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        const Token& t = s.tokens[i];
        date(s, i);
        age(s, i);
        if (t.letters && t.size() != 4) continue;
        social_security(s, i);
        hicn_joined(s, i);
        phone(s, i);
        card(s, i);
        alphanumeric(s, i);
        provider_numbers(s, i);
    }
}

}  // namespace payerwatch::phi
