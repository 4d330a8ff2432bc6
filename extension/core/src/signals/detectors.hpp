// One payer's detectors. Each gives its strongest finding of the day, whatever its strength; the alarm's
// life-cycle compares it with thresholds.
#pragma once
#include <optional>
#include <vector>

#include "baseline.hpp"
#include "payerwatch/signals/replay.hpp"

namespace payerwatch::signals {

struct PayerState {
    const PayerHistory* history = nullptr;
    Series all;
    std::vector<Series> groups;
    std::vector<Span> open_spans;  // of denial alarms
    std::vector<Span> slow_spans;  // of delay alarms
    // overdispersion of the denial rate, renewed weekly
    double phi = 1;
    std::int32_t phi_day = -1000;
};

// Variance of weekly denials against the binomial one, shrunk towards 1 by ten weeks' worth of it.
double denial_overdispersion(const PayerState& payer, std::int32_t today);

// common: the factor by which all payers' denials exceed their baselines in each window; see windows().
std::optional<Finding> denial_rate(const PayerState& payer, std::int32_t today,
                                   const std::vector<double>& common);
std::optional<Finding> denial_dollars(const PayerState& payer, std::int32_t today);
std::optional<Finding> denial_reason(const PayerState& payer, std::int32_t today);

// Lengths of the windows of denial_rate, in days.
const std::vector<std::int32_t>& rate_windows();

}  // namespace payerwatch::signals
