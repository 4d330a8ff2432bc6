// An exact, sparse histogram of whole days (or other small integers) with signed counts, so that corrections
// can take back what they changed. The stored form is versioned: byte 1, then pairs (key gap, count) as
// LEB128 varints, counts zigzag-coded.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace payerwatch::stats {

inline constexpr std::int32_t kMaxHistogramKey = 65535;

class DayHistogram {
  public:
    using Bin = std::pair<std::int32_t, std::int64_t>;

    void add(std::int32_t key, std::int64_t count);  // 22003 when key is outside 0..kMaxHistogramKey
    void add(const DayHistogram& other, std::int64_t factor = 1);

    [[nodiscard]] const std::vector<Bin>& bins() const { return bins_; }  // by key, no zero counts
    [[nodiscard]] std::int64_t count() const;
    [[nodiscard]] double mean() const;  // NaN when empty
    // Smallest key whose cumulative share is at least p (0..1); 22023 for a negative count or a bad p; -1
    // when empty.
    [[nodiscard]] std::int32_t quantile(double p) const;

    [[nodiscard]] std::string encode() const;
    static DayHistogram decode(std::string_view bytes);    // XX001 when the bytes are not a histogram
    [[nodiscard]] std::string to_text() const;             // {3:12,5:1}
    static DayHistogram from_text(std::string_view text);  // 22P02

  private:
    std::vector<Bin> bins_;
};

}  // namespace payerwatch::stats
