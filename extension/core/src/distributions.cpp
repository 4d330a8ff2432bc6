#include "payerwatch/distributions.hpp"

#include <algorithm>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

namespace payerwatch::stats {

namespace {
constexpr double kTiny = 1e-300;
}

double normal_upper(double z) {
    return 0.5 * std::erfc(z / std::sqrt(2.0));
}

double normal_score(double upper_tail) {
    if (upper_tail <= kTiny) return 37;
    if (upper_tail >= 1) return -37;
    return std::sqrt(2.0) * boost::math::erfc_inv(2 * upper_tail);
}

double chi_square_upper(double x, double degrees) {
    if (!(x > 0) || !(degrees > 0)) return 1;
    return boost::math::gamma_q(degrees / 2, x / 2);
}

double beta_binomial_upper(long d, long n, double p, double rho) {
    if (d < 0) return 1;
    p = std::clamp(p, 1e-9, 1 - 1e-9);
    const double size = rho <= 1e-9 ? 1e9 : 1 / rho - 1;
    const double a = p * size;
    const double b = (1 - p) * size;
    const auto N = static_cast<double>(n);
    const auto log_mass = [&](double k) {
        return std::lgamma(N + 1) - std::lgamma(k + 1) - std::lgamma(N - k + 1) + std::lgamma(k + a) +
               std::lgamma(N - k + b) - std::lgamma(N + a + b) + std::lgamma(a + b) - std::lgamma(a) -
               std::lgamma(b);
    };
    double mass = std::exp(log_mass(static_cast<double>(d)));
    double tail = mass / 2;
    // From d outwards by the ratio of neighbours until nothing is added, on the side on which the masses
    // fall.
    if (static_cast<double>(d) >= N * p) {
        for (long k = d; k < n; ++k) {
            const auto K = static_cast<double>(k);
            mass *= (N - K) / (K + 1) * (K + a) / (N - K - 1 + b);
            tail += mass;
            if (mass < tail * 1e-12) break;
        }
        return std::clamp(tail, 0.0, 1.0);
    }
    for (long k = d; k > 0; --k) {
        const auto K = static_cast<double>(k);
        mass *= K / (N - K + 1) * (N - K + b) / (K - 1 + a);
        tail += mass;
        if (mass < tail * 1e-12) break;
    }
    return std::clamp(1 - tail, 0.0, 1.0);
}

}  // namespace payerwatch::stats
