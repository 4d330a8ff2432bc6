#include "payerwatch/mapping/payer_key.hpp"

#include <gtest/gtest.h>

#include <random>

#include "payerwatch/text.hpp"

namespace payerwatch::mapping {

TEST(PayerKey, SpellingsOfOnePayer) {
    for (const char* same : {"Aetna", "AETNA", " aetna ", "Aetna, Inc.", "Aetna Inc", "The Aetna Company",
                             "(Aetna)", "Aetna\xC2\xA0LLC", "AETNA CORP."})
        EXPECT_EQ(payer_key(same), "aetna") << same;
    for (const char* same : {"Scott & White", "SCOTT AND WHITE", "Scott&White", "Scott + White"})
        EXPECT_EQ(payer_key(same), "scott and white") << same;
    EXPECT_EQ(payer_key("Martin's Point"), payer_key("Martin\xE2\x80\x99s Point"));
    EXPECT_EQ(payer_key("Blue-Cross/Blue_Shield"), "blue cross blue shield");
    EXPECT_EQ(payer_key("Salud M\xC3\xA9xico"), "salud mexico");
    EXPECT_EQ(payer_key("SALUD M\xC3\x89XICO"), "salud mexico");
    EXPECT_EQ(payer_key("J.P. Farley"), payer_key("JP Farley"));
}

TEST(PayerKey, WhatMustNotMerge) {
    const char* const apart[][2] = {{"BCBS of TX", "BCBS of IL"},
                                    {"Aetna", "Aetna Medicare"},
                                    {"Aetna", "Aetna Better Health"},
                                    {"Oxford", "Oxford Life"},
                                    {"HealthPartners", "Health Partners Plans"},
                                    {"Plan 1", "Plan 2"},
                                    {"Allied Benefit", "Allied National"},
                                    {"Co", "Inc"}};
    for (const auto& [a, b] : apart) EXPECT_NE(payer_key(a), payer_key(b)) << a;
}

TEST(PayerKey, LegalFormsGoOnlyAtTheEnd) {
    EXPECT_EQ(payer_key("Co Op Health"), "co op health");
    EXPECT_EQ(payer_key("Acme Co Inc"), "acme");
    EXPECT_EQ(payer_key("Inc"), "inc") << "never empty";
    EXPECT_EQ(payer_key("The Company"), "the");
}

TEST(PayerKey, EmptyOnlyWithoutLettersAndDigits) {
    for (const char* empty : {"", " ", "---", "'", "..."}) EXPECT_EQ(payer_key(empty), "") << empty;
}

TEST(PayerKey, KeysAreWellFormed) {
    std::mt19937 random(8);
    constexpr std::string_view kAlphabet = "aB1 .&'-,c\xC3\xA9\xE2\x80\x99\xC2\xA0o";
    for (int i = 0; i < 50000; ++i) {
        std::string s;
        bool readable = false;
        for (unsigned n = random() % 20; n > 0; --n) {
            s.push_back(kAlphabet[random() % kAlphabet.size()]);
            readable = readable || is_alnum(s.back());
        }
        const std::string key = payer_key(s);
        if (readable) {
            ASSERT_FALSE(key.empty()) << testing::PrintToString(s);
        }
        ASSERT_EQ(key.find("  "), std::string::npos);
        ASSERT_TRUE(key.empty() || (key.front() != ' ' && key.back() != ' '));
        ASSERT_TRUE(is_utf8(key) || !is_utf8(s)) << testing::PrintToString(s);
    }
}

TEST(PayerKey, InitialsOfThreeLetters) {
    EXPECT_EQ(payer_key("U.M.R."), payer_key("UMR"));
    EXPECT_EQ(payer_key("Acme L.L.C."), "acme");
}

TEST(PayerKey, AccentsAndPunctuationBeyondLatin1) {
    EXPECT_EQ(payer_key("Acme \xE2\x80\x93 Plan"), "acme plan");
    EXPECT_EQ(payer_key("Me\xCC\x81xico"), payer_key("M\xC3\xA9xico")) << "combining accent";
    EXPECT_EQ(payer_key("\xC5\x81"
                        "odz"),
              "lodz");
}

TEST(CptGroup, Ranges) {
    const std::pair<const char*, const char*> cases[] = {
        {"99213", "E/M"},        {"99499", "E/M"},        {"99201", "OTHER"},    {"00100", "ANESTHESIA"},
        {"01999", "ANESTHESIA"}, {"99140", "ANESTHESIA"}, {"27447", "SURGERY"},  {"69990", "SURGERY"},
        {"70010", "RADIOLOGY"},  {"79999", "RADIOLOGY"},  {"80053", "LAB"},      {"0001U", "LAB"},
        {"0002m", "LAB"},        {"90837", "MEDICINE"},   {"99607", "MEDICINE"}, {"99199", "MEDICINE"},
        {"G0438", "MEDICINE"},   {"J1100", "DRUGS"},      {"j1100", "DRUGS"},    {"E0601", "DME"},
        {"L1832", "DME"},        {"A0428", "SUPPLIES"},   {"0275T", "OTHER"},    {"D0120", "OTHER"},
        {" 99213 ", "E/M"},      {"", "OTHER"},           {"9921", "OTHER"},     {"992133", "OTHER"},
        {"ABCDE", "OTHER"},      {"99a13", "OTHER"},      {"00001", "OTHER"}};
    for (const auto& [code, group] : cases) EXPECT_EQ(coarse_cpt_group(code), group) << code;
}

}  // namespace payerwatch::mapping
