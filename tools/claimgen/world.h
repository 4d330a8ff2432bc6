// All that stands before the first claim: payers, providers, truths, weekly shocks, the volume of each day.
#pragma once

#include "events.h"
#include "options.h"
#include "payers.h"
#include "procedures.h"

#include <cstdint>
#include <string>
#include <vector>

namespace payerwatch::claimgen {

class World {
  public:
    explicit World(const Options& chosen);
    World(const World&) = delete;

    const Options options;
    const Procedures procedures;
    const std::vector<Payer> payers;
    const std::vector<Event> events;
    const std::vector<std::string> npis;

    const Event* event_of(std::size_t payer) const { return event_of_[payer]; }
    std::int64_t rows_until(Day day) const;  // that day's included
    WeightedPick payer_pick(int week) const;
    // The payer's own rate of that week, without any truth.
    double denial_rate(std::size_t payer, Day day) const;
    int week_of(Day day) const { return (day - options.first_day()) / 7; }

  private:
    std::vector<const Event*> event_of_;
    std::vector<double> day_weights_;  // cumulated
    std::vector<std::vector<double>> denial_rates_;
};

}  // namespace payerwatch::claimgen
