#include "exact_fp.h"

#include "world.h"

#include "event_strength.h"
#include "providers.h"

#include <algorithm>
#include <cmath>

namespace payerwatch::claimgen {

namespace {

constexpr double kDayNoise = 0.06;
constexpr double kVolumeShape = 40;  // a payer's weekly volume varies by about 16 % beyond chance

}  // namespace

World::World(const Options& chosen)
    : options(chosen),
      payers(make_payers(options, procedures)),
      events(place_events(options, procedures, payers)),
      npis(make_npis(options.seed)),
      event_of_(payers.size()),
      denial_rates_(payers.size()) {
    for (const Event& event : events) event_of_[event.payer] = &event;
    Rng rng(options.seed, Stream::Days);
    double total = 0.0;
    for (Day day = options.first_day(); day <= options.last_day; ++day) {
        day_weights_.push_back(total += submission_weight(day) * rng.lognormal(1.0, kDayNoise));
    }
    for (std::size_t i = 0; i < payers.size(); ++i) {
        Rng shocks(options.seed, Stream::Shocks, i);
        const double rate = payers[i].denial_rate;
        for (int week = 0; week < options.weeks; ++week) {
            denial_rates_[i].push_back(shocks.beta(rate, rate * kShockDeviation));
        }
    }
}

std::int64_t World::rows_until(Day day) const {
    if (day == options.last_day) return options.rows;
    const double part =
        day_weights_[static_cast<std::size_t>(day - options.first_day())] / day_weights_.back();
    return static_cast<std::int64_t>(std::floor(part * static_cast<double>(options.rows)));
}

WeightedPick World::payer_pick(int week) const {
    Rng rng(options.seed, Stream::Volumes, static_cast<std::uint64_t>(week));
    std::vector<double> weights;
    for (const Payer& payer : payers) weights.push_back(payer.share * rng.gamma(kVolumeShape));
    return WeightedPick(weights);
}

double World::denial_rate(std::size_t payer, Day day) const {
    const int week = std::clamp(week_of(day), 0, options.weeks - 1);
    return denial_rates_[payer][static_cast<std::size_t>(week)];
}

}  // namespace payerwatch::claimgen
