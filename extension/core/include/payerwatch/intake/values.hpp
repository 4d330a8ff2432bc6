// Reads single values of a claims file. What cannot be read is reported as such, never guessed.
#pragma once
#include <string_view>

#include "payerwatch/claim.hpp"

namespace payerwatch::intake {

enum class DateOrder : std::uint8_t { MonthFirst, DayFirst };

// YYYY-MM-DD, YYYY/M/D, YYYYMMDD, and M/D/YYYY or D/M/YYYY by order; '-' and '.' also separate the last two.
// A time of day after a date is cut off. Years 1900 to 2199.
DateValue read_date(std::string_view text, DateOrder order = DateOrder::MonthFirst);

// 1234.56, 1,234.56, $12, -45, (45.00). Not exponents, not other currencies. Up to 10 digits before the
// point.
AmountValue read_amount(std::string_view text);

// PAID, PARTIAL, DENIED, PENDING, REVERSED and their aliases, without regard to case; Other for anything
// else.
Outcome read_outcome(std::string_view text);

// Proleptic Gregorian; kNoDay if there is no such day.
Day day_from_civil(int year, int month, int day);

// True for a D/M/Y-looking value whose first number cannot be a month, and the other way round.
bool must_be_day_first(std::string_view text);
bool must_be_month_first(std::string_view text);

}  // namespace payerwatch::intake
