// DenialScope: a reason code whose share of a payer's denials has grown, a code never seen before included.
#include <cmath>

#include "detectors.hpp"
#include "payerwatch/distributions.hpp"

namespace payerwatch::signals {

namespace {

constexpr std::int32_t kWindows[] = {28, 56};
constexpr double kFewestOfCode = 5;
constexpr double kLeastShareGain = 0.08;
constexpr double kLower90 = 1.2816;

double sum(const std::vector<std::pair<std::int32_t, std::int32_t>>& days, std::int32_t from, std::int32_t to,
           const std::vector<Span>& left_out) {
    auto at = std::lower_bound(days.begin(), days.end(), from,
                               [](const auto& d, std::int32_t day) { return d.first < day; });
    double total = 0;
    for (; at != days.end() && at->first <= to; ++at)
        if (left_out.empty() || !is_left_out(at->first, left_out)) total += at->second;
    return total;
}

}  // namespace

std::optional<Finding> denial_reason(const PayerState& payer, std::int32_t today) {
    const std::int32_t last = today - kBaselineGap;
    const std::int32_t first = last - kBaselineDays + 1;
    const Totals base = payer.all.sum(first, last, payer.open_spans);
    if (base.decided < static_cast<double>(kFewestDecided) || base.denied < 10) return {};
    std::optional<Finding> best;
    for (const std::int32_t length : kWindows) {
        const Totals now = payer.all.sum(today - length + 1, today);
        if (now.denied < 8) continue;
        for (const auto& [code, days] : payer.history->reasons) {
            if (code.empty()) continue;
            const double count = sum(days, today - length + 1, today, {});
            if (count < kFewestOfCode) continue;
            const double before = sum(days, first, last, payer.open_spans);
            // a new code had no share: one in eighteen more denials than were seen
            const double share = before > 0 ? (before + 0.5) / (base.denied + 1) : 1 / (base.denied + 18);
            const double current = count / now.denied;
            if (current - share < kLeastShareGain || share > 0.5) continue;
            const double factor = payer.phi * (1 + now.denied / base.denied);
            const double rho = std::clamp((factor - 1) / (now.denied - 1), 0.0, 0.9);
            const double z = stats::normal_score(
                stats::beta_binomial_upper(std::lround(count), std::lround(now.denied), share, rho));
            if (best && z <= best->z) continue;
            Finding finding;
            finding.kind = Kind::DenialReason;
            finding.denial_code = code;
            finding.z = z;
            finding.start = today - length + 1;
            finding.baseline_n = std::llround(base.denied);
            finding.current_n = std::llround(now.denied);
            finding.baseline = share;
            finding.current = current;
            const double excess = count - share * now.denied;
            const double sd = std::sqrt(now.denied * current * (1 - current) * payer.phi);
            finding.low = (excess - kLower90 * sd) / now.denied;
            finding.high = (excess + kLower90 * sd) / now.denied;
            const double per_denial = now.denied_billed / now.denied;
            finding.dollars_at_risk = excess * per_denial;
            finding.dollars_low = std::max(0.0, (excess - kLower90 * sd) * per_denial * 7 / length);
            best = finding;
        }
    }
    return best;
}

}  // namespace payerwatch::signals
