#include "claim_row.hpp"

#include <algorithm>

extern "C" {
#include "utils/date.h"
#include "utils/numeric.h"
}

namespace payerwatch::pg {

namespace {

// Text fields and the columns that hold them.
constexpr std::pair<Field, ClaimColumn> kTexts[] = {{Field::PayerCode, ClaimColumn::PayerCode},
                                                    {Field::LineOfBusiness, ClaimColumn::LineOfBusiness},
                                                    {Field::Facility, ClaimColumn::Facility},
                                                    {Field::Pos, ClaimColumn::Pos},
                                                    {Field::Cpt, ClaimColumn::Cpt},
                                                    {Field::Modifier, ClaimColumn::Modifier},
                                                    {Field::Icd10, ClaimColumn::Icd10},
                                                    {Field::ProviderNpi, ClaimColumn::ProviderNpi},
                                                    {Field::DenialCode, ClaimColumn::DenialCode},
                                                    {Field::DenialReason, ClaimColumn::DenialReason},
                                                    {Field::Notes, ClaimColumn::Notes}};

}  // namespace

void fill_claim_row(const Claim& claim, std::string_view claim_ref, bool dollars_count, ClaimRow& row) {
    std::fill(std::begin(row.nulls), std::end(row.nulls), true);
    call([&] {
        const auto text = [&](ClaimColumn column, std::string_view value) {
            row.set(column,
                    PointerGetDatum(cstring_to_text_with_len(value.data(), static_cast<int>(value.size()))));
        };
        const auto date = [&](ClaimColumn column, Day day) {
            if (day != kNoDay) row.set(column, DateADTGetDatum(day));
        };
        const auto amount = [&](ClaimColumn column, std::int64_t cents) {
            if (cents != kNoCents) row.set(column, NumericGetDatum(int64_div_fast_to_numeric(cents, 2)));
        };
        text(ClaimColumn::ClaimRef, claim_ref);
        text(ClaimColumn::Outcome, outcome_name(claim.outcome));
        for (const auto& [field, column] : kTexts)
            if (!claim[field].empty()) text(column, claim[field]);
        date(ClaimColumn::ServiceDate, claim.service.day);
        date(ClaimColumn::SubmittedDate, claim.submitted.day);
        date(ClaimColumn::DecidedDate, claim.decided.day);
        date(ClaimColumn::PaidDate, claim.paid_on.day);
        date(ClaimColumn::VisDate, claim.visible_day());
        amount(ClaimColumn::BilledAmount, claim.billed.cents);
        amount(ClaimColumn::AllowedAmount, claim.allowed.cents);
        amount(ClaimColumn::PaidAmount, claim.paid.cents);
        row.set(ClaimColumn::DollarsCount, BoolGetDatum(dollars_count));
    });
}

Precedence precedence_of(Day submitted, Day decided, Day paid, Outcome outcome) {
    Precedence p;
    p.known_by = std::max({submitted, decided, paid});
    switch (outcome) {
        case Outcome::Denied:
        case Outcome::Paid:
        case Outcome::Partial: p.status = 1; break;
        case Outcome::Reversed: p.status = 2; break;
        default: p.status = 0;
    }
    return p;
}

Outcome outcome_of(std::string_view name) {
    for (int i = 0; i <= static_cast<int>(Outcome::Other); ++i)
        if (name == outcome_name(static_cast<Outcome>(i))) return static_cast<Outcome>(i);
    return Outcome::Other;
}

}  // namespace payerwatch::pg
