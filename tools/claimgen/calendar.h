// Days as numbers, and what the year does to claims.
#pragma once

#include <string>
#include <string_view>

namespace payerwatch::claimgen {

using Day = int;  // days since 1970-01-01

struct CivilDate {
    int year;
    int month;
    int day;
};

CivilDate civil(Day day);
Day day_of(int year, int month, int day);
bool parse_day(std::string_view iso, Day& day);
std::string iso(Day day);
int weekday(Day day);            // 0 Sunday ... 6 Saturday
Day next_decision_day(Day day);  // the day itself if it is a weekday outside the year-end freeze
double submission_weight(Day day);

}  // namespace payerwatch::claimgen
