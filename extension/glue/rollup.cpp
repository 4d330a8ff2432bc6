#include "rollup.hpp"

#include "payerwatch/amount_bucket.hpp"
#include <algorithm>
#include <tuple>
#include <vector>

#include "bulk_table.hpp"
#include "column.hpp"
#include "stats.hpp"
extern "C" {
#include "catalog/pg_type.h"
#include "utils/date.h"
#include "utils/numeric.h"
}

namespace payerwatch::pg {

namespace {

// The cells of a rollup as rows, in the order of the primary key.
class Cells {
  public:
    Cells(const char* table, int columns, std::size_t capacity) : table_(table), columns_(columns) {
        values_.reserve(capacity * static_cast<std::size_t>(columns));
    }
    void add(std::initializer_list<Datum> row) { values_.insert(values_.end(), row); }

    // Cells that are not stored yet are written directly; returns the numbers of the others.
    std::vector<std::size_t> insert_new(const std::vector<bool>& is_stored) {
        static const bool kNoNulls[16] = {};
        std::vector<BulkTable::Row> rows;
        std::vector<std::size_t> rest;
        for (std::size_t i = 0; i * static_cast<std::size_t>(columns_) < values_.size(); ++i) {
            if (is_stored[i]) {
                rest.push_back(i);
            } else {
                rows.push_back({row(i), kNoNulls});
            }
        }
        BulkTable table(table_oid(table_), columns_);
        table.insert(rows);
        table.close();
        return rest;
    }
    [[nodiscard]] const Datum* row(std::size_t i) const { return values_.data() + i * static_cast<std::size_t>(columns_); }

    // One column of some rows, as a parameter.
    [[nodiscard]] Spi::Parameter column(Oid type, int at, const std::vector<std::size_t>& rows) const {
        Column out(type, rows.size());
        for (const std::size_t i : rows) out.add(row(i)[at]);
        return out.parameter();
    }

  private:
    const char* table_;
    int columns_;
    std::vector<Datum> values_;
};

Datum dollars(std::int64_t cents) {
    return call([&] { return NumericGetDatum(int64_div_fast_to_numeric(cents, 2)); });
}

// Which of n cells are stored; `sql` gives the ordinals of those that are, and `any` whether the customer has cells at all.
std::vector<bool> find_stored(Spi& spi, std::size_t n, const char* any, const char* sql, std::vector<Spi::Parameter> parameters) {
    std::vector<bool> stored(n);
    spi.run(any, {parameters.front()}, true);
    if (!spi.boolean(0, 1)) return stored;
    const std::uint64_t found = spi.run(sql, parameters, true);
    for (std::uint64_t i = 0; i < found; ++i) stored[static_cast<std::size_t>(spi.int8(i, 1) - 1)] = true;
    return stored;
}

std::vector<std::size_t> all_of(std::size_t n) {
    std::vector<std::size_t> rows(n);
    for (std::size_t i = 0; i < n; ++i) rows[i] = i;
    return rows;
}

template <typename Map>
auto sorted(const Map& map) {
    std::vector<const typename Map::value_type*> rows;
    rows.reserve(map.size());
    for (const auto& entry : map) rows.push_back(&entry);
    std::sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) {
        return std::tie(a->first.payer, a->first.name, a->first.day) < std::tie(b->first.payer, b->first.name, b->first.day);
    });
    return rows;
}

}  // namespace

void RollupDeltas::add(const Counted& claim, int sign) {
    if (sign < 0) has_taken_ = true;
    const std::int64_t n = claim.first_line ? sign : 0;
    const std::int64_t billed = claim.dollars_count && claim.billed != kNoCents ? sign * claim.billed : 0;
    if (n != 0 || billed != 0) {
        Submitted& submitted = submitted_[{claim.payer_id, claim.submitted, {}}];
        submitted.claims += n;
        submitted.billed += billed;
        if (claim.visible != kNoDay) submitted.closed.add(std::max(claim.visible - claim.submitted, 0), n);
    }
    if (claim.visible == kNoDay) return;

    const bool decided = claim.outcome == Outcome::Paid || claim.outcome == Outcome::Partial || claim.outcome == Outcome::Denied;
    if (!decided) return;
    const bool in_histogram = claim.dollars_count && claim.billed != kNoCents;
    const std::int64_t paid = claim.dollars_count && claim.paid != kNoCents ? sign * claim.paid : 0;
    // Cells that would hold nothing are not made.
    if (n == 0 && billed == 0 && paid == 0 && !in_histogram) return;
    Decided& cell = decided_[{claim.payer_id, claim.visible, std::string(claim.cpt_group)}];
    cell.paid_amount += paid;
    if (in_histogram) cell.billed.add(amount_bucket(claim.billed), sign);
    switch (claim.outcome) {
        case Outcome::Paid:
            cell.paid_claims += n;
            cell.paid_billed += billed;
            return;
        case Outcome::Partial:
            cell.partial_claims += n;
            cell.partial_billed += billed;
            break;
        default:
            cell.denied_claims += n;
            cell.denied_billed += billed;
            if (in_histogram) cell.denied.add(amount_bucket(claim.billed), sign);
            break;
    }
    const std::int64_t denied = claim.outcome == Outcome::Denied ? n : 0;
    if (denied == 0 && billed == 0) return;
    Reason& reason = reasons_[{claim.payer_id, claim.visible, std::string(claim.denial_code)}];
    reason.claims += denied;
    reason.billed += billed;
}

void RollupDeltas::apply() {
    if (size() == 0) return;
    ActAsApi api;
    Spi spi;
    apply_submitted(spi);
    apply_decided(spi);
    apply_reasons(spi);
    submitted_.clear();
    decided_.clear();
    reasons_.clear();
    if (!has_taken_) return;
    // Cells that corrections emptied would never have been made by a rebuild.
    const Spi::Parameter customer{INT4OID, Int32GetDatum(customer_)};
    spi.run("DELETE FROM payerwatch.submit_day WHERE customer_id = $1 AND claims = 0 AND billed = 0 "
            "AND closed OPERATOR(payerwatch.=) '{}'", {customer});
    spi.run("DELETE FROM payerwatch.decide_day WHERE customer_id = $1 AND paid_claims = 0 AND partial_claims = 0 "
            "AND denied_claims = 0 AND paid_billed = 0 AND partial_billed = 0 AND denied_billed = 0 AND paid_amount = 0 "
            "AND billed_hist OPERATOR(payerwatch.=) '{}'", {customer});
    spi.run("DELETE FROM payerwatch.reason_day WHERE customer_id = $1 AND claims = 0 AND billed = 0", {customer});
    has_taken_ = false;
}

void RollupDeltas::apply_submitted(Spi& spi) {
    Cells cells("submit_day", 6, submitted_.size());
    const Datum customer = Int32GetDatum(customer_);
    for (const auto* row : sorted(submitted_))
        cells.add({customer, Int32GetDatum(row->first.payer), DateADTGetDatum(row->first.day), Int64GetDatum(row->second.claims),
                   dollars(row->second.billed), histogram_datum(row->second.closed)});
    const auto all = all_of(submitted_.size());
    const auto rest = cells.insert_new(find_stored(
        spi, all.size(), "SELECT EXISTS (SELECT FROM payerwatch.submit_day WHERE customer_id = $1)",
        "SELECT u.n FROM unnest($2, $3) WITH ORDINALITY AS u (payer, day, n) JOIN payerwatch.submit_day AS r "
        "ON r.customer_id = $1 AND r.payer_id = u.payer AND r.submit_date = u.day",
        {{INT4OID, customer}, cells.column(INT4OID, 1, all), cells.column(DATEOID, 2, all)}));
    if (rest.empty()) return;
    spi.run("UPDATE payerwatch.submit_day AS r SET claims = r.claims + u.claims, billed = r.billed + u.billed, "
            "closed = r.closed OPERATOR(payerwatch.+) u.closed "
            "FROM unnest($2, $3, $4, $5, $6) AS u (payer, day, claims, billed, closed) "
            "WHERE r.customer_id = $1 AND r.payer_id = u.payer AND r.submit_date = u.day",
            {{INT4OID, customer}, cells.column(INT4OID, 1, rest), cells.column(DATEOID, 2, rest), cells.column(INT8OID, 3, rest),
             cells.column(NUMERICOID, 4, rest), cells.column(type_oid("dayhist"), 5, rest)});
}

void RollupDeltas::apply_decided(Spi& spi) {
    if (decided_.empty()) return;
    Cells cells("decide_day", 13, decided_.size());
    const Datum customer = Int32GetDatum(customer_);
    for (const auto* row : sorted(decided_)) {
        const Decided& cell = row->second;
        cells.add({customer, Int32GetDatum(row->first.payer), text_datum(row->first.name), DateADTGetDatum(row->first.day),
                   Int64GetDatum(cell.paid_claims), Int64GetDatum(cell.partial_claims), Int64GetDatum(cell.denied_claims),
                   dollars(cell.paid_billed), dollars(cell.partial_billed), dollars(cell.denied_billed), dollars(cell.paid_amount),
                   histogram_datum(cell.billed), histogram_datum(cell.denied)});
    }
    const auto all = all_of(decided_.size());
    const auto rest = cells.insert_new(find_stored(
        spi, all.size(), "SELECT EXISTS (SELECT FROM payerwatch.decide_day WHERE customer_id = $1)",
        "SELECT u.n FROM unnest($2, $3, $4) WITH ORDINALITY AS u (payer, grp, day, n) JOIN payerwatch.decide_day AS r "
        "ON r.customer_id = $1 AND r.payer_id = u.payer AND r.cpt_group = u.grp AND r.vis_date = u.day",
        {{INT4OID, customer}, cells.column(INT4OID, 1, all), cells.column(TEXTOID, 2, all), cells.column(DATEOID, 3, all)}));
    if (rest.empty()) return;
    const Oid hist = type_oid("dayhist");
    spi.run("UPDATE payerwatch.decide_day AS r SET paid_claims = r.paid_claims + u.paid, "
            "partial_claims = r.partial_claims + u.partial, denied_claims = r.denied_claims + u.denied, "
            "paid_billed = r.paid_billed + u.paid_billed, partial_billed = r.partial_billed + u.partial_billed, "
            "denied_billed = r.denied_billed + u.denied_billed, paid_amount = r.paid_amount + u.paid_amount, "
            "billed_hist = r.billed_hist OPERATOR(payerwatch.+) u.billed_hist, "
            "denied_hist = r.denied_hist OPERATOR(payerwatch.+) u.denied_hist "
            "FROM unnest($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) AS u (payer, grp, day, paid, partial, denied, "
            "paid_billed, partial_billed, denied_billed, paid_amount, billed_hist, denied_hist) "
            "WHERE r.customer_id = $1 AND r.payer_id = u.payer AND r.cpt_group = u.grp AND r.vis_date = u.day",
            {{INT4OID, customer}, cells.column(INT4OID, 1, rest), cells.column(TEXTOID, 2, rest), cells.column(DATEOID, 3, rest),
             cells.column(INT8OID, 4, rest), cells.column(INT8OID, 5, rest), cells.column(INT8OID, 6, rest),
             cells.column(NUMERICOID, 7, rest), cells.column(NUMERICOID, 8, rest), cells.column(NUMERICOID, 9, rest),
             cells.column(NUMERICOID, 10, rest), cells.column(hist, 11, rest), cells.column(hist, 12, rest)});
}

void RollupDeltas::apply_reasons(Spi& spi) {
    if (reasons_.empty()) return;
    Cells cells("reason_day", 6, reasons_.size());
    const Datum customer = Int32GetDatum(customer_);
    for (const auto* row : sorted(reasons_))
        cells.add({customer, Int32GetDatum(row->first.payer), text_datum(row->first.name), DateADTGetDatum(row->first.day),
                   Int64GetDatum(row->second.claims), dollars(row->second.billed)});
    const auto all = all_of(reasons_.size());
    const auto rest = cells.insert_new(find_stored(
        spi, all.size(), "SELECT EXISTS (SELECT FROM payerwatch.reason_day WHERE customer_id = $1)",
        "SELECT u.n FROM unnest($2, $3, $4) WITH ORDINALITY AS u (payer, code, day, n) JOIN payerwatch.reason_day AS r "
        "ON r.customer_id = $1 AND r.payer_id = u.payer AND r.denial_code = u.code AND r.vis_date = u.day",
        {{INT4OID, customer}, cells.column(INT4OID, 1, all), cells.column(TEXTOID, 2, all), cells.column(DATEOID, 3, all)}));
    if (rest.empty()) return;
    spi.run("UPDATE payerwatch.reason_day AS r SET claims = r.claims + u.claims, billed = r.billed + u.billed "
            "FROM unnest($2, $3, $4, $5, $6) AS u (payer, code, day, claims, billed) "
            "WHERE r.customer_id = $1 AND r.payer_id = u.payer AND r.denial_code = u.code AND r.vis_date = u.day",
            {{INT4OID, customer}, cells.column(INT4OID, 1, rest), cells.column(TEXTOID, 2, rest), cells.column(DATEOID, 3, rest),
             cells.column(INT8OID, 4, rest), cells.column(NUMERICOID, 5, rest)});
}

}  // namespace payerwatch::pg
