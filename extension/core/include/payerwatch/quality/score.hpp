// The score of an upload. Source: docs/quality.md, "Score".
#pragma once
#include <array>
#include <cmath>
#include <string>

#include "payerwatch/quality/check.hpp"

namespace payerwatch::quality {

struct Score {
    double total = std::nan("");        // 0..100; NaN for fewer than 100 rows
    std::array<double, 5> dimension{};  // by Dimension; NaN where no rule applied
    int worst_dimension = -1;           // -1: none
};

// f = failed / applicable of a rule, weight 10, 5, 2 or 0 by severity, cap 0.2:
// dimension = 100 (1 - sum w min(1, f / cap) / sum w); total = mean weighted CF 3, CP 3, PL 2, UN 1, TM 1.
Score score(const Counts& counts, std::int64_t rows);

struct Bounds {
    double low, high;
};
Bounds wilson(std::int64_t failed, std::int64_t applicable);  // 95 %

}  // namespace payerwatch::quality
