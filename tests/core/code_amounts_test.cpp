#include "payerwatch/quality/code_amounts.hpp"

#include <gtest/gtest.h>

#include <random>

namespace payerwatch::quality {
namespace {

TEST(CodeAmounts, JudgesNoCodeBeforeItHasAHundred) {
    CodeAmounts amounts;
    CodeAmounts::Code& code = *amounts.code("99213");
    for (std::uint32_t i = 0; i + 1 < CodeAmounts::kLeast; ++i) code.add(10'000);
    EXPECT_EQ(code.limit(), INT64_MAX);
    code.add(10'000);
    EXPECT_GE(code.limit(), 500'000);
    EXPECT_LE(code.limit(), 540'000);  // fifty times the end of the bucket
}

TEST(CodeAmounts, SlipsDoNotMoveTheLimit) {
    CodeAmounts amounts;
    CodeAmounts::Code& code = *amounts.code("99213");
    std::mt19937 random(1);
    std::lognormal_distribution<double> dollars(std::log(150), 0.3);
    for (int i = 0; i < 2000; ++i) {
        const auto cents = static_cast<std::int64_t>(dollars(random) * 100);
        code.add(i % 20 == 3 ? cents * 100 : cents);
    }
    EXPECT_LT(code.limit(), 17'000 * 100);  // a usual amount a hundred times over
    EXPECT_GT(code.limit(), 15'000 * 20);
}

TEST(CodeAmounts, EndsLieAboveEveryAmount) {
    for (const std::int64_t cents : {1L, 2L, 3L, 7L, 8L, 999L, 1'000'000L, 999'999'999'999L}) {
        CodeAmounts amounts;
        CodeAmounts::Code& code = *amounts.code("x");
        for (std::uint32_t i = 0; i < CodeAmounts::kLeast; ++i) code.add(cents);
        EXPECT_GT(code.limit(), 50 * cents) << cents;
        EXPECT_LE(code.limit(), 50 * (cents + cents / 15 + 1)) << cents;
    }
}

TEST(CodeAmounts, NothingAndTooMuchCountForNothing) {
    CodeAmounts amounts;
    CodeAmounts::Code& code = *amounts.code("x");
    for (int i = 0; i < 1000; ++i) {
        code.add(0);
        code.add(-5);
        code.add(INT64_MAX);
    }
    EXPECT_EQ(code.limit(), INT64_MAX);
}

}  // namespace
}  // namespace payerwatch::quality
