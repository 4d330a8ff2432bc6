// DenialScope: denied dollars against what the decided claims' own amounts let expect, each procedure group
// at its own baseline rate. The tail of a sum of few large Bernoulli terms is far from normal, so it is taken
// from the saddlepoint approximation of Lugannani and Rice (1980): one huge claim cannot raise an alarm
// alone.
#include <cmath>

#include "detectors.hpp"
#include "payerwatch/amount_bucket.hpp"

namespace payerwatch::signals {

namespace {

constexpr std::int32_t kWindows[] = {7, 14};
constexpr double kLeastExcess = 1500;  // dollars
constexpr double kLeastRatio = 1.4;
constexpr double kLower90 = 1.2816;

struct Term {
    double amount, count, p;
};

// r* of P(sum > observed); 0 when there is no saddlepoint above the mean.
double saddlepoint(const std::vector<Term>& terms, double observed) {
    double mean = 0;
    double variance = 0;
    double most = 0;
    for (const Term& t : terms) {
        mean += t.count * t.p * t.amount;
        variance += t.count * t.p * (1 - t.p) * t.amount * t.amount;
        most += t.count * t.amount;
    }
    if (variance <= 0 || observed <= mean) return 0;
    observed = std::min(observed, mean + 0.999 * (most - mean));
    double low = 0;
    double high = 50 / std::sqrt(variance);
    double k = 0;
    double k2 = 0;
    const auto evaluate = [&](double s) {
        double k1 = 0;
        k = 0;
        k2 = 0;
        for (const Term& t : terms) {
            const double x = s * t.amount;
            // log(1 - p + p e^x) without overflow
            const double tilted = x > 30 ? 1 : t.p * std::exp(x) / (1 - t.p + t.p * std::exp(x));
            k += t.count * (x > 30 ? x + std::log(t.p) : std::log1p(t.p * std::expm1(x)));
            k1 += t.count * t.amount * tilted;
            k2 += t.count * t.amount * t.amount * tilted * (1 - tilted);
        }
        return k1;
    };
    for (int i = 0; i < 60 && evaluate(high) < observed; ++i) high *= 2;
    double s = (observed - mean) / variance;
    for (int i = 0; i < 60; ++i) {
        if (!(s > low && s < high)) s = (low + high) / 2;
        const double gap = evaluate(s) - observed;
        (gap > 0 ? high : low) = s;
        if (std::abs(gap) < 1e-7 * observed || k2 <= 0) break;
        s -= gap / k2;
    }
    evaluate(s);
    const double w2 = 2 * (s * observed - k);
    if (w2 <= 1e-9 || k2 <= 0) return 0;
    const double w = std::sqrt(w2);
    const double u = s * std::sqrt(k2);
    return w + std::log(u / w) / w;
}

}  // namespace

std::optional<Finding> denial_dollars(const PayerState& payer, std::int32_t today) {
    const std::int32_t last = today - kBaselineGap;
    const std::int32_t first = last - kBaselineDays + 1;
    const Totals base = payer.all.sum(first, last, payer.open_spans);
    if (base.decided < static_cast<double>(kFewestDecided)) return {};
    const double p0 = (base.denied + 0.5) / (base.decided + 1);
    std::vector<double> rate(payer.groups.size());
    for (std::size_t g = 0; g < payer.groups.size(); ++g) {
        // small groups lean on the payer's own rate
        const Totals group = payer.groups[g].sum(first, last, payer.open_spans);
        rate[g] = (group.denied + 20 * p0) / (group.decided + 20);
    }
    std::optional<Finding> best;
    for (const std::int32_t length : kWindows) {
        const Totals now = payer.all.sum(today - length + 1, today);
        double expected = 0;
        for (std::size_t g = 0; g < payer.groups.size(); ++g)
            expected += rate[g] * payer.groups[g].sum(today - length + 1, today).billed;
        const double excess = now.denied_billed - expected;
        if (now.denied < 3 || excess < kLeastExcess || now.denied_billed < kLeastRatio * expected) continue;

        std::vector<Term> terms;
        double variance = 0;
        for (std::size_t g = 0; g < payer.groups.size(); ++g) {
            const auto& days = payer.history->groups[g].amount;
            for (std::int32_t d = std::max(0, today - length + 1);
                 d <= today && d < static_cast<std::int32_t>(days.size()); ++d)
                for (const auto& [bucket, count] : days[static_cast<std::size_t>(d)]) {
                    const double amount = amount_of_bucket(bucket);
                    if (count <= 0 || amount <= 0) continue;
                    terms.push_back({amount, static_cast<double>(count), rate[g]});
                    variance += count * rate[g] * (1 - rate[g]) * amount * amount;
                }
        }
        const double z = saddlepoint(terms, now.denied_billed) / std::sqrt(payer.phi);
        if (best && z <= best->z) continue;
        Finding finding;
        finding.kind = Kind::DenialDollars;
        finding.z = z;
        finding.start = today - length + 1;
        finding.baseline_n = std::llround(base.decided);
        finding.current_n = std::llround(now.decided);
        finding.baseline = now.billed > 0 ? expected / now.billed : 0;
        finding.current = now.billed > 0 ? now.denied_billed / now.billed : 0;
        const double half = kLower90 * std::sqrt(variance * payer.phi);
        finding.low = now.billed > 0 ? (excess - half) / now.billed : 0;
        finding.high = now.billed > 0 ? (excess + half) / now.billed : 0;
        finding.dollars_at_risk = excess;
        finding.dollars_low = std::max(0.0, (excess - half) * 7 / length);
        best = finding;
    }
    return best;
}

}  // namespace payerwatch::signals
