// Comparisons of rates and shares between a baseline and a current period.
#pragma once
#include <cmath>
#include <cstdint>
#include <vector>

namespace payerwatch::stats {

struct RateDrift {
    std::int64_t baseline_n = 0, current_n = 0;
    double baseline_rate = std::nan(""), current_rate = std::nan("");
    double difference = std::nan(""), low = std::nan(""),
           high = std::nan("");     // 95 %, Newcombe 1998 method 10
    double p_value = std::nan("");  // two-sided; mid-p Fisher below 5 expected events, pooled z otherwise
};

// d events of n in each period. overdispersion >= 1 multiplies the variance. 22023 for impossible counts.
RateDrift rate_drift(std::int64_t baseline_d, std::int64_t baseline_n, std::int64_t current_d,
                     std::int64_t current_n, double overdispersion);

struct Psi {
    double psi, p_value;
};
// Population stability index of two histograms over the same bins, with the p-value of its null distribution
// (1/n + 1/N) chi2(B - 1) (Yurdakul 2018). Empty bins get half a count. 22023 when the lengths differ.
Psi psi(const std::vector<std::int64_t>& baseline, const std::vector<std::int64_t>& current);

// Benjamini-Hochberg adjusted p-values, in the order given.
std::vector<double> fdr_adjust(const std::vector<double>& p);

}  // namespace payerwatch::stats
