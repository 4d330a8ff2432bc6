// Identifiers that speak for themselves: by shape, range and checksum.
#include <array>
#include <string>

#include "checksums.hpp"
#include "digits.hpp"
#include "labels.hpp"
#include "scratch.hpp"

namespace payerwatch::phi {

namespace {

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

}  // namespace

void find_numbers(Scratch& s) {
    if (!s.has_digits) return;
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        const Token& t = s.tokens[i];
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
