#include "payerwatch/stats/drift.hpp"

#include <algorithm>
#include <numeric>

#include "payerwatch/error.hpp"
#include "payerwatch/distributions.hpp"

namespace payerwatch::stats {

namespace {

struct Interval {
    double low, high;
};

Interval wilson(double p, double n) {
    constexpr double z = 1.959964;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {centre - half, centre + half};
}

// Two-sided mid-p of Fisher's exact test: twice the smaller tail.
double fisher_mid_p(std::int64_t d, std::int64_t n, std::int64_t D, std::int64_t N) {
    const auto choose = [](double a, double b) {
        return std::lgamma(a + 1) - std::lgamma(b + 1) - std::lgamma(a - b + 1);
    };
    const auto total = static_cast<double>(N + n);
    const auto events = static_cast<double>(D + d);
    const auto drawn = static_cast<double>(n);
    const auto mass = [&](std::int64_t k) {
        const auto K = static_cast<double>(k);
        return std::exp(choose(events, K) + choose(total - events, drawn - K) - choose(total, drawn));
    };
    const std::int64_t lowest = std::max<std::int64_t>(0, n - (N + n - D - d));
    double lower = mass(d) / 2;
    for (std::int64_t k = lowest; k < d; ++k) lower += mass(k);
    return std::clamp(2 * std::min(lower, 1 - lower), 0.0, 1.0);
}

}  // namespace

RateDrift rate_drift(std::int64_t baseline_d, std::int64_t baseline_n, std::int64_t current_d,
                     std::int64_t current_n, double overdispersion) {
    if (baseline_d < 0 || current_d < 0 || baseline_d > baseline_n || current_d > current_n)
        throw Error("22023", "events must be between 0 and the number of claims");
    if (!(overdispersion >= 1 && overdispersion < 1e9))
        throw Error("22023", "overdispersion must be at least 1");
    RateDrift r;
    r.baseline_n = baseline_n;
    r.current_n = current_n;
    const auto N = static_cast<double>(baseline_n);
    const auto n = static_cast<double>(current_n);
    if (baseline_n > 0) r.baseline_rate = static_cast<double>(baseline_d) / N;
    if (current_n > 0) r.current_rate = static_cast<double>(current_d) / n;
    if (baseline_n == 0 || current_n == 0) return r;
    r.difference = r.current_rate - r.baseline_rate;
    const Interval base = wilson(r.baseline_rate, N / overdispersion);
    const Interval now = wilson(r.current_rate, n / overdispersion);
    r.low = r.difference - std::hypot(r.current_rate - now.low, base.high - r.baseline_rate);
    r.high = r.difference + std::hypot(now.high - r.current_rate, r.baseline_rate - base.low);
    const double pooled = static_cast<double>(baseline_d + current_d) / (N + n);
    const double fewest = std::min(n, N) * std::min(pooled, 1 - pooled);
    if (pooled == 0 || pooled == 1) {
        r.p_value = 1;
    } else if (fewest < 5 && current_n <= 100000 && overdispersion == 1) {
        r.p_value = fisher_mid_p(current_d, current_n, baseline_d, baseline_n);
    } else {
        const double z = r.difference / std::sqrt(overdispersion * pooled * (1 - pooled) * (1 / n + 1 / N));
        r.p_value = 2 * normal_upper(std::abs(z));
    }
    return r;
}

Psi psi(const std::vector<std::int64_t>& baseline, const std::vector<std::int64_t>& current) {
    if (baseline.size() != current.size() || baseline.empty())
        throw Error("22023", "both histograms need the same number of bins, at least one");
    double N = 0;
    double n = 0;
    for (std::size_t i = 0; i < baseline.size(); ++i) {
        if (baseline[i] < 0 || current[i] < 0) throw Error("22023", "counts must not be negative");
        N += static_cast<double>(baseline[i]);
        n += static_cast<double>(current[i]);
    }
    if (N == 0 || n == 0) return {0, 1};
    const auto filled = [](std::int64_t count) { return count == 0 ? 0.5 : static_cast<double>(count); };
    double filled_N = 0;
    double filled_n = 0;
    for (std::size_t i = 0; i < baseline.size(); ++i) {
        if (baseline[i] == 0 && current[i] == 0) continue;
        filled_N += filled(baseline[i]);
        filled_n += filled(current[i]);
    }
    double index = 0;
    double bins = 0;
    for (std::size_t i = 0; i < baseline.size(); ++i) {
        if (baseline[i] == 0 && current[i] == 0) continue;
        const double p = filled(baseline[i]) / filled_N;
        const double q = filled(current[i]) / filled_n;
        index += (q - p) * std::log(q / p);
        ++bins;
    }
    return {index, chi_square_upper(index / (1 / n + 1 / N), bins - 1)};
}

std::vector<double> fdr_adjust(const std::vector<double>& p) {
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (const double value : p)
        if (!(value >= 0 && value <= 1)) throw Error("22023", "p-values must be between 0 and 1");
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] > p[b]; });
    std::vector<double> adjusted(p.size());
    double least = 1;
    for (std::size_t k = 0; k < order.size(); ++k) {
        const auto rank = static_cast<double>(order.size() - k);
        least = std::min(least, p[order[k]] * static_cast<double>(p.size()) / rank);
        adjusted[order[k]] = least;
    }
    return adjusted;
}

}  // namespace payerwatch::stats
