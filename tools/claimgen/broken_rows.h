// Rows with the defects that exports have.
#pragma once

#include "counts.h"
#include "row.h"

namespace payerwatch::claimgen {

// Returns by how many columns the row is to be longer (or, negative, shorter) than the header.
int break_row(Rng& rng, Row& row, Counts& counts);

}  // namespace payerwatch::claimgen
