// Customers' own rules and lists.
#include <gtest/gtest.h>

#include "payerwatch/error.hpp"
#include "payerwatch/phi/lists.hpp"

namespace payerwatch::phi {

constexpr SipKey kKey{0x0706050403020100U, 0x0f0e0d0c0b0a0908U};

// The first vectors of the authors' reference: the key 00..0f, texts 00, 00 01, ...
TEST(SipHash, AgreesWithItsReference) {
    std::string text;
    for (const std::uint64_t expected : {0x726fdb47dd0e0e31U, 0x74f839c593dc67fdU, 0x0d6c8009d9a94f5aU,
                                         0x85676696d7fb7e2dU, 0xcf2794e0277187b7U, 0x18765564cd99a68dU,
                                         0xcbc9466e58fee3ceU, 0xab0200f58b01d137U, 0x93f5f5799a932462U}) {
        EXPECT_EQ(siphash(kKey, text), expected) << text.size();
        text.push_back(static_cast<char>(text.size()));
    }
}

TEST(OwnRule, ItsLiteralIsWhatEveryMatchHolds) {
    const std::pair<const char*, const char*> cases[] = {{R"(\bZQ-[0-9]{6})", "zq-"},
                                                         {"EMP[0-9]+", "emp"},
                                                         {"abcd?ef", "abc"},
                                                         {"a|bcd", ""},
                                                         {"(abc|def)ghi", "ghi"},
                                                         {"ab", ""},
                                                         {R"(x\.y\.z\d+)", "x.y.z"},
                                                         {"abc{2}def", "def"},
                                                         {"[abc]def*gh", ""},
                                                         {"(?i)abc", ""},
                                                         {"tick(et)? #\\d+", "tick"},
                                                         {R"(\Qabc\E)", ""},
                                                         {"abc{", ""},
                                                         {"ABC[]x]DEFG", ""},
                                                         {"caf\xC3\xA9-id", ""}};
    for (const auto& [pattern, literal] : cases) EXPECT_EQ(literal_of(pattern), literal) << pattern;
}

TEST(OwnRule, BadOnesAreRefused) {
    for (const char* pattern : {"", "(", "a*", "x?", "[z-a]", "(?<=a+)b", "a{3,1}", "|", "\\"})
        EXPECT_THROW(OwnRule{pattern}, Error) << pattern;
    EXPECT_THROW(OwnRule{std::string(1001, 'a')}, Error);
}

TEST(OwnRule, TakesNoLongerThanItsBound) {
    const OwnRule rule("^(q|qq)+b");
    std::vector<Span> spans;
    rule.find(std::string(5000, 'q'), spans);
    ASSERT_EQ(spans.size(), 1U);
    EXPECT_EQ(spans[0].kind, Kind::Unscreened);
}

TEST(OwnRule, FindsEachMatchOnceAcrossWindows) {
    const OwnRule rule("ZQ-[0-9]{6}");
    std::string text;
    for (int i = 0; i < 900; ++i) text += std::string(static_cast<std::size_t>(i % 37), ' ') + "zq-123456";
    std::vector<Span> spans;
    rule.find(text, spans);
    EXPECT_EQ(spans.size(), 900U);
    for (const Span& span : spans) EXPECT_EQ(text.substr(span.begin, span.end - span.begin), "zq-123456");
}

TEST(Lists, AreAddedToWhatTheDetectorFinds) {
    Lists lists(kKey);
    lists.add_rule("ZQ-[0-9]{6}", Kind::Other);
    lists.allow("Mary Johnson");
    lists.deny(siphash(kKey, words_of("Blue  HERON")), 2, Kind::Name);
    Detector detector;
    detector.use(&lists);
    const auto found = [&](std::string_view text) {
        std::string out;
        for (const Span& span : detector.find(text, Context::Note))
            out += std::string(info(span.kind).code) + "[" +
                   std::string(text.substr(span.begin, span.end - span.begin)) + "]";
        EXPECT_EQ(detector.contains(text, Context::Note), !out.empty()) << text;
        return out;
    };
    EXPECT_EQ(found("see ZQ-123456 and 536-22-8741"), "OTHER[ZQ-123456]SSN[536-22-8741]");
    EXPECT_EQ(found("pt Mary Johnson called"), "");
    EXPECT_EQ(found("pt M\u00E1ry   Johnson called"), "");
    EXPECT_EQ(found("the blue-heron case"), "NAME[blue-heron]");
    EXPECT_EQ(found("the blue herons"), "");
    detector.use(nullptr);
    EXPECT_EQ(found("see ZQ-123456"), "");
}

}  // namespace payerwatch::phi
