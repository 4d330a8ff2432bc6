// One claim's life, as far as the export's last day shows it.
#pragma once

#include "world.h"

#include <array>
#include <optional>
#include <string_view>

namespace payerwatch::claimgen {

enum class Outcome { Paid, Partial, Denied, Pending, Reversed };

constexpr std::size_t kMostLines = 3;

struct ClaimLine {
    std::size_t procedure = 0;
    std::string_view modifier;
    Cents billed = 0;
    Cents allowed = 0;
    Cents paid = 0;
};

struct Claim {
    std::size_t payer = 0;
    std::size_t group = 0;
    std::size_t line_count = 1;
    std::array<ClaimLine, kMostLines> lines;
    Day service = 0;
    Day submitted = 0;
    std::optional<Day> decided;
    std::optional<Day> paid;
    Outcome outcome = Outcome::Pending;
    std::size_t denial = kNoDenial;
};

Claim make_claim(const World& world, Rng& rng, std::size_t payer, Day submitted);

}  // namespace payerwatch::claimgen
