#include "exact_fp.h"

#include "row.h"

#include "providers.h"

namespace payerwatch::claimgen {

namespace {

constexpr double kNotesShare = 0.06;
constexpr double kNoPayerCode = 0.12;
constexpr std::size_t kRefDigits = 7;
constexpr std::array<std::string_view, 5> kOutcomeNames = {"PAID", "PARTIAL", "DENIED", "PENDING",
                                                           "REVERSED"};
constexpr std::array<std::string_view, 12> kOfficeNotes = {
    "Corrected claim sent",        "Resubmitted with modifier",   "Called payer, claim in process",
    "Authorization on file",       "Portal shows \"in process\"", "Appeal letter prepared; see work queue",
    "Records sent to payer",       "Contract rate verified",      "Secondary billed",
    "Eligibility checked, active", "Peer review requested",       "Coding review done, no change"};

std::string amount(Cents cents) {
    std::string text(cents < 0 ? "-" : "");
    const Cents size = cents < 0 ? -cents : cents;
    const int rest = static_cast<int>(size % 100);
    text += std::to_string(size / 100);
    text += '.';
    text += static_cast<char>('0' + rest / 10);
    text += static_cast<char>('0' + rest % 10);
    return text;
}

std::string reference(int year, std::int64_t number) {
    const std::string digits = std::to_string(number);
    std::string text = "CLM-";
    text += std::to_string(year);
    text += '-';
    if (digits.size() < kRefDigits) text.append(kRefDigits - digits.size(), '0');
    return text + digits;
}

std::string date_or_empty(const std::optional<Day>& day) {
    return day ? iso(*day) : std::string();
}

}  // namespace

void fill_claim(const World& world, Rng& rng, const Claim& claim, std::int64_t number, Row& row) {
    const Payer& payer = world.payers[claim.payer];
    row[kClaimRef] = reference(civil(claim.submitted).year, number);
    row[kPayer] = payer.spellings[payer.spelling(rng)];
    row[kPayerCode] = rng.chance(kNoPayerCode) ? "" : payer.code;
    row[kLineOfBusiness] = payer.line_of_business;
    row[kFacility] = rng.pick(kFacilities);
    row[kPos] = world.procedures.place_of_service(rng, claim.group);
    row[kIcd10] = pick_diagnosis(rng);
    row[kProviderNpi] = rng.pick(world.npis);
    row[kServiceDate] = iso(claim.service);
    row[kSubmittedDate] = iso(claim.submitted);
    row[kDecidedDate] = date_or_empty(claim.decided);
    row[kPaidDate] = date_or_empty(claim.paid);
    row[kOutcome] = kOutcomeNames[static_cast<std::size_t>(claim.outcome)];
    const bool second_text = rng.chance(0.3);
    row[kDenialCode].clear();
    row[kDenialReason].clear();
    if (claim.denial != kNoDenial) {
        const Denial& denial = kDenials[claim.denial];
        row[kDenialCode] = denial.code;
        row[kDenialReason] = second_text ? denial.other_text : denial.text;
    }
    const std::string_view note = rng.pick(kOfficeNotes);
    row[kNotes] = rng.chance(kNotesShare) ? note : "";
}

void fill_line(const World& world, const Claim& claim, std::size_t index, Row& row) {
    const ClaimLine& line = claim.lines[index];
    row[kLine] = std::to_string(index + 1);
    row[kCpt] = world.procedures.get(claim.group, line.procedure).cpt;
    row[kModifier] = line.modifier;
    row[kBilledAmount] = amount(line.billed);
    row[kAllowedAmount].clear();
    row[kPaidAmount].clear();
    switch (claim.outcome) {
        case Outcome::Pending: break;
        case Outcome::Denied:
            if (world.payers[claim.payer].writes_zero_paid) row[kPaidAmount] = "0.00";
            break;
        case Outcome::Reversed:  // the take-back of what had been paid
            row[kAllowedAmount] = amount(line.allowed);
            row[kPaidAmount] = amount(-line.paid);
            break;
        case Outcome::Paid:
        case Outcome::Partial:
            row[kAllowedAmount] = amount(line.allowed);
            row[kPaidAmount] = amount(line.paid);
            break;
    }
}

}  // namespace payerwatch::claimgen
