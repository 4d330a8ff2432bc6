// What is billed for each code in a file, to find amounts whose point has slipped: more than fifty times the
// 99th percentile of their code (the second half of R42). A slip must not move what it is measured by, so the
// percentile is that of the amounts within fifty times the median.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace payerwatch::quality {

class CodeAmounts {
  public:
    static constexpr std::uint32_t kLeast = 100;  // amounts of a code before any is judged

    class Code {
      public:
        void add(std::int64_t cents);
        // Cents above which an amount is too far; the largest number while the code has too few.
        [[nodiscard]] std::int64_t limit();

      private:
        // Sixteen an octave: up to 6 % wide. 2^40 cents are more than any column holds.
        static constexpr std::size_t kBuckets = std::size_t{16} * 41;
        [[nodiscard]] static std::size_t bucket_of(std::int64_t cents);
        [[nodiscard]] static std::int64_t end_of(std::size_t bucket);
        [[nodiscard]] std::size_t quantile(double share, std::size_t up_to) const;

        std::array<std::uint32_t, kBuckets> counts_{};
        std::uint32_t amounts_ = 0;
        std::uint32_t judged_at_ = 0;  // amounts when the limit was found
        std::int64_t limit_ = INT64_MAX;
    };

    // nullptr for a code beyond those that are remembered.
    Code* code(std::string_view code);

  private:
    static constexpr std::size_t kMostCodes = 4'000;  // three kilobytes each
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>()(s); }
    };
    std::unordered_map<std::string, Code, Hash, std::equal_to<>> codes_;
};

}  // namespace payerwatch::quality
