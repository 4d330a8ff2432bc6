// Remembers what the sieve has passed. Claims repeat themselves: a thousand spellings of payers, fifty reasons,
// references that differ in their digits. The sieve asks where digits are, never which, so one verdict holds
// for all values of a shape: the value with each digit taken for 0 (a test holds the sieve to it).
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

    struct Shape {
        std::uint64_t hash = 0;
        bool digits = false;  // the value holds any
    };
    // Keyed, so that nobody can make a value that passes for another one.
    [[nodiscard]] Shape shape_of(std::string_view value, Context context) const;
    [[nodiscard]] bool holds(const Shape& shape) const {
        const std::uint64_t* set = &slots_[first_of(shape)];
        return set[0] == shape.hash || set[1] == shape.hash;
    }
    void add(const Shape& shape) {
        std::uint64_t* set = &slots_[first_of(shape)];
        set[1] = set[0];
        set[0] = shape.hash;
    }

  private:
    // Sets of two: shapes that meet in one set would otherwise put each other out again and again.
    static constexpr unsigned kBits = 12;
    static std::size_t first_of(const Shape& shape) { return shape.hash >> (64 - kBits) << 1; }
    std::vector<std::uint64_t> slots_;
    std::array<std::uint64_t, 4> seeds_{};
};

}  // namespace payerwatch::phi
