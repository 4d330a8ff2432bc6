#include "checksums.hpp"

#include <algorithm>
#include <array>

#include "payerwatch/text.hpp"

namespace payerwatch::phi {

namespace {

int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

bool one_digit_repeated(std::string_view s) {
    return s.find_first_not_of(s.front()) == std::string_view::npos;
}

}  // namespace

bool luhn(std::string_view digits) {
    int sum = 0;
    bool twice = false;
    for (std::size_t i = digits.size(); i-- > 0; twice = !twice) {
        int d = digits[i] - '0';
        if (twice) d = d * 2 > 9 ? d * 2 - 9 : d * 2;
        sum += d;
    }
    return sum % 10 == 0;
}

bool is_npi(std::string_view digits) {
    if (digits.size() != 10 || (digits[0] != '1' && digits[0] != '2')) return false;
    int sum = 24;
    for (std::size_t i = 0; i < 10; ++i) {
        int d = digits[i] - '0';
        if (i % 2 == 0) d = d * 2 > 9 ? d * 2 - 9 : d * 2;
        sum += d;
    }
    return sum % 10 == 0;
}

bool is_ssn(std::string_view s) {
    const int area = number(s.substr(0, 3));
    if (area == 0 || area == 666 || area >= 900) return false;
    if (s.substr(3, 2) == "00" || s.substr(5) == "0000") return false;
    return s != "078051120" && s != "219099999" && s != "123456789" && !one_digit_repeated(s);
}

bool is_itin(std::string_view s) {
    if (s[0] != '9' || s.substr(0, 8) == "98765432") return false;  // the advertisements' numbers
    const int group = number(s.substr(3, 2));
    return (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 99);
}

bool is_nanp(std::string_view s) {
    if (s.size() != 10 || s[0] < '2' || s[3] < '2') return false;
    return !(s[1] == '1' && s[2] == '1') && !(s[4] == '1' && s[5] == '1');
}

bool is_toll_free(std::string_view s) {
    const int area = number(s.substr(0, 3));
    return area == 800 || area == 833 || area == 844 || area == 855 || area == 866 || area == 877 ||
           area == 888;
}

bool is_card(std::string_view s) {
    const std::size_t n = s.size();
    if (n < 13 || n > 19 || one_digit_repeated(s)) return false;
    const int two = number(s.substr(0, 2));
    const int three = number(s.substr(0, 3));
    const int four = number(s.substr(0, 4));
    const bool issuer =
        (s[0] == '4' && (n == 13 || n == 16 || n == 19)) ||
        (((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) && n == 16) ||
        ((two == 34 || two == 37) && n == 15) ||
        ((four == 6011 || (three >= 644 && three <= 649) || two == 65 || two == 35) && n >= 16) ||
        ((two == 36 || two == 38 || two == 39 || (three >= 300 && three <= 305)) && n == 14);
    return issuer && luhn(s);
}

bool is_iban(std::string_view s) {
    struct Country {
        std::string_view code;
        std::size_t length;
    };
    constexpr std::array<Country, 78> kCountries{
        {{"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22},
         {"BH", 22}, {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22},
         {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FO", 18}, {"FR", 27},
         {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HR", 21}, {"HU", 28},
         {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26}, {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20},
         {"LB", 28}, {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"LY", 25}, {"MC", 27},
         {"MD", 24}, {"ME", 22}, {"MK", 19}, {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NL", 18}, {"NO", 15},
         {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"SA", 24},
         {"SC", 31}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"ST", 25}, {"SV", 28}, {"TL", 23},
         {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20}}};
    if (s.size() < 15 || s.size() > 34) return false;
    const char code[2] = {to_upper(s[0]), to_upper(s[1])};
    const auto country = std::find_if(kCountries.begin(), kCountries.end(),
                                      [&](const Country& c) { return c.code == std::string_view(code, 2); });
    if (country == kCountries.end() || country->length != s.size()) return false;
    int remainder = 0;
    for (std::size_t i = 0; i < s.size(); ++i) {
        const char c = to_upper(s[(i + 4) % s.size()]);
        remainder = is_digit(c) ? (remainder * 10 + (c - '0')) % 97 : (remainder * 100 + (c - 'A' + 10)) % 97;
    }
    return remainder == 1;
}

bool is_routing(std::string_view s) {
    const int two = number(s.substr(0, 2));
    if (!(two <= 12 || (two >= 21 && two <= 32) || (two >= 61 && two <= 72) || two == 80)) return false;
    constexpr std::array<int, 3> kWeights{3, 7, 1};
    int sum = 0;
    for (std::size_t i = 0; i < 9; ++i) sum += kWeights[i % 3] * (s[i] - '0');
    return sum % 10 == 0 && sum != 0;
}

bool is_vin(std::string_view s) {
    constexpr std::array<int, 17> kWeights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    constexpr std::string_view kLetters = "ABCDEFGHJKLMNPRSTUVWXYZ";
    constexpr std::string_view kValues = "12345678123457923456789";
    if (s.size() != 17) return false;
    int sum = 0;
    int letters = 0;
    for (std::size_t i = 0; i < 17; ++i) {
        const char c = to_upper(s[i]);
        int value = c - '0';
        if (!is_digit(c)) {
            const std::size_t at = kLetters.find(c);
            if (at == std::string_view::npos) return false;
            value = kValues[at] - '0';
            ++letters;
        }
        sum += value * kWeights[i];
    }
    const int check = sum % 11;
    return letters > 0 && to_upper(s[8]) == (check == 10 ? 'X' : static_cast<char>('0' + check));
}

bool is_mbi(std::string_view s) {
    // C = 1-9, A = letter but S L O I B Z, N = digit, X = A or N
    constexpr std::string_view kShape = "CAXNAXNAANN";
    if (s.size() != kShape.size()) return false;
    for (std::size_t i = 0; i < s.size(); ++i) {
        const char c = to_upper(s[i]);
        const bool letter = is_upper(c) && std::string_view("SLOIBZ").find(c) == std::string_view::npos;
        const bool digit = is_digit(c);
        switch (kShape[i]) {
            case 'C':
                if (!digit || c == '0') return false;
                break;
            case 'A':
                if (!letter) return false;
                break;
            case 'N':
                if (!digit) return false;
                break;
            default:
                if (!letter && !digit) return false;
        }
    }
    return true;
}

bool is_dea(std::string_view s) {
    if (s.size() != 9 ||
        std::string_view("ABCDEFGHJKLMPRSTUX").find(to_upper(s[0])) == std::string_view::npos)
        return false;
    if (!is_letter(s[1]) && s[1] != '9') return false;
    const std::string_view d = s.substr(2);
    if (!all_digits(d)) return false;
    const auto v = [&](std::size_t i) { return d[i] - '0'; };
    return (v(0) + v(2) + v(4) + 2 * (v(1) + v(3) + v(5))) % 10 == v(6);
}

bool is_tin_prefix(std::string_view s) {
    const int prefix = number(s);
    constexpr std::array<int, 12> kUnused{0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70};
    return std::find(kUnused.begin(), kUnused.end(), prefix) == kUnused.end() && prefix != 78 &&
           prefix != 79 && prefix != 89 && prefix != 96 && prefix != 97;
}

}  // namespace payerwatch::phi
