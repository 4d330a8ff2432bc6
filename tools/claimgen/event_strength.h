// How strong an event must be for a detector to have a chance, given the payer's volume.
#pragma once

#include "events.h"

namespace payerwatch::claimgen {

constexpr double kShockDeviation = 0.10;  // of a payer's weekly denial rate, relative to it

double decided_per_week(const Options& options, const Payer& payer);

// Sets effect, detectable and what else the kind needs; the event's payer, group and dates are set.
void set_strength(Rng& rng, const Options& options, const Procedures& procedures, const Payer& payer,
                  Event& event);

}  // namespace payerwatch::claimgen
