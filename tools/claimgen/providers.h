// The group's own side: provider numbers and places of work.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace payerwatch::claimgen {

// One name is not ASCII: an invalid byte in a row is then a defect, not the sign of a Latin-1 file.
inline constexpr std::array<std::string_view, 12> kFacilities = {
    "Northgate Clinic",       "Riverside Imaging Center",       "Lakeview Surgery Center",
    "Westfield Urgent Care",  "Main Campus Hospital",           "Eastside Laboratory",
    "Hilltop Orthopedics",    "Harbor Cardiology Clinic",       "Valley Sleep Center",
    "Cl\u00EDnica del Norte", "Airport Road Medical Equipment", "Central Infusion Center"};

std::vector<std::string> make_npis(std::uint64_t seed);
char npi_check_digit(std::string_view first_nine);

}  // namespace payerwatch::claimgen
