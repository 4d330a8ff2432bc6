// A payer's habits: how much, how fast, how strict, on which days.
#pragma once

#include "calendar.h"
#include "denials.h"
#include "options.h"
#include "procedures.h"

#include <array>
#include <string>
#include <vector>

namespace payerwatch::claimgen {

struct Payer {
    std::string name;
    std::string code;
    std::string line_of_business;
    std::vector<std::string> spellings;
    WeightedPick spelling;
    double share = 0;  // of all claims
    double denial_rate = 0;
    WeightedPick group;
    std::array<double, kGroupCount> group_denial_factor{};  // 1 on average over its claims
    std::vector<double> reason_weights;
    WeightedPick reason;
    double delay_median = 0;
    double delay_sigma = 0;
    int delay_floor = 0;
    unsigned run_days = 0;  // bit n: pays on weekday n
    double price_level = 0;
    double allowed_share = 0;
    double paid_share = 0;
    bool writes_zero_paid = false;
};

std::vector<Payer> make_payers(const Options& options, const Procedures& procedures);

// The pay run on or after a day.
Day next_pay_run(const Payer& payer, Day day);

}  // namespace payerwatch::claimgen
