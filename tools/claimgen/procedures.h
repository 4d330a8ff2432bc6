// Procedure codes with their groups, price levels and modifiers. Codes only: descriptors belong to the AMA.
#pragma once

#include "rng.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace payerwatch::claimgen {

constexpr std::size_t kGroupCount = 8;
constexpr std::array<std::string_view, kGroupCount> kGroupNames = {
    "E/M", "RADIOLOGY", "LAB", "SURGERY", "MEDICINE", "DME", "DRUGS", "OTHER"};

using Cents = std::int64_t;

struct Procedure {
    std::string_view cpt;
    double dollars;  // median charge
};

class Procedures {
  public:
    Procedures();
    double group_volume(std::size_t group) const;
    double denial_factor(std::size_t group) const;
    std::size_t count(std::size_t group) const;
    const Procedure& get(std::size_t group, std::size_t index) const;
    std::size_t pick(Rng& rng, std::size_t group) const { return picks_[group](rng); }
    Cents charge(Rng& rng, std::size_t group, std::size_t index, double price_level) const;
    std::string_view modifier(Rng& rng, std::size_t group) const;  // often empty
    std::string_view place_of_service(Rng& rng, std::size_t group) const;

  private:
    std::array<WeightedPick, kGroupCount> picks_;
};

std::string_view pick_diagnosis(Rng& rng);

}  // namespace payerwatch::claimgen
