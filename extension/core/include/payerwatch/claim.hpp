// A claim line as it is read from a file: the record that intake makes, quality checks and the database
// stores.
#pragma once
#include <array>
#include <cstdint>
#include <limits>
#include <string_view>

namespace payerwatch {

// The standard columns, in the order of the foreign table claim_intake.
enum class Field : std::uint8_t {
    ClaimRef,
    Line,
    Payer,
    PayerCode,
    LineOfBusiness,
    Facility,
    Pos,
    Cpt,
    Modifier,
    Icd10,
    ProviderNpi,
    ServiceDate,
    SubmittedDate,
    DecidedDate,
    PaidDate,
    BilledAmount,
    AllowedAmount,
    PaidAmount,
    Outcome,
    DenialCode,
    DenialReason,
    Notes
};
inline constexpr int kFieldCount = 22;
inline constexpr std::array<const char*, kFieldCount> kFieldNames{
    "claim_ref",        "line",         "payer",        "payer_code",
    "line_of_business", "facility",     "pos",          "cpt",
    "modifier",         "icd10",        "provider_npi", "service_date",
    "submitted_date",   "decided_date", "paid_date",    "billed_amount",
    "allowed_amount",   "paid_amount",  "outcome",      "denial_code",
    "denial_reason",    "notes"};
constexpr const char* field_name(Field field) {
    return kFieldNames[static_cast<std::size_t>(field)];
}

enum class Outcome : std::uint8_t { None, Pending, Denied, Partial, Paid, Reversed, Other };
constexpr const char* outcome_name(Outcome outcome) {
    constexpr std::array<const char*, 7> kNames{"",     "PENDING",  "DENIED", "PARTIAL",
                                                "PAID", "REVERSED", "OTHER"};
    return kNames[static_cast<std::size_t>(outcome)];
}

// Days since 2000-01-01, as PostgreSQL counts.
using Day = std::int32_t;
inline constexpr Day kNoDay = std::numeric_limits<Day>::min();
inline constexpr std::int64_t kNoCents = std::numeric_limits<std::int64_t>::min();

// How an optional value was read. Unreadable ones are findings and are stored as NULL.
enum class Reading : std::uint8_t { Empty, Ok, Unreadable };

struct DateValue {
    Day day = kNoDay;
    Reading reading = Reading::Empty;
    [[nodiscard]] bool ok() const { return reading == Reading::Ok; }
};

struct AmountValue {
    std::int64_t cents = kNoCents;
    Reading reading = Reading::Empty;
    bool odd_form = false;  // more than two decimals (R43)
    [[nodiscard]] bool ok() const { return reading == Reading::Ok; }
};

// Texts are views into the record that was parsed, trimmed, and empty when absent.
struct Claim {
    std::array<std::string_view, kFieldCount> text;
    std::array<bool, kFieldCount> present{};  // the file has this column
    int line = 0;                             // 0: the file has no line
    DateValue service, submitted, decided, paid_on;
    AmountValue billed, allowed, paid;
    Outcome outcome = Outcome::None;

    [[nodiscard]] std::string_view operator[](Field field) const {
        return text[static_cast<std::size_t>(field)];
    }
    [[nodiscard]] std::string_view& operator[](Field field) { return text[static_cast<std::size_t>(field)]; }
    [[nodiscard]] bool has(Field field) const { return present[static_cast<std::size_t>(field)]; }

    // The day on which the decision became visible (semantics: paid date for PAID and PARTIAL, decided date
    // for DENIED, the later of both for REVERSED); kNoDay while pending.
    [[nodiscard]] Day visible_day() const {
        switch (outcome) {
            case Outcome::Paid:
            case Outcome::Partial: return paid_on.ok() ? paid_on.day : decided.day;
            case Outcome::Denied: return decided.day;
            case Outcome::Reversed: return paid_on.day > decided.day ? paid_on.day : decided.day;
            default: return kNoDay;
        }
    }
};

}  // namespace payerwatch
