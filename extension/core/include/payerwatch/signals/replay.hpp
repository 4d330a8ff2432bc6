// Replays what DriftWatch, DenialScope and DelayGuard would have said, day by day, on what was visible on
// each day. Methods and thresholds: docs/signals.md.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "payerwatch/checkpoint.hpp"
#include "payerwatch/signals/history.hpp"

namespace payerwatch::signals {

enum class Kind : std::uint8_t { DenialRate, DenialDollars, DenialReason, PaymentDelay };
inline constexpr int kKinds = 4;
const char* kind_name(Kind kind);
const char* product_name(Kind kind);

enum class Severity : std::uint8_t { Low, Medium, High, Critical };
const char* severity_name(Severity severity);

// What a detector has to say about one payer on one day.
struct Finding {
    Kind kind = Kind::DenialRate;
    std::string cpt_group;    // "" for all
    std::string denial_code;  // of DenialReason
    double z = 0;             // already less the price of extra looks
    std::int32_t start = 0;   // first day of the window that shows it best
    std::int64_t baseline_n = 0, current_n = 0;
    double baseline = 0, current = 0;  // rate, share of dollars, share of denials, or decided / expected
    double low = 0, high = 0;          // 90 % bounds of current less baseline
    double dollars_at_risk = 0;        // from start until as_of
    double dollars_low = 0;            // lower 90 % bound, per week
};

enum class Event : std::uint8_t { Raised, Escalated };

struct Signal {
    Event event;
    std::int32_t as_of;
    std::int32_t payer;  // index into History::payers
    Finding finding;
    Severity severity;
    std::int32_t episode;  // signals of one alarm share it
};

// An alarm as it stands at the end of the replay.
struct Episode {
    std::int32_t payer;
    Kind kind;
    std::int32_t raised_on, started_on, closed_on;  // closed_on -1: open
    Finding last;
    Severity severity;
};

struct Replay {
    std::vector<Signal> signals;
    std::vector<Episode> episodes;
};

// From the first day with enough baseline until `until`, every step_days (weekly thresholds from 7 on, daily
// below).
Replay replay(const History& history, std::int32_t until, std::int32_t step_days, Checkpoint checkpoint);

}  // namespace payerwatch::signals
