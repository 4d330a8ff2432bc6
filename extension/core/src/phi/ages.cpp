// Ages of ninety and more, in figures and in words.
#include <array>

#include "digits.hpp"

namespace payerwatch::phi {

namespace {

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

void find_ages(Scratch& s) {
    for (std::size_t i = 0; i < s.tokens.size(); ++i)
        if (s.has_digits || s.tokens[i].letters) age(s, i);
}

}  // namespace payerwatch::phi
