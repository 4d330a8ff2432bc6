// Where a spelling says that a payer is: its states, and the cities of its offices.
#pragma once
#include <string_view>

#include "spelling.hpp"

namespace payerwatch::mapping {

// The place of a state's code among all, for the bits of PayerWords::states; -1 for none.
int state_of_code(std::string_view code);

// Its full name, where it is one; empty for none and for several.
std::string_view state_name(std::uint64_t states);

// Words of a state at i, by its name, a short form or its code where that means a state; 0 for none. Sets the
// state's place. The last word may be cut off.
std::size_t state_words(const Words& words, std::size_t i, bool is_cut, int& state);

// A city at i behind a payer's name, or first if it may begin, and with nothing behind it but a state and
// numbers: an address.
struct Office {
    std::size_t words = 0;  // of its name; 0 for none
    int state = -1;         // -1: not known
};
Office office_at(const Words& words, std::size_t i, bool may_begin = false);

// "So Cal", "N California": as they are written in full.
void spell_out_regions(Words& words);

}  // namespace payerwatch::mapping
