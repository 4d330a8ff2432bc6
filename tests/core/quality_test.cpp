// Rules on codes and references, and what failures do to a row.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "rule_cases.hpp"

namespace payerwatch::quality {

using enum Field;

TEST(Quality, CleanClaimsOfEveryOutcomePass) {
    for (const Edits& edits :
         {Edits{}, kDenied, kPending, kReversed, Edits{{Field::Outcome, "PARTIAL"}, {DenialCode, "CO-97"}}}) {
        const Checked checked(edits);
        for (const Failure& f : checked.failures) ADD_FAILURE() << rule_name(f.rule);
        EXPECT_EQ(worst(checked.failures), Verdict::Flag);
        EXPECT_FALSE(keeps_dollars_out(checked.failures));
    }
}

TEST(Quality, References) {
    const std::string longest(38, 'x');
    const std::string longer(39, 'x');
    expect_judgments({{4, na, {{ClaimRef, kAbsent}}},
                      {4, ok, {}},
                      {4, bad, {{ClaimRef, ""}}},
                      {5, na, {{ClaimRef, ""}}},
                      {5, ok, {{ClaimRef, longest.c_str()}}},
                      {5, ok, {{ClaimRef, "A_b.c/d-9"}}},
                      {5, bad, {{ClaimRef, longer.c_str()}}},
                      {5, bad, {{ClaimRef, "a b"}}},
                      {5, bad, {{ClaimRef, "a#1"}}},
                      {5, bad, {{ClaimRef, "\xC3\xA9"}}}});
}

TEST(Quality, Payers) {
    expect_judgments({{10, ok, {}},
                      {10, bad, {{Payer, ""}}},
                      {10, bad, {{Payer, "unknown"}}},
                      {10, bad, {{Payer, "N/A"}}},
                      {10, bad, {{Payer, "Self Pay"}}},
                      {10, ok, {{Payer, "Unknown Mutual"}}}});
    EXPECT_EQ(Checked({{Payer, ""}}).verdict(10), Verdict::Reject);
    EXPECT_EQ(Checked({{Payer, "SELF PAY"}}).verdict(10), Verdict::Flag);
}

TEST(Quality, ProcedureCodes) {
    expect_judgments(
        {{13, ok, {}}, {13, bad, {{Cpt, ""}}}, {14, na, {{Cpt, ""}}}, {16, na, {{Cpt, ""}}}, {16, ok, {}}});
    for (const char* good :
         {"99213", "0001U", "0275T", "1000F", "0002M", "J1100", "A0428", "V2020", "j1100"}) {
        expect_judgments({{14, ok, {{Cpt, good}}}});
        EXPECT_TRUE(is_procedure_code(good));
    }
    for (const char* wrong :
         {"9921", "992134", "W1234", "9921A", "99-13", "ABCDE", "CPT99213", "99213-25", "99213.0"})
        expect_judgments({{14, bad, {{Cpt, wrong}}}});
    for (const char* foreign : {"0450", "450", "00093721401", "0SRD0J9"})
        expect_judgments({{16, bad, {{Cpt, foreign}}}, {14, bad, {{Cpt, foreign}}}});
}

TEST(Quality, ModifiersAndPlaces) {
    expect_judgments({{17, na, {{Modifier, ""}}},
                      {17, na, {{Modifier, kAbsent}}},
                      {17, ok, {{Modifier, "25"}}},
                      {17, ok, {{Modifier, "25,59"}}},
                      {17, ok, {{Modifier, "LT 59 XS GP"}}},
                      {17, ok, {{Modifier, "2559"}}},
                      {17, bad, {{Modifier, "2"}}},
                      {17, bad, {{Modifier, "25,25"}}},
                      {17, bad, {{Modifier, "25,59,LT,RT,GP"}}},
                      {17, bad, {{Modifier, "2-"}}},
                      {18, na, {{Pos, ""}}},
                      {18, ok, {{Pos, "11"}}},
                      {18, ok, {{Pos, "02"}}},
                      {18, ok, {{Pos, "99"}}},
                      {18, bad, {{Pos, "00"}}},
                      {18, bad, {{Pos, "35"}}},
                      {18, bad, {{Pos, "59"}}},
                      {18, bad, {{Pos, "111"}}},
                      {18, bad, {{Pos, "AA"}}}});
}

TEST(Quality, Diagnoses) {
    expect_judgments({{19, na, {{Icd10, kAbsent}}},
                      {19, ok, {}},
                      {19, bad, {{Icd10, ""}}},
                      {20, na, {{Icd10, ""}}},
                      {21, na, {{Icd10, ""}}}});
    for (const char* good :
         {"E11.9", "E119", "I10", "U07.1", "C7A.00", "S72.001A", "S72001A", "Z3A.39", "e11.9", "M1A.9XX0"})
        expect_judgments({{20, ok, {{Icd10, good}}}, {21, ok, {{Icd10, good}}}});
    for (const char* wrong : {"E1", "11.9", "E11.", "E11.12345", "E1.19", "EE1", "E11..9", "E11 9", "E11.9-"})
        expect_judgments({{20, bad, {{Icd10, wrong}}}});
    expect_judgments({{21, bad, {{Icd10, "250.00"}}},
                      {21, bad, {{Icd10, "401"}}},
                      {21, ok, {{Icd10, "250.00"}, {ServiceDate, "2015-09-30"}}},
                      {21, bad, {{Icd10, "250.00"}, {ServiceDate, "2015-10-01"}}}});
}

TEST(Quality, ProviderNumbers) {
    expect_judgments({{24, na, {{ProviderNpi, kAbsent}}},
                      {24, ok, {}},
                      {24, bad, {{ProviderNpi, ""}}},
                      {25, na, {{ProviderNpi, ""}}},
                      {25, ok, {}},
                      {25, bad, {{ProviderNpi, "3408123457"}}},
                      {25, bad, {{ProviderNpi, "140812345"}}},
                      {25, bad, {{ProviderNpi, "14081234570"}}},
                      {25, bad, {{ProviderNpi, "1-408123457"}}},
                      {26, na, {{ProviderNpi, "3408123457"}}},
                      {26, ok, {}},
                      {26, bad, {{ProviderNpi, "1408123458"}}},
                      {27, na, {{ProviderNpi, ""}}},
                      {27, ok, {}},
                      {27, bad, {{ProviderNpi, "0000000000"}}},
                      {27, bad, {{ProviderNpi, "1111111111"}}},
                      {27, bad, {{ProviderNpi, "1234567893"}}}});
    EXPECT_TRUE(is_npi("1234567893"));
    EXPECT_TRUE(is_npi("2987654326"));
    EXPECT_FALSE(is_npi(""));
    EXPECT_FALSE(is_npi("12345678a3"));
}

TEST(Quality, EverySingleWrongDigitOfAnNpiIsFound) {
    const std::string good = "1408123457";
    for (std::size_t i = 0; i < 10; ++i)
        for (char c = '0'; c <= '9'; ++c) {
            std::string npi = good;
            npi[i] = c;
            EXPECT_EQ(is_npi(npi), npi == good) << npi;
        }
}

TEST(Quality, WhatAnIndexCannotHoldIsRejected) {
    const std::string ref(257, 'a'), payer(513, 'a'), code(65, '9');
    EXPECT_EQ(Checked({{ClaimRef, ref.c_str()}}).verdict(5), Verdict::Reject);
    EXPECT_EQ(Checked({{ClaimRef, ref.c_str() + 1}}).verdict(5), Verdict::Flag);
    EXPECT_EQ(Checked({{Payer, payer.c_str()}}).verdict(10), Verdict::Reject);
    EXPECT_EQ(Checked({{Payer, payer.c_str() + 1}}).by(10), ok);
    EXPECT_EQ(Checked({{Cpt, code.c_str()}}).verdict(14), Verdict::Reject);
    EXPECT_EQ(Checked(with(kDenied, {{DenialCode, code.c_str()}})).verdict(52), Verdict::Reject);
}

TEST(Quality, TheWorstFailureDecides) {
    EXPECT_EQ(worst({}), Verdict::Flag);
    EXPECT_EQ(worst(Checked({{ServiceDate, "2024-02-30"}, {Pos, "00"}}).failures), Verdict::Quarantine);
    EXPECT_EQ(worst(Checked({{ServiceDate, "2024-02-30"}, {Cpt, ""}}).failures), Verdict::Reject);
    EXPECT_TRUE(keeps_dollars_out(Checked({{BilledAmount, "0"}}).failures));
    EXPECT_FALSE(keeps_dollars_out(Checked({{AllowedAmount, "201"}}).failures));
}

TEST(Quality, FailuresAndCountsAgreeOnAnyClaim) {
    std::mt19937 random(12);
    const std::array<const char*, 14> kValues{"",           "x",          "0",      "-1",   "1e5",
                                              "2024-01-10", "2031-01-01", "99213",  "PAID", "DENIED",
                                              "PENDING",    "CO-45",      "250.00", kAbsent};
    Counts total;
    for (int i = 0; i < 20000; ++i) {
        Edits edits;
        for (unsigned n = random() % 6; n > 0; --n)
            edits.emplace_back(static_cast<Field>(random() % kFieldCount),
                               kValues[random() % kValues.size()]);
        const Checked checked(edits);
        std::int64_t failed = 0;
        for (std::size_t rule = 1; rule <= kRuleCount; ++rule) {
            ASSERT_LE(checked.counts.failed[rule], checked.counts.applicable[rule]) << rule;
            failed += checked.counts.failed[rule];
            total.applicable[rule] += checked.counts.applicable[rule];
        }
        ASSERT_EQ(failed, static_cast<std::int64_t>(checked.failures.size()));
    }
    for (const int rule : {1, 2, 3, 6, 7, 8, 9, 11, 12, 15, 22, 23, 29, 39, 59, 60, 61, 62})
        EXPECT_EQ(total.applicable[static_cast<std::size_t>(rule)], 0)
            << rule << " needs more than the claim";
}

TEST(Quality, ModifiersRepeatedInAnotherCase) {
    expect_judgments({{17, bad, {{Modifier, "lt,LT"}}}});
}

}  // namespace payerwatch::quality
