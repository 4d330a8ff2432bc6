#include "claim_lookup.hpp"

#include "tables.hpp"
extern "C" {
#include "access/tableam.h"
#include "executor/tuptable.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/fmgroids.h"
#include "utils/numeric.h"
#include "utils/snapmgr.h"
}

namespace payerwatch::pg {

namespace {

// A step costs about a sixth of a descent, and a descent that reads on to the end of its page two of those
// that look for one reference.
constexpr int kMostSteps = 6;
constexpr int kMostDescents = 32;  // of a walk in one batch; a batch has some five hundred rows
constexpr int kBatchesBetweenWalks = 32;

std::int64_t cents_of(Datum numeric) {
    const Datum hundred = NumericGetDatum(int64_to_numeric(100));
    return DatumGetInt64(
        DirectFunctionCall1(numeric_int8, DirectFunctionCall2(numeric_mul, numeric, hundred)));
}

// What a slot holds, as plain data: nothing here may own memory while PostgreSQL may raise an error.
struct RawClaim {
    std::int64_t claim_id, upload_id, fingerprint, billed, paid;
    std::int32_t payer_spelling_id, line;
    Day service, submitted, decided, paid_on, visible;
    bool dollars_count;
    const text *outcome, *cpt, *modifier, *denial_code;
};

RawClaim read(TupleTableSlot* slot) {
    slot_getallattrs(slot);
    const auto at = [&](ClaimColumn column) { return slot->tts_values[static_cast<int>(column)]; };
    const auto null = [&](ClaimColumn column) { return slot->tts_isnull[static_cast<int>(column)]; };
    const auto day = [&](ClaimColumn column) { return null(column) ? kNoDay : DatumGetDateADT(at(column)); };
    const auto cents = [&](ClaimColumn column) { return null(column) ? kNoCents : cents_of(at(column)); };
    const auto str = [&](ClaimColumn column) -> const text* {
        return null(column) ? nullptr : DatumGetTextPP(at(column));
    };
    return {DatumGetInt64(at(ClaimColumn::ClaimId)),
            DatumGetInt64(at(ClaimColumn::UploadId)),
            DatumGetInt64(at(ClaimColumn::Fingerprint)),
            cents(ClaimColumn::BilledAmount),
            cents(ClaimColumn::PaidAmount),
            DatumGetInt32(at(ClaimColumn::PayerSpellingId)),
            DatumGetInt32(at(ClaimColumn::Line)),
            day(ClaimColumn::ServiceDate),
            day(ClaimColumn::SubmittedDate),
            day(ClaimColumn::DecidedDate),
            day(ClaimColumn::PaidDate),
            day(ClaimColumn::VisDate),
            DatumGetBool(at(ClaimColumn::DollarsCount)),
            str(ClaimColumn::Outcome),
            str(ClaimColumn::Cpt),
            str(ClaimColumn::Modifier),
            str(ClaimColumn::DenialCode)};
}

std::string_view view_or_empty(const text* value) {
    return value == nullptr ? std::string_view() : view(value);
}

}  // namespace

ClaimLookup::ClaimLookup(std::int32_t customer, Relation table, Relation identity)
    : customer_(customer), table_(table), identity_(identity) {
    call([&] { slot_ = table_slot_create(table_, nullptr); });
    refresh();
}

void ClaimLookup::refresh() {
    end_scan();
    call([&] {
        if (snapshot_ != nullptr) UnregisterSnapshot(snapshot_);
        snapshot_ = RegisterSnapshot(GetLatestSnapshot());
    });
    if (is_walking_ && descents_ > kMostDescents) batches_until_walk_ = kBatchesBetweenWalks;
    is_walking_ = batches_until_walk_ == 0;
    if (!is_walking_) --batches_until_walk_;
    descents_ = 0;
}

void ClaimLookup::end_scan() {
    if (scan_ == nullptr) return;
    call([&] {
        index_endscan(scan_);
        ExecClearTuple(slot_);
    });
    scan_ = nullptr;
    has_current_ = false;
    asked_.clear();
}

bool ClaimLookup::has_claims() {
    scan_from({}, BTGreaterEqualStrategyNumber);
    const bool found = has_current_;
    end_scan();
    return found;
}

void ClaimLookup::scan_from(std::string_view claim_ref, StrategyNumber strategy) {
    call([&] {
        ScanKeyData keys[2];
        ScanKeyInit(&keys[0], 1, BTEqualStrategyNumber, F_INT4EQ, Int32GetDatum(customer_));
        ScanKeyInit(
            &keys[1], 2, strategy, strategy == BTEqualStrategyNumber ? F_TEXTEQ : F_TEXT_GE,
            PointerGetDatum(cstring_to_text_with_len(claim_ref.data(), static_cast<int>(claim_ref.size()))));
        if (scan_ == nullptr) scan_ = payerwatch_index_beginscan(table_, identity_, snapshot_, 2);
        index_rescan(scan_, keys, 2, nullptr, 0);
    });
    advance();
}

void ClaimLookup::advance() {
    const text* const ref = call([&]() -> const text* {
        if (!index_getnext_slot(scan_, ForwardScanDirection, slot_)) return nullptr;
        constexpr int kRef = static_cast<int>(ClaimColumn::ClaimRef);
        slot_getsomeattrs(slot_, kRef + 1);
        return DatumGetTextPP(slot_->tts_values[kRef]);
    });
    has_current_ = ref != nullptr;
    if (has_current_) current_ref_ = view(ref);
}

// True when the walk has reached the reference's place, whether it is there or not.
bool ClaimLookup::walk_to(std::string_view claim_ref) {
    if (scan_ == nullptr || claim_ref <= asked_) return false;
    for (int step = 0; has_current_ && current_ref_ < claim_ref; ++step) {
        if (step == kMostSteps) return false;
        advance();
    }
    return true;
}

void ClaimLookup::find(std::string_view claim_ref, std::vector<StoredClaim>& lines) {
    const bool walks = is_walking_ && descents_ <= kMostDescents;
    if (!walks) {
        scan_from(claim_ref, BTEqualStrategyNumber);
    } else if (!walk_to(claim_ref)) {
        ++descents_;
        scan_from(claim_ref, BTGreaterEqualStrategyNumber);
    }
    asked_ = claim_ref;
    for (; has_current_ && current_ref_ == claim_ref; advance()) lines.push_back(current());
}

StoredClaim ClaimLookup::current() const {
    const RawClaim raw = call([&] { return read(slot_); });
    StoredClaim stored;
    stored.claim_id = raw.claim_id;
    stored.upload_id = raw.upload_id;
    stored.fingerprint = raw.fingerprint;
    stored.payer_spelling_id = raw.payer_spelling_id;
    stored.line = raw.line;
    stored.outcome = outcome_of(view_or_empty(raw.outcome));
    stored.precedence = precedence_of(raw.submitted, raw.decided, raw.paid_on, stored.outcome);
    stored.service = raw.service;
    stored.submitted = raw.submitted;
    stored.visible = raw.visible;
    stored.dollars_count = raw.dollars_count;
    stored.billed = raw.billed;
    stored.paid = raw.paid;
    stored.cpt = view_or_empty(raw.cpt);
    stored.modifier = view_or_empty(raw.modifier);
    stored.denial_code = view_or_empty(raw.denial_code);
    return stored;
}

void ClaimLookup::close() {
    end_scan();
    call([&] {
        UnregisterSnapshot(snapshot_);
        ExecDropSingleTupleTableSlot(slot_);
    });
}

}  // namespace payerwatch::pg
