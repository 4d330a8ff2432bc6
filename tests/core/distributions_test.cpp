#include "payerwatch/distributions.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace payerwatch::stats {

TEST(Normal, TailsFromTables) {
    EXPECT_NEAR(normal_upper(0), 0.5, 1e-15);
    EXPECT_NEAR(normal_upper(1.959963984540054), 0.025, 1e-12);
    EXPECT_NEAR(normal_upper(-1.959963984540054), 0.975, 1e-12);
    EXPECT_NEAR(normal_upper(6) / 9.865876450377e-10, 1, 1e-9);
    EXPECT_GT(normal_upper(37), 0);
    EXPECT_EQ(normal_upper(1e9), 0);
    EXPECT_EQ(normal_upper(-1e9), 1);
}

TEST(Normal, ScoreIsTheInverse) {
    for (double z = -8; z <= 36; z += 0.25)
        EXPECT_NEAR(normal_score(normal_upper(z)), z, z < -6 ? 0.05 : 1e-7) << z;
    EXPECT_NEAR(normal_score(0.025), 1.959963984540054, 1e-9);
    for (const double p : {0.0, -1.0, 1.0, 2.0, 1e-310}) {
        const double z = normal_score(p);
        EXPECT_GE(std::abs(z), 37) << p;
        EXPECT_LE(std::abs(z), 38) << p;
    }
}

TEST(ChiSquare, TailsFromTables) {
    EXPECT_NEAR(chi_square_upper(3.841458820694124, 1), 0.05, 1e-9);
    EXPECT_NEAR(chi_square_upper(18.307038053275146, 10), 0.05, 1e-9);
    EXPECT_NEAR(chi_square_upper(2 * 3.0, 2), std::exp(-3.0), 1e-12);
    EXPECT_EQ(chi_square_upper(0, 5), 1);
    EXPECT_EQ(chi_square_upper(-1, 5), 1);
    EXPECT_EQ(chi_square_upper(5, 0), 1);
    EXPECT_EQ(chi_square_upper(std::nan(""), 5), 1);
}

double log_choose(double n, double k) {
    return std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1);
}
double log_beta(double a, double b) {
    return std::lgamma(a) + std::lgamma(b) - std::lgamma(a + b);
}

// Straight from the definition.
double slow_tail(long d, long n, double p, double rho) {
    double tail = 0;
    for (long k = d; k <= n; ++k) {
        const auto K = static_cast<double>(k);
        const auto N = static_cast<double>(n);
        double mass = log_choose(N, K);
        if (rho == 0) {
            mass += K * std::log(p) + (N - K) * std::log1p(-p);
        } else {
            const double size = 1 / rho - 1;
            mass += log_beta(K + p * size, N - K + (1 - p) * size) - log_beta(p * size, (1 - p) * size);
        }
        tail += std::exp(mass) * (k == d ? 0.5 : 1);
    }
    return tail;
}

TEST(BetaBinomial, AgreesWithTheDefinition) {
    for (const long n : {1L, 5L, 40L, 300L})
        for (const double p : {0.01, 0.1, 0.5, 0.9})
            for (const double rho : {0.0, 0.001, 0.02, 0.3})
                for (long d = 1; d <= n; d += 1 + n / 17) {
                    const double expected = slow_tail(d, n, p, rho);
                    EXPECT_NEAR(beta_binomial_upper(d, n, p, rho), expected, 1e-3 * expected + 1e-12)
                        << d << " of " << n << " " << p << " " << rho;
                }
}

TEST(BetaBinomial, FallsWithEventsAndRisesWithSpread) {
    double before = 2;
    for (long d = 0; d <= 50; ++d) {
        const double now = beta_binomial_upper(d, 50, 0.2, 0.02);
        EXPECT_LT(now, before);
        before = now;
    }
    EXPECT_GT(beta_binomial_upper(25, 50, 0.2, 0.1), beta_binomial_upper(25, 50, 0.2, 0));
}

TEST(BetaBinomial, AtTheEdges) {
    for (const double p : {0.0, 1.0, 0.5})
        for (const double rho : {0.0, 0.5}) {
            const double tail = beta_binomial_upper(1, 10, p, rho);
            EXPECT_GE(tail, 0);
            EXPECT_LE(tail, 1);
        }
    EXPECT_NEAR(beta_binomial_upper(1, 10, 0, 0), 0, 1e-6);
    EXPECT_NEAR(beta_binomial_upper(9, 10, 1, 0), 1, 1e-6);
}

TEST(BetaBinomial, FarBelowTheMeanTheTailIsOne) {
    EXPECT_NEAR(beta_binomial_upper(1, 10000, 0.5, 0), 1, 1e-6);
    EXPECT_NEAR(beta_binomial_upper(100, 100000, 0.1, 0), 1, 1e-6);
}

TEST(BetaBinomial, NoEvents) {
    EXPECT_NEAR(beta_binomial_upper(0, 10, 0.1, 0), 1 - std::pow(0.9, 10) / 2, 1e-6);
}

}  // namespace payerwatch::stats
