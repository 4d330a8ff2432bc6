// Amounts in cents fall into buckets of 5 % width, so that sums and tails can be rebuilt from counts.
#pragma once
#include <cstdint>

namespace payerwatch {

std::int32_t amount_bucket(std::int64_t cents);  // 0 for zero or less
double amount_of_bucket(std::int32_t bucket);    // geometric middle, in dollars

}  // namespace payerwatch
