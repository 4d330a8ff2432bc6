#include "payerwatch/amount_bucket.hpp"

#include <cmath>

namespace payerwatch {

namespace {
constexpr double kBucketGrowth = 1.05;
}

std::int32_t amount_bucket(std::int64_t cents) {
    if (cents <= 0) return 0;
    return 1 + static_cast<std::int32_t>(std::log(static_cast<double>(cents)) / std::log(kBucketGrowth));
}

double amount_of_bucket(std::int32_t bucket) {
    if (bucket <= 0) return 0;
    return std::pow(kBucketGrowth, static_cast<double>(bucket) - 0.5) / 100;
}

}  // namespace payerwatch
