#include "payerwatch/intake/header.hpp"

#include <gtest/gtest.h>

#include "payerwatch/error.hpp"

namespace payerwatch::intake {

template <typename F>
Error error_of(F&& f) {
    try {
        f();
    } catch (const Error& e) {
        return e;
    }
    return Error("00000", "no error");
}

using Cells = std::vector<std::string_view>;
using namespace std::string_view_literals;

TEST(Header, DelimiterIsTheMostFrequentOfTheFirstLine) {
    EXPECT_EQ(detect_dialect("a,b;c,d\n;;;;;;;\n").delimiter, ',');
    EXPECT_EQ(detect_dialect("a;b;c\n1,2;3").delimiter, ';');
    EXPECT_EQ(detect_dialect("a\tb\n").delimiter, '\t');
    EXPECT_EQ(detect_dialect("a|b|c").delimiter, '|');
}

TEST(Header, AByteOrderMarkIsSkipped) {
    const Dialect dialect = detect_dialect("\xEF\xBB\xBFpayer,cpt\n");
    EXPECT_EQ(dialect.skip_bytes, 3U);
    EXPECT_FALSE(dialect.latin1);
    EXPECT_EQ(detect_dialect("payer,cpt\n").skip_bytes, 0U);
}

TEST(Header, WhatIsNoCsvIsNamed) {
    for (const auto empty : {""sv, "\n"sv, " \t\r\n"sv})
        EXPECT_STREQ(error_of([&] { detect_dialect(empty); }).sqlstate(), "PW020");
    for (const auto other : {"PK\x03\x04zip,zip"sv, "\x1F\x8B\x08,"sv, "%PDF-1.7,"sv,
                             "\xFF\xFE"
                             "a\0,\0"sv,
                             "\xFE\xFF\0a\0,"sv, "a\0,\0b\0"sv, "one column\n1\n"sv})
        EXPECT_STREQ(error_of([&] { detect_dialect(other); }).sqlstate(), "PW021")
            << testing::PrintToString(other);
}

TEST(Header, Latin1NeedsLettersAmongLettersAndNoUtf8) {
    EXPECT_TRUE(detect_dialect("payer,cpt\nJos\xE9,1\nM\xFCller,2\nN\xFA\xF1"
                               "ez,3\n")
                    .latin1);
    EXPECT_TRUE(detect_dialect("payer,cpt\nJos\xE9,1\n").latin1);
    EXPECT_TRUE(detect_dialect("payer,cpt\nJos\xE9 \x96 O\x92Neil,1\n").latin1)
        << "Windows' dash and apostrophe";
    EXPECT_FALSE(detect_dialect("payer,cpt\nJos\xFF,1\n").latin1) << "a bad byte is a bad row";
    EXPECT_FALSE(detect_dialect("payer,cpt\nJos\xC3\xA9,1\nM\xFCller,2\nN\xFA\xF1"
                                "ez,3\n")
                     .latin1);
    EXPECT_FALSE(detect_dialect("payer,cpt\n\x80\x81\x82,1\n").latin1);
    EXPECT_FALSE(detect_dialect("payer,cpt\nJos\xC3").latin1) << "a character cut at the end of the block";
}

TEST(Header, NamesAndAliasesWithoutRegardToCaseAndBlanks) {
    for (int f = 0; f < kFieldCount; ++f)
        EXPECT_EQ(field_of_header(kFieldNames[static_cast<std::size_t>(f)]), f);
    EXPECT_EQ(field_of_header(" Date Of Service "), static_cast<int>(Field::ServiceDate));
    EXPECT_EQ(field_of_header("CPT-CODE"), static_cast<int>(Field::Cpt));
    EXPECT_EQ(field_of_header("Status"), static_cast<int>(Field::Outcome));
    EXPECT_EQ(field_of_header("CARC"), static_cast<int>(Field::DenialCode));
    for (const auto unknown : {""sv, "patient"sv, "paye"sv, "payers"sv, "cpt2"sv})
        EXPECT_EQ(field_of_header(unknown), -1) << unknown;
}

TEST(Header, ColumnsAreMappedInTheirOrder) {
    const ColumnMap map = map_header({"Outcome", "color", "CPT", "Payer Name", "Submission Date"});
    EXPECT_EQ(map, (ColumnMap{static_cast<int>(Field::Outcome), -1, static_cast<int>(Field::Cpt),
                              static_cast<int>(Field::Payer), static_cast<int>(Field::SubmittedDate)}));
}

TEST(Header, HeadersThatAreRefused) {
    const auto state = [](const Cells& cells) {
        return std::string(error_of([&] { map_header(cells); }).sqlstate());
    };
    EXPECT_EQ(state({"x", "y"}), "PW022");
    EXPECT_EQ(state({}), "PW022");
    EXPECT_EQ(state({"Aetna", "99213", "2024-01-05", "PAID"}), "PW022");
    EXPECT_EQ(state({"payer", "cpt", "submitted_date", "outcome", "2024-01-05"}), "PW022");
    EXPECT_EQ(state({"payer", "cpt", "submitted_date", "outcome", "12.50"}), "PW022");
    EXPECT_EQ(state({"payer", "cpt", "submitted_date"}), "PW023");
    EXPECT_EQ(state({"payer", "cpt", "submitted_date", "outcome", "Payer Name"}), "PW024");
    EXPECT_EQ(state({"payer", "cpt", "submitted_date", "outcome", "dos", "service_date"}), "PW024");
}

TEST(Header, MissingColumnsAreNamedAndNearMissesQuoted) {
    const Error e = error_of([] { map_header({"payr", "payerr", "cpt", "submited_date", "Eleanor Vance"}); });
    const std::string what = e.what();
    EXPECT_NE(what.find("payer"), std::string::npos);
    EXPECT_NE(what.find("submitted_date"), std::string::npos);
    EXPECT_NE(what.find("outcome"), std::string::npos);
    EXPECT_EQ(what.find("cpt,"), std::string::npos);
    EXPECT_NE(e.hint().find("column 1 (4 letters)"), std::string::npos) << "four letters may be anybody";
    EXPECT_NE(e.hint().find("\"payerr\""), std::string::npos);
    EXPECT_NE(e.hint().find("\"submited_date\""), std::string::npos);
    EXPECT_NE(e.hint().find("column 5 (13 letters)"), std::string::npos);
    EXPECT_EQ((what + e.hint()).find("Eleanor"), std::string::npos) << "no name of a person is repeated";
}

// Slips that a cell may have and still be quoted: none below five letters, one from five, two from eight.
TEST(Header, TheLongerANameTheMoreSlipsAreQuoted) {
    const auto quoted = [](std::string_view cell) {
        const Error e = error_of([&] { map_header({"payer", "cpt", "submitted_date", cell}); });
        EXPECT_STREQ(e.sqlstate(), "PW023") << cell;
        return e.hint().find('"' + std::string(cell) + '"') != std::string::npos;
    };
    for (const auto slip : {"statu"sv, "outcom"sv, "outcomes"sv, "otucomes"sv, "modifer"sv, "submtteddat"sv,
                            "Denial_Cod"sv, "billed_ammountt"sv})
        EXPECT_EQ(quoted(slip), slip != "otucomes"sv) << slip;
    for (const auto stranger : {"cp"sv, "cpts"sv, "lobb"sv, "nots"sv, "paie"sv, "statt"sv, "chrgess"sv,
                                "bxxlled"sv, "xxx_amountt"sv})
        EXPECT_FALSE(quoted(stranger)) << stranger;
}

TEST(Header, DateOrderIsTheMajorityOfWhatForcesIt) {
    const ColumnMap columns{static_cast<int>(Field::Payer), static_cast<int>(Field::ServiceDate)};
    const auto order = [&](std::string_view block) { return detect_date_order(block, Dialect{}, columns); };
    EXPECT_EQ(order("a,31/12/2024\n"), DateOrder::DayFirst);
    EXPECT_EQ(order("a,12/31/2024\nb,1/2/2024\n"), DateOrder::MonthFirst);
    EXPECT_EQ(order("a,1/2/2024\n"), DateOrder::MonthFirst) << "ambiguous";
    EXPECT_EQ(order("31/12/2024,1/2/2024\n"), DateOrder::MonthFirst) << "not a date column";
    EXPECT_EQ(order("a,\"31/12/2024\"\nb,30/12/2024\nc,12/30/2024\n"), DateOrder::DayFirst);
    EXPECT_EQ(order(""), DateOrder::MonthFirst);
}

TEST(Header, HeaderCellsMayBeginWithADigit) {
    EXPECT_NO_THROW(map_header({"payer", "cpt", "submitted_date", "outcome", "340B flag"}));
    EXPECT_NO_THROW(map_header({"payer", "cpt", "submitted_date", "outcome", "2nd modifier"}));
}

TEST(Header, ShortFirstNamesAreNotEchoed) {
    for (const auto name : {"Bob"sv, "Tom"sv, "Ali"sv, "Paige"sv})
        EXPECT_EQ(error_of([&] {
                      map_header({"payer", "cpt", "submitted_date", name});
                  })
                      .hint()
                      .find(name),
                  std::string::npos)
            << name;
}

TEST(Header, LeadingBlankLinesAndALoneByteOrderMark) {
    EXPECT_EQ(error_of([] { detect_dialect("\r\n\npayer,cpt\n"); }).sqlstate(), "00000"sv);
    EXPECT_EQ(error_of([] { detect_dialect("\xEF\xBB\xBF\n"); }).sqlstate(), "PW020"sv);
}

}  // namespace payerwatch::intake
