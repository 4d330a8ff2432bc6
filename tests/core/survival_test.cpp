#include "payerwatch/stats/survival.hpp"

#include <gtest/gtest.h>

#include <random>

#include "payerwatch/error.hpp"

namespace payerwatch::stats {

DayHistogram of(std::string_view text) {
    return DayHistogram::from_text(text);
}

// Freireich's remissions (6-MP against placebo), as in every textbook.
const char* const kTreatedClosed = "{6:3,7:1,10:1,13:1,16:1,22:1,23:1}";
const char* const kTreatedOpen = "{6:1,9:1,10:1,11:1,17:1,19:1,20:1,25:1,32:2,34:1,35:1}";
const char* const kPlaceboClosed = "{1:2,2:2,3:1,4:2,5:2,8:4,11:2,12:2,15:1,17:1,22:1,23:1}";

TEST(Survival, KaplanMeierOfFreireich) {
    const auto steps = survival(of(kTreatedOpen), of(kTreatedClosed));
    const auto level = [&](int day) {
        double s = 1;
        for (const SurvivalStep& step : steps)
            if (step.day <= day) s = step.survival;
        return s;
    };
    EXPECT_EQ(steps[0].at_risk, 21);
    EXPECT_EQ(steps[0].closed, 3);
    EXPECT_NEAR(level(6), 0.857143, 1e-6);
    EXPECT_NEAR(level(7), 0.806723, 1e-6);
    EXPECT_NEAR(level(10), 0.752941, 1e-6);
    EXPECT_NEAR(level(13), 0.690196, 1e-6);
    EXPECT_NEAR(level(16), 0.627451, 1e-6);
    EXPECT_NEAR(level(23), 0.448179, 1e-6);
    EXPECT_EQ(survival_median(of(kTreatedOpen), of(kTreatedClosed)), 23);
    EXPECT_EQ(survival_median(of("{}"), of(kPlaceboClosed)), 8);
}

TEST(Survival, LogRankOfFreireich) {  // chi-square 16.793
    const SurvivalComparison c =
        survival_compare(of("{}"), of(kPlaceboClosed), of(kTreatedOpen), of(kTreatedClosed));
    EXPECT_NEAR(c.z * c.z, 16.793, 0.001);
    EXPECT_GT(c.z, 0) << "b is slower";
    EXPECT_NEAR(c.p_value, 4.17e-5, 1e-6);
    EXPECT_GT(c.difference_days, 0);
    EXPECT_LT(c.low, c.difference_days);
    EXPECT_GT(c.high, c.difference_days);
}

TEST(Survival, WithoutCensoringItIsTheEmpiricalCurve) {
    const auto steps = survival(of("{}"), of("{1:1,2:1,3:2}"));
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_DOUBLE_EQ(steps[0].survival, 0.75);
    EXPECT_DOUBLE_EQ(steps[1].survival, 0.5);
    EXPECT_DOUBLE_EQ(steps[2].survival, 0);
    EXPECT_EQ(survival_median(of("{}"), of("{1:1,2:1,3:2}")), 2);
}

TEST(Survival, ClaimsOpenOnADayAreStillAtRiskOnIt) {
    const auto steps = survival(of("{5:1}"), of("{5:1}"));
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].at_risk, 2);
    EXPECT_DOUBLE_EQ(steps[0].survival, 0.5);
}

TEST(Survival, MediansThatAreNeverReached) {
    EXPECT_EQ(survival_median(of("{}"), of("{}")), -1);
    EXPECT_EQ(survival_median(of("{10:9}"), of("{3:1}")), -1);
    EXPECT_EQ(survival_median(of("{}"), of("{0:1}")), 0);
}

TEST(Survival, PendingClaimsMakeItSlower) {
    EXPECT_GT(survival_median(of("{40:30}"), of("{10:20,30:20}")),
              survival_median(of("{}"), of("{10:20,30:20}")));
}

TEST(Survival, NegativeCountsAreRefused) {
    for (const auto& [open, closed] : {std::pair{"{1:-1}", "{2:5}"}, {"{2:5}", "{1:-1}"}}) {
        try {
            survival(of(open), of(closed));
            ADD_FAILURE() << open << closed;
        } catch (const Error& e) {
            EXPECT_STREQ(e.sqlstate(), "22023");
        }
    }
}

TEST(SurvivalCompare, RestrictedMeanOfACurveDoneByHand) {
    // a: all on day 10. b: half on day 10, half on day 20. Both observe up to day 10: the means until 11 are
    // 10 and 10.5.
    const SurvivalComparison c = survival_compare(of("{}"), of("{10:100}"), of("{}"), of("{10:50,20:50}"));
    EXPECT_NEAR(c.difference_days, 0.5, 1e-9);
}

TEST(SurvivalCompare, IsAntisymmetric) {
    const SurvivalComparison ab =
        survival_compare(of(kTreatedOpen), of(kTreatedClosed), of("{}"), of(kPlaceboClosed));
    const SurvivalComparison ba =
        survival_compare(of("{}"), of(kPlaceboClosed), of(kTreatedOpen), of(kTreatedClosed));
    EXPECT_NEAR(ab.z, -ba.z, 1e-9);
    EXPECT_NEAR(ab.difference_days, -ba.difference_days, 1e-9);
    EXPECT_NEAR(ab.low, -ba.high, 1e-9);
    EXPECT_NEAR(ab.p_value, ba.p_value, 1e-12);
}

TEST(SurvivalCompare, NothingToCompare) {
    EXPECT_TRUE(std::isnan(survival_compare(of("{}"), of("{}"), of("{}"), of("{1:1}")).difference_days));
    const SurvivalComparison open_only = survival_compare(of("{5:10}"), of("{}"), of("{5:10}"), of("{}"));
    EXPECT_DOUBLE_EQ(open_only.difference_days, 0);
    EXPECT_TRUE(std::isnan(open_only.p_value)) << "nothing was decided";
}

TEST(SurvivalCompare, OfOneDistributionIsRarelySignificant) {
    std::mt19937 random(3);
    std::geometric_distribution<int> delay(0.05);
    int significant = 0;
    int covered = 0;
    for (int i = 0; i < 1000; ++i) {
        DayHistogram open[2], closed[2];
        for (int k = 0; k < 300; ++k) {
            const int days = delay(random);
            const int age = static_cast<int>(random() % 60);
            (days <= age ? closed : open)[k % 2].add(std::min(days, age), 1);
        }
        const SurvivalComparison c = survival_compare(open[0], closed[0], open[1], closed[1]);
        significant += c.p_value < 0.05 ? 1 : 0;
        covered += c.low <= 0 && c.high >= 0 ? 1 : 0;
    }
    EXPECT_LE(significant, 75);
    EXPECT_GE(significant, 25);
    EXPECT_GE(covered, 920);
}

}  // namespace payerwatch::stats
