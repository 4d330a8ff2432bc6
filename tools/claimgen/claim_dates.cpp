#include "exact_fp.h"

#include "claim_dates.h"

#include <algorithm>
#include <cmath>

namespace payerwatch::claimgen {

namespace {

constexpr double kLongestDelay = 150;
constexpr int kShortestDelay = 2;
constexpr int kLongestLag = 5;
constexpr int kBacklogDays = 6;  // to work off what an ended slowdown left

// A slowdown holds back what would have come from its first day on, by about as many days as it is strong.
// It draws without an event too: what is drawn after it stays the same.
Day held_back(Rng& rng, const Event* event, bool only_payments, Day day) {
    const double factor = 0.7 + 0.6 * rng.uniform();
    const int backlog = rng.between(1, kBacklogDays);
    if (event == nullptr || event->kind != EventKind::PaymentDelay) return day;
    if (event->only_payments != only_payments || !event->active(day)) return day;
    const Day late = day + static_cast<int>(std::lround(event->effect * factor));
    return event->end && late > *event->end ? std::max(day, *event->end + backlog) : late;
}

}  // namespace

Day draw_decided(Rng& rng, const Payer& payer, const Event* event, Day submitted) {
    const double drawn = payer.delay_floor + rng.lognormal(payer.delay_median, payer.delay_sigma);
    const int delay = std::max(kShortestDelay, static_cast<int>(std::min(drawn, kLongestDelay)));
    return next_decision_day(held_back(rng, event, false, submitted + delay));
}

Day draw_paid(Rng& rng, const Payer& payer, const Event* event, Day& decided) {
    const Day run = next_pay_run(payer, decided);
    while (run - decided > kLongestLag) decided = next_decision_day(decided + 1);
    return next_pay_run(payer, held_back(rng, event, true, next_pay_run(payer, decided)));
}

}  // namespace payerwatch::claimgen
