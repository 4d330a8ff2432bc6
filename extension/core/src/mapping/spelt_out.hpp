// Words as they are written in full: slips mended, abbreviations expanded, what is written in one or apart as
// the dictionary has it.
#pragma once
#include "spelling.hpp"

namespace payerwatch::mapping {

Words spelt_out(Words words, bool is_cut = false);  // is_cut: its last word may be

}  // namespace payerwatch::mapping
