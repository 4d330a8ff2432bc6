#include "payerwatch/stats/survival.hpp"

#include <algorithm>
#include <map>

#include "payerwatch/error.hpp"
#include "payerwatch/distributions.hpp"

namespace payerwatch::stats {

namespace {

struct RestrictedMean {
    double days = 0, variance = 0;
};

// Area under the curve up to tau, with Greenwood's variance.
RestrictedMean restricted_mean(const std::vector<SurvivalStep>& steps, std::int32_t tau) {
    RestrictedMean mean;
    double level = 1;
    std::int32_t from = 0;
    std::vector<double> area;  // under each step
    for (const SurvivalStep& step : steps) {
        if (step.day >= tau) break;
        area.push_back(level * (step.day - from));
        level = step.survival;
        from = step.day;
    }
    area.push_back(level * (tau - from));
    for (const double a : area) mean.days += a;
    double rest = mean.days;
    for (std::size_t i = 0; i < steps.size() && steps[i].day < tau; ++i) {
        rest -= area[i];
        const auto r = static_cast<double>(steps[i].at_risk);
        const auto d = static_cast<double>(steps[i].closed);
        if (r > d) mean.variance += rest * rest * d / (r * (r - d));
    }
    return mean;
}

}  // namespace

std::vector<SurvivalStep> survival(const DayHistogram& open, const DayHistogram& closed) {
    std::map<std::int32_t, std::pair<std::int64_t, std::int64_t>> days;  // closed, open
    for (const auto& [day, n] : closed.bins()) days[day].first += n;
    for (const auto& [day, n] : open.bins()) days[day].second += n;
    std::int64_t at_risk = 0;
    for (const auto& [day, n] : days) {
        if (n.first < 0 || n.second < 0)
            throw Error("22023", "histograms with negative counts have no survival curve");
        at_risk += n.first + n.second;
    }
    std::vector<SurvivalStep> steps;
    double level = 1;
    for (const auto& [day, n] : days) {
        if (n.first > 0) level *= 1 - static_cast<double>(n.first) / static_cast<double>(at_risk);
        steps.push_back({day, at_risk, n.first, level});
        at_risk -= n.first + n.second;
    }
    return steps;
}

std::int32_t survival_median(const DayHistogram& open, const DayHistogram& closed) {
    for (const SurvivalStep& step : survival(open, closed))
        if (step.survival <= 0.5) return step.day;
    return -1;
}

SurvivalComparison survival_compare(const DayHistogram& open_a, const DayHistogram& closed_a,
                                    const DayHistogram& open_b, const DayHistogram& closed_b) {
    const auto a = survival(open_a, closed_a);
    const auto b = survival(open_b, closed_b);
    SurvivalComparison result;
    if (a.empty() || b.empty()) return result;
    const std::int32_t tau = std::min(a.back().day, b.back().day) + 1;
    const RestrictedMean mean_a = restricted_mean(a, tau);
    const RestrictedMean mean_b = restricted_mean(b, tau);
    result.difference_days = mean_b.days - mean_a.days;
    const double half = 1.959964 * std::sqrt(mean_a.variance + mean_b.variance);
    result.low = result.difference_days - half;
    result.high = result.difference_days + half;

    double observed = 0;
    double expected = 0;
    double variance = 0;
    const auto at = [](const std::vector<SurvivalStep>& steps, std::int32_t day) {
        const auto step = std::lower_bound(steps.begin(), steps.end(), day,
                                           [](const SurvivalStep& s, std::int32_t d) { return s.day < d; });
        if (step == steps.end()) return std::pair{0.0, 0.0};
        return std::pair{static_cast<double>(step->at_risk),
                         step->day == day ? static_cast<double>(step->closed) : 0.0};
    };
    std::vector<std::int32_t> days;
    for (const auto* steps : {&a, &b})
        for (const SurvivalStep& step : *steps)
            if (step.closed > 0) days.push_back(step.day);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    for (const std::int32_t day : days) {
        const auto [risk_a, closed_on_a] = at(a, day);
        const auto [risk_b, closed_on_b] = at(b, day);
        const double risk = risk_a + risk_b;
        const double closed = closed_on_a + closed_on_b;
        if (risk <= 1) continue;
        observed += closed_on_b;
        expected += closed * risk_b / risk;
        variance += closed * (risk_a / risk) * (risk_b / risk) * (risk - closed) / (risk - 1);
    }
    if (variance > 0) {
        result.z = (expected - observed) / std::sqrt(variance);
        result.p_value = 2 * normal_upper(std::abs(result.z));
    }
    return result;
}

}  // namespace payerwatch::stats
