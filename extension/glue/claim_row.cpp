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

// Room for a text of this length, with the longer of its two headers and its alignment.
constexpr std::size_t room_for(std::size_t length) {
    return length + VARHDRSZ + sizeof(std::int32_t);
}

// Writes a text at `at` and moves on; short ones with the header of one byte that they have on disk.
Datum put_text(char*& at, std::string_view value) {
    if (value.size() + VARHDRSZ_SHORT <= VARATT_SHORT_MAX) {
        char* const text = at;
        SET_VARSIZE_SHORT(text, value.size() + VARHDRSZ_SHORT);
        memcpy(VARDATA_SHORT(text), value.data(), value.size());
        at += value.size() + VARHDRSZ_SHORT;
        return PointerGetDatum(text);
    }
    char* const text = reinterpret_cast<char*>(INTALIGN(at));
    SET_VARSIZE(text, value.size() + VARHDRSZ);
    memcpy(VARDATA(text), value.data(), value.size());
    at = text + value.size() + VARHDRSZ;
    return PointerGetDatum(text);
}

}  // namespace

ClaimRow* make_claim_row(const Claim& claim, std::string_view claim_ref, bool dollars_count) {
    const std::string_view outcome = outcome_name(claim.outcome);
    std::size_t size = sizeof(ClaimRow) + room_for(claim_ref.size()) + room_for(outcome.size());
    for (const auto& [field, column] : kTexts)
        if (!claim[field].empty()) size += room_for(claim[field].size());
    return call([&] {
        auto* const row = static_cast<ClaimRow*>(palloc(size));
        char* at = reinterpret_cast<char*>(row + 1);
        memset(row->nulls, true, sizeof row->nulls);
        row->held_by = nullptr;
        const auto date = [&](ClaimColumn column, Day day) {
            if (day != kNoDay) row->set(column, DateADTGetDatum(day));
        };
        const auto amount = [&](ClaimColumn column, std::int64_t cents) {
            if (cents != kNoCents) row->set(column, NumericGetDatum(int64_div_fast_to_numeric(cents, 2)));
        };
        row->set(ClaimColumn::ClaimRef, put_text(at, claim_ref));
        row->set(ClaimColumn::Outcome, put_text(at, outcome));
        for (const auto& [field, column] : kTexts)
            if (!claim[field].empty()) row->set(column, put_text(at, claim[field]));
        date(ClaimColumn::ServiceDate, claim.service.day);
        date(ClaimColumn::SubmittedDate, claim.submitted.day);
        date(ClaimColumn::DecidedDate, claim.decided.day);
        date(ClaimColumn::PaidDate, claim.paid_on.day);
        date(ClaimColumn::VisDate, claim.visible_day());
        amount(ClaimColumn::BilledAmount, claim.billed.cents);
        amount(ClaimColumn::AllowedAmount, claim.allowed.cents);
        amount(ClaimColumn::PaidAmount, claim.paid.cents);
        row->set(ClaimColumn::DollarsCount, BoolGetDatum(dollars_count));
        return row;
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
