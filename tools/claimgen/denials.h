// Adjustment codes of denials, with reason texts in our own words (the official ones are X12's).
#pragma once

#include "rng.h"

#include <array>
#include <string_view>

namespace payerwatch::claimgen {

struct Denial {
    std::string_view code;
    double weight;
    std::string_view text;
    std::string_view other_text;
};

constexpr std::size_t kDenialCount = 18;
extern const std::array<Denial, kDenialCount> kDenials;
constexpr std::size_t kNoDenial = kDenialCount;
constexpr std::size_t kAuthorizationDenial = 6;  // what a new policy for one procedure group brings

// One payer's own mix: some codes it never uses (share 0), which is where a new reason can come from.
std::vector<double> denial_mix(Rng& rng);

}  // namespace payerwatch::claimgen
