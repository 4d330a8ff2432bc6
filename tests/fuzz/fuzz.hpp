// What the fuzz targets share. A property that does not hold ends the run; the input is kept by libFuzzer.
#pragma once
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "payerwatch/phi/detector.hpp"

#define REQUIRE(property)                                                       \
    do {                                                                        \
        if (!(property)) {                                                      \
            std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #property); \
            std::abort();                                                       \
        }                                                                       \
    } while (false)

namespace payerwatch::phi {

inline bool begins_character(std::string_view text, std::size_t at) {
    return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

// In order, none empty or overlapping another, whole characters.
inline void require_sound(std::string_view value, const std::vector<Span>& spans) {
    std::uint32_t end = 0;
    for (const Span& span : spans) {
        REQUIRE(span.begin >= end);
        REQUIRE(span.end > span.begin || value.empty());
        REQUIRE(span.end <= value.size());
        REQUIRE(span.score > 0 && span.score <= 1);
        if (span.kind != Kind::Unscreened) {
            REQUIRE(begins_character(value, span.begin));
            REQUIRE(begins_character(value, span.end));
        }
        end = span.end;
    }
}

}  // namespace payerwatch::phi
