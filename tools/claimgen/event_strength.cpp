#include "exact_fp.h"

#include "event_strength.h"

#include <algorithm>
#include <cmath>

namespace payerwatch::claimgen {

namespace {

constexpr double kDecidedPerRow = 0.88;  // extra lines and claims that are never decided
constexpr double kRateWindowWeeks = 6;
constexpr double kReasonWindowWeeks = 8;
constexpr double kAimedScore = 5.0;
constexpr double kEnoughScore = 4.2;
constexpr double kFewestDelayed = 12;
constexpr double kFewestNewReasons = 6;
constexpr double kFewestHighDenials = 3;
constexpr int kChargeSamples = 4000;

double weeks_on(const Options& options, const Event& event) {
    return (event.end.value_or(options.last_day) - event.start + 1) / 7.0;
}

double rate_score(double weekly, double rate, double ratio, double weeks) {
    const double odds = rate / (1.0 - rate);
    const double overdispersion = 1.0 + weekly * kShockDeviation * kShockDeviation * odds;
    const double n = weekly * weeks;
    return n * rate * (ratio - 1.0) / std::sqrt(n * rate * (1.0 - rate) * overdispersion);
}

void set_rate(Rng& rng, const Options& options, const Payer& payer, Event& event) {
    double weekly = decided_per_week(options, payer);
    double rate = payer.denial_rate;
    if (event.group != kAllGroups) {
        weekly *= payer.group.share(event.group);
        rate *= payer.group_denial_factor[event.group];
        event.denial = kAuthorizationDenial;
    }
    const double weeks = std::min(weeks_on(options, event), kRateWindowWeeks);
    event.effect = 1.5 + 1.5 * rng.uniform();
    while (event.effect < 3.0 && rate_score(weekly, rate, event.effect, weeks) < kAimedScore)
        event.effect += 0.05;
    event.effect = std::min(event.effect, 3.0);
    event.detectable = rate_score(weekly, rate, event.effect, weeks) >= kEnoughScore;
}

void set_delay(Rng& rng, const Options& options, const Payer& payer, Event& event) {
    event.effect = rng.between(7, 15);
    event.detectable = decided_per_week(options, payer) >= kFewestDelayed && weeks_on(options, event) >= 3.0;
}

void set_reason(Rng& rng, const Options& options, const Payer& payer, Event& event) {
    do {
        event.denial = rng.below(kDenialCount);
    } while (payer.reason_weights[event.denial] > 0.0 &&
             std::count(payer.reason_weights.begin(), payer.reason_weights.end(), 0.0) > 0);
    const double weeks = std::min(weeks_on(options, event), kReasonWindowWeeks);
    const double denials = decided_per_week(options, payer) * payer.denial_rate * weeks;
    event.effect = 0.35 + 0.25 * rng.uniform();
    event.effect = std::max(event.effect, std::min(0.7, kFewestNewReasons * 1.4 / denials));
    event.detectable = denials * event.effect >= kFewestNewReasons;
}

void set_dollars(Rng& rng, const Options& options, const Procedures& procedures, const Payer& payer,
                 Event& event) {
    std::vector<Cents> charges;
    for (int i = 0; i < kChargeSamples; ++i) {
        const std::size_t group = payer.group(rng);
        charges.push_back(procedures.charge(rng, group, procedures.pick(rng, group), payer.price_level));
    }
    std::sort(charges.begin(), charges.end());
    event.high_rate = 0.50 + 0.25 * rng.uniform();
    const double high_share = std::min(0.08, 0.8 * payer.denial_rate);
    const auto first_high = static_cast<std::size_t>((1.0 - high_share) * kChargeSamples);
    event.high_charge = charges[first_high];
    event.low_factor = (1.0 - high_share * event.high_rate / payer.denial_rate) / (1.0 - high_share);
    double low = 0.0;
    double high = 0.0;
    for (std::size_t i = 0; i < charges.size(); ++i) {
        (i < first_high ? low : high) += static_cast<double>(charges[i]);
    }
    const double before = payer.denial_rate * (low + high);
    const double after = payer.denial_rate * event.low_factor * low + event.high_rate * high;
    event.effect = after / before;
    event.detectable = decided_per_week(options, payer) * high_share * event.high_rate >= kFewestHighDenials;
}

}  // namespace

double decided_per_week(const Options& options, const Payer& payer) {
    return static_cast<double>(options.rows) / options.weeks * payer.share * kDecidedPerRow;
}

void set_strength(Rng& rng, const Options& options, const Procedures& procedures, const Payer& payer,
                  Event& event) {
    switch (event.kind) {
        case EventKind::DenialRate: set_rate(rng, options, payer, event); break;
        case EventKind::PaymentDelay: set_delay(rng, options, payer, event); break;
        case EventKind::DenialDollars: set_dollars(rng, options, procedures, payer, event); break;
        case EventKind::DenialReason: set_reason(rng, options, payer, event); break;
    }
}

}  // namespace payerwatch::claimgen
