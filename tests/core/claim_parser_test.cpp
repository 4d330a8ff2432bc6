#include "payerwatch/intake/claim_parser.hpp"

#include <gtest/gtest.h>

#include <random>
#include <set>

#include "claim_builder.hpp"

namespace payerwatch::intake {

const ColumnMap kColumns{static_cast<int>(Field::Payer), -1, static_cast<int>(Field::Cpt)};

bool parses(const std::vector<std::string_view>& cells) {
    Claim claim;
    return ClaimParser(kColumns, DateOrder::MonthFirst).parse(cells, claim);
}

TEST(ClaimParser, TheNumberOfFieldsMustBeThatOfTheHeader) {
    EXPECT_TRUE(parses({"Aetna", "x", "99213"}));
    EXPECT_TRUE(parses({"Aetna", "x", "99213", "", " "})) << "trailing empty ones do not count";
    EXPECT_FALSE(parses({"Aetna", "x", "99213", "more"}));
    EXPECT_FALSE(parses({"Aetna", "x", "99213", "", "more"}));
    EXPECT_FALSE(parses({"Aetna", "x"}));
    EXPECT_FALSE(parses({}));
}

TEST(ClaimParser, TextsAreTrimmedAndUnknownColumnsPassedOver) {
    Claim claim;
    ASSERT_TRUE(
        ClaimParser(kColumns, DateOrder::MonthFirst).parse({" Aetna\xC2\xA0", "secret", "\t99213 "}, claim));
    EXPECT_EQ(claim[Field::Payer], "Aetna");
    EXPECT_EQ(claim[Field::Cpt], "99213");
    EXPECT_TRUE(claim.has(Field::Cpt));
    EXPECT_FALSE(claim.has(Field::Notes));
    for (const std::string_view text : claim.text) EXPECT_NE(text, "secret");
}

TEST(ClaimParser, ValuesAreRead) {
    const Claim claim =
        ClaimBuilder({{Field::Line, "3"}, {Field::PaidAmount, "(1.50)"}, {Field::DecidedDate, "soon"}})
            .claim();
    EXPECT_EQ(claim.line, 3);
    EXPECT_EQ(claim.service.day, day_from_civil(2024, 1, 2));
    EXPECT_EQ(claim.decided.reading, Reading::Unreadable);
    EXPECT_EQ(claim.billed.cents, 20000);
    EXPECT_EQ(claim.paid.cents, -150);
    EXPECT_EQ(claim.outcome, Outcome::Paid);
}

TEST(ClaimParser, AnEarlierClaimLeavesNothingBehind) {
    Claim claim = ClaimBuilder({{Field::Line, "7"}}).claim();
    ASSERT_TRUE(ClaimParser(kColumns, DateOrder::MonthFirst).parse({"", "", ""}, claim));
    EXPECT_EQ(claim.line, 0);
    EXPECT_FALSE(claim.billed.ok());
    EXPECT_FALSE(claim.has(Field::Outcome));
    EXPECT_EQ(claim.outcome, Outcome::None);
}

TEST(ClaimParser, LinesThatAreNoNumberAreNone) {
    for (const char* line : {"", "-1", "1.0", "a", "123456", "+2"})
        EXPECT_EQ(ClaimBuilder({{Field::Line, line}}).claim().line, 0) << line;
    EXPECT_EQ(ClaimBuilder({{Field::Line, "99999"}}).claim().line, 99999);
}

TEST(ClaimParser, VisibleDay) {
    const auto visible = [](const Edits& edits) { return ClaimBuilder(edits).claim().visible_day(); };
    const Day decided = day_from_civil(2024, 1, 20);
    const Day paid = day_from_civil(2024, 1, 22);
    EXPECT_EQ(visible({}), paid);
    EXPECT_EQ(visible({{Field::Outcome, "PARTIAL"}}), paid);
    EXPECT_EQ(visible({{Field::PaidDate, ""}}), decided);
    EXPECT_EQ(visible({{Field::PaidDate, "?"}}), decided);
    EXPECT_EQ(visible({{Field::Outcome, "DENIED"}}), decided);
    EXPECT_EQ(visible(kReversed), paid);
    EXPECT_EQ(visible(with(kReversed, {{Field::PaidDate, ""}})), decided);
    EXPECT_EQ(visible({{Field::Outcome, "PENDING"}}), kNoDay);
    EXPECT_EQ(visible({{Field::Outcome, "whatever"}}), kNoDay);
    EXPECT_EQ(visible(with(kDenied, {{Field::DecidedDate, ""}})), kNoDay);
}

std::string reference(const Edits& edits) {
    return derived_claim_ref(ClaimBuilder(edits).claim());
}
std::uint64_t fingerprint(const Edits& edits) {
    return claim_fingerprint(ClaimBuilder(edits).claim());
}

TEST(ClaimParser, DerivedReferencesHaveOneForm) {
    const std::string ref = reference({});
    EXPECT_EQ(ref.size(), 29U);
    EXPECT_EQ(ref.substr(0, 3), "dr_");
    EXPECT_EQ(ref.find_first_not_of("0123456789abcdefghjkmnpqrstvwxyz", 3), std::string::npos);
}

TEST(ClaimParser, DerivedReferencesIgnoreWhatADecisionChanges) {
    const std::string ref = reference({});
    for (const Edits& same : {Edits{{Field::Outcome, "DENIED"}},
                              {{Field::DecidedDate, ""}},
                              {{Field::PaidDate, "2024-02-02"}},
                              {{Field::AllowedAmount, ""}},
                              {{Field::PaidAmount, "1"}},
                              {{Field::DenialCode, "CO-50"}},
                              {{Field::DenialReason, "x"}},
                              {{Field::Notes, "x"}},
                              {{Field::ClaimRef, "other"}},
                              {{Field::Payer, " AETNA "}},
                              {{Field::BilledAmount, "$200"}},
                              {{Field::ServiceDate, "1/2/2024"}},
                              {{Field::Icd10, "e11.9"}}})
        EXPECT_EQ(reference(same), ref) << field_name(same[0].first);
    for (const Edits& other : {Edits{{Field::Payer, "Cigna"}},
                               {{Field::Cpt, "99214"}},
                               {{Field::Modifier, ""}},
                               {{Field::ServiceDate, ""}},
                               {{Field::SubmittedDate, "2024-01-06"}},
                               {{Field::ProviderNpi, ""}},
                               {{Field::Icd10, "E11.8"}},
                               {{Field::BilledAmount, "200.01"}}})
        EXPECT_NE(reference(other), ref) << field_name(other[0].first);
}

TEST(ClaimParser, DerivedReferencesDoNotRunFieldsTogether) {
    EXPECT_NE(reference({{Field::Payer, "Aetna9"}, {Field::Cpt, "9213"}}),
              reference({{Field::Payer, "Aetna"}, {Field::Cpt, "99213"}}));
    EXPECT_NE(reference({{Field::Cpt, ""}, {Field::Modifier, "99213"}}),
              reference({{Field::Cpt, "99213"}, {Field::Modifier, ""}}));
    EXPECT_EQ(reference({{Field::Modifier, kAbsent}}), reference({{Field::Modifier, ""}}))
        << "an absent column is an empty one";
}

TEST(ClaimParser, FingerprintsSeeEverythingThatIsStored) {
    std::set<std::uint64_t> seen{fingerprint({})};
    std::size_t n = 1;
    for (const Field field : {Field::Payer, Field::PayerCode, Field::LineOfBusiness, Field::Facility,
                              Field::Pos, Field::Cpt, Field::Modifier, Field::Icd10, Field::ProviderNpi,
                              Field::DenialCode, Field::DenialReason, Field::Notes}) {
        seen.insert(fingerprint({{field, "changed"}}));
        EXPECT_EQ(seen.size(), ++n) << field_name(field);
    }
    for (const Field field :
         {Field::ServiceDate, Field::SubmittedDate, Field::DecidedDate, Field::PaidDate}) {
        seen.insert(fingerprint({{field, "2024-02-29"}}));
        seen.insert(fingerprint({{field, ""}}));
        EXPECT_EQ(seen.size(), n += 2) << field_name(field);
    }
    for (const Field field : {Field::BilledAmount, Field::AllowedAmount, Field::PaidAmount}) {
        seen.insert(fingerprint({{field, "77.77"}}));
        seen.insert(fingerprint({{field, ""}}));
        EXPECT_EQ(seen.size(), n += 2) << field_name(field);
    }
    for (const char* outcome : {"DENIED", "PENDING", "PARTIAL", "REVERSED", "", "other"}) {
        seen.insert(fingerprint({{Field::Outcome, outcome}}));
        EXPECT_EQ(seen.size(), ++n) << outcome;
    }
    EXPECT_EQ(fingerprint({{Field::ClaimRef, "x"}, {Field::Line, "4"}}), fingerprint({}))
        << "ids are not content";
    EXPECT_EQ(fingerprint({{Field::BilledAmount, "$200"}}), fingerprint({})) << "nor is the form of a number";
}

}  // namespace payerwatch::intake
