#include "rollup.hpp"

#include <algorithm>
#include <tuple>
#include <vector>

#include "column.hpp"
#include "stats.hpp"
extern "C" {
#include "catalog/pg_type.h"
#include "utils/date.h"
#include "utils/lsyscache.h"
}

namespace payerwatch::pg {

namespace {

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
    Submitted& submitted = submitted_[{claim.payer_id, claim.submitted, {}}];
    submitted.claims += n;
    submitted.billed += billed;
    if (claim.visible == kNoDay) return;
    submitted.closed.add(std::max(claim.visible - claim.submitted, 0), n);

    const bool decided = claim.outcome == Outcome::Paid || claim.outcome == Outcome::Partial || claim.outcome == Outcome::Denied;
    if (!decided) return;
    Decided& cell = decided_[{claim.payer_id, claim.visible, std::string(claim.cpt_group)}];
    if (claim.dollars_count && claim.paid != kNoCents) cell.paid_amount += sign * claim.paid;
    const bool in_histogram = claim.dollars_count && claim.billed != kNoCents;
    if (in_histogram) cell.billed.add(stats::amount_bucket(claim.billed), sign);
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
            if (in_histogram) cell.denied.add(stats::amount_bucket(claim.billed), sign);
            break;
    }
    Reason& reason = reasons_[{claim.payer_id, claim.visible, std::string(claim.denial_code)}];
    reason.claims += claim.outcome == Outcome::Denied ? n : 0;
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
    const std::size_t n = submitted_.size();
    Column payer(INT4OID, n), day(DATEOID, n), claims(INT8OID, n), billed(INT8OID, n), closed(type_oid("dayhist"), n);
    for (const auto* row : sorted(submitted_)) {
        payer.add(Int32GetDatum(row->first.payer));
        day.add(DateADTGetDatum(row->first.day));
        claims.add(Int64GetDatum(row->second.claims));
        billed.add(Int64GetDatum(row->second.billed));
        closed.add(histogram_datum(row->second.closed));
    }
    spi.run("INSERT INTO payerwatch.submit_day AS r "
            "SELECT $1, u.payer, u.day, u.claims, u.billed * 0.01, u.closed "
            "FROM unnest($2, $3, $4, $5, $6) AS u (payer, day, claims, billed, closed) "
            "ON CONFLICT (customer_id, payer_id, submit_date) DO UPDATE SET claims = r.claims + excluded.claims, "
            "billed = r.billed + excluded.billed, closed = r.closed OPERATOR(payerwatch.+) excluded.closed",
            {{INT4OID, Int32GetDatum(customer_)}, payer.parameter(), day.parameter(), claims.parameter(), billed.parameter(),
             closed.parameter()});
}

void RollupDeltas::apply_decided(Spi& spi) {
    if (decided_.empty()) return;
    const std::size_t n = decided_.size();
    const Oid hist = type_oid("dayhist");
    Column payer(INT4OID, n), group(TEXTOID, n), day(DATEOID, n);
    Column paid(INT8OID, n), partial(INT8OID, n), denied(INT8OID, n);
    Column paid_billed(INT8OID, n), partial_billed(INT8OID, n), denied_billed(INT8OID, n), paid_amount(INT8OID, n);
    Column billed_hist(hist, n), denied_hist(hist, n);
    for (const auto* row : sorted(decided_)) {
        const Decided& cell = row->second;
        payer.add(Int32GetDatum(row->first.payer));
        group.add_text(row->first.name);
        day.add(DateADTGetDatum(row->first.day));
        paid.add(Int64GetDatum(cell.paid_claims));
        partial.add(Int64GetDatum(cell.partial_claims));
        denied.add(Int64GetDatum(cell.denied_claims));
        paid_billed.add(Int64GetDatum(cell.paid_billed));
        partial_billed.add(Int64GetDatum(cell.partial_billed));
        denied_billed.add(Int64GetDatum(cell.denied_billed));
        paid_amount.add(Int64GetDatum(cell.paid_amount));
        billed_hist.add(histogram_datum(cell.billed));
        denied_hist.add(histogram_datum(cell.denied));
    }
    spi.run("INSERT INTO payerwatch.decide_day AS r "
            "SELECT $1, u.payer, u.grp, u.day, u.paid, u.partial, u.denied, u.paid_billed * 0.01, u.partial_billed * 0.01, "
            "u.denied_billed * 0.01, u.paid_amount * 0.01, u.billed_hist, u.denied_hist "
            "FROM unnest($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) AS u (payer, grp, day, paid, partial, denied, "
            "paid_billed, partial_billed, denied_billed, paid_amount, billed_hist, denied_hist) "
            "ON CONFLICT (customer_id, payer_id, cpt_group, vis_date) DO UPDATE SET "
            "paid_claims = r.paid_claims + excluded.paid_claims, partial_claims = r.partial_claims + excluded.partial_claims, "
            "denied_claims = r.denied_claims + excluded.denied_claims, paid_billed = r.paid_billed + excluded.paid_billed, "
            "partial_billed = r.partial_billed + excluded.partial_billed, denied_billed = r.denied_billed + excluded.denied_billed, "
            "paid_amount = r.paid_amount + excluded.paid_amount, "
            "billed_hist = r.billed_hist OPERATOR(payerwatch.+) excluded.billed_hist, "
            "denied_hist = r.denied_hist OPERATOR(payerwatch.+) excluded.denied_hist",
            {{INT4OID, Int32GetDatum(customer_)}, payer.parameter(), group.parameter(), day.parameter(), paid.parameter(),
             partial.parameter(), denied.parameter(), paid_billed.parameter(), partial_billed.parameter(),
             denied_billed.parameter(), paid_amount.parameter(), billed_hist.parameter(), denied_hist.parameter()});
}

void RollupDeltas::apply_reasons(Spi& spi) {
    if (reasons_.empty()) return;
    const std::size_t n = reasons_.size();
    Column payer(INT4OID, n), code(TEXTOID, n), day(DATEOID, n), claims(INT8OID, n), billed(INT8OID, n);
    for (const auto* row : sorted(reasons_)) {
        payer.add(Int32GetDatum(row->first.payer));
        code.add_text(row->first.name);
        day.add(DateADTGetDatum(row->first.day));
        claims.add(Int64GetDatum(row->second.claims));
        billed.add(Int64GetDatum(row->second.billed));
    }
    spi.run("INSERT INTO payerwatch.reason_day AS r "
            "SELECT $1, u.payer, u.code, u.day, u.claims, u.billed * 0.01 "
            "FROM unnest($2, $3, $4, $5, $6) AS u (payer, code, day, claims, billed) "
            "ON CONFLICT (customer_id, payer_id, denial_code, vis_date) DO UPDATE SET claims = r.claims + excluded.claims, "
            "billed = r.billed + excluded.billed",
            {{INT4OID, Int32GetDatum(customer_)}, payer.parameter(), code.parameter(), day.parameter(), claims.parameter(),
             billed.parameter()});
}

}  // namespace payerwatch::pg
