// The truths: what happens to which payer, from when to when, and what it does to a claim.
#pragma once

#include "calendar.h"
#include "denials.h"
#include "options.h"
#include "payers.h"

#include <optional>
#include <string_view>
#include <vector>

namespace payerwatch::claimgen {

enum class EventKind { DenialRate, PaymentDelay, DenialDollars, DenialReason };

constexpr std::size_t kAllGroups = kGroupCount;

struct Event {
    EventKind kind = EventKind::DenialRate;
    std::size_t payer = 0;
    std::size_t group = kAllGroups;
    std::size_t denial = kNoDenial;
    Day start = 0;
    std::optional<Day> end;
    double effect = 0;  // rate or dollar ratio, days, or share of denials
    bool detectable = false;
    bool only_payments = false;  // a delay of payments after decisions in time
    Cents high_charge = 0;       // denial_dollars: from here on
    double high_rate = 0;
    double low_factor = 1;  // lowers the rest, so that the count of denials tells nothing

    bool active(Day day) const { return day >= start && (!end || day <= *end); }
    bool covers(std::size_t claim_group) const { return group == kAllGroups || group == claim_group; }
};

std::string_view kind_name(EventKind kind);
std::vector<Event> place_events(const Options& options, const Procedures& procedures,
                                const std::vector<Payer>& payers);

}  // namespace payerwatch::claimgen
