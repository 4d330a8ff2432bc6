// Patient data where it does not belong. All of it is put together at random; nobody real is meant.
#pragma once

#include "counts.h"
#include "row.h"

namespace payerwatch::claimgen {

void contaminate(Rng& rng, Row& row, Counts& counts);

}  // namespace payerwatch::claimgen
