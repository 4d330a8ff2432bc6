#include "payerwatch/quality/score.hpp"

#include <algorithm>

namespace payerwatch::quality {

namespace {

constexpr double kCap = 0.2;
constexpr std::int64_t kFewestRows = 100;
constexpr std::array<double, 4> kSeverityWeight{0, 2, 5, 10};
constexpr std::array<double, 5> kDimensionWeight{3, 3, 2, 1, 1};

}  // namespace

Score score(const Counts& counts, std::int64_t rows) {
    std::array<double, 5> lost{};
    std::array<double, 5> weight{};
    for (const Rule& rule : catalogue()) {
        const auto applicable = static_cast<double>(counts.applicable[rule.number]);
        if (applicable == 0) continue;
        const double share = static_cast<double>(counts.failed[rule.number]) / applicable;
        const double w = kSeverityWeight[static_cast<std::size_t>(rule.severity)];
        lost[static_cast<std::size_t>(rule.dimension)] += w * std::min(1.0, share / kCap);
        weight[static_cast<std::size_t>(rule.dimension)] += w;
    }
    Score result;
    double sum = 0;
    double weights = 0;
    for (std::size_t d = 0; d < 5; ++d) {
        result.dimension[d] = weight[d] == 0 ? std::nan("") : 100 * (1 - lost[d] / weight[d]);
        if (weight[d] == 0) continue;
        sum += kDimensionWeight[d] * result.dimension[d];
        weights += kDimensionWeight[d];
        if (result.dimension[d] >= 100) continue;
        if (result.worst_dimension < 0 ||
            result.dimension[d] < result.dimension[static_cast<std::size_t>(result.worst_dimension)])
            result.worst_dimension = static_cast<int>(d);
    }
    if (rows >= kFewestRows && weights > 0) result.total = sum / weights;
    return result;
}

Bounds wilson(std::int64_t failed, std::int64_t applicable) {
    if (applicable == 0) return {0, 1};
    constexpr double z = 1.959964;
    const auto n = static_cast<double>(applicable);
    const double p = static_cast<double>(failed) / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

}  // namespace payerwatch::quality
