#include "claim_row.hpp"

#include <algorithm>

#include "payerwatch/error.hpp"
extern "C" {
#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "utils/date.h"
#include "utils/numeric.h"
}

namespace payerwatch::pg {

namespace {

constexpr Oid kTypes[kClaimColumns] = {
    INT4OID, INT8OID, INT8OID, INT8OID, TIMESTAMPTZOID, INT4OID, INT4OID,    DATEOID,    DATEOID,   DATEOID,
    DATEOID, DATEOID, BOOLOID, TEXTOID, TEXTOID,        TEXTOID, TEXTOID,    TEXTOID,    TEXTOID,   TEXTOID,
    TEXTOID, TEXTOID, TEXTOID, TEXTOID, TEXTOID,        TEXTOID, NUMERICOID, NUMERICOID, NUMERICOID};

// What every claim has, at the beginning of the tuple's data; the dates that it has come behind.
struct Beginning {
    std::int32_t customer_id;
    std::int32_t gap;  // 0: what happens to lie in memory is not for the disk
    std::int64_t claim_id, upload_id, fingerprint, recorded_at;
    std::int32_t payer_spelling_id, line;
};
static_assert(sizeof(Beginning) == 48 && offsetof(Beginning, claim_id) == 8 &&
                  offsetof(Beginning, line) == 44,
              "laid out as PostgreSQL does, and without other gaps");
constexpr std::size_t kBitmap = (kClaimColumns + 7) / 8;

// Text columns behind the reference, in the table's order. The outcome is stored as what it was read as.
constexpr std::pair<ClaimColumn, Field> kTexts[] = {{ClaimColumn::PayerCode, Field::PayerCode},
                                                    {ClaimColumn::LineOfBusiness, Field::LineOfBusiness},
                                                    {ClaimColumn::Facility, Field::Facility},
                                                    {ClaimColumn::Pos, Field::Pos},
                                                    {ClaimColumn::Cpt, Field::Cpt},
                                                    {ClaimColumn::Modifier, Field::Modifier},
                                                    {ClaimColumn::Icd10, Field::Icd10},
                                                    {ClaimColumn::ProviderNpi, Field::ProviderNpi},
                                                    {ClaimColumn::Outcome, Field::Outcome},
                                                    {ClaimColumn::DenialCode, Field::DenialCode},
                                                    {ClaimColumn::DenialReason, Field::DenialReason},
                                                    {ClaimColumn::Notes, Field::Notes}};

// Room for a text of this length, with the longer of its two headers and its alignment.
constexpr std::size_t room_for(std::size_t length) {
    return length + VARHDRSZ + sizeof(std::int32_t);
}
constexpr std::uint32_t kOfBeginning = 0x7F;  // bits of its columns, which are the table's first seven
constexpr std::size_t kRoomForAmount = 24;    // of any number of cents that 64 bits hold
constexpr std::size_t kRoomForFixed = sizeof(Beginning) + 5 * sizeof(DateADT) + 1;

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
    memset(at, 0, static_cast<std::size_t>(text - at));  // a reader tells the padding from a header by it
    SET_VARSIZE(text, value.size() + VARHDRSZ);
    memcpy(VARDATA(text), value.data(), value.size());
    at = text + value.size() + VARHDRSZ;
    return PointerGetDatum(text);
}

Datum put_amount(char*& at, std::int64_t cents) {
    const Numeric amount = int64_div_fast_to_numeric(cents, 2);
    return put_text(at, {VARDATA(amount), VARSIZE(amount) - VARHDRSZ});
}

}  // namespace

void check_claim_columns(Relation claim) {
    const TupleDesc shape = RelationGetDescr(claim);
    for (int i = 0; i < shape->natts && i < kClaimColumns; ++i)
        if (TupleDescAttr(shape, i)->atttypid != kTypes[i])
            throw Error("PW012",
                        "payerwatch.claim has other columns than this version of the extension knows",
                        "Run `make migrate`, or install the extension that belongs to the migrations.");
}

ClaimRow* make_claim_row(const Claim& claim, std::string_view claim_ref, bool dollars_count) {
    constexpr std::size_t kTuple = MAXALIGN(sizeof(ClaimRow));
    // With its bitmap of NULLs, be there any or not: there nearly always are.
    constexpr std::size_t kHeader = MAXALIGN(SizeofHeapTupleHeader + kBitmap);
    const std::string_view outcome = outcome_name(claim.outcome);
    std::size_t size = kTuple + kHeader + kRoomForFixed + room_for(claim_ref.size()) +
                       room_for(outcome.size()) + 3 * kRoomForAmount;
    for (const auto& [column, field] : kTexts) size += room_for(claim[field].size());
    return call([&] {
        auto* const row = static_cast<ClaimRow*>(palloc(size));
        char* const memory = reinterpret_cast<char*>(row) + kTuple;
        char* at = memory + kHeader + sizeof(Beginning);
        memset(row->nulls, true, sizeof row->nulls);
        row->is_written = false;
        std::uint32_t present = kOfBeginning;
        const auto set = [&](ClaimColumn column, Datum value) {
            row->set(column, value);
            present |= std::uint32_t{1} << static_cast<int>(column);
        };
        const auto date = [&](ClaimColumn column, Day day) {
            if (day == kNoDay) return;
            memcpy(at, &day, sizeof(DateADT));
            at += sizeof(DateADT);
            set(column, DateADTGetDatum(day));
        };
        const auto amount = [&](ClaimColumn column, std::int64_t cents) {
            if (cents != kNoCents) set(column, put_amount(at, cents));
        };
        date(ClaimColumn::ServiceDate, claim.service.day);
        date(ClaimColumn::SubmittedDate, claim.submitted.day);
        date(ClaimColumn::DecidedDate, claim.decided.day);
        date(ClaimColumn::PaidDate, claim.paid_on.day);
        date(ClaimColumn::VisDate, claim.visible_day());
        *at++ = static_cast<char>(dollars_count);
        set(ClaimColumn::DollarsCount, BoolGetDatum(dollars_count));
        set(ClaimColumn::ClaimRef, put_text(at, claim_ref));
        for (const auto& [column, field] : kTexts) {
            const std::string_view text = field == Field::Outcome ? outcome : claim[field];
            if (!text.empty() || field == Field::Outcome) set(column, put_text(at, text));
        }
        amount(ClaimColumn::BilledAmount, claim.billed.cents);
        amount(ClaimColumn::AllowedAmount, claim.allowed.cents);
        amount(ClaimColumn::PaidAmount, claim.paid.cents);

        memset(memory, 0, kHeader);
        auto* const header = reinterpret_cast<HeapTupleHeader>(memory);
        header->t_hoff = kHeader;
        header->t_infomask = HEAP_HASNULL | HEAP_HASVARWIDTH;
        HeapTupleHeaderSetNatts(header, kClaimColumns);
        for (std::size_t i = 0; i < kBitmap; ++i)
            header->t_bits[i] = static_cast<std::uint8_t>(present >> (8 * i));
        row->held_by = nullptr;
        row->is_written = true;
        row->tuple.t_len = static_cast<uint32>(at - memory);
        ItemPointerSetInvalid(&row->tuple.t_self);
        row->tuple.t_tableOid = InvalidOid;
        row->tuple.t_data = header;
        return row;
    });
}

HeapTuple ClaimRow::stored() {
    if (!is_written) return nullptr;
    const Beginning beginning{
        DatumGetInt32(get(ClaimColumn::CustomerId)),      0,
        DatumGetInt64(get(ClaimColumn::ClaimId)),         DatumGetInt64(get(ClaimColumn::UploadId)),
        DatumGetInt64(get(ClaimColumn::Fingerprint)),     DatumGetInt64(get(ClaimColumn::RecordedAt)),
        DatumGetInt32(get(ClaimColumn::PayerSpellingId)), DatumGetInt32(get(ClaimColumn::Line))};
    memcpy(reinterpret_cast<char*>(tuple.t_data) + tuple.t_data->t_hoff, &beginning, sizeof beginning);
    return &tuple;
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
