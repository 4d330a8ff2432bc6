// The sieve in front of the finders: what it lets pass holds nothing, and all kernels see the same.
#include <gtest/gtest.h>

#include <random>

#include "../../extension/core/src/phi/classify.hpp"
#include "../../extension/core/src/phi/sieve.hpp"
#include "payerwatch/phi/detector.hpp"

namespace payerwatch::phi {

TEST(Classify, AllKernelsAgree) {
    std::mt19937 random(3);
    for (int round = 0; round < 3000; ++round) {
        std::string text(1 + random() % 300, '\0');
        for (char& c : text) c = static_cast<char>(random() % (round % 2 == 0 ? 256 : 128));
        std::vector<Block> expected;
        for (const Kernel kernel : kernels_of_this_machine()) {
            std::vector<Block> blocks((text.size() + 63) / 64);
            kernel(text.data(), text.size(), blocks.data());
            if (expected.empty()) expected = blocks;
            ASSERT_EQ(blocks, expected);
        }
    }
}

// Pieces that finders look for, and what surrounds them.
const std::vector<std::string> kPieces{"John",
                                       "SMITH",
                                       "smith",
                                       "mary",
                                       "Maria",
                                       "de",
                                       "la",
                                       "Cruz",
                                       "may",
                                       "May",
                                       "MARK",
                                       "will",
                                       "Grant",
                                       "Alvarez",
                                       "Q",
                                       "A",
                                       "Mrs",
                                       "mr",
                                       "Dr",
                                       "patient",
                                       "Patient",
                                       "PT",
                                       "name",
                                       "is",
                                       "member",
                                       "id",
                                       "insured",
                                       "subscriber",
                                       "mrn",
                                       "MRN",
                                       "acct",
                                       "account",
                                       "number",
                                       "no",
                                       "chart",
                                       "medical",
                                       "record",
                                       "ssn",
                                       "social",
                                       "security",
                                       "last",
                                       "four",
                                       "phone",
                                       "call",
                                       "fax",
                                       "tel",
                                       "age",
                                       "aged",
                                       "year",
                                       "years",
                                       "old",
                                       "yo",
                                       "y",
                                       "o",
                                       "nonagenarian",
                                       "jan",
                                       "March",
                                       "5th",
                                       "of",
                                       "2024",
                                       "1/2/24",
                                       "12",
                                       "99213",
                                       "62704",
                                       "IL",
                                       "zip",
                                       "code",
                                       "box",
                                       "po",
                                       "PO",
                                       "p",
                                       "Main",
                                       "St",
                                       "TE",
                                       "w",
                                       "accession",
                                       "Wei",
                                       "Ben",
                                       "Oak",
                                       "Ave",
                                       "street",
                                       "apt",
                                       "4",
                                       "123",
                                       "45",
                                       "6789",
                                       "123-45-6789",
                                       "212",
                                       "555",
                                       "0147",
                                       "2125550147",
                                       "1EG4",
                                       "TE5",
                                       "MK73",
                                       "1EG4TE5MK73",
                                       "DE89370400440532013000",
                                       "DE89",
                                       "3704",
                                       "0044",
                                       "0532",
                                       "0130",
                                       "00",
                                       "4111111111111111",
                                       "4111",
                                       "1111",
                                       "1HGCM82633A004352",
                                       "AB",
                                       "CD",
                                       "EF",
                                       "0A",
                                       "a@b.org",
                                       "www.example.org",
                                       "http://x.org/path",
                                       "10.1.2.3",
                                       "fe80::1",
                                       "00:1A:2B:3C:4D:5E",
                                       "00-1A-2B-3C-4D-5E",
                                       "finger",
                                       "print",
                                       "voice",
                                       "scan",
                                       "full",
                                       "face",
                                       "photo",
                                       "selfie",
                                       "lives",
                                       "in",
                                       "Springfield",
                                       "city",
                                       "City",
                                       "NM1",
                                       "IL",
                                       "REF",
                                       "EA",
                                       "PID",
                                       "claim",
                                       "CLM",
                                       "CO",
                                       "16",
                                       "denied",
                                       "Aetna",
                                       "insurance",
                                       "Health",
                                       "plan",
                                       "county",
                                       "saint",
                                       "policy",
                                       "effective",
                                       "driver",
                                       "license",
                                       "D1234567",
                                       "plate",
                                       "serial",
                                       "passport",
                                       "employee",
                                       "dl",
                                       "ss",
                                       "har",
                                       "cin",
                                       "medicaid",
                                       "AB12345C",
                                       "hicn",
                                       "A",
                                       "B1",
                                       "Nguyen",
                                       "memberId",
                                       "SUBSCRIBERID",
                                       "25DEC2024",
                                       "7/4",
                                       "turns",
                                       "93",
                                       "101F",
                                       "92y",
                                       "moved",
                                       "to",
                                       "from",
                                       "Toledo",
                                       "OH",
                                       "Wayne",
                                       "resident",
                                       "residence",
                                       "town",
                                       "Two",
                                       "Bulls",
                                       "Hye-jin",
                                       "self",
                                       "pay",
                                       "refused",
                                       "wife",
                                       "baby",
                                       "boy",
                                       "head",
                                       "shot",
                                       "Post",
                                       "Office",
                                       "Unit",
                                       "merge",
                                       "into",
                                       "1862186",
                                       "NY",
                                       "VT",
                                       "47781",
                                       "policy",
                                       "through",
                                       "on",
                                       "dt",
                                       "20240109",
                                       "ext",
                                       "x12",
                                       "\xC3\xA9t\xC3\xA9"};
const std::vector<std::string> kJoints{" ",  " ",  " ", " ",  ", ",  ",",  "-",   "-",   ".",
                                       ". ", "/",  ":", ": ", " # ", "  ", "*",   "|",   "^",
                                       "(",  ") ", ")", "'",  "",    "; ", " : ", "...", " +"};

TEST(Sieve, LetsNothingPassThatTheFindersFind) {
    Detector detector;
    std::mt19937 random(17);
    std::vector<Sieve> sieves;
    for (const Kernel kernel : kernels_of_this_machine()) sieves.emplace_back(kernel);
    int clean = 0;
    int failures = 0;
    for (int round = 0; round < 1000000; ++round) {
        std::string text;
        for (std::size_t n = 1 + random() % 7; n > 0; --n) {
            text += kPieces[random() % kPieces.size()];
            if (n > 1) text += random() % 3 == 0 ? kJoints[random() % kJoints.size()] : " ";
        }
        if (round % 5 == 0)
            for (char& c : text) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        const auto context = static_cast<Context>(random() % 7);
        const bool passed = sieves.front().is_clean(text, context);
        for (Sieve& sieve : sieves) ASSERT_EQ(sieve.is_clean(text, context), passed) << text;
        // which digits they are is the finders' business
        std::string twin = text;
        for (char& c : twin)
            if (c >= '0' && c <= '9') c = static_cast<char>('0' + random() % 10);
        ASSERT_EQ(sieves.front().is_clean(twin, context), passed) << text << " and " << twin;
        clean += passed ? 1 : 0;
        if (!passed) continue;
        for (const Span& span : detector.find(text, context)) {
            EXPECT_NE(span.cls, Class::Phi)
                << "context " << static_cast<int>(context) << ": " << text << ": " << info(span.kind).code;
            failures += span.cls == Class::Phi ? 1 : 0;
        }
        ASSERT_LT(failures, 25);
    }
    EXPECT_GT(clean, 20000);
}

// One and the same detector all the time: what it remembers of one text must not excuse another.
TEST(Detector, RemembersNoVerdictThatIsWrongForAnotherText) {
    Detector detector;
    std::mt19937 random(29);
    const std::string letters = "SSN MBI DOB acct";
    for (int round = 0; round < 300000; ++round) {
        // a few shapes, so that nearly all are known, and digits that often make a valid number
        std::string text = letters.substr(4 * (random() % 4), 3 + random() % 2) + ' ';
        const std::string shape = std::vector<std::string>{
            "000-00-0000", "0000 0000 0000 0000", "(000) 000-0000", "00/00/0000", "0", "00000"}[random() % 6];
        for (const char c : shape) text.push_back(c == '0' ? static_cast<char>('0' + random() % 10) : c);
        const auto context = static_cast<Context>(random() % 7);
        const bool contains = detector.contains(text, context);
        bool found = false;
        for (const Span& span : detector.find(text, context)) found = found || span.cls == Class::Phi;
        ASSERT_EQ(contains, found) << text << " in context " << static_cast<int>(context);
    }
}

TEST(Sieve, OrdinaryTextsPass) {
    Sieve sieve;
    for (const char* text :
         {"Aetna Better Health", "Blue Cross Blue Shield", "Missing or incomplete information", "CO-16",
          "99213", "Patient was seen and examined by the care team",
          "Claim denied: service not covered within 120 days", "CLM-2025-0000001", "1265591879",
          "The member may appeal in writing", "Tier 2 drug, 30 day supply"})
        EXPECT_TRUE(sieve.is_clean(text, Context::Note)) << text;
}

}  // namespace payerwatch::phi
