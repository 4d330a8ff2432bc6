// How alike two words are that ought to be one.
#pragma once
#include <string_view>

namespace payerwatch::mapping {

// Jaro's likeness with Winkler's bonus for a common beginning (Winkler 1990): 0 to 1.
double jaro_winkler(std::string_view a, std::string_view b);

// The short form has the first letter, and just the consonants, of the long one: ntwrk, network.
bool is_skeleton(std::string_view short_form, std::string_view word);

// In a word so long one wrong letter is a slip, wherever it stands.
constexpr std::size_t kLongWord = 7;

// One letter too many, too few, another, or two exchanged.
bool is_one_slip(std::string_view word, std::string_view known);

// The same; two such slips in a long word.
bool is_slip(std::string_view word, std::string_view known);

}  // namespace payerwatch::mapping
