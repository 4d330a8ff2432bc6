// Time until a claim is decided, with claims that are still pending counted as such (right censoring).
// `closed` are the ages at which claims were decided, `open` the ages that pending claims have reached.
#pragma once
#include <cmath>
#include <vector>

#include "payerwatch/stats/day_histogram.hpp"

namespace payerwatch::stats {

struct SurvivalStep {
    std::int32_t day;
    std::int64_t at_risk, closed;
    double survival;  // share still undecided after the day (Kaplan-Meier)
};
std::vector<SurvivalStep> survival(const DayHistogram& open,
                                   const DayHistogram& closed);  // 22023 for negative counts

// First day on which at most half are undecided; -1 if that is never reached.
std::int32_t survival_median(const DayHistogram& open, const DayHistogram& closed);

struct SurvivalComparison {
    double difference_days =
        std::nan("");  // restricted mean of b less that of a, up to the last day both observe
    double low = std::nan(""), high = std::nan("");   // 95 %, Greenwood
    double z = std::nan(""), p_value = std::nan("");  // log-rank; z > 0: b is slower
};
SurvivalComparison survival_compare(const DayHistogram& open_a, const DayHistogram& closed_a,
                                    const DayHistogram& open_b, const DayHistogram& closed_b);

}  // namespace payerwatch::stats
