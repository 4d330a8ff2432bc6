// The words of a text as parts of names: what hyphens and apostrophes join is one (Seo-Yeon, O'Shea,
// Reddy-Ames).
#pragma once
#include <string>
#include <vector>

#include "scratch.hpp"

namespace payerwatch::phi {

struct Element {
    std::uint32_t begin = 0, end = 0;  // in the text
    std::string text;                  // in lower case, joints left out
    Word word;                         // what is known of it, or of its parts together
    double likeness = 0;        // -0.8..0.8: how much an unknown word looks like a name (letter groups)
    bool is_word = false;       // nothing but letters
    bool is_joined = false;     // has parts
    bool is_syllables = false;  // of two short parts: Hye-jin
    bool capital = false;
    bool has_lower = false;
    bool possessive = false;  // 's behind it
    // what follows, up to the next element
    bool gap_is_blank = false;  // blanks, or a full stop and blanks behind an initial or abbreviation
    bool gap_is_comma = false;
    bool gap_is_mark = false;     // a colon, dash, equals or number sign
    bool gap_has_and = false;     // an ampersand
    bool gap_is_caret = false;    // as between the parts of a name in HL7
    bool gap_is_star = false;     // and in X12
    bool gap_is_slash = false;    // or a semicolon
    bool gap_is_bracket = false;  // an opening bracket
};

struct Elements {
    explicit Elements(const Scratch& s);
    std::vector<Element> all;
};

}  // namespace payerwatch::phi
