// DriftWatch: a window-limited scan of the denial rate by the day on which decisions became visible.
#include <cmath>

#include "detectors.hpp"
#include "payerwatch/distributions.hpp"

namespace payerwatch::signals {

namespace {

constexpr double kFewestPoints = 0.015;
constexpr double kLeastRatio = 1.15;
constexpr double kExtraLooks = 0.7;  // price of looking at groups too
constexpr double kExactBelow = 25;   // expected denials under which the normal tail is not trusted
constexpr double kLower90 = 1.2816;
constexpr double kFewestInWindow = 8;

Totals baseline_of(const Series& series, const PayerState& payer, std::int32_t today) {
    const std::int32_t to = today - kBaselineGap;
    return series.sum(to - kBaselineDays + 1, to, payer.open_spans);
}

std::optional<Finding> scan(const Series& series, const PayerState& payer, std::int32_t today,
                            const std::vector<double>& common) {
    const Totals base = baseline_of(series, payer, today);
    if (base.decided < static_cast<double>(kFewestDecided)) return {};
    const double p0 = (base.denied + 0.5) / (base.decided + 1);
    std::optional<Finding> best;
    for (std::size_t w = 0; w < rate_windows().size(); ++w) {
        const std::int32_t length = rate_windows()[w];
        const Totals now = series.sum(today - length + 1, today);
        const double n = now.decided;
        if (n < kFewestInWindow) continue;
        const double expected_rate = std::min(0.95, p0 * common[w]);
        const double p1 = now.denied / n;
        if (p1 - expected_rate < kFewestPoints || p1 / expected_rate < kLeastRatio) continue;
        const double factor = payer.phi * (1 + n / base.decided);
        const double sd = std::sqrt(n * expected_rate * (1 - expected_rate) * factor);
        const double excess = now.denied - n * expected_rate;
        double z = excess / sd;
        if (z > 2 && n * expected_rate < kExactBelow) {
            const double rho = n > 1 ? std::clamp((factor - 1) / (n - 1), 0.0, 0.9) : 0;
            z = stats::normal_score(
                stats::beta_binomial_upper(std::lround(now.denied), std::lround(n), expected_rate, rho));
        }
        if (best && z <= best->z) continue;
        Finding finding;
        finding.kind = Kind::DenialRate;
        finding.z = z;
        finding.start = today - length + 1;
        finding.baseline_n = std::llround(base.decided);
        finding.current_n = std::llround(n);
        finding.baseline = p0;
        finding.current = p1;
        finding.low = (excess - kLower90 * sd) / n;
        finding.high = (excess + kLower90 * sd) / n;
        // the window's denied claims stand for what the excess would be worth
        const double per_denial = now.denied > 0 ? now.denied_billed / now.denied : 0;
        finding.dollars_at_risk = excess * per_denial;
        finding.dollars_low = std::max(0.0, (excess - kLower90 * sd) * per_denial * 7 / length);
        best = finding;
    }
    return best;
}

}  // namespace

const std::vector<std::int32_t>& rate_windows() {
    static const std::vector<std::int32_t> kWindows{7, 14, 21, 28, 42, 56};
    return kWindows;
}

double denial_overdispersion(const PayerState& payer, std::int32_t today) {
    constexpr double kPriorWeeks = 10;
    const Totals base = baseline_of(payer.all, payer, today);
    if (base.decided < static_cast<double>(kFewestDecided)) return 1;
    const double p0 = (base.denied + 0.5) / (base.decided + 1);
    double sum = kPriorWeeks;
    double weeks = kPriorWeeks;
    const std::int32_t last = today - kBaselineGap;
    for (std::int32_t end = last; end > last - kBaselineDays; end -= 7) {
        if (is_left_out(end, payer.open_spans) || is_left_out(end - 6, payer.open_spans)) continue;
        const Totals week = payer.all.sum(end - 6, end);
        if (week.decided < 5) continue;
        const double z = (week.denied - week.decided * p0) / std::sqrt(week.decided * p0 * (1 - p0));
        sum += z * z;
        weeks += 1;
    }
    return std::max(1.0, sum / weeks);
}

std::optional<Finding> denial_rate(const PayerState& payer, std::int32_t today,
                                   const std::vector<double>& common) {
    std::optional<Finding> best = scan(payer.all, payer, today, common);
    for (std::size_t g = 0; g < payer.groups.size(); ++g) {
        std::optional<Finding> finding = scan(payer.groups[g], payer, today, common);
        if (!finding) continue;
        finding->z -= kExtraLooks;
        finding->cpt_group = payer.history->groups[g].name;
        if (!best || finding->z > best->z) best = finding;
    }
    return best;
}

}  // namespace payerwatch::signals
