#include "exact_fp.h"

#include "exact_math.h"

#include <cmath>

namespace payerwatch::claimgen {

namespace {

constexpr double kLn2High = 0x1.62e42fee00000p-1;  // low bits zero, so that n * kLn2High is exact
constexpr double kLn2Low = 0x1.a39ef35793c76p-33;
constexpr double kLog2E = 1.4426950408889634;
constexpr double kSqrtHalf = 0.70710678118654752;

}  // namespace

double exact_exp(double x) {
    const int n = static_cast<int>(std::floor(x * kLog2E + 0.5));
    const double r = (x - n * kLn2High) - n * kLn2Low;
    double sum = 1.0;
    for (int k = 13; k >= 1; --k) sum = 1.0 + sum * r / k;
    return std::ldexp(sum, n);
}

double exact_log(double x) {
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent);
    if (mantissa < kSqrtHalf) {
        mantissa *= 2.0;
        --exponent;
    }
    const double s = (mantissa - 1.0) / (mantissa + 1.0);
    const double s2 = s * s;
    double sum = 0.0;
    for (int k = 21; k >= 1; k -= 2) sum = sum * s2 + 1.0 / k;
    return exponent * kLn2High + (2.0 * s * sum + exponent * kLn2Low);
}

}  // namespace payerwatch::claimgen
