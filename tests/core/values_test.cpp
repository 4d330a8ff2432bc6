#include "payerwatch/intake/values.hpp"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

namespace payerwatch::intake {

Day day(int y, int m, int d) {
    return day_from_civil(y, m, d);
}

TEST(Values, DaysCountFrom2000) {
    EXPECT_EQ(day(2000, 1, 1), 0);
    EXPECT_EQ(day(1999, 12, 31), -1);
    EXPECT_EQ(day(2024, 3, 1), 8826);
    EXPECT_NE(day(2000, 2, 29), kNoDay);
    EXPECT_NE(day(1900, 1, 1), kNoDay);
    EXPECT_NE(day(2199, 12, 31), kNoDay);
    for (const auto& [y, m, d] : {std::array{1900, 2, 29},
                                  {2023, 2, 29},
                                  {2024, 4, 31},
                                  {2024, 13, 1},
                                  {2024, 0, 1},
                                  {2024, 1, 0},
                                  {1899, 12, 31},
                                  {2200, 1, 1},
                                  {-5, 1, 1},
                                  {2024, -1, 1}})
        EXPECT_EQ(day(y, m, d), kNoDay) << y << "-" << m << "-" << d;
}

TEST(Values, DaysAreConsecutive) {
    Day expected = day(1900, 1, 1);
    for (int y = 1900; y < 2200; ++y)
        for (int m = 1; m <= 12; ++m)
            for (int d = 1; d <= 31; ++d)
                if (const Day got = day(y, m, d); got != kNoDay) {
                    ASSERT_EQ(got, expected++);
                }
    EXPECT_EQ(expected - day(1900, 1, 1), 300 * 365 + 74 - 1);
}

TEST(Values, DatesThatCanBeRead) {
    const Day expected = day(2024, 3, 4);
    for (const char* text : {"2024-03-04", "2024/3/4", "2024.03.04", "20240304", "3/4/2024", "03-04-2024",
                             "3.4.2024", "2024-03-04T10:00:00Z", "2024-03-04 23:59", "3/4/2024 10:00 AM"}) {
        const DateValue value = read_date(text, DateOrder::MonthFirst);
        EXPECT_TRUE(value.ok()) << text;
        EXPECT_EQ(value.day, expected) << text;
    }
    EXPECT_EQ(read_date("4/3/2024", DateOrder::DayFirst).day, expected);
    EXPECT_EQ(read_date("2024-03-04", DateOrder::DayFirst).day, expected);
    EXPECT_EQ(read_date("").reading, Reading::Empty);
}

TEST(Values, DatesThatCannotBeRead) {
    for (const char* text :
         {"2024-02-30",   "13/13/2024",    "13/1/2024",   "2024-3",      "2024-03-04x", "2024-03-04 noon",
          "2024/03-04",   "3/4/24",        "45000",       "202403041",   "2024030",     "00000000",
          "20241301",     "03042024",      "N/A",         "2024--03-04", "-2024-03-04", "2024-003-04",
          "99999999-1-1", "March 4, 2024", "2024-03-04T", "1/2/12345"}) {
        const DateValue value = read_date(text);
        EXPECT_EQ(value.reading, Reading::Unreadable) << text;
        EXPECT_EQ(value.day, kNoDay) << text;
    }
}

TEST(Values, OrderIsOnlyForcedByNumbersThatForceIt) {
    EXPECT_TRUE(must_be_day_first("31/12/2024"));
    EXPECT_TRUE(must_be_month_first("12/31/2024"));
    for (const char* text : {"12/12/2024", "2024-12-31", "31/31/2024", "", "20241231", "31/12/24", "x"}) {
        EXPECT_FALSE(must_be_day_first(text)) << text;
        EXPECT_FALSE(must_be_month_first(text)) << text;
    }
}

struct Amount {
    const char* text;
    std::int64_t cents;
};

TEST(Values, AmountsThatCanBeRead) {
    for (const auto& [text, cents] : {Amount{"0", 0},
                                      {"1234.56", 123456},
                                      {"1,234.56", 123456},
                                      {"12,345,678.9", 1234567890},
                                      {"$12", 1200},
                                      {"$ 12.5", 1250},
                                      {"-45", -4500},
                                      {"-$45.00", -4500},
                                      {"$-45.00", -4500},
                                      {"(45.00)", -4500},
                                      {"($45.00)", -4500},
                                      {"+7", 700},
                                      {".5", 50},
                                      {"7.", 700},
                                      {"1.5000", 150},
                                      {"9999999999.99", 999999999999},
                                      {"0000000012", 1200}}) {
        const AmountValue value = read_amount(text);
        EXPECT_TRUE(value.ok()) << text;
        EXPECT_EQ(value.cents, cents) << text;
        EXPECT_FALSE(value.odd_form) << text;
    }
    EXPECT_EQ(read_amount("").reading, Reading::Empty);
}

TEST(Values, MoreThanTwoDecimalsAreRoundedAndOdd) {
    for (const auto& [text, cents] :
         {Amount{"1.005", 101}, {"1.004", 100}, {"0.999", 100}, {"-0.005", -1}, {"12,345.678", 1234568}}) {
        const AmountValue value = read_amount(text);
        EXPECT_EQ(value.cents, cents) << text;
        EXPECT_TRUE(value.odd_form) << text;
    }
}

TEST(Values, AmountsThatCannotBeRead) {
    for (const char* text : {"1e5",
                             "1E5",
                             "\xE2\x82\xAC"
                             "5",
                             "5 EUR",
                             "USD 4",
                             "1.2.3",
                             "1,23",
                             "1,2345",
                             "12,34,567",
                             ",123",
                             "1234,567",
                             "$",
                             ".",
                             "-",
                             "()",
                             "(5",
                             "5)",
                             "12345678901",
                             "9999999999.995",
                             "1 000",
                             "NaN",
                             "inf",
                             "0x10",
                             "five",
                             "1,234,56",
                             "1.5-",
                             "1.,5"})
        EXPECT_EQ(read_amount(text).reading, Reading::Unreadable) << text;
}

TEST(Values, TwoSignsAreNoAmount) {
    for (const char* text : {"--45", "-$-45", "+-45", "(-45)", "(+45)"})
        EXPECT_EQ(read_amount(text).reading, Reading::Unreadable) << text;
}

TEST(Values, EveryAmountInCentsSurvivesItsText) {
    std::mt19937_64 random(3);
    for (int i = 0; i < 20000; ++i) {
        const auto cents = static_cast<std::int64_t>(random() % 1'000'000'000'000);
        std::string fraction = std::to_string(cents % 100);
        fraction.insert(0, 2 - fraction.size(), '0');
        const std::string text = std::to_string(cents / 100) + "." + fraction;
        ASSERT_EQ(read_amount(text).cents, cents) << text;
        ASSERT_EQ(read_amount("-" + text).cents, -cents) << text;
    }
}

TEST(Values, RandomBytesNeverReadAsNonsense) {
    std::mt19937 random(4);
    constexpr std::string_view kAlphabet = "0123456789-/.,$() T+e";
    for (int i = 0; i < 200000; ++i) {
        std::string s;
        for (unsigned n = random() % 14; n > 0; --n) s.push_back(kAlphabet[random() % kAlphabet.size()]);
        const DateValue date = read_date(s, i % 2 == 0 ? DateOrder::MonthFirst : DateOrder::DayFirst);
        ASSERT_EQ(date.ok(), date.day != kNoDay) << s;
        const AmountValue amount = read_amount(s);
        ASSERT_EQ(amount.ok(), amount.cents != kNoCents) << s;
        if (amount.ok()) {
            ASSERT_LE(std::abs(amount.cents), 1'000'000'000'000) << s;
        }
    }
}

TEST(Values, Outcomes) {
    EXPECT_EQ(read_outcome(""), Outcome::None);
    EXPECT_EQ(read_outcome("paid"), Outcome::Paid);
    EXPECT_EQ(read_outcome("Rejected"), Outcome::Denied);
    EXPECT_EQ(read_outcome("in process"), Outcome::Pending);
    EXPECT_EQ(read_outcome("PARTIALLY PAID"), Outcome::Partial);
    EXPECT_EQ(read_outcome("Void"), Outcome::Reversed);
    EXPECT_EQ(read_outcome("PAIDX"), Outcome::Other);
    EXPECT_EQ(read_outcome("DENIE"), Outcome::Other);
    for (const Outcome o :
         {Outcome::Pending, Outcome::Denied, Outcome::Partial, Outcome::Paid, Outcome::Reversed})
        EXPECT_EQ(read_outcome(outcome_name(o)), o);
}

}  // namespace payerwatch::intake
