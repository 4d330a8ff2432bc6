// The claims file, day by day.
#pragma once

#include "counts.h"
#include "csv_file.h"
#include "world.h"

namespace payerwatch::claimgen {

Counts write_claims(const World& world, CsvFile& file);

}  // namespace payerwatch::claimgen
