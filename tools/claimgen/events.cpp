#include "exact_fp.h"

#include "events.h"

#include "event_strength.h"

#include <algorithm>
#include <array>

namespace payerwatch::claimgen {

namespace {

struct Plan {
    EventKind kind;
    bool open;
    bool one_group;
    bool only_payments;
    int earliest_week;  // open: weeks before the last day; ended: after the first
    int latest_week;
    double smallest_share;  // of all claims, so that a payer has the volume to show it
};

constexpr double kSmall = 0.0035;  // about 20 decided claims a week in 500,000 rows and 78 weeks
constexpr double kLarge = 0.0090;
// Below it there are too few denials to move from small charges to large ones.
constexpr double kRateForDollars = 0.07;
constexpr int kWarmUpWeeks = 40;
constexpr int kAttempts = 20;      // a quiet payer or group may hide what was chosen for it
constexpr int kSettledWeeks = 20;  // an ended event is over well before the last day

// The largest demands choose first.
constexpr std::array<Plan, 14> kPlans = {{
    {EventKind::DenialDollars, true, false, false, 6, 3, kLarge},
    {EventKind::DenialDollars, false, false, false, 0, 0, kLarge},
    {EventKind::DenialRate, true, true, false, 10, 6, kLarge},
    {EventKind::DenialRate, false, true, false, 0, 0, kLarge},
    {EventKind::DenialReason, true, false, false, 10, 6, kSmall},
    {EventKind::DenialReason, true, false, false, 10, 6, kSmall},
    {EventKind::DenialReason, false, false, false, 0, 0, kSmall},
    {EventKind::DenialRate, true, false, false, 9, 5, kSmall},
    {EventKind::DenialRate, true, false, false, 9, 5, kSmall},
    {EventKind::DenialRate, false, false, false, 0, 0, kSmall},
    {EventKind::PaymentDelay, true, false, false, 6, 3, kSmall},
    {EventKind::PaymentDelay, true, false, false, 6, 3, kSmall},
    {EventKind::PaymentDelay, false, false, false, 0, 0, kSmall},
    {EventKind::PaymentDelay, false, false, true, 0, 0, kSmall},
}};

bool set_dates(Rng& rng, const Options& options, const Plan& plan, Event& event) {
    const int warm_up = std::min(kWarmUpWeeks, options.weeks / 2);
    if (plan.open) {
        event.start = options.last_day - rng.between(7 * plan.latest_week, 7 * plan.earliest_week);
        return event.start >= options.first_day() + 7 * warm_up;
    }
    const int latest = options.weeks - kSettledWeeks;
    if (latest < warm_up) return false;
    event.start = options.first_day() + rng.between(7 * warm_up, 7 * latest);
    event.end = event.start + rng.between(7 * 8, 7 * 14);
    return true;
}

// Any that is big enough; the biggest free one otherwise.
std::size_t choose_payer(Rng& rng, const std::vector<Payer>& payers, const std::vector<bool>& used,
                         const Plan& plan) {
    const double rate = plan.kind == EventKind::DenialDollars ? kRateForDollars : 0.0;
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < payers.size(); ++i) {
        const bool fits = payers[i].share >= plan.smallest_share && payers[i].denial_rate >= rate;
        if (fits && !used[i]) candidates.push_back(i);
    }
    if (!candidates.empty()) return rng.pick(candidates);
    return static_cast<std::size_t>(std::find(used.begin(), used.end(), false) - used.begin());
}

std::size_t choose_group(Rng& rng, const Payer& payer) {
    std::vector<std::size_t> large;
    for (std::size_t group = 0; group < kGroupCount; ++group) {
        if (payer.group.share(group) >= 0.12) large.push_back(group);
    }
    return rng.pick(large);
}

}  // namespace

std::string_view kind_name(EventKind kind) {
    switch (kind) {
        case EventKind::DenialRate: return "denial_rate";
        case EventKind::PaymentDelay: return "payment_delay";
        case EventKind::DenialDollars: return "denial_dollars";
        case EventKind::DenialReason: return "denial_reason";
    }
    return "";
}

std::vector<Event> place_events(const Options& options, const Procedures& procedures,
                                const std::vector<Payer>& payers) {
    std::vector<Event> events;
    if (!options.events) return events;
    std::vector<bool> used(payers.size());
    const std::size_t most = payers.size() / 2;  // the others stay as they are, to be compared with
    for (std::size_t i = 0; i < kPlans.size() && events.size() < most; ++i) {
        Rng rng(options.seed, Stream::Events, i);
        const Plan& plan = kPlans[i];
        Event event;
        event.kind = plan.kind;
        event.only_payments = plan.only_payments;
        if (!set_dates(rng, options, plan, event)) continue;
        for (int attempt = 0; attempt < kAttempts && !event.detectable; ++attempt) {
            event.payer = choose_payer(rng, payers, used, plan);
            const Payer& payer = payers[event.payer];
            if (plan.one_group) event.group = choose_group(rng, payer);
            set_strength(rng, options, procedures, payer, event);
        }
        used[event.payer] = true;
        events.push_back(event);
    }
    return events;
}

}  // namespace payerwatch::claimgen
