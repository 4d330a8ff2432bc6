#include "payerwatch/text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace payerwatch {

TEST(Text, TrimTakesBlanksTabsAndNoBreakSpaces) {
    EXPECT_EQ(trim(""), "");
    EXPECT_EQ(trim(" \t \xC2\xA0"), "");
    EXPECT_EQ(trim(" \xC2\xA0\ta b\xC2\xA0 "), "a b");
    EXPECT_EQ(trim("\nx"), "\nx");
    EXPECT_EQ(trim("\xC3\xA0"), "\xC3\xA0") << "the last byte of a letter is not a blank";
}

TEST(Text, EqualIgnoringCaseFoldsAsciiOnly) {
    EXPECT_TRUE(equal_ignoring_case("Paid", "pAID"));
    EXPECT_TRUE(equal_ignoring_case("", ""));
    EXPECT_FALSE(equal_ignoring_case("paid", "pai"));
    EXPECT_FALSE(equal_ignoring_case("[", "{"));
    EXPECT_FALSE(equal_ignoring_case("\xC3\xA9", "\xC3\x89"));
}

TEST(Text, Utf8KnowsGoodFromBad) {
    for (const std::string_view good : {"", "plain", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80",
                                        "\xF4\x8F\xBF\xBF", "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF"})
        EXPECT_TRUE(is_utf8(good)) << good;
    using namespace std::string_view_literals;
    for (const std::string_view bad :
         {"\0"sv, "12345678\0"sv, "1234567\0 9"sv, "\x80"sv, "\xC3"sv, "\xC0\xAF"sv, "\xC1\xBF"sv,
          "\xE0\x80\xAF"sv, "\xE0\x9F\xBF"sv, "\xED\xA0\x80"sv, "\xF0\x80\x80\xAF"sv, "\xF0\x8F\xBF\xBF"sv,
          "\xF4\x90\x80\x80"sv, "\xF5\x80\x80\x80"sv, "\xFF"sv, "\xE2\x82"sv, "12345678\xE2\x82"sv})
        EXPECT_FALSE(is_utf8(bad)) << testing::PrintToString(bad);
}

// The eight-byte short cut must agree with the plain rule at every offset.
TEST(Text, Utf8FindsOneBadByteAnywhere) {
    for (std::size_t length = 1; length < 40; ++length) {
        for (std::size_t at = 0; at < length; ++at) {
            for (const char bad : {'\0', '\x80', '\xFF', '\xC3'}) {
                std::string s(length, 'a');
                s[at] = bad;
                EXPECT_FALSE(is_utf8(s)) << length << " " << at;
            }
        }
        std::string s(length, '\x01');
        EXPECT_TRUE(is_utf8(s)) << "control characters are not this function's business";
        s.assign(length, '\x7F');
        EXPECT_TRUE(is_utf8(s));
    }
}

TEST(Text, Latin1AlwaysBecomesUtf8) {
    EXPECT_EQ(utf8_from_latin1("Jos\xE9"), "Jos\xC3\xA9");
    std::string all;
    for (int c = 1; c < 256; ++c) all.push_back(static_cast<char>(c));
    const std::string converted = utf8_from_latin1(all);
    EXPECT_TRUE(is_utf8(converted));
    EXPECT_EQ(converted.size(), 127U + 2 * (128U - 17U) + 3 * 17U)
        << "17 characters of Windows-1252 take three bytes";
    EXPECT_EQ(utf8_from_latin1("O\x92Neil"), "O\xE2\x80\x99Neil");
}

// Written down from the first release.
constexpr std::uint64_t kEmptyHash = 0x17FB89EE9DCAB42AU;
constexpr std::uint64_t kNameHash = 0xFD6DA363A28C759EU;
constexpr std::uint64_t kFoxHash = 0x6C0948846809A9C1U;

// Stored fingerprints depend on these values: they may never change.
TEST(Text, StableHashIsStable) {
    EXPECT_EQ(stable_hash("payerwatch"), stable_hash("payerwatch", 0));
    EXPECT_NE(stable_hash("payerwatch"), stable_hash("payerwatch", 1));
    EXPECT_EQ(stable_hash(""), kEmptyHash);
    EXPECT_EQ(stable_hash("payerwatch"), kNameHash);
    EXPECT_EQ(stable_hash("the quick brown fox", 7), kFoxHash);
}

TEST(Text, StableHashSeparatesNearTexts) {
    std::set<std::uint64_t> seen;
    std::size_t n = 0;
    for (int length = 0; length < 24; ++length) {
        for (const char c : {'a', 'b', '\0'}) {
            seen.insert(stable_hash(std::string(static_cast<std::size_t>(length), c)));
            n += length > 0 || c == 'a' ? 1 : 0;
        }
    }
    EXPECT_EQ(seen.size(), n);
    for (int i = 0; i < 200000; ++i, ++n) seen.insert(stable_hash("claim-" + std::to_string(i)));
    EXPECT_EQ(seen.size(), n);
}

TEST(Text, Utf8LengthByLeadByte) {
    EXPECT_EQ(utf8_length('a'), 1U);
    EXPECT_EQ(utf8_length(0x80), 1U);
    EXPECT_EQ(utf8_length(0xC1), 1U);
    EXPECT_EQ(utf8_length(0xC2), 2U);
    EXPECT_EQ(utf8_length(0xE2), 3U);
    EXPECT_EQ(utf8_length(0xF4), 4U);
}

TEST(Text, Utf8LengthOfImpossibleLeadBytes) {
    EXPECT_EQ(utf8_length(0xF5), 1U);
    EXPECT_EQ(utf8_length(0xFF), 1U);
}

unsigned slow_distance(std::string_view a, std::string_view b) {
    if (a.empty()) return static_cast<unsigned>(b.size());
    if (b.empty()) return static_cast<unsigned>(a.size());
    const unsigned swap = slow_distance(a.substr(1), b.substr(1)) + (a[0] == b[0] ? 0U : 1U);
    return std::min({slow_distance(a.substr(1), b) + 1, slow_distance(a, b.substr(1)) + 1, swap});
}

TEST(Text, EditDistanceAgreesWithItsDefinition) {
    std::mt19937 random(11);
    for (int i = 0; i < 1500; ++i) {
        std::string a, b;
        for (unsigned k = random() % 6; k > 0; --k) a.push_back(static_cast<char>('a' + random() % 3));
        for (unsigned k = random() % 6; k > 0; --k) b.push_back(static_cast<char>('a' + random() % 3));
        const unsigned truth = slow_distance(a, b);
        for (unsigned limit = 0; limit < 7; ++limit)
            ASSERT_EQ(edit_distance(a, b, limit), std::min(truth, limit + 1))
                << a << " " << b << " " << limit;
    }
}

}  // namespace payerwatch
