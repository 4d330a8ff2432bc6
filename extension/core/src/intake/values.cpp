#include "payerwatch/intake/values.hpp"

#include <array>
#include <chrono>

#include "payerwatch/text.hpp"

namespace payerwatch::intake {

namespace {

struct DateParts {
    std::array<int, 3> number{};
    std::array<int, 3> width{};
    bool valid = false;
};

// Three numbers with the same separator between them, then nothing or a time of day.
DateParts split_date(std::string_view s) {
    DateParts parts;
    std::size_t i = 0;
    char separator = 0;
    for (std::size_t k = 0; k < 3; ++k) {
        int value = 0;
        int width = 0;
        while (i < s.size() && is_digit(s[i]) && width < 5) {
            value = value * 10 + (s[i] - '0');
            ++i;
            ++width;
        }
        if (width == 0) return parts;
        parts.number[k] = value;
        parts.width[k] = width;
        if (k == 2) break;
        if (i >= s.size()) return parts;
        const char c = s[i++];
        if (c != '-' && c != '/' && c != '.') return parts;
        if (k == 1 && c != separator) return parts;
        separator = c;
    }
    // 2024-01-31T10:00:00 and 1/31/2024 10:00
    parts.valid = i == s.size() || ((s[i] == 'T' || s[i] == ' ') && i + 1 < s.size() && is_digit(s[i + 1]));
    return parts;
}

}  // namespace

Day day_from_civil(int year, int month, int day) {
    using namespace std::chrono;
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return kNoDay;
    const year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                              std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) return kNoDay;
    constexpr sys_days kEpoch{std::chrono::year{2000} / January / 1};
    return static_cast<Day>((sys_days{date} - kEpoch).count());
}

DateValue read_date(std::string_view text, DateOrder order) {
    if (text.empty()) return {};
    DateValue value{kNoDay, Reading::Unreadable};
    if (text.size() == 8 && all_digits(text)) {
        const auto number = [&](std::size_t at, std::size_t n) {
            int v = 0;
            for (std::size_t i = at; i < at + n; ++i) v = v * 10 + (text[i] - '0');
            return v;
        };
        value.day = day_from_civil(number(0, 4), number(4, 2), number(6, 2));
    } else if (const DateParts parts = split_date(text); parts.valid) {
        const auto& n = parts.number;
        if (parts.width[0] == 4 && parts.width[1] <= 2 && parts.width[2] <= 2) {
            value.day = day_from_civil(n[0], n[1], n[2]);
        } else if (parts.width[0] <= 2 && parts.width[1] <= 2 && parts.width[2] == 4) {
            value.day = order == DateOrder::MonthFirst ? day_from_civil(n[2], n[0], n[1])
                                                       : day_from_civil(n[2], n[1], n[0]);
        }
    }
    if (value.day != kNoDay) value.reading = Reading::Ok;
    return value;
}

bool must_be_day_first(std::string_view text) {
    const DateParts parts = split_date(text);
    return parts.valid && parts.width[2] == 4 && parts.number[0] > 12 && parts.number[1] <= 12;
}

bool must_be_month_first(std::string_view text) {
    const DateParts parts = split_date(text);
    return parts.valid && parts.width[2] == 4 && parts.number[0] <= 12 && parts.number[1] > 12;
}

AmountValue read_amount(std::string_view text) {
    if (text.empty()) return {};
    AmountValue value{kNoCents, Reading::Unreadable, false};
    bool negative = false;
    bool signed_already = false;
    const auto take_sign = [&] {
        if (signed_already || text.empty() || (text.front() != '-' && text.front() != '+')) return;
        negative = text.front() == '-';
        signed_already = true;
        text.remove_prefix(1);
    };
    if (text.size() >= 2 && text.front() == '(' && text.back() == ')') {
        negative = signed_already = true;
        text = trim(text.substr(1, text.size() - 2));
    }
    take_sign();
    if (!text.empty() && text.front() == '$') text = trim(text.substr(1));
    take_sign();

    std::int64_t whole = 0;
    int digits = 0;
    int since_comma = -1;  // digits after the last comma; -1: no comma yet
    std::size_t i = 0;
    for (; i < text.size() && text[i] != '.'; ++i) {
        if (text[i] == ',') {
            if (digits == 0 || (since_comma == -1 ? digits > 3 : since_comma != 3)) return value;
            since_comma = 0;
        } else if (is_digit(text[i]) && ++digits <= 10) {
            whole = whole * 10 + (text[i] - '0');
            if (since_comma >= 0) ++since_comma;
        } else {
            return value;
        }
    }
    if (since_comma != -1 && since_comma != 3) return value;
    std::int64_t cents = 0;
    int decimals = 0;
    if (i < text.size()) {
        for (++i; i < text.size(); ++i) {
            if (!is_digit(text[i])) return value;
            ++decimals;
            if (decimals <= 2) cents = cents * 10 + (text[i] - '0');
            if (decimals > 2 && text[i] != '0') value.odd_form = true;
            if (decimals == 3 && text[i] >= '5') ++cents;
        }
    }
    if (digits == 0 && decimals == 0) return value;
    if (decimals == 1) cents *= 10;
    constexpr std::int64_t kMostCents = 999'999'999'999;  // that a column holds; rounding may reach beyond
    if (whole * 100 + cents > kMostCents) return value;
    value.cents = whole * 100 + cents;
    if (negative) value.cents = -value.cents;
    value.reading = Reading::Ok;
    return value;
}

Outcome read_outcome(std::string_view text) {
    struct Name {
        std::string_view name;
        Outcome outcome;
    };
    static constexpr std::array<Name, 18> kNames{{{"PAID", Outcome::Paid},
                                                  {"DENIED", Outcome::Denied},
                                                  {"PENDING", Outcome::Pending},
                                                  {"PARTIAL", Outcome::Partial},
                                                  {"REVERSED", Outcome::Reversed},
                                                  {"APPROVED", Outcome::Paid},
                                                  {"ACCEPTED", Outcome::Paid},
                                                  {"COMPLETED", Outcome::Paid},
                                                  {"REJECTED", Outcome::Denied},
                                                  {"DECLINED", Outcome::Denied},
                                                  {"OPEN", Outcome::Pending},
                                                  {"SUBMITTED", Outcome::Pending},
                                                  {"IN PROCESS", Outcome::Pending},
                                                  {"IN_PROCESS", Outcome::Pending},
                                                  {"PARTIALLY PAID", Outcome::Partial},
                                                  {"PARTIAL PAYMENT", Outcome::Partial},
                                                  {"VOID", Outcome::Reversed},
                                                  {"REVERSAL", Outcome::Reversed}}};
    if (text.empty()) return Outcome::None;
    for (const Name& name : kNames)
        if (equal_ignoring_case(text, name.name)) return name.outcome;
    return Outcome::Other;
}

}  // namespace payerwatch::intake
