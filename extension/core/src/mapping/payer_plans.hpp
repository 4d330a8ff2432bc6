// What a payer's plans are called: products (Choice Plus), and states' programmes (BadgerCare), which tell a
// state and a line of business as well.
#pragma once
#include <cstdint>

#include "spelling.hpp"

namespace payerwatch::mapping {

struct Plan {
    std::size_t words = 0;  // of its name; 0 for none
    std::uint64_t states = 0;
    std::uint32_t lines = 0;
};

// The longest plan's name at i.
Plan plan_at(const Words& words, std::size_t i);

}  // namespace payerwatch::mapping
