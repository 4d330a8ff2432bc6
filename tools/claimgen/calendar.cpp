#include "exact_fp.h"

#include "calendar.h"

#include <array>
#include <charconv>
#include <chrono>

namespace payerwatch::claimgen {

namespace {

constexpr int kFreezeDays = 12;  // December 22 to January 2
constexpr std::array<double, 7> kWeekdayWeights = {0.02, 1.15, 1.10, 1.02, 1.00, 0.90, 0.06};

bool parse_number(std::string_view text, int& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && text[0] != '-';
}

void put_number(char* at, int width, int number) {
    for (int i = width - 1; i >= 0; --i) {
        at[i] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
}

Day next_weekday(Day day) {
    const int at = weekday(day);
    return at == 6 ? day + 2 : at == 0 ? day + 1 : day;
}

bool in_year_end_freeze(Day day) {
    const CivilDate date = civil(day);
    return (date.month == 12 && date.day >= 22) || (date.month == 1 && date.day <= 2);
}

}  // namespace

CivilDate civil(Day day) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Day day_of(int year, int month, int day) {
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    return static_cast<Day>(std::chrono::sys_days{date}.time_since_epoch().count());
}

bool parse_day(std::string_view text, Day& day) {
    int y = 0;
    int m = 0;
    int d = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    if (!parse_number(text.substr(0, 4), y) || !parse_number(text.substr(5, 2), m)) return false;
    if (!parse_number(text.substr(8, 2), d) || y < 1990 || y > 2200 || m < 1 || m > 12 || d < 1) return false;
    day = day_of(y, m, d);
    return civil(day).month == m && civil(day).day == d;
}

std::string iso(Day day) {
    const CivilDate date = civil(day);
    std::string text = "0000-00-00";
    put_number(text.data(), 4, date.year);
    put_number(text.data() + 5, 2, date.month);
    put_number(text.data() + 8, 2, date.day);
    return text;
}

int weekday(Day day) {
    return ((day + 4) % 7 + 7) % 7;
}

Day next_decision_day(Day day) {
    const Day open = next_weekday(day);
    return in_year_end_freeze(open) ? next_weekday(open + kFreezeDays) : open;
}

double submission_weight(Day day) {
    const CivilDate date = civil(day);
    const Day month_end = day_of(date.year + date.month / 12, date.month % 12 + 1, 1) - 1;
    const double push = month_end - day < 4 ? 1.35 : date.day <= 3 ? 0.85 : 1.0;
    return kWeekdayWeights[static_cast<std::size_t>(weekday(day))] * push;
}

}  // namespace payerwatch::claimgen
