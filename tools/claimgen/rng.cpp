#include "exact_fp.h"

#include "rng.h"

#include "exact_math.h"

#include <algorithm>
#include <cmath>

namespace payerwatch::claimgen {

namespace {

constexpr std::uint64_t kGolden = 0x9E3779B97F4A7C15U;

std::uint64_t mix(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

}  // namespace

Rng::Rng(std::uint64_t seed, Stream stream, std::uint64_t index)
    : state_(mix(mix(mix(seed + kGolden) + static_cast<std::uint64_t>(stream) * kGolden) + index * kGolden)) {
}

std::uint64_t Rng::next() {
    state_ += kGolden;
    return mix(state_);
}

double Rng::uniform() {
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::size_t Rng::below(std::size_t n) {
    return static_cast<std::size_t>(((next() >> 32) * static_cast<std::uint64_t>(n)) >> 32);
}

int Rng::between(int low, int high) {
    return low + static_cast<int>(below(static_cast<std::size_t>(high - low) + 1));
}

double Rng::normal() {
    // The polar form of Box-Muller: it needs no sine. Its second value is dropped, so that a draw has no
    // memory.
    for (;;) {
        const double u = 2.0 * uniform() - 1.0;
        const double v = 2.0 * uniform() - 1.0;
        const double s = u * u + v * v;
        if (s < 1.0 && s > 0.0) return u * std::sqrt(-2.0 * exact_log(s) / s);
    }
}

double Rng::lognormal(double median, double sigma) {
    return median * exact_exp(sigma * normal());
}

double Rng::gamma(double shape) {
    if (shape < 1.0) {
        const double boosted = gamma(shape + 1.0);
        return boosted * exact_exp(exact_log(1.0 - uniform()) / shape);
    }
    const double d = shape - 1.0 / 3.0;  // Marsaglia and Tsang, 2000
    const double c = 1.0 / std::sqrt(9.0 * d);
    for (;;) {
        const double x = normal();
        const double root = 1.0 + c * x;
        if (root <= 0.0) continue;
        const double v = root * root * root;
        const double u = 1.0 - uniform();
        if (exact_log(u) < 0.5 * x * x + d - d * v + d * exact_log(v)) return d * v;
    }
}

double Rng::beta(double mean, double deviation) {
    const double total = mean * (1.0 - mean) / (deviation * deviation) - 1.0;
    const double a = gamma(mean * total);
    const double b = gamma((1.0 - mean) * total);
    return a / (a + b);
}

WeightedPick::WeightedPick(const std::vector<double>& weights) {
    double sum = 0.0;
    for (const double weight : weights) cumulated_.push_back(sum += weight);
}

std::size_t WeightedPick::operator()(Rng& rng) const {
    const double at = rng.uniform() * cumulated_.back();
    const auto found = std::upper_bound(cumulated_.begin(), cumulated_.end() - 1, at);
    return static_cast<std::size_t>(found - cumulated_.begin());
}

double WeightedPick::share(std::size_t index) const {
    const double before = index == 0 ? 0.0 : cumulated_[index - 1];
    return (cumulated_[index] - before) / cumulated_.back();
}

}  // namespace payerwatch::claimgen
