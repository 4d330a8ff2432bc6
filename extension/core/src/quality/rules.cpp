#include "payerwatch/quality/rules.hpp"

namespace payerwatch::quality {

namespace {

constexpr auto F = Severity::Fatal;
constexpr auto E = Severity::Error;
constexpr auto W = Severity::Warning;
constexpr auto I = Severity::Info;
constexpr auto CF = Dimension::Conformance;
constexpr auto CP = Dimension::Completeness;
constexpr auto PL = Dimension::Plausibility;
constexpr auto UN = Dimension::Uniqueness;
constexpr auto TM = Dimension::Timeliness;
constexpr auto Flag = Verdict::Flag;
constexpr auto Hold = Verdict::Quarantine;
constexpr auto Reject = Verdict::Reject;
constexpr auto None = KeepsOut::None;
constexpr auto Dollars = KeepsOut::Dollars;
constexpr auto All = KeepsOut::All;

constexpr std::array<Rule, kRuleCount> kCatalogue{{
    {1, "row", F, CF, Reject, All,
     "as many columns as the header; every quote closes; not longer than the limit"},
    {2, "row", E, CF, Reject, All, "valid UTF-8 without NUL or control characters"},
    {3, "header", F, CF, Reject, All, "the required columns are there, none twice"},
    {4, "claim_ref", F, CP, Flag, None, "not empty; an empty one is derived from the row"},
    {5, "claim_ref", W, CF, Flag, None, "at most 38 characters of A-Z a-z 0-9 _ . / -"},
    {6, "claim_ref", E, UN, Reject, All, "not twice in an upload with different content"},
    {7, "row", W, UN, Flag, None, "not an exact copy of another row of the upload"},
    {8, "row", W, UN, Flag, None, "not the content of another claim under a new reference"},
    {9, "claim_ref", E, TM, Flag, None, "not older than the state already stored"},
    {10, "payer", E, CP, Flag, None, "not empty, UNKNOWN, N/A or SELF PAY"},
    {11, "payer", W, CF, Flag, None, "resolves to a known payer"},
    {12, "row", E, CF, Reject, All, "holds no identifier of a patient"},
    {13, "cpt", E, CP, Reject, All, "not empty"},
    {14, "cpt", E, CF, Flag, None,
     "five digits, four digits and F, T, U or M, or a letter A-V and four digits"},
    {15, "cpt", W, CF, Flag, None, "known in the loaded procedure table and active on the service date"},
    {16, "cpt", W, CF, Flag, None, "not an ICD-10-PCS, revenue or NDC code in the wrong column"},
    {17, "modifier", W, CF, Flag, None, "at most four of two letters or digits each, none twice"},
    {18, "pos", W, CF, Flag, None, "a place-of-service code"},
    {19, "icd10", W, CP, Flag, None, "not empty"},
    {20, "icd10", E, CF, Flag, None, "shaped like an ICD-10-CM code"},
    {21, "icd10", E, CF, Flag, None, "not an ICD-9 code on or after 2015-10-01"},
    {22, "icd10", W, CF, Flag, None, "billable in the loaded table of that fiscal year"},
    {23, "icd10", I, PL, Flag, None, "(left out)"},
    {24, "provider_npi", W, CP, Flag, None, "not empty"},
    {25, "provider_npi", E, CF, Flag, None, "ten digits, the first 1 or 2"},
    {26, "provider_npi", E, CF, Flag, None, "the check digit is right"},
    {27, "provider_npi", W, PL, Flag, None, "not a placeholder"},
    {28, "dates", E, CF, Hold, All, "readable: ISO, US or eight digits"},
    {29, "dates", W, CF, Flag, None, "day and month can be told apart in the column"},
    {30, "service_date", E, PL, Hold, All, "not in the future"},
    {31, "service_date", E, PL, Hold, All, "not before 2000 and at most five years before submission"},
    {32, "submitted_date", E, CP, Reject, All, "not empty"},
    {33, "submitted_date", E, PL, Hold, All, "service not after submission"},
    {34, "submitted_date", W, PL, Flag, None, "at most 365 days after service"},
    {35, "decided_date", E, PL, Hold, All, "submission not after decision"},
    {36, "paid_date", W, PL, Flag, None, "decision not after payment"},
    {37, "dates", E, PL, Hold, All, "decision and payment not in the future"},
    {38, "decided_date", W, PL, Flag, None, "decided within 730 days of submission"},
    {39, "paid_date", I, PL, Flag, None, "Medicare pays no earlier than day 14"},
    {40, "billed_amount", E, CP, Flag, Dollars, "not empty, a number"},
    {41, "billed_amount", E, PL, Flag, Dollars, "more than zero"},
    {42, "billed_amount", W, PL, Flag, Dollars,
     "at most 1,000,000; flagged above 50 times the 99th percentile of its code in the file"},
    {43, "amounts", W, CF, Flag, Dollars, "a plain number with at most two decimals"},
    {44, "allowed_amount", W, PL, Flag, None, "at most the billed amount"},
    {45, "paid_amount", E, PL, Hold, All, "at most the allowed amount and 2 % interest"},
    {46, "amounts", E, PL, Hold, All, "paid and allowed not negative, but for reversals"},
    {47, "outcome", E, CF, Flag, None, "PAID, DENIED, PENDING, PARTIAL, REVERSED or a known alias"},
    {48, "outcome", E, CP, Reject, All, "not empty"},
    {49, "decided_date", E, CP, Flag, None, "a denied claim has a decision date"},
    {50, "paid_amount", E, PL, Flag, None, "a denied claim has no payment"},
    {51, "denial_code", E, CP, Flag, None, "a denied claim has a code or a reason"},
    {52, "denial_code", W, CF, Flag, None, "a claim adjustment reason code, with or without its group"},
    {53, "denial_code", W, PL, Flag, None, "a denial has more than contractual or patient-share codes"},
    {54, "paid_date", E, CP, Flag, None, "a payment has a date"},
    {55, "paid_amount", E, CP, Flag, None, "a paid claim has a paid amount"},
    {56, "denial_code", W, PL, Flag, None, "a paid claim has no denial code"},
    {57, "outcome", E, PL, Hold, All, "a pending claim has no decision, payment date or payment"},
    {58, "outcome", W, TM, Flag, None, "pending for at most 180 days"},
    {59, "upload", W, TM, Flag, None, "the newest submission is at most 14 days old"},
    {60, "upload", W, TM, Flag, None, "no weekday has under 20 % of its usual rows"},
    {61, "upload", W, PL, Flag, None,
     "shares of pending, denied and empty values are within the customer's limits"},
    {62, "upload", W, PL, Flag, None, "no payer vanishes while a new spelling appears"},
}};

}  // namespace

const std::array<Rule, kRuleCount>& catalogue() {
    return kCatalogue;
}

std::string_view rule_name(int number) {
    static constexpr auto kNames = [] {
        std::array<std::array<char, 3>, kRuleCount + 1> names{};
        for (int i = 1; i <= kRuleCount; ++i)
            names[static_cast<std::size_t>(i)] = {'R', static_cast<char>('0' + i / 10),
                                                  static_cast<char>('0' + i % 10)};
        return names;
    }();
    return {kNames[static_cast<std::size_t>(number)].data(), 3};
}

std::string_view name(Severity severity) {
    constexpr std::array<std::string_view, 4> kNames{"info", "warning", "error", "fatal"};
    return kNames[static_cast<std::size_t>(severity)];
}
std::string_view name(Dimension dimension) {
    constexpr std::array<std::string_view, 5> kNames{"CF", "CP", "PL", "UN", "TM"};
    return kNames[static_cast<std::size_t>(dimension)];
}
std::string_view name(Verdict verdict) {
    constexpr std::array<std::string_view, 4> kNames{"flag", "redact", "quarantine", "reject"};
    return kNames[static_cast<std::size_t>(verdict)];
}
std::string_view name(KeepsOut keeps_out) {
    constexpr std::array<std::string_view, 3> kNames{"none", "dollars", "all"};
    return kNames[static_cast<std::size_t>(keeps_out)];
}

}  // namespace payerwatch::quality
