// dayhist values in and out of PostgreSQL.
#pragma once
#include "payerwatch/stats/day_histogram.hpp"

#include "bridge.hpp"

namespace payerwatch::pg {

stats::DayHistogram histogram_of(Datum datum);
Datum histogram_datum(const stats::DayHistogram& histogram);

}  // namespace payerwatch::pg
