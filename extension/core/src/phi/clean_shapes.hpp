// Remembers what was found clean. Claims repeat themselves: a thousand spellings of payers, fifty reasons,
// references that differ in their digits. The sieve asks where digits are, never which, so one verdict of its
// holds for all values of a shape: the value with each digit taken for 0 (a test holds the sieve to it). A
// verdict of the finders holds for the value itself.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "payerwatch/phi/kinds.hpp"

namespace payerwatch::phi {

class CleanShapes {
  public:
    CleanShapes();  // throws std::exception where the system has no random numbers

    static constexpr std::size_t kLongest = 256;  // bytes; a longer value hardly ever comes again

    // Keyed, so that nobody can make a value that passes for another one.
    [[nodiscard]] std::uint64_t shape_of(std::string_view value, Context context) const;
    [[nodiscard]] std::uint64_t value_of(std::string_view value, Context context) const;
    [[nodiscard]] bool holds(std::uint64_t hash) const {
        const std::uint64_t* set = &slots_[first_of(hash)];
        return set[0] == hash || set[1] == hash;
    }
    void add(std::uint64_t hash) {
        std::uint64_t* set = &slots_[first_of(hash)];
        set[1] = set[0];
        set[0] = hash;
    }

  private:
    template <bool KeepsDigits>
    [[nodiscard]] std::uint64_t hash_of(std::string_view value, Context context) const;
    // Sets of two: shapes that meet in one set would otherwise put each other out again and again.
    static constexpr unsigned kBits = 12;
    static std::size_t first_of(std::uint64_t hash) { return hash >> (64 - kBits) << 1; }
    std::vector<std::uint64_t> slots_;
    std::array<std::uint64_t, 4> seeds_{};
};

}  // namespace payerwatch::phi
