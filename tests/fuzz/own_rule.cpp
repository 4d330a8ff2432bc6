// Customers' own rules, on any pattern and any value: refused or bounded, sound spans, and no match without
// the rule's literal.
#include <algorithm>
#include <string>

#include "payerwatch/error.hpp"
#include "payerwatch/phi/lists.hpp"
#include "payerwatch/text.hpp"

#include "fuzz.hpp"

using namespace payerwatch::phi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Detector detector;
    if (size < 2) return 0;
    const std::size_t length = std::min<std::size_t>(data[0], size - 1);
    const std::string_view pattern(reinterpret_cast<const char*>(data) + 1, length);
    const std::string_view value(reinterpret_cast<const char*>(data) + 1 + length, size - 1 - length);
    if (!payerwatch::is_utf8(value) || pattern.find('\0') != std::string_view::npos) return 0;
    try {
        Lists lists({1, 2});
        lists.add_rule(pattern, Kind::Other);
        lists.allow("allowed words");
        lists.deny(siphash({1, 2}, "denied words"), 2, Kind::Name);
        const OwnRule rule(pattern);
        std::vector<Span> matches;
        rule.find(value, matches);
        std::string lower(value);
        for (char& c : lower) c = payerwatch::to_lower(c);
        const bool screened = std::none_of(matches.begin(), matches.end(),
                                           [](const Span& s) { return s.kind == Kind::Unscreened; });
        if (!matches.empty() && screened) REQUIRE(lower.find(rule.literal()) != std::string::npos);
        detector.use(&lists);
        require_sound(value, detector.find(value, Context::Note));
        detector.use(nullptr);
    } catch (const payerwatch::Error&) {  // refused
        detector.use(nullptr);
    }
    return 0;
}
