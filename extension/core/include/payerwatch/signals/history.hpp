// A customer's claims as the detectors see them: counts by payer and day in event time.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "payerwatch/claim.hpp"

namespace payerwatch::signals {

// Decisions that became visible on one day.
struct DayCounts {
    std::int32_t decided = 0;  // paid, partial, denied
    std::int32_t denied = 0;
    double billed = 0;  // dollars of the decided
    double denied_billed = 0;
    double paid = 0;
};

// Buckets of billed amounts of one day: (bucket, count).
using AmountBins = std::vector<std::pair<std::int32_t, std::int32_t>>;

struct GroupHistory {
    std::string name;
    std::vector<DayCounts> day;      // by day since History::first
    std::vector<AmountBins> amount;  // of all decided
};

struct PayerHistory {
    std::int32_t payer_id = 0;
    std::vector<GroupHistory> groups;
    std::map<std::string, std::vector<std::pair<std::int32_t, std::int32_t>>>
        reasons;                          // code -> (day, denials), by day
    std::vector<std::int32_t> submitted;  // claims by day of submission
    std::vector<double> submitted_billed;
    std::vector<std::vector<std::pair<std::int32_t, std::int32_t>>>
        closed;  // by day of submission: (age in days, claims)
};

struct History {
    Day first = 0;          // day 0
    std::int32_t days = 0;  // number of days
    std::vector<PayerHistory> payers;
};

}  // namespace payerwatch::signals
