// Spans in claim notes: names, dates, ages, places, and the prose that holds none; redaction and messages.
#include "payerwatch/error.hpp"
#include "phi_cases.hpp"

namespace payerwatch::phi {

using enum Context;

const std::vector<PhiCase> kSpans{
    {Note, "DOB: 19600402", Kind::Date, "19600402"},
    {Note, "DTP*472*D8*20240314", Kind::Date, "20240314"},
    {Note, "admitted 3/14", Kind::Date, "3/14"},
    {Note, "admitted in March 2024", Kind::Date, "March 2024"},
    {Note, "92yo", Kind::Age, "92"},
    {Note, "ninety-one years old", Kind::Age, "ninety-one"},
    {Note, "12-34 45th Ave", Kind::Address, "12-34 45th Ave"},
    {Note, "W211 N16601 Hilltop Rd", Kind::Address, "W211 N16601 Hilltop Rd"},
    {Note, "123A Broadway", Kind::Address, "123A Broadway"},
    {Note, "100 Avenue H", Kind::Address, "100 Avenue H"},
    {Note, "900 Hwy 50", Kind::Address, "900 Hwy 50"},
    {Note, "SPRINGFIELD IL 62704", Kind::City, "SPRINGFIELD"},
    {Note, "photo of the patient", Kind::Photo, "photo of the patient"},
    {Note, "Patient: Jane Doe", Kind::Name, "Jane Doe"},
    {Note, "Pt Jane Doe called about denial", Kind::Name, "Jane Doe"},
    {Note, "Patient John Smith DOB 04/02/1960", Kind::Name, "John Smith"},
    {Note, "Patient John Smith DOB 04/02/1960", Kind::Date, "04/02/1960"},
    {Note, "spoke with Mary Johnson regarding claim", Kind::Name, "Mary Johnson"},
    {Note, "SPOKE WITH MARY JOHNSON REGARDING CLAIM", Kind::Name, "MARY JOHNSON"},
    {Note, "spoke with mary johnson regarding claim", Kind::Name, "mary johnson"},
    {Note, "Insured Name - JANE DOE", Kind::Name, "JANE DOE"},
    {Note, "subscriber is Linda Martinez", Kind::Name, "Linda Martinez"},
    {Note, "Guarantor: Robert Brown", Kind::Name, "Robert Brown"},
    {Note, "RE: David Wilson", Kind::Name, "David Wilson"},
    {Note, "NM1*IL*1*GARCIA*MARIA****MI*W12345678", Kind::Name, "GARCIA*MARIA"},
    {Note, "NM1*IL*1*GARCIA*MARIA****MI*W12345678", Kind::Member, "W12345678"},
    {Note, "PID|1||4829130^^^HOSP||GARCIA^MARIA||", Kind::Name, "GARCIA^MARIA"},
    {Note, "seen on 03/14/2024 for pain", Kind::Date, "03/14/2024"},
    {Note, "seen 3/14/24", Kind::Date, "3/14/24"},
    {Note, "2024-03-14 visit", Kind::Date, "2024-03-14"},
    {Note, "14-Mar-2024", Kind::Date, "14-Mar-2024"},
    {Note, "March 14, 2024", Kind::Date, "March 14, 2024"},
    {Note, "14th of March 2024", Kind::Date, "14th of March 2024"},
    {Note, "dob 04.02.1960", Kind::Date, "04.02.1960"},
    {Note, "92 yo male", Kind::Age, "92 yo"},
    {Note, "92-year-old man", Kind::Age, "92"},
    {Note, "Age: 97", Kind::Age, "97"},
    {Note, "101 years of age", Kind::Age, "101"},
    {Note, "nonagenarian", Kind::Age, "nonagenarian"},
    {Note, "123 N Main Street Apt 4", Kind::Address, "123 N Main Street Apt 4"},
    {Note, "123 Oak St Unit 4", Kind::Address, "123 Oak St Unit 4"},
    {Note, "sent to 123 Oak St for review", Kind::Address, "123 Oak St"},
    {Note, "123 OAK ST, SPRINGFIELD", Kind::Address, "123 OAK ST"},
    {Note, "accession # 240012345", Kind::Other, "240012345"},
    {Note, "123 NORTH MAIN STREET", Kind::Address, "123 NORTH MAIN STREET"},
    {Note, "at 4567 Elm Blvd Suite 200", Kind::Address, "4567 Elm Blvd Suite 200"},
    {Note, "P.O. Box 1234", Kind::Address, "P.O. Box 1234"},
    {Note, "RR 2 Box 45", Kind::Address, "RR 2 Box 45"},
    {Note, "Springfield, IL 62704", Kind::City, "Springfield"},
    {Note, "Springfield, IL 62704", Kind::Zip, "62704"},
    {Note, "zip code: 62704-1234", Kind::Zip, "62704-1234"},
    {Note, "lives in Springfield", Kind::City, "Springfield"},
    {Note, "Unit 2050 Box 4190, APO AP 96278", Kind::Address, "Unit 2050 Box 4190"},
    {Note, "ZIP3 036", Kind::Zip3, "036"},
    {Note, "3-digit ZIP: 821", Kind::Zip3, "821"}};

TEST(PhiNotes, SpansAreFound) {
    expect_found(kSpans);
}

// 606 is Chicago: more than 20,000 people share it.
TEST(PhiNotes, PrefixesOfManyPeoplePass) {
    EXPECT_EQ(found_in("ZIP3 606", Note), "");
}

// phi.md section 5, 8 and 9: prose about identifiers, policies, ages that may stay.
TEST(PhiNotes, ProseWithoutIdentifiersPasses) {
    expect_clean({{Note, "Patient may appeal within 120 days"},
                  {Note, "Member may appeal"},
                  {Note, "Missing/incomplete/invalid patient name"},
                  {Note, "MISSING/INCOMPLETE/INVALID PATIENT NAME."},
                  {Note, "The date of birth follows the date of service"},
                  {Note, "Medicare Part B deductible applies"},
                  {Note, "Alert: You may appeal this decision"},
                  {Note, "Missing/incomplete/invalid insured's name or identification number"},
                  {Note, "Claim/service lacks information or has submission/billing error(s)"},
                  {Note, "Patient cannot be identified as our insured."},
                  {Note, "Subscriber and subscriber id not found"},
                  {Note, "Authorization number missing"},
                  {Note, "policy effective 1/1/2024"},
                  {Note, "policy effective 01/01/2024"},
                  {Note, "within 120 days of service"},
                  {Note, "fiscal year 2024"},
                  {Note, "89 yo male with chest pain"},
                  {Note, "age 45"},
                  {Note, "90 days supply"},
                  {Note, "95 units"},
                  {Note, "2 view chest x-ray"},
                  {Note, "3 day run of therapy"},
                  {Note, "12 PT OT ST VISITS"},
                  {Note, "3 mm Distal ST elevation"},
                  {Note, "per 2018 Mercy St Louis contract"},
                  {Note, "20 CHI ST LUKES CLAIMS"},
                  {Note, "10 mg twice a day"},
                  {Note, "Blue Cross denied for timely filing"},
                  {Note, "Aetna Better Health requires prior authorization"},
                  {Note, "Knee arthroscopy with meniscectomy"},
                  {Note, "Denied as duplicate of original claim"},
                  {Note,
                   "Payment adjusted because the payer deems the information does not support this level of "
                   "service"}});
}

TEST(PhiNotes, Redaction) {
    const std::string_view note = "Pt Jane Doe, MRN 00482913, NPI 1408123457";
    const auto as = [&](Style style) { return redact(detector(), note, Note, style, "key"); };
    EXPECT_EQ(as(Style::Label), "Pt [NAME], MRN [MRN], NPI 1408123457") << "a provider's number stays";
    EXPECT_EQ(as(Style::Mask), "Pt XXXX XXX, MRN XXXXXXXX, NPI 1408123457");
    EXPECT_EQ(as(Style::Drop), "Pt , MRN , NPI 1408123457");
    const std::string hashed = as(Style::Hash);
    EXPECT_EQ(hashed.substr(0, 9), "Pt [NAME:");
    EXPECT_EQ(hashed.size(), std::string("Pt [NAME:], MRN [MRN:], NPI 1408123457").size() + 2 * 26);
    EXPECT_NE(redact(detector(), note, Note, Style::Hash, "other"), hashed);
    EXPECT_EQ(redact(detector(), "nothing here", Note, Style::Label, ""), "nothing here");
    EXPECT_EQ(redact(detector(),
                     "Jos\xC3\xA9 Garc\xC3\xAD"
                     "a!",
                     Note, Style::Mask, ""),
              "XXXX XXXXXX!")
        << "a letter is one X, whatever its bytes";
    EXPECT_EQ(redact(detector(), "bad \xFF", Note, Style::Label, ""), "[UNSCREENED]");
}

TEST(PhiNotes, MessagesNamePlacesNotTexts) {
    const std::string_view note = "\xC3\xA9t\xC3\xA9: Jane Doe, MRN 00482913";
    EXPECT_EQ(describe(note, detector().find(note, Note)),
              "may contain PHI: NAME at characters 6-13, MRN at characters 20-27");
    EXPECT_EQ(describe("clean", detector().find("clean", Note)), "");
    EXPECT_EQ(describe("NPI 1408123457", detector().find("NPI 1408123457", Note)), "");
    std::string many;
    for (int i = 0; i < 12; ++i) many += "536-22-8741, ";
    EXPECT_TRUE(describe(many, detector().find(many, Note)).ends_with(", and more"));
}

TEST(PhiNotes, NamesOfContextsStylesAndKinds) {
    EXPECT_EQ(context_of("payer"), Payer);
    EXPECT_EQ(style_of("drop"), Style::Drop);
    EXPECT_THROW(context_of("Payer"), Error);
    EXPECT_THROW(style_of(""), Error);
    EXPECT_EQ(info(Kind::Unscreened).code, "UNSCREENED");
    EXPECT_EQ(info(Kind::Npi).cls, Class::ProviderId);
    for (const KindInfo& kind : kinds())
        EXPECT_EQ(kind.hipaa.empty(), kind.cls != Class::Phi || kind.code == "UNSCREENED") << kind.code;
}

}  // namespace payerwatch::phi
