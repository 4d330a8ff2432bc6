// Tables of texts with the identifiers in them. All invented; check digits are computed.
#pragma once
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "payerwatch/phi/detector.hpp"

namespace payerwatch::phi {

struct PhiCase {
    Context context;
    std::string_view text;
    Kind kind;
    std::string_view hit;  // must lie inside one span of the kind
};

struct CleanCase {
    Context context;
    std::string_view text;
};

inline Detector& detector() {
    static Detector instance;
    return instance;
}

inline bool finds(const PhiCase& c) {
    const std::size_t begin = c.text.find(c.hit);
    for (const Span& span : detector().find(c.text, c.context))
        if (span.kind == c.kind && span.begin <= begin && span.end >= begin + c.hit.size()) return true;
    return false;
}

// What was found, as "NAME[John Smith] DATE[1/2/2024]".
inline std::string found_in(std::string_view text, Context context) {
    std::string out;
    for (const Span& span : detector().find(text, context))
        out.append(out.empty() ? "" : " ")
            .append(info(span.kind).code)
            .append("[")
            .append(text.substr(span.begin, span.end - span.begin))
            .append("]");
    return out;
}

inline void expect_found(const std::vector<PhiCase>& cases) {
    for (const PhiCase& c : cases) EXPECT_TRUE(finds(c)) << c.text << " gave " << found_in(c.text, c.context);
}

// One that is found now must leave the list, so that it only shrinks.
inline void expect_still_missed(const std::vector<PhiCase>& cases) {
    for (const PhiCase& c : cases) EXPECT_FALSE(finds(c)) << "found now, move it to the table: " << c.text;
}

inline void expect_clean(const std::vector<CleanCase>& cases) {
    for (const CleanCase& c : cases)
        EXPECT_FALSE(detector().contains(c.text, c.context))
            << c.text << " gave " << found_in(c.text, c.context);
}

}  // namespace payerwatch::phi
