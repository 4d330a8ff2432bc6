// A row as text, the way an export writes it.
#pragma once

#include "claim.h"

#include <array>
#include <string>
#include <string_view>

namespace payerwatch::claimgen {

enum Column : std::size_t {
    kClaimRef,
    kLine,
    kPayer,
    kPayerCode,
    kLineOfBusiness,
    kFacility,
    kPos,
    kCpt,
    kModifier,
    kIcd10,
    kProviderNpi,
    kServiceDate,
    kSubmittedDate,
    kDecidedDate,
    kPaidDate,
    kBilledAmount,
    kAllowedAmount,
    kPaidAmount,
    kOutcome,
    kDenialCode,
    kDenialReason,
    kNotes,
    kColumnCount
};

inline constexpr std::array<std::string_view, kColumnCount> kColumnNames = {
    "claim_ref",        "line",         "payer",        "payer_code",
    "line_of_business", "facility",     "pos",          "cpt",
    "modifier",         "icd10",        "provider_npi", "service_date",
    "submitted_date",   "decided_date", "paid_date",    "billed_amount",
    "allowed_amount",   "paid_amount",  "outcome",      "denial_code",
    "denial_reason",    "notes"};

using Row = std::array<std::string, kColumnCount>;

// Fills what the lines of a claim have in common, then one line.
void fill_claim(const World& world, Rng& rng, const Claim& claim, std::int64_t number, Row& row);
void fill_line(const World& world, const Claim& claim, std::size_t index, Row& row);

}  // namespace payerwatch::claimgen
