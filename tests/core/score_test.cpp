#include "payerwatch/quality/score.hpp"

#include <gtest/gtest.h>

#include <string>

namespace payerwatch::quality {

Counts counted(std::initializer_list<std::array<std::int64_t, 3>> rules) {
    Counts counts;
    for (const auto& [rule, applicable, failed] : rules) {
        counts.applicable[static_cast<std::size_t>(rule)] = applicable;
        counts.failed[static_cast<std::size_t>(rule)] = failed;
    }
    return counts;
}

double dimension(const Score& s, Dimension d) {
    return s.dimension[static_cast<std::size_t>(d)];
}

TEST(Score, NothingFailed) {
    const Score s = score(counted({{1, 1000, 0}, {10, 1000, 0}, {30, 1000, 0}}), 1000);
    EXPECT_DOUBLE_EQ(s.total, 100);
    EXPECT_DOUBLE_EQ(dimension(s, Dimension::Plausibility), 100);
    EXPECT_TRUE(std::isnan(dimension(s, Dimension::Uniqueness))) << "no rule of it applied";
}

TEST(Score, UnderAHundredRowsThereIsNoTotal) {
    const Counts counts = counted({{10, 99, 99}});
    EXPECT_TRUE(std::isnan(score(counts, 99).total));
    EXPECT_FALSE(std::isnan(score(counts, 100).total));
    EXPECT_DOUBLE_EQ(dimension(score(counts, 99), Dimension::Completeness), 0)
        << "the dimensions are there all the same";
    EXPECT_TRUE(std::isnan(score(Counts{}, 1000).total)) << "nothing applied";
    EXPECT_EQ(score(Counts{}, 1000).worst_dimension, -1);
}

// R30 error weight 5 at half the cap, R34 warning weight 2 clean: 100 (1 - 5 * 0.5 / 7).
TEST(Score, WeightsAndCap) {
    const Score s = score(counted({{30, 1000, 100}, {34, 1000, 0}}), 1000);
    EXPECT_NEAR(dimension(s, Dimension::Plausibility), 100 * (1 - 2.5 / 7), 1e-9);
    EXPECT_NEAR(s.total, 100 * (1 - 2.5 / 7), 1e-9);
    EXPECT_DOUBLE_EQ(dimension(score(counted({{30, 1000, 200}}), 1000), Dimension::Plausibility), 0);
    EXPECT_DOUBLE_EQ(dimension(score(counted({{30, 1000, 900}}), 1000), Dimension::Plausibility), 0)
        << "capped";
}

// CF 3 at 0, CP 3 at 100, TM 1 at 50, PL and UN without rules: (0 + 300 + 50) / 7.
TEST(Score, DimensionsAreWeighted) {
    const Score s = score(counted({{1, 1000, 500}, {13, 1000, 0}, {58, 1000, 100}}), 1000);
    EXPECT_NEAR(s.total, 350.0 / 7, 1e-9);
    EXPECT_EQ(s.worst_dimension, static_cast<int>(Dimension::Conformance));
}

TEST(Score, WhatDoesNotApplyDoesNotCount) {
    const Score with = score(counted({{30, 1000, 100}, {34, 0, 0}}), 1000);
    const Score without = score(counted({{30, 1000, 100}}), 1000);
    EXPECT_DOUBLE_EQ(with.total, without.total);
}

TEST(Score, InformationNeverCosts) {
    EXPECT_DOUBLE_EQ(score(counted({{30, 1000, 0}, {39, 1000, 1000}}), 1000).total, 100);
}

TEST(Score, MoreFailuresNeverRaiseIt) {
    double before = 101;
    for (std::int64_t failed = 0; failed <= 1000; failed += 10) {
        const double now = score(counted({{30, 1000, failed}, {1, 1000, 0}}), 1000).total;
        EXPECT_LE(now, before);
        EXPECT_GE(now, 0);
        before = now;
    }
}

TEST(Wilson, KnownBounds) {
    const Bounds ten = wilson(10, 100);  // 0.0552, 0.1744
    EXPECT_NEAR(ten.low, 0.05523, 1e-4);
    EXPECT_NEAR(ten.high, 0.17437, 1e-4);
    const Bounds none = wilson(0, 10);
    EXPECT_NEAR(none.low, 0, 1e-12);
    EXPECT_NEAR(none.high, 0.27753, 1e-4);
    const Bounds all = wilson(10, 10);
    EXPECT_NEAR(all.low, 0.72247, 1e-4);
    EXPECT_NEAR(all.high, 1, 1e-12);
    EXPECT_DOUBLE_EQ(wilson(0, 0).low, 0);
    EXPECT_DOUBLE_EQ(wilson(0, 0).high, 1);
    EXPECT_LE(wilson(1, 3).high - wilson(1, 3).low, 1);
}

TEST(Catalogue, NumbersNamesAndFixedKeepsOut) {
    for (int i = 1; i <= kRuleCount; ++i) EXPECT_EQ(catalogue()[static_cast<std::size_t>(i - 1)].number, i);
    EXPECT_EQ(rule_name(1), "R01");
    EXPECT_EQ(rule_name(62), "R62");
    const std::string all =
        " 28 30 31 33 35 37 45 46 57 ";  // semantics.md 17; rejects keep everything out as well
    const std::string dollars = " 40 41 42 43 ";
    for (const Rule& rule : catalogue()) {
        const std::string key = " " + std::to_string(rule.number) + " ";
        EXPECT_EQ(rule.keeps_out == KeepsOut::Dollars, dollars.find(key) != std::string::npos) << key;
        EXPECT_EQ(rule.verdict == Verdict::Quarantine, all.find(key) != std::string::npos) << key;
        EXPECT_EQ(rule.keeps_out == KeepsOut::All,
                  rule.verdict == Verdict::Quarantine || rule.verdict == Verdict::Reject)
            << key;
    }
}

TEST(Score, AFlawlessUploadHasNoWorstDimension) {
    EXPECT_EQ(score(counted({{1, 1000, 0}, {10, 1000, 0}}), 1000).worst_dimension, -1);
}

}  // namespace payerwatch::quality
