// Numbers as the finders of numbers, dates, ages and places read them.
#pragma once
#include <string_view>

#include "scratch.hpp"

namespace payerwatch::phi {

inline int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

inline bool is_one_of(std::string_view gap, std::string_view separators) {
    return gap.size() == 1 && separators.find(gap[0]) != std::string_view::npos;
}

// A number that goes on with a separator and digits is part of something longer.
inline bool stands_alone(const Scratch& s, std::size_t first, std::size_t last) {
    const auto joins = [](char c) { return c == '-' || c == '/' || c == '.'; };
    const std::uint32_t begin = s.tokens[first].begin;
    const std::uint32_t end = s.tokens[last].end;
    if (begin >= 2 && joins(s.at(begin - 1)) && is_digit(s.at(begin - 2))) return false;
    return !(joins(s.at(end)) && is_digit(s.at(end + 1)));
}

inline bool is_zip(const Scratch& s, std::size_t i) {
    return s.has(i) && s.tokens[i].digits && s.tokens[i].size() == 5;
}

}  // namespace payerwatch::phi
