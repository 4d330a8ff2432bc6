// When a payer decides and pays.
#pragma once

#include "events.h"
#include "payers.h"

namespace payerwatch::claimgen {

Day draw_decided(Rng& rng, const Payer& payer, const Event* event, Day submitted);
// Moves the decision by a weekend at most, so that the payment follows within five days of it.
Day draw_paid(Rng& rng, const Payer& payer, const Event* event, Day& decided);

}  // namespace payerwatch::claimgen
