// Slips in words that tell a line of business or a state, before those are looked for.
#pragma once
#include "spelling.hpp"

namespace payerwatch::mapping {

// A word of any payer of the dictionary.
bool is_known_word(const std::string& word);

// Mends words of which one or two letters are wrong, or the end is missing if it may be.
void mend(Words& words, bool is_cut);

}  // namespace payerwatch::mapping
