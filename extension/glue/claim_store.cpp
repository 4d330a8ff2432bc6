#include "claim_store.hpp"

#include <algorithm>

#include "payerwatch/text.hpp"

#include "column.hpp"
#include "tables.hpp"
extern "C" {
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "commands/sequence.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"
}

namespace payerwatch::pg {

namespace {

constexpr int kIdBlock = 1000;  // increment of the sequence claim_id_block

// 2^26 bits in blocks of one cache line, four of which a reference sets: a million references leave 0.1 % of
// needless look-ups, ten million 3 %.
constexpr std::size_t kBlockWords = 8;
constexpr std::size_t kBlocks = std::size_t{1} << 17;

std::size_t block_of(std::uint64_t hash) {
    return (hash >> 40) % kBlocks * kBlockWords;
}

// Sets the reference's bits; true if all of them were set before.
bool test_and_set(ReferenceFilter& filter, std::string_view reference) {
    const std::uint64_t hash = stable_hash(reference);
    std::uint64_t* const block = filter.data() + block_of(hash);
    bool known = true;
    for (unsigned probe = 0; probe < 4; ++probe) {
        const std::uint64_t nine_bits = hash >> (9 * probe) & 511;
        std::uint64_t& word = block[nine_bits / 64];
        const std::uint64_t bit = std::uint64_t{1} << (nine_bits % 64);
        known = known && (word & bit) != 0;
        word |= bit;
    }
    return known;
}

}  // namespace

ClaimStore::ClaimStore(std::int32_t customer)
    : customer_(customer),
      table_(table_oid("claim"), kClaimColumns),
      by_spelling_(table_),
      stored_(customer, table_.relation(),
              table_
                  .index("claim_identity",
                         {static_cast<int>(ClaimColumn::CustomerId), static_cast<int>(ClaimColumn::ClaimRef),
                          static_cast<int>(ClaimColumn::Line)})
                  .relation) {
    check_claim_columns(table_.relation());
    has_held_ = holds_any();
    if (!stored_.has_claims() && !has_held_) known_.resize(kBlocks * kBlockWords);
}

// Not read-only: COPY's own snapshot is older than the customer's lock.
bool ClaimStore::holds_any() {
    ActAsApi api;
    Spi spi;
    spi.run(
        "SELECT EXISTS (SELECT FROM payerwatch.claim_version WHERE customer_id = $1 AND reason = "
        "'quarantine')",
        {{INT4OID, Int32GetDatum(customer_)}});
    return spi.boolean(0, 1);
}

void ClaimStore::find_held(std::string_view claim_ref, std::vector<StoredClaim>& lines) {
    ActAsApi api;
    Spi spi;
    const std::uint64_t n = spi.run(
        "SELECT line, claim_id, fingerprint, cpt, modifier, service_date FROM payerwatch.claim_version "
        "WHERE customer_id = $1 AND claim_ref = $2 AND reason = 'quarantine' ORDER BY version_id",
        {{INT4OID, Int32GetDatum(customer_)}, {TEXTOID, text_datum(claim_ref)}});
    for (std::uint64_t i = 0; i < n; ++i) {
        const int number = spi.int4(i, 1);
        auto line =
            std::find_if(lines.begin(), lines.end(), [&](const StoredClaim& l) { return l.line == number; });
        if (line == lines.end()) {
            StoredClaim held;
            held.is_effective = false;
            held.line = number;
            line = lines.insert(lines.end(), std::move(held));
        }
        if (!line->is_effective) {
            line->claim_id = spi.int8(i, 2);
            line->cpt = spi.text(i, 4);
            line->modifier = spi.text(i, 5);
            line->service = spi.is_null(i, 6) ? kNoDay : spi.int4(i, 6);
        }
        line->held.push_back(spi.int8(i, 3));
    }
}

void ClaimStore::expect(std::string_view claim_ref) const {
    if (!known_.empty()) __builtin_prefetch(known_.data() + block_of(stable_hash(claim_ref)), 1);
}

void ClaimStore::find(std::string_view claim_ref, std::vector<StoredClaim>& lines) {
    lines.clear();
    if (!known_.empty() && !test_and_set(known_, claim_ref)) return;
    stored_.find(claim_ref, lines);
    if (has_held_) find_held(claim_ref, lines);
}

std::int64_t ClaimStore::next_claim_id() {
    if (next_id_ > last_id_) {
        const Oid sequence = table_oid("claim_id_block");
        next_id_ = call([&] { return nextval_internal(sequence, false); });
        last_id_ = next_id_ + kIdBlock - 1;
    }
    return next_id_++;
}

void ClaimStore::insert(const std::vector<ClaimRow*>& rows) {
    std::vector<BulkTable::Row> batch;
    batch.reserve(rows.size());
    for (ClaimRow* row : rows) batch.push_back({row->values, row->nulls, row->stored()});
    table_.insert(batch, [&](std::size_t row, ItemPointer tid) { by_spelling_.add(*rows[row], tid); });
}

namespace {

// The rows as one array of the table's row type.
Spi::Parameter as_array(const std::vector<ClaimRow*>& rows, Relation claim) {
    const Oid type = call([&] { return get_rel_type_id(RelationGetRelid(claim)); });
    Column column(type, rows.size());
    for (ClaimRow* row : rows)
        column.add(call([&] {
            TupleDesc shape = lookup_rowtype_tupdesc(type, -1);
            const Datum datum = HeapTupleGetDatum(heap_form_tuple(shape, row->values, row->nulls));
            ReleaseTupleDesc(shape);
            return datum;
        }));
    return column.parameter();
}

}  // namespace

void ClaimStore::replace(const std::vector<ClaimRow*>& rows) {
    if (rows.empty()) return;
    ActAsApi api;
    Spi spi;
    const Spi::Parameter array = as_array(rows, table_.relation());
    spi.run(
        "INSERT INTO payerwatch.claim_version SELECT c.*, NULL, nextval('payerwatch.claim_version_id'), "
        "'superseded', "
        "now() FROM unnest($1) AS n JOIN payerwatch.claim AS c USING (customer_id, claim_id)",
        {array});
    spi.run(
        "UPDATE payerwatch.claim AS c SET (upload_id, fingerprint, recorded_at, payer_spelling_id, line, "
        "service_date, "
        "submitted_date, decided_date, paid_date, vis_date, dollars_count, claim_ref, payer_code, "
        "line_of_business, facility, "
        "pos, cpt, modifier, icd10, provider_npi, outcome, denial_code, denial_reason, notes, billed_amount, "
        "allowed_amount, "
        "paid_amount) = ROW (n.upload_id, n.fingerprint, n.recorded_at, n.payer_spelling_id, n.line, "
        "n.service_date, "
        "n.submitted_date, n.decided_date, n.paid_date, n.vis_date, n.dollars_count, n.claim_ref, "
        "n.payer_code, "
        "n.line_of_business, n.facility, n.pos, n.cpt, n.modifier, n.icd10, n.provider_npi, n.outcome, "
        "n.denial_code, "
        "n.denial_reason, n.notes, n.billed_amount, n.allowed_amount, n.paid_amount) "
        "FROM unnest($1) AS n WHERE c.customer_id = n.customer_id AND c.claim_id = n.claim_id",
        {array});
}

void ClaimStore::keep_version(const std::vector<ClaimRow*>& rows, VersionReason reason) {
    if (rows.empty()) return;
    has_held_ = has_held_ || reason == VersionReason::Quarantine;
    ActAsApi api;
    Spi spi;
    Column held_by(TEXTOID, rows.size());
    for (const ClaimRow* row : rows)
        row->held_by == nullptr ? held_by.add_null() : held_by.add(PointerGetDatum(row->held_by));
    const Datum name = text_datum(reason == VersionReason::Late ? "late" : "quarantine");
    spi.run(
        "INSERT INTO payerwatch.claim_version SELECT n.*, nextval('payerwatch.claim_version_id'), $2, "
        "now() FROM ROWS FROM (unnest($1), unnest($3)) AS n WHERE NOT EXISTS (SELECT FROM "
        "payerwatch.claim_version AS v "
        "WHERE v.customer_id = n.customer_id AND v.claim_ref = n.claim_ref AND v.line = n.line "
        "AND v.fingerprint = n.fingerprint AND v.upload_id = n.upload_id)",
        {as_array(rows, table_.relation()), {TEXTOID, name}, held_by.parameter()});
}

void ClaimStore::end_batch() {
    call([] { CommandCounterIncrement(); });
    stored_.refresh();
}

void ClaimStore::close() {
    by_spelling_.flush();
    stored_.close();
    table_.close();
}

}  // namespace payerwatch::pg
