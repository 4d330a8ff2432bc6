// A claim line as a row of payerwatch.claim.
#pragma once
#include <string>

#include "payerwatch/claim.hpp"

#include "bridge.hpp"
extern "C" {
#include "utils/rel.h"
}

namespace payerwatch::pg {

// Columns of payerwatch.claim, in its order.
enum class ClaimColumn : int {
    CustomerId,
    ClaimId,
    UploadId,
    Fingerprint,
    RecordedAt,
    PayerSpellingId,
    Line,
    ServiceDate,
    SubmittedDate,
    DecidedDate,
    PaidDate,
    VisDate,
    DollarsCount,
    ClaimRef,
    PayerCode,
    LineOfBusiness,
    Facility,
    Pos,
    Cpt,
    Modifier,
    Icd10,
    ProviderNpi,
    Outcome,
    DenialCode,
    DenialReason,
    Notes,
    BilledAmount,
    AllowedAmount,
    PaidAmount
};
inline constexpr int kClaimColumns = 29;

struct ClaimRow {
    Datum values[kClaimColumns];
    bool nulls[kClaimColumns];
    text* held_by;  // the rules that keep it in quarantine; nullptr for none
    HeapTupleData tuple;
    bool is_written;  // the tuple holds what the claim says
    // Once it is made, a column behind the line's number makes the tuple out of date.
    void set(ClaimColumn column, Datum value) {
        values[static_cast<int>(column)] = value;
        nulls[static_cast<int>(column)] = false;
        is_written = is_written && column <= ClaimColumn::Line;
    }
    [[nodiscard]] Datum get(ClaimColumn column) const { return values[static_cast<int>(column)]; }
    [[nodiscard]] bool is_null(ClaimColumn column) const { return nulls[static_cast<int>(column)]; }
    // The row as the table stores it, when every column is set; nullptr where the tuple is out of date.
    HeapTuple stored();
};

// Everything that the claim itself says; ids, upload and spelling are the caller's. One allocation in the
// current context holds the row and its tuple, in which the texts and amounts of `values` lie: to write them
// apart and have PostgreSQL put the tuple together took twice as long.
ClaimRow* make_claim_row(const Claim& claim, std::string_view claim_ref, bool dollars_count);
// PW012 when the table's columns are not what ClaimColumn and the tuple of make_claim_row() take them to be.
void check_claim_columns(Relation claim);

// The later this is, the later the state (semantics: known-by date, then status).
struct Precedence {
    Day known_by = kNoDay;
    int status = 0;
    auto operator<=>(const Precedence&) const = default;
};
Precedence precedence_of(Day submitted, Day decided, Day paid, Outcome outcome);
Outcome outcome_of(std::string_view name);  // of the stored text

}  // namespace payerwatch::pg
