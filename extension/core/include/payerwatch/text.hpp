// Small ASCII and UTF-8 helpers. None looks at the locale.
#pragma once
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace payerwatch {

__extension__ using Wide = unsigned __int128;

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
constexpr bool is_letter(char c) {
    return is_upper(c) || is_lower(c);
}
constexpr bool is_alnum(char c) {
    return is_digit(c) || is_letter(c);
}
constexpr bool is_blank(char c) {
    return c == ' ' || c == '\t';
}
constexpr char to_lower(char c) {
    return is_upper(c) ? static_cast<char>(c + 32) : c;
}
constexpr char to_upper(char c) {
    return is_lower(c) ? static_cast<char>(c - 32) : c;
}

constexpr bool all_digits(std::string_view s) {
    for (const char c : s)
        if (!is_digit(c)) return false;
    return !s.empty();
}

// Without leading and trailing blanks, tabs and no-break spaces (U+00A0).
std::string_view trim(std::string_view s);

inline bool equal_ignoring_case(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (to_lower(a[i]) != to_lower(b[i])) return false;
    return true;
}

// True if s is well-formed UTF-8 (no overlong forms, no surrogates) without NUL.
bool is_utf8(std::string_view s);

// Every byte read as a Latin-1 character, 0x80 to 0x9F as Windows-1252 has them.
std::string utf8_from_latin1(std::string_view s);

// Up to eight bytes as a number, the first byte lowest. Loads that overlap, since a copy of a length that is
// known only at run time costs a call.
inline std::uint64_t word_of(const char* from, std::size_t n) {
    const auto load = [from](auto part, std::size_t at) {
        std::memcpy(&part, from + at, sizeof part);
        return std::uint64_t{part};
    };
    if (n >= 8) return load(std::uint64_t{}, 0);
    if (n >= 4) return load(std::uint32_t{}, 0) | load(std::uint32_t{}, n - 4) << (8 * (n - 4));
    if (n >= 2) return load(std::uint16_t{}, 0) | load(std::uint16_t{}, n - 2) << (8 * (n - 2));
    return n == 1 ? load(std::uint8_t{}, 0) : 0;
}

// 64-bit hash, the same on every machine and in every version that stores it (fingerprints of claims use it).
std::uint64_t stable_hash(std::string_view s, std::uint64_t seed = 0);

// Length of the UTF-8 character that begins with this byte; 1 for a stray byte.
constexpr unsigned utf8_length(unsigned char lead) {
    if (lead >= 0xF5) return 1;
    if (lead >= 0xF0) return 4;
    if (lead >= 0xE0) return 3;
    if (lead >= 0xC2) return 2;
    return 1;
}

// The character at the start of s, which is well-formed and n = utf8_length bytes long.
std::uint32_t decode_utf8(std::string_view s, unsigned n);

// The ASCII character that a character beyond ASCII stands for: a letter without its accent, a plain dash,
// quote or blank, the narrow form of a wide one. '\0' for one without width, which is to be left out; kNoTwin
// for any other.
inline constexpr char kNoTwin = '\x1A';
char plain_twin(std::uint32_t character);

// Levenshtein distance, or limit + 1 as soon as it is larger than limit.
unsigned edit_distance(std::string_view a, std::string_view b, unsigned limit);

}  // namespace payerwatch
