// Hostile texts: nothing crashes, nothing takes long, every span lies inside the value on whole characters.
#include <array>
#include <random>

#include "payerwatch/text.hpp"
#include "awkward_pieces.hpp"
#include "phi_cases.hpp"

namespace payerwatch::phi {

using enum Context;
constexpr std::array kContexts{Text, Payer, Person, Id, Code, Date, Note};

bool on_character(std::string_view s, std::size_t at) {
    return at == s.size() || (static_cast<unsigned char>(s[at]) & 0xC0) != 0x80;
}

void expect_sound(std::string_view value, Context context) {
    std::uint32_t end = 0;
    for (const Span& span : detector().find(value, context)) {
        ASSERT_GE(span.begin, end) << testing::PrintToString(value);
        ASSERT_LT(span.begin, span.end) << testing::PrintToString(value);
        ASSERT_LE(span.end, value.size()) << testing::PrintToString(value);
        ASSERT_TRUE(on_character(value, span.begin) && on_character(value, span.end))
            << testing::PrintToString(value);
        ASSERT_TRUE(span.score > 0 && span.score <= 1);
        end = span.end;
    }
}

void expect_unscreened(std::string_view value) {
    const auto& spans = detector().find(value, Text);
    ASSERT_EQ(spans.size(), 1U);
    EXPECT_EQ(spans[0].kind, Kind::Unscreened);
    EXPECT_EQ(spans[0].begin, 0U);
    EXPECT_EQ(spans[0].end, value.size());
    EXPECT_TRUE(detector().contains(value, Text));
}

TEST(PhiRobustness, WhatCannotBeScreenedCountsAsPhi) {
    using namespace std::string_view_literals;
    for (const auto value : {"\xFF"sv, "abc\x80"sv, "\xC0\xAF"sv, "a\0b"sv, "\xED\xA0\x80"sv, "\xE2\x82"sv})
        expect_unscreened(value);
    expect_unscreened(std::string(kMaxLength + 1, 'a'));
    EXPECT_FALSE(detector().contains(std::string(kMaxLength, 'a'), Text));
    EXPECT_FALSE(detector().contains("", Text));
}

TEST(PhiRobustness, FoldedCharactersAreSeenAndMeasuredInTheValue) {
    for (const std::string_view ssn : {"536\u201322\u20138741", "536\u00A022\u00A08741", "5\u200B36-22-8741",
                                       "\uFF15\uFF13\uFF16-22-8741", "536\u00AD-22-87\u20604\uFF11"})
        expect_found({{Text, ssn, Kind::Ssn, ssn}});
    expect_found({{Text, "Jo\u0301hn Smith", Kind::Name, "Jo\u0301hn Smith"}});
    EXPECT_EQ(found_in("\xE4\xB8\xAD 536-22-8741 \xE4\xB8\xAD", Note), "SSN[536-22-8741]");
}

TEST(PhiRobustness, RandomPiecesGiveSoundSpans) {
    std::mt19937 random(41);
    const std::string_view pieces =
        "a|Z|1|92|-|.|:|/|@| |*|^|,|\u00E9|\u4E2D|\u200B|\U0001F600|\u0301|http://|www.|John |Smith |mrn "
        "|nm1*il*1*|"
        "x@y.co|536-22-8741|pid|2024-01-02|";
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at < pieces.size(); at = pieces.find('|', at) + 1)
        parts.push_back(pieces.substr(at, pieces.find('|', at) - at));
    for (int i = 0; i < 30000; ++i) {
        std::string value;
        for (unsigned n = random() % 30; n > 0; --n) value += parts[random() % parts.size()];
        for (const Context context : kContexts) expect_sound(value, context);
        const std::string redacted = redact(detector(), value, Note, Style::Label, "");
        ASSERT_TRUE(is_utf8(redacted)) << testing::PrintToString(value);
    }
}

TEST(PhiRobustness, RandomBytesGiveSoundSpansOrNone) {
    std::mt19937 random(42);
    for (int i = 0; i < 50000; ++i) {
        std::string value;
        for (unsigned n = random() % 60; n > 0; --n)
            value.push_back(static_cast<char>(i % 2 == 0 ? random() % 256 : 32 + random() % 95));
        if (is_utf8(value)) {
            expect_sound(value, kContexts[static_cast<std::size_t>(i) % kContexts.size()]);
        } else {
            expect_unscreened(value);
        }
    }
}

TEST(PhiRobustness, EveryPrefixOfANoteGivesSoundSpans) {
    const std::string note =
        "Pt Jos\xC3\xA9 Garc\xC3\xAD"
        "a (DOB 04/02/1960, SSN 536\xE2\x80\x93"
        "22\xE2\x80\x93"
        "8741) of 123 N Main St Apt 4, Springfield, IL 62704; jane@example.org, "
        "fe80::1, 00:1B:44:11:3A:B7, DE89 3704 0044 0532 0130 00, NM1*IL*1*DOE*JANE****MI*W123456, 92 y/o, "
        "MRN: 1234-567";
    for (std::size_t n = 0; n <= note.size(); ++n)
        for (const Context context : kContexts) expect_sound(std::string_view(note).substr(0, n), context);
}

// How much work it is: tests/linear.
TEST(PhiRobustness, AMegabyteOfAwkwardPiecesGivesSoundSpans) {
    for (const std::string_view piece : kAwkwardPieces) {
        std::string value;
        while (value.size() + piece.size() <= kMaxLength) value += piece;
        expect_sound(value, Note);
    }
}

TEST(PhiRobustness, LongAddressesEndOnACharacter) {
    std::string value = "see http://";
    for (int i = 0; i < 1000; ++i) value += "\xE4\xB8\xAD";
    EXPECT_TRUE(is_utf8(redact(detector(), value, Note, Style::Label, "")));
    EXPECT_EQ(redact(detector(), "https://example.org/" + std::string(3000, 'a'), Note, Style::Label, ""),
              "[URL]");
}

}  // namespace payerwatch::phi
