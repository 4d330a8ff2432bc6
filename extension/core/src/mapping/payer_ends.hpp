// What stands at the end of a spelling and names nobody: ids, boxes, streets, and what is left of a word that
// was cut off.
#pragma once
#include "spelling.hpp"

namespace payerwatch::mapping {

// A payer's id, a box or a claim office's number; the number of a union is short.
bool is_id(const std::string& word);

// Cut off behind its first letter or two, if the spelling is so long; "Part B" is none.
bool is_stump(const Words& words, std::size_t i, bool is_cut);

// Drops "PO Box 740800", "450 Riverchase" and what stands behind; the latter not before `from`.
void cut_at_address(Words& words, std::size_t from);

}  // namespace payerwatch::mapping
