#include "payerwatch/stats/drift.hpp"

#include <gtest/gtest.h>

#include <random>

#include "payerwatch/error.hpp"
#include "payerwatch/distributions.hpp"

namespace payerwatch::stats {

template <typename F>
std::string state_of(F&& f) {
    try {
        f();
    } catch (const Error& e) {
        return e.sqlstate();
    }
    return "00000";
}

// Newcombe 1998, table II (a): 56/70 against 48/80, method 10: 0.0524 to 0.3339.
TEST(RateDrift, NewcombesExample) {
    const RateDrift r = rate_drift(48, 80, 56, 70, 1);
    EXPECT_NEAR(r.difference, 0.2, 1e-12);
    EXPECT_NEAR(r.low, 0.0524, 5e-5);
    EXPECT_NEAR(r.high, 0.3339, 5e-5);
    const double pooled = 104.0 / 150;
    EXPECT_NEAR(r.p_value, 2 * normal_upper(0.2 / std::sqrt(pooled * (1 - pooled) * (1.0 / 70 + 1.0 / 80))),
                1e-12);
}

TEST(RateDrift, Newcombe9Of10Against3Of10) {  // table II (b): 0.1705 to 0.8090
    const RateDrift r = rate_drift(3, 10, 9, 10, 1);
    EXPECT_NEAR(r.low, 0.1705, 5e-5);
    EXPECT_NEAR(r.high, 0.8090, 5e-5);
    // Fisher by hand: C(12,9) C(8,1) / C(20,10) and C(12,10) C(8,0) / C(20,10)
    EXPECT_NEAR(r.p_value, 2 * (220.0 * 8 / 2 + 66) / 184756, 1e-9);
}

TEST(RateDrift, IsAntisymmetric) {
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        const std::int64_t n = 1 + random() % 300;
        const std::int64_t m = 1 + random() % 300;
        const std::int64_t d = random() % static_cast<unsigned>(n + 1);
        const std::int64_t e = random() % static_cast<unsigned>(m + 1);
        const RateDrift a = rate_drift(d, n, e, m, 1);
        const RateDrift b = rate_drift(e, m, d, n, 1);
        ASSERT_NEAR(a.difference, -b.difference, 1e-12);
        ASSERT_NEAR(a.low, -b.high, 1e-9);
        ASSERT_NEAR(a.p_value, b.p_value, 1e-7) << d << "/" << n << " " << e << "/" << m;
        ASSERT_LE(a.low, a.difference);
        ASSERT_GE(a.high, a.difference);
        ASSERT_GT(a.p_value, -1e-9);
        ASSERT_LE(a.p_value, 1);
    }
}

TEST(RateDrift, NothingToCompare) {
    EXPECT_TRUE(std::isnan(rate_drift(0, 0, 1, 2, 1).p_value));
    EXPECT_DOUBLE_EQ(rate_drift(0, 0, 1, 2, 1).current_rate, 0.5);
    EXPECT_TRUE(std::isnan(rate_drift(1, 2, 0, 0, 1).difference));
    EXPECT_DOUBLE_EQ(rate_drift(0, 50, 0, 50, 1).p_value, 1);
    EXPECT_DOUBLE_EQ(rate_drift(50, 50, 9, 9, 1).p_value, 1);
}

TEST(RateDrift, OverdispersionWidens) {
    const RateDrift one = rate_drift(100, 1000, 150, 1000, 1);
    const RateDrift two = rate_drift(100, 1000, 150, 1000, 2);
    EXPECT_GT(two.p_value, one.p_value);
    EXPECT_LT(two.low, one.low);
    EXPECT_GT(two.high, one.high);
}

TEST(RateDrift, ImpossibleCountsAreRefused) {
    EXPECT_EQ(state_of([] { rate_drift(-1, 10, 1, 10, 1); }), "22023");
    EXPECT_EQ(state_of([] { rate_drift(11, 10, 1, 10, 1); }), "22023");
    EXPECT_EQ(state_of([] { rate_drift(1, 10, 11, 10, 1); }), "22023");
    EXPECT_EQ(state_of([] { rate_drift(0, -1, 1, 10, 1); }), "22023");
    for (const double phi : {0.0, -1.0, std::nan("")})
        EXPECT_EQ(state_of([&] { rate_drift(1, 10, 1, 10, phi); }), "22023");
}

TEST(RateDrift, PValuesAreNeverNegative) {
    for (std::int64_t n = 1; n < 60; ++n)
        for (std::int64_t d = 0; d <= n; ++d)
            ASSERT_GE(rate_drift(0, 59, d, n, 1).p_value, 0) << d << " of " << n;
}

TEST(RateDrift, OverdispersionBelowOneIsRefused) {
    EXPECT_EQ(state_of([] { rate_drift(1, 10, 1, 10, 0.5); }), "22023");
    EXPECT_EQ(state_of([] { rate_drift(1, 10, 1, 10, INFINITY); }), "22023");
}

TEST(PopulationStability, OfEqualSharesIsZero) {
    const Psi same = psi({100, 200, 300}, {100, 200, 300});
    EXPECT_NEAR(same.psi, 0, 1e-12);
    EXPECT_NEAR(same.p_value, 1, 1e-9);
    EXPECT_DOUBLE_EQ(psi({0, 0}, {5, 5}).psi, 0);
    EXPECT_DOUBLE_EQ(psi({7}, {9}).p_value, 1) << "one bin cannot differ";
}

TEST(PopulationStability, FindsAShiftAndStaysFiniteOnEmptyBins) {
    const Psi shifted = psi({1000, 1000}, {500, 1500});
    EXPECT_NEAR(shifted.psi, 0.25 * std::log(2) + 0.25 * std::log(1.5), 2e-3);
    EXPECT_LT(shifted.p_value, 1e-6);
    EXPECT_TRUE(std::isfinite(psi({100, 0}, {0, 100}).psi));
}

TEST(PopulationStability, PValuesOfNoChangeAreNotTooSmall) {
    std::mt19937 random(2);
    std::discrete_distribution<std::size_t> bins{5, 4, 3, 2, 2, 1, 1, 1};
    int small = 0;
    for (int i = 0; i < 1000; ++i) {
        std::vector<std::int64_t> a(8), b(8);
        for (int k = 0; k < 2000; ++k) ++a[bins(random)];
        for (int k = 0; k < 300; ++k) ++b[bins(random)];
        small += psi(a, b).p_value < 0.05 ? 1 : 0;
    }
    EXPECT_GE(small, 25);
    EXPECT_LE(small, 75);
}

TEST(PopulationStability, BadInputIsRefused) {
    EXPECT_EQ(state_of([] { psi({1, 2}, {1}); }), "22023");
    EXPECT_EQ(state_of([] { psi({}, {}); }), "22023");
    EXPECT_EQ(state_of([] { psi({1, -1}, {1, 1}); }), "22023");
}

TEST(PopulationStability, BinsWithoutHolesGiveTheTextbooksValue) {
    EXPECT_NEAR(psi({100, 100}, {50, 150}).psi, 0.25 * std::log(2) + 0.25 * std::log(1.5), 1e-9);
}

TEST(FalseDiscovery, BenjaminiAndHochbergsExample) {  // their paper's fifteen p-values: four are below 0.05
    const std::vector<double> p{0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344,
                                0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0};
    const auto q = fdr_adjust(p);
    EXPECT_NEAR(q[0], 0.0015, 1e-12);
    EXPECT_NEAR(q[3], 0.035625, 1e-12);
    EXPECT_GT(q[4], 0.05);
    EXPECT_DOUBLE_EQ(q[14], 1);
    EXPECT_EQ(fdr_adjust({}), std::vector<double>{});
    EXPECT_EQ(fdr_adjust({0.25, 0.015625, 0.25}), (std::vector<double>{0.25, 0.046875, 0.25}))
        << "in the order given";
    for (const double bad : {-0.1, 1.1, std::nan("")})
        EXPECT_EQ(state_of([&] { fdr_adjust({0.5, bad}); }), "22023");
}

}  // namespace payerwatch::stats
