// How much a word that no list knows looks like a name: the groups of three letters in it, as often as they
// occur in names and in other words (log odds, compiled in by tools/gazetteer/table.cpp).
#pragma once
#include <cstdint>
#include <string_view>

namespace payerwatch::phi {

inline constexpr std::size_t kLetterGroups = 27UL * 27 * 27;
inline constexpr double kLikenessUnit = 32;  // steps of the table to one natural logarithm

// 0 is the word's edge and any character but a letter.
constexpr unsigned letter_of(char lower) {
    return lower >= 'a' && lower <= 'z' ? static_cast<unsigned>(lower - 'a') + 1 : 0;
}

// Mean log odds, between -0.8 and 0.8.
double name_likeness(std::string_view lower_case);

}  // namespace payerwatch::phi
