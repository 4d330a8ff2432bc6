#include "payerwatch/quality/code_amounts.hpp"

#include <algorithm>
#include <bit>

namespace payerwatch::quality {

namespace {

constexpr std::int64_t kMostCents = 1'000'000'000'000;  // more than any column holds
constexpr std::int64_t kTooManyTimes = 50;
constexpr std::size_t kTooManyTimesInBuckets = 91;  // log2(50) * 16, rounded up

}  // namespace

// The highest bit and the four behind it.
std::size_t CodeAmounts::Code::bucket_of(std::int64_t cents) {
    const auto amount = static_cast<std::uint64_t>(cents);
    const auto octave = static_cast<std::size_t>(std::bit_width(amount)) - 1;
    const std::uint64_t part = (octave >= 4 ? amount >> (octave - 4) : amount << (4 - octave)) & 15;
    return octave * 16 + static_cast<std::size_t>(part);
}

std::int64_t CodeAmounts::Code::end_of(std::size_t bucket) {
    const std::size_t octave = bucket / 16;
    const std::uint64_t parts = 16 + bucket % 16 + 1;
    const std::size_t shift = octave >= 4 ? octave - 4 : 4 - octave;
    return static_cast<std::int64_t>(octave >= 4 ? parts << shift : (parts + (1U << shift) - 1) >> shift);
}

void CodeAmounts::Code::add(std::int64_t cents) {
    if (cents <= 0 || cents > kMostCents) return;
    ++counts_[bucket_of(cents)];
    ++amounts_;
}

std::size_t CodeAmounts::Code::quantile(double share, std::size_t up_to) const {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < up_to; ++i) all += counts_[i];
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < up_to; ++i) {
        below += counts_[i];
        if (static_cast<double>(below) >= share * static_cast<double>(all)) return i;
    }
    return up_to - 1;
}

std::int64_t CodeAmounts::Code::limit() {
    if (amounts_ < kLeast) return INT64_MAX;
    if (judged_at_ == 0 || amounts_ > judged_at_ + judged_at_ / 8) {
        judged_at_ = amounts_;
        const std::size_t median = quantile(0.5, kBuckets);
        const std::int64_t end =
            end_of(quantile(0.99, std::min(kBuckets, median + kTooManyTimesInBuckets + 1)));
        limit_ = end * kTooManyTimes;
    }
    return limit_;
}

CodeAmounts::Code* CodeAmounts::code(std::string_view code) {
    if (const auto known = codes_.find(code); known != codes_.end()) return &known->second;
    if (codes_.size() >= kMostCodes) return nullptr;
    return &codes_.emplace(std::string(code), Code{}).first->second;  // the map moves no entry
}

}  // namespace payerwatch::quality
