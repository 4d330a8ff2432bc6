// The text as the finders see it: folded to plain ASCII where a character has a plain twin, and cut into
// tokens.
#pragma once
#include <string>
#include <vector>

#include "payerwatch/phi/detector.hpp"
#include "payerwatch/phi/gazetteer.hpp"
#include "payerwatch/text.hpp"

namespace payerwatch::phi {

// A run of letters and digits.
struct Token {
    std::uint32_t begin;
    std::uint32_t end;
    bool digits;   // nothing but digits
    bool letters;  // nothing but letters (characters beyond ASCII count as letters)
    bool capital;  // begins with an upper case letter
    bool upper;    // has no lower case letter
    Word word;     // filled for letters only
    [[nodiscard]] std::uint32_t size() const { return end - begin; }
};

struct Scratch {
    std::string folded;
    std::vector<std::uint32_t> offset;  // of each folded byte in the value; empty when nothing was folded
    std::string_view text;              // the folded text, or the value itself
    std::vector<Token> tokens;
    std::vector<Span> found;
    std::string lower;
    Context context = Context::Text;
    bool has_lower = false;   // small letters
    bool has_digits = false;  // anywhere in the text

    void read(std::string_view value, Context value_context);

    [[nodiscard]] std::string_view of(const Token& token) const {
        return text.substr(token.begin, token.size());
    }
    [[nodiscard]] char at(std::size_t i) const { return i < text.size() ? text[i] : '\0'; }
    [[nodiscard]] bool has(std::size_t i) const { return i < tokens.size(); }
    // What stands between token i and the next one.
    [[nodiscard]] std::string_view gap(std::size_t i) const {
        const std::uint32_t end = has(i + 1) ? tokens[i + 1].begin : static_cast<std::uint32_t>(text.size());
        return text.substr(tokens[i].end, end - tokens[i].end);
    }
    [[nodiscard]] bool same(std::size_t i, std::string_view lower_case) const {
        return has(i) && equal_ignoring_case(of(tokens[i]), lower_case);
    }
    void add(Kind kind, std::uint32_t begin, std::uint32_t end, float score) {
        found.push_back({kind, info(kind).cls, begin, end, score});
    }
    void add(Kind kind, std::size_t first, std::size_t last, double score) {
        add(kind, tokens[first].begin, tokens[last].end, static_cast<float>(score));
    }
};

inline std::size_t count_digits(std::string_view word) {
    std::size_t n = 0;
    for (const char c : word) n += is_digit(c) ? 1U : 0U;
    return n;
}

// Each finder adds what it finds; overlaps are settled afterwards.
void find_dates(Scratch& scratch);
void find_ages(Scratch& scratch);
void find_numbers(Scratch& scratch);   // by shape and checksum
void find_labelled(Scratch& scratch);  // by the label before them
void find_segments(Scratch& scratch);  // by their field in X12 and HL7
void find_phrases(Scratch& scratch);   // pictures, biometrics, devices
void find_network(Scratch& scratch);   // email, URL, IP, MAC
void find_streets(Scratch& scratch);   // and post office boxes
void find_places(Scratch& scratch);    // city, county, ZIP
void find_names(Scratch& scratch);

}  // namespace payerwatch::phi
