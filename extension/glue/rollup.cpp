#include "rollup.hpp"

#include <algorithm>
#include <boost/sort/spreadsort/integer_sort.hpp>
#include <vector>

#include "payerwatch/amount_bucket.hpp"

#include "cell_table.hpp"
#include "tables.hpp"
#include "stats.hpp"
extern "C" {
#include "utils/date.h"
#include "utils/numeric.h"
}

namespace payerwatch::pg {

namespace {

Datum dollars(std::int64_t cents) {
    return call([&] { return NumericGetDatum(int64_div_fast_to_numeric(cents, 2)); });
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
    entry.has_dollars = has_dollars;
    entry.sign = static_cast<std::int8_t>(sign);
    entry.claims = static_cast<std::int8_t>(claim.first_line ? sign : 0);
    entry.outcome = claim.outcome;
    // At once what it may become, and a batch more: a copy while it grows would take half as much again.
    if (log_.capacity() == 0) log_.reserve(kMost + 2 * BulkTable::kBatchRows);
    log_.push_back(entry);
}

// Payers and names by rank, days shifted to be positive: 20 bits each and more, so that one number orders
// like the key.
template <typename Wanted, typename Name, typename DayOf>
void RollupDeltas::put_in_order(Places& places, Wanted&& wanted, Name&& name, DayOf&& day) const {
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
    places.clear();
    for (std::uint32_t i = 0; i < log_.size(); ++i) {
        const Entry& entry = log_[i];
        if (!wanted(entry)) continue;
        const std::uint64_t names = name_rank.empty() ? 0 : name_rank[static_cast<std::size_t>(name(entry))];
        places.push_back({payer_rank[static_cast<std::size_t>(entry.payer)] << 42 | names << 21 |
                              static_cast<std::uint64_t>(day(entry) + kShift),
                          i});
    }
    boost::sort::spreadsort::integer_sort(
        places.begin(), places.end(), [](const Place& p, unsigned shift) { return p.key >> shift; },
        [](const Place& a, const Place& b) { return a.key < b.key; });
}

// The log is in the order of the file: the entries soon to be read are asked for.
const RollupDeltas::Entry& RollupDeltas::at(const Places& places, std::size_t i) const {
    constexpr std::size_t kAhead = 8;
    if (i + kAhead < places.size()) __builtin_prefetch(&log_[places[i + kAhead].entry]);
    return log_[places[i].entry];
}

void RollupDeltas::apply() {
    if (log_.empty()) return;
    Places places;  // of one rollup after the other: memory that is new costs as much as the sorting
    places.reserve(log_.size());
    apply_submitted(places);
    apply_decided(places);
    apply_reasons(places);
    log_.clear();
    names_.clear();  // their ranks have twenty-one bits
    name_ids_.clear();
    payers_.clear();
    payer_indexes_.clear();
}

void RollupDeltas::apply_submitted(Places& places) {
    put_in_order(
        places, [](const Entry& e) { return e.claims != 0 || e.billed != 0; }, [](const Entry&) { return 0; },
        [](const Entry& e) { return e.submitted; });
    CellTable cells("submit_day", 3, 6, customer_);
    const Datum customer = Int32GetDatum(customer_);
    {
        const InMemory scope(cells.memory());
        for (std::size_t i = 0; i < places.size();) {
            const Entry& first = log_[places[i].entry];
            const std::uint64_t key = places[i].key;
            std::int64_t claims = 0;
            std::int64_t billed = 0;
            stats::DayHistogram closed;
            for (; i < places.size() && places[i].key == key; ++i) {
                const Entry& e = at(places, i);
                claims += e.claims;
                billed += e.billed;
                if (e.visible != kNoDay) closed.add(std::max(e.visible - e.submitted, 0), e.claims);
            }
            cells.add({customer, Int32GetDatum(payers_[static_cast<std::size_t>(first.payer)]),
                       DateADTGetDatum(first.submitted), Int64GetDatum(claims), dollars(billed),
                       histogram_datum(closed)});
        }
    }
    cells.close();
}

void RollupDeltas::apply_decided(Places& places) {
    const auto counts = [](const Entry& e) {
        const bool decided =
            e.outcome == Outcome::Paid || e.outcome == Outcome::Partial || e.outcome == Outcome::Denied;
        // cells that would hold nothing are not made
        return decided && e.visible != kNoDay &&
               (e.claims != 0 || e.billed != 0 || e.paid != 0 || e.has_dollars);
    };
    put_in_order(
        places, counts, [](const Entry& e) { return e.group; }, [](const Entry& e) { return e.visible; });
    if (places.empty()) return;
    CellTable cells("decide_day", 4, 13, customer_);
    const Datum customer = Int32GetDatum(customer_);
    std::vector<Datum> names;
    for (const std::string& name : names_) names.push_back(text_datum(name));
    {
        const InMemory scope(cells.memory());
        for (std::size_t i = 0; i < places.size();) {
            const Entry& first = log_[places[i].entry];
            const std::uint64_t key = places[i].key;
            std::int64_t claims[3] = {};
            std::int64_t billed[3] = {};
            std::int64_t paid = 0;
            stats::DayHistogram all_amounts;
            stats::DayHistogram denied_amounts;
            for (; i < places.size() && places[i].key == key; ++i) {
                const Entry& e = at(places, i);
                const int at = e.outcome == Outcome::Paid ? 0 : e.outcome == Outcome::Partial ? 1 : 2;
                claims[at] += e.claims;
                billed[at] += e.billed;
                paid += e.paid;
                if (!e.has_dollars) continue;
                const std::int32_t bucket = amount_bucket(e.sign * e.billed);
                all_amounts.add(bucket, e.sign);
                if (at == 2) denied_amounts.add(bucket, e.sign);
            }
            cells.add({customer, Int32GetDatum(payers_[static_cast<std::size_t>(first.payer)]),
                       names[static_cast<std::size_t>(first.group)], DateADTGetDatum(first.visible),
                       Int64GetDatum(claims[0]), Int64GetDatum(claims[1]), Int64GetDatum(claims[2]),
                       dollars(billed[0]), dollars(billed[1]), dollars(billed[2]), dollars(paid),
                       histogram_datum(all_amounts), histogram_datum(denied_amounts)});
        }
    }
    cells.close();
}

void RollupDeltas::apply_reasons(Places& places) {
    const auto refused = [](const Entry& e) {
        const std::int64_t claims = e.outcome == Outcome::Denied ? e.claims : 0;
        return (e.outcome == Outcome::Denied || e.outcome == Outcome::Partial) && e.visible != kNoDay &&
               (claims != 0 || e.billed != 0);
    };
    put_in_order(
        places, refused, [](const Entry& e) { return e.reason; }, [](const Entry& e) { return e.visible; });
    if (places.empty()) return;
    CellTable cells("reason_day", 4, 6, customer_);
    const Datum customer = Int32GetDatum(customer_);
    {
        const InMemory scope(cells.memory());
        for (std::size_t i = 0; i < places.size();) {
            const Entry& first = log_[places[i].entry];
            const std::uint64_t key = places[i].key;
            std::int64_t claims = 0;
            std::int64_t billed = 0;
            for (; i < places.size() && places[i].key == key; ++i) {
                const Entry& e = at(places, i);
                claims += e.outcome == Outcome::Denied ? e.claims : 0;
                billed += e.billed;
            }
            cells.add({customer, Int32GetDatum(payers_[static_cast<std::size_t>(first.payer)]),
                       text_datum(names_[static_cast<std::size_t>(first.reason)]),
                       DateADTGetDatum(first.visible), Int64GetDatum(claims), dollars(billed)});
        }
    }
    cells.close();
}

}  // namespace payerwatch::pg
