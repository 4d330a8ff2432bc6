// Words beside which a place is where somebody lives.
#pragma once
#include <array>
#include <string_view>

namespace payerwatch::phi {

// With a word of kPlaceJoints and a place behind it: moved to Yuma, resident of Casper.
constexpr std::array<std::string_view, 27> kHomeWords{
    "home",      "residence", "res",     "lives",    "resides", "living",   "residing", "born",    "moved",
    "back",      "winters",   "summers", "retired",  "raised",  "drove",    "commutes", "travels", "farms",
    "relocated", "returned",  "drives",  "resident", "native",  "visiting", "pt",       "patient", "alone"};
constexpr std::array<std::string_view, 5> kPlaceJoints{"in", "to", "from", "outside", "near"};

}  // namespace payerwatch::phi
