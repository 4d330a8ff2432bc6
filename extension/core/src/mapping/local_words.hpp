// The words of a local payer's name, and which of two spellings' words are one: written out or short, with a
// slip, in one or apart, by their initials.
#pragma once
#include <string_view>
#include <vector>

namespace payerwatch::mapping {

struct LocalWord {
    std::string_view text;
    bool must_meet;  // it tells whose plan it is
    bool tells;      // few others have it
    bool met = false;
    bool exactly = false;
};
using LocalWords = std::vector<LocalWord>;

// A tribe's, a nation's, a band's: what a clerk calls it is one.
std::string_view tribe_word(std::string_view word);

// Marks the words of either that the other has.
void meet(LocalWords& asked, LocalWords& known);

}  // namespace payerwatch::mapping
