#include "payerwatch/stats/day_histogram.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

#include "payerwatch/error.hpp"

namespace payerwatch::stats {

namespace {

constexpr char kVersion = 1;

std::int64_t checked_add(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) throw Error("22003", "histogram count out of range");
    return sum;
}

void put_varint(std::string& out, std::uint64_t value) {
    while (value >= 0x80) {
        out.push_back(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    out.push_back(static_cast<char>(value));
}

[[noreturn]] void corrupt() {
    throw Error("XX001", "stored histogram is damaged");
}

std::uint64_t take_varint(std::string_view& in) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (in.empty()) corrupt();
        const auto byte = static_cast<unsigned char>(in.front());
        in.remove_prefix(1);
        value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
        if (byte < 0x80) return value;
    }
    corrupt();
}

}  // namespace

void DayHistogram::add(std::int32_t key, std::int64_t count) {
    if (key < 0 || key > kMaxHistogramKey) throw Error("22003", "days must be between 0 and 65535");
    if (count == 0) return;
    const auto at = std::lower_bound(bins_.begin(), bins_.end(), key,
                                     [](const Bin& bin, std::int32_t k) { return bin.first < k; });
    if (at == bins_.end() || at->first != key) {
        bins_.insert(at, {key, count});
    } else if ((at->second = checked_add(at->second, count)) == 0) {
        bins_.erase(at);
    }
}

void DayHistogram::add(const DayHistogram& other, std::int64_t factor) {
    std::vector<Bin> sum;
    sum.reserve(bins_.size() + other.bins_.size());
    auto a = bins_.begin();
    auto b = other.bins_.begin();
    while (a != bins_.end() || b != other.bins_.end()) {
        if (b == other.bins_.end() || (a != bins_.end() && a->first < b->first)) {
            sum.push_back(*a++);
            continue;
        }
        std::int64_t scaled = 0;
        if (__builtin_mul_overflow(b->second, factor, &scaled))
            throw Error("22003", "histogram count out of range");
        if (a != bins_.end() && a->first == b->first) scaled = checked_add((a++)->second, scaled);
        if (scaled != 0) sum.emplace_back(b->first, scaled);
        ++b;
    }
    bins_ = std::move(sum);
}

std::int64_t DayHistogram::count() const {
    std::int64_t total = 0;
    for (const auto& [key, n] : bins_) total = checked_add(total, n);
    return total;
}

double DayHistogram::mean() const {
    double sum = 0;
    double total = 0;
    for (const auto& [key, n] : bins_) {
        sum += static_cast<double>(key) * static_cast<double>(n);
        total += static_cast<double>(n);
    }
    return total == 0 ? std::numeric_limits<double>::quiet_NaN() : sum / total;
}

std::int32_t DayHistogram::quantile(double p) const {
    if (!(p >= 0 && p <= 1)) throw Error("22023", "quantile must be between 0 and 1");
    std::int64_t total = 0;
    for (const auto& [key, n] : bins_) {
        if (n < 0) throw Error("22023", "a histogram with negative counts has no quantiles");
        total = checked_add(total, n);
    }
    if (total == 0) return -1;
    const double target = p * static_cast<double>(total) * (1 - 1e-12);  // 0.07 * 100 is more than 7
    std::int64_t seen = 0;
    for (const auto& [key, n] : bins_) {
        seen += n;
        if (static_cast<double>(seen) >= target) return key;
    }
    return bins_.back().first;
}

std::string DayHistogram::encode() const {
    std::string out(1, kVersion);
    std::int32_t previous = 0;
    for (const auto& [key, n] : bins_) {
        put_varint(out, static_cast<std::uint64_t>(key - previous));
        put_varint(out, (static_cast<std::uint64_t>(n) << 1) ^ static_cast<std::uint64_t>(n >> 63));
        previous = key;
    }
    return out;
}

DayHistogram DayHistogram::decode(std::string_view bytes) {
    if (bytes.empty() || bytes.front() != kVersion) corrupt();
    bytes.remove_prefix(1);
    DayHistogram out;
    std::int64_t key = 0;
    while (!bytes.empty()) {
        const std::uint64_t gap = take_varint(bytes);
        const std::uint64_t zigzag = take_varint(bytes);
        if (gap > static_cast<std::uint64_t>(kMaxHistogramKey) || (gap == 0 && !out.bins_.empty())) corrupt();
        key += static_cast<std::int64_t>(gap);
        if (key > kMaxHistogramKey) corrupt();
        const auto n = static_cast<std::int64_t>((zigzag >> 1) ^ (~(zigzag & 1) + 1));
        if (n == 0) corrupt();
        out.bins_.emplace_back(static_cast<std::int32_t>(key), n);
    }
    return out;
}

std::string DayHistogram::to_text() const {
    std::string out = "{";
    for (const auto& [key, n] : bins_) {
        if (out.size() > 1) out.push_back(',');
        out += std::to_string(key);
        out.push_back(':');
        out += std::to_string(n);
    }
    out.push_back('}');
    return out;
}

DayHistogram DayHistogram::from_text(std::string_view text) {
    const auto fail = [] {
        throw Error("22P02", "invalid input syntax for type dayhist",
                    "Write day:count pairs, as in {3:12,5:1}.");
    };
    const char* p = text.data();
    const char* const end = p + text.size();
    const auto skip = [&] {
        while (p < end && (*p == ' ' || *p == '\t' || *p == '\n')) ++p;
    };
    const auto expect = [&](char c) {
        skip();
        if (p == end || *p != c) fail();
        ++p;
        skip();
    };
    const auto number = [&](auto& value) {
        const auto result = std::from_chars(p, end, value);
        if (result.ec != std::errc{}) fail();
        p = result.ptr;
    };
    DayHistogram out;
    expect('{');
    while (p < end && *p != '}') {
        std::int32_t key = 0;
        std::int64_t n = 0;
        number(key);
        expect(':');
        number(n);
        out.add(key, n);
        skip();
        if (p < end && *p == ',') {
            ++p;
            skip();
            if (p < end && *p == '}') fail();
        } else {
            break;
        }
    }
    expect('}');
    if (p != end) fail();
    return out;
}

}  // namespace payerwatch::stats
