#include "rollup.hpp"

#include "payerwatch/amount_bucket.hpp"
#include <algorithm>
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
    [[nodiscard]] std::size_t count() const { return values_.size() / static_cast<std::size_t>(columns_); }
    [[nodiscard]] const Datum* row(std::size_t i) const {
        return values_.data() + i * static_cast<std::size_t>(columns_);
    }

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

// Which of n cells are stored; `sql` gives the ordinals of those that are, and `any` whether the customer has
// cells at all.
std::vector<bool> find_stored(Spi& spi, std::size_t n, const char* any, const char* sql,
                              std::vector<Spi::Parameter> parameters) {
    // Not read-only: COPY's own snapshot does not see the cells that the lock's last holder made.
    std::vector<bool> stored(n);
    spi.run(any, {parameters.front()});
    if (!spi.boolean(0, 1)) return stored;
    const std::uint64_t found = spi.run(sql, parameters);
    for (std::uint64_t i = 0; i < found; ++i) stored[static_cast<std::size_t>(spi.int8(i, 1) - 1)] = true;
    return stored;
}

std::vector<std::size_t> all_of(std::size_t n) {
    std::vector<std::size_t> rows(n);
    for (std::size_t i = 0; i < n; ++i) rows[i] = i;
    return rows;
}

}  // namespace

std::int32_t RollupDeltas::name_id(std::string_view name) {
    if (const auto known = name_ids_.find(name); known != name_ids_.end()) return known->second;
    names_.emplace_back(name);
    return name_ids_.emplace(std::string(name), static_cast<std::int32_t>(names_.size() - 1)).first->second;
}

std::int32_t RollupDeltas::payer_index(std::int32_t payer_id) {
    const auto [at, is_new] = payer_indexes_.try_emplace(payer_id, static_cast<std::int32_t>(payers_.size()));
    if (is_new) payers_.push_back(payer_id);
    return at->second;
}

void RollupDeltas::add(const Counted& claim, int sign) {
    if (sign < 0) has_taken_ = true;
    const bool decided = claim.outcome == Outcome::Paid || claim.outcome == Outcome::Partial ||
                         claim.outcome == Outcome::Denied;
    const bool has_dollars = claim.dollars_count && claim.billed != kNoCents;
    Entry entry{};
    entry.payer = payer_index(claim.payer_id);
    entry.group = decided ? name_id(claim.cpt_group) : 0;
    entry.reason = decided ? name_id(claim.denial_code) : 0;
    entry.submitted = claim.submitted;
    entry.visible = claim.visible;
    entry.billed = has_dollars ? sign * claim.billed : 0;
    entry.paid = claim.dollars_count && claim.paid != kNoCents ? sign * claim.paid : 0;
    entry.bucket = has_dollars ? amount_bucket(claim.billed) : -1;
    entry.sign = static_cast<std::int8_t>(sign);
    entry.claims = static_cast<std::int8_t>(claim.first_line ? sign : 0);
    entry.outcome = claim.outcome;
    log_.push_back(entry);
}

// Payers and names by rank, days shifted to be positive: 20 bits each and more, so that one number orders
// like the key.
template <typename Wanted, typename Name, typename DayOf>
std::vector<RollupDeltas::Place> RollupDeltas::in_order(Wanted&& wanted, Name&& name, DayOf&& day) const {
    constexpr Day kShift = 1 << 18;
    const auto ranks = [](const auto& values) {
        std::vector<std::uint32_t> order(values.size());
        std::vector<std::uint64_t> rank(values.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
        std::sort(order.begin(), order.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return values[a] < values[b]; });
        for (std::uint32_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
        return rank;
    };
    const auto payer_rank = ranks(payers_);
    const auto name_rank = ranks(names_);
    std::vector<Place> places;
    places.reserve(log_.size());
    for (std::uint32_t i = 0; i < log_.size(); ++i) {
        const Entry& entry = log_[i];
        if (!wanted(entry)) continue;
        const std::uint64_t names = name_rank.empty() ? 0 : name_rank[static_cast<std::size_t>(name(entry))];
        places.push_back({payer_rank[static_cast<std::size_t>(entry.payer)] << 42 | names << 21 |
                              static_cast<std::uint64_t>(day(entry) + kShift),
                          i});
    }
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.key < b.key; });
    return places;
}

void RollupDeltas::apply() {
    if (size() == 0) return;
    ActAsApi api;
    Spi spi;
    apply_submitted(spi);
    apply_decided(spi);
    apply_reasons(spi);
    log_.clear();
    if (!has_taken_) return;
    // Cells that corrections emptied would never have been made by a rebuild.
    const Spi::Parameter customer{INT4OID, Int32GetDatum(customer_)};
    spi.run(
        "DELETE FROM payerwatch.submit_day WHERE customer_id = $1 AND claims = 0 AND billed = 0 "
        "AND closed OPERATOR(payerwatch.=) '{}'",
        {customer});
    spi.run(
        "DELETE FROM payerwatch.decide_day WHERE customer_id = $1 AND paid_claims = 0 AND partial_claims = 0 "
        "AND denied_claims = 0 AND paid_billed = 0 AND partial_billed = 0 AND denied_billed = 0 AND "
        "paid_amount = 0 "
        "AND billed_hist OPERATOR(payerwatch.=) '{}'",
        {customer});
    spi.run("DELETE FROM payerwatch.reason_day WHERE customer_id = $1 AND claims = 0 AND billed = 0",
            {customer});
    has_taken_ = false;
}

void RollupDeltas::apply_submitted(Spi& spi) {
    const auto places = in_order([](const Entry& e) { return e.claims != 0 || e.billed != 0; },
                                 [](const Entry&) { return 0; }, [](const Entry& e) { return e.submitted; });
    Cells cells("submit_day", 6, places.size());
    const Datum customer = Int32GetDatum(customer_);
    for (std::size_t i = 0; i < places.size();) {
        const Entry& first = log_[places[i].entry];
        const std::uint64_t key = places[i].key;
        std::int64_t claims = 0;
        std::int64_t billed = 0;
        stats::DayHistogram closed;
        for (; i < places.size() && places[i].key == key; ++i) {
            const Entry& e = log_[places[i].entry];
            claims += e.claims;
            billed += e.billed;
            if (e.visible != kNoDay) closed.add(std::max(e.visible - e.submitted, 0), e.claims);
        }
        cells.add({customer, Int32GetDatum(payers_[static_cast<std::size_t>(first.payer)]),
                   DateADTGetDatum(first.submitted), Int64GetDatum(claims), dollars(billed),
                   histogram_datum(closed)});
    }
    const auto all = all_of(cells.count());
    const auto rest = cells.insert_new(find_stored(
        spi, all.size(), "SELECT EXISTS (SELECT FROM payerwatch.submit_day WHERE customer_id = $1)",
        "SELECT u.n FROM unnest($2, $3) WITH ORDINALITY AS u (payer, day, n) JOIN payerwatch.submit_day AS r "
        "ON r.customer_id = $1 AND r.payer_id = u.payer AND r.submit_date = u.day",
        {{INT4OID, customer}, cells.column(INT4OID, 1, all), cells.column(DATEOID, 2, all)}));
    if (rest.empty()) return;
    spi.run(
        "UPDATE payerwatch.submit_day AS r SET claims = r.claims + u.claims, billed = r.billed + u.billed, "
        "closed = r.closed OPERATOR(payerwatch.+) u.closed "
        "FROM unnest($2, $3, $4, $5, $6) AS u (payer, day, claims, billed, closed) "
        "WHERE r.customer_id = $1 AND r.payer_id = u.payer AND r.submit_date = u.day",
        {{INT4OID, customer},
         cells.column(INT4OID, 1, rest),
         cells.column(DATEOID, 2, rest),
         cells.column(INT8OID, 3, rest),
         cells.column(NUMERICOID, 4, rest),
         cells.column(type_oid("dayhist"), 5, rest)});
}

void RollupDeltas::apply_decided(Spi& spi) {
    const auto counts = [](const Entry& e) {
        const bool decided =
            e.outcome == Outcome::Paid || e.outcome == Outcome::Partial || e.outcome == Outcome::Denied;
        // cells that would hold nothing are not made
        return decided && e.visible != kNoDay &&
               (e.claims != 0 || e.billed != 0 || e.paid != 0 || e.bucket >= 0);
    };
    const auto places = in_order(
        counts, [](const Entry& e) { return e.group; }, [](const Entry& e) { return e.visible; });
    if (places.empty()) return;
    Cells cells("decide_day", 13, places.size());
    const Datum customer = Int32GetDatum(customer_);
    std::vector<Datum> names;
    for (const std::string& name : names_) names.push_back(text_datum(name));
    for (std::size_t i = 0; i < places.size();) {
        const Entry& first = log_[places[i].entry];
        const std::uint64_t key = places[i].key;
        std::int64_t claims[3] = {};
        std::int64_t billed[3] = {};
        std::int64_t paid = 0;
        stats::DayHistogram all_amounts;
        stats::DayHistogram denied_amounts;
        for (; i < places.size() && places[i].key == key; ++i) {
            const Entry& e = log_[places[i].entry];
            const int at = e.outcome == Outcome::Paid ? 0 : e.outcome == Outcome::Partial ? 1 : 2;
            claims[at] += e.claims;
            billed[at] += e.billed;
            paid += e.paid;
            if (e.bucket >= 0) all_amounts.add(e.bucket, e.sign);
            if (e.bucket >= 0 && at == 2) denied_amounts.add(e.bucket, e.sign);
        }
        cells.add({customer, Int32GetDatum(payers_[static_cast<std::size_t>(first.payer)]),
                   names[static_cast<std::size_t>(first.group)], DateADTGetDatum(first.visible),
                   Int64GetDatum(claims[0]), Int64GetDatum(claims[1]), Int64GetDatum(claims[2]),
                   dollars(billed[0]), dollars(billed[1]), dollars(billed[2]), dollars(paid),
                   histogram_datum(all_amounts), histogram_datum(denied_amounts)});
    }
    const auto all = all_of(cells.count());
    const auto rest = cells.insert_new(find_stored(
        spi, all.size(), "SELECT EXISTS (SELECT FROM payerwatch.decide_day WHERE customer_id = $1)",
        "SELECT u.n FROM unnest($2, $3, $4) WITH ORDINALITY AS u (payer, grp, day, n) JOIN "
        "payerwatch.decide_day AS r "
        "ON r.customer_id = $1 AND r.payer_id = u.payer AND r.cpt_group = u.grp AND r.vis_date = u.day",
        {{INT4OID, customer},
         cells.column(INT4OID, 1, all),
         cells.column(TEXTOID, 2, all),
         cells.column(DATEOID, 3, all)}));
    if (rest.empty()) return;
    const Oid hist = type_oid("dayhist");
    spi.run(
        "UPDATE payerwatch.decide_day AS r SET paid_claims = r.paid_claims + u.paid, "
        "partial_claims = r.partial_claims + u.partial, denied_claims = r.denied_claims + u.denied, "
        "paid_billed = r.paid_billed + u.paid_billed, partial_billed = r.partial_billed + u.partial_billed, "
        "denied_billed = r.denied_billed + u.denied_billed, paid_amount = r.paid_amount + u.paid_amount, "
        "billed_hist = r.billed_hist OPERATOR(payerwatch.+) u.billed_hist, "
        "denied_hist = r.denied_hist OPERATOR(payerwatch.+) u.denied_hist "
        "FROM unnest($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) AS u (payer, grp, day, paid, "
        "partial, denied, "
        "paid_billed, partial_billed, denied_billed, paid_amount, billed_hist, denied_hist) "
        "WHERE r.customer_id = $1 AND r.payer_id = u.payer AND r.cpt_group = u.grp AND r.vis_date = u.day",
        {{INT4OID, customer},
         cells.column(INT4OID, 1, rest),
         cells.column(TEXTOID, 2, rest),
         cells.column(DATEOID, 3, rest),
         cells.column(INT8OID, 4, rest),
         cells.column(INT8OID, 5, rest),
         cells.column(INT8OID, 6, rest),
         cells.column(NUMERICOID, 7, rest),
         cells.column(NUMERICOID, 8, rest),
         cells.column(NUMERICOID, 9, rest),
         cells.column(NUMERICOID, 10, rest),
         cells.column(hist, 11, rest),
         cells.column(hist, 12, rest)});
}

void RollupDeltas::apply_reasons(Spi& spi) {
    const auto refused = [](const Entry& e) {
        const std::int64_t claims = e.outcome == Outcome::Denied ? e.claims : 0;
        return (e.outcome == Outcome::Denied || e.outcome == Outcome::Partial) && e.visible != kNoDay &&
               (claims != 0 || e.billed != 0);
    };
    const auto places = in_order(
        refused, [](const Entry& e) { return e.reason; }, [](const Entry& e) { return e.visible; });
    if (places.empty()) return;
    Cells cells("reason_day", 6, places.size());
    const Datum customer = Int32GetDatum(customer_);
    for (std::size_t i = 0; i < places.size();) {
        const Entry& first = log_[places[i].entry];
        const std::uint64_t key = places[i].key;
        std::int64_t claims = 0;
        std::int64_t billed = 0;
        for (; i < places.size() && places[i].key == key; ++i) {
            const Entry& e = log_[places[i].entry];
            claims += e.outcome == Outcome::Denied ? e.claims : 0;
            billed += e.billed;
        }
        cells.add({customer, Int32GetDatum(payers_[static_cast<std::size_t>(first.payer)]),
                   text_datum(names_[static_cast<std::size_t>(first.reason)]), DateADTGetDatum(first.visible),
                   Int64GetDatum(claims), dollars(billed)});
    }
    const auto all = all_of(cells.count());
    const auto rest = cells.insert_new(find_stored(
        spi, all.size(), "SELECT EXISTS (SELECT FROM payerwatch.reason_day WHERE customer_id = $1)",
        "SELECT u.n FROM unnest($2, $3, $4) WITH ORDINALITY AS u (payer, code, day, n) JOIN "
        "payerwatch.reason_day AS r "
        "ON r.customer_id = $1 AND r.payer_id = u.payer AND r.denial_code = u.code AND r.vis_date = u.day",
        {{INT4OID, customer},
         cells.column(INT4OID, 1, all),
         cells.column(TEXTOID, 2, all),
         cells.column(DATEOID, 3, all)}));
    if (rest.empty()) return;
    spi.run(
        "UPDATE payerwatch.reason_day AS r SET claims = r.claims + u.claims, billed = r.billed + u.billed "
        "FROM unnest($2, $3, $4, $5, $6) AS u (payer, code, day, claims, billed) "
        "WHERE r.customer_id = $1 AND r.payer_id = u.payer AND r.denial_code = u.code AND r.vis_date = u.day",
        {{INT4OID, customer},
         cells.column(INT4OID, 1, rest),
         cells.column(TEXTOID, 2, rest),
         cells.column(DATEOID, 3, rest),
         cells.column(INT8OID, 4, rest),
         cells.column(NUMERICOID, 5, rest)});
}

}  // namespace payerwatch::pg
