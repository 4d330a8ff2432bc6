#include "dictionary.hpp"

#include <memory>

#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/mapping/payer_key.hpp"

#include "column.hpp"
#include "tables.hpp"
extern "C" {
#include "catalog/pg_type.h"
}

namespace payerwatch::pg {

Dictionary::Dictionary(std::int32_t customer) : customer_(customer) {
    ActAsApi api;
    Spi spi;
    // Not read-only: COPY's own snapshot is older than the lock and would not see what its last holder added.
    const Spi::Parameter id{INT4OID, Int32GetDatum(customer_)};
    // Joined here: before the tables were analysed the planner would look up each payer by itself.
    std::unordered_map<std::int32_t, bool> confirmed;
    std::uint64_t n =
        spi.run("SELECT payer_id, is_confirmed FROM payerwatch.payer WHERE customer_id = $1", {id});
    for (std::uint64_t i = 0; i < n; ++i) confirmed[spi.int4(i, 1)] = spi.boolean(i, 2);
    n = spi.run(
        "SELECT spelling, payer_spelling_id, payer_id FROM payerwatch.payer_spelling WHERE customer_id = $1",
        {id});
    for (std::uint64_t i = 0; i < n; ++i) {
        const PayerSpelling entry{spi.int4(i, 2), spi.int4(i, 3), confirmed[spi.int4(i, 3)]};
        spellings_.emplace(spi.text(i, 1), entry);
        payers_[entry.payer_spelling_id] = entry.payer_id;
    }
    n = spi.run("SELECT cpt, cpt_group FROM payerwatch.cpt_group WHERE customer_id = $1", {id});
    for (std::uint64_t i = 0; i < n; ++i) groups_.emplace(spi.text(i, 1), spi.text(i, 2));
}

void Dictionary::load_payers() {
    static auto& kept = *new std::unique_ptr<Known>;  // not freed when the session ends: it would take long
    ActAsApi api;
    Spi spi;
    const Spi::Parameter id{INT4OID, Int32GetDatum(customer_)};
    const bool is_sure = kept != nullptr && kept->customer == customer_ && kept->last_decision != kUnsure;
    const std::int64_t known = is_sure ? kept->last_decision : 0;
    // The last decision that is known may have been taken back with its transaction.
    spi.run(
        "SELECT coalesce(max(payer_decision_id), 0), "
        "coalesce(bool_or(method IN ('person', 'removed')) FILTER (WHERE payer_decision_id > $2), false), "
        "coalesce(bool_or(payer_decision_id = $2), false) OR $2 = 0 "
        "FROM payerwatch.payer_decision WHERE customer_id = $1 AND payer_decision_id >= $2",
        {id, {INT8OID, Int64GetDatum(known)}});
    const std::int64_t last = spi.int8(0, 1);
    // What uploads of other sessions decided only adds; what a person decided may change what was known.
    const bool adds = is_sure && !spi.boolean(0, 2) && spi.boolean(0, 3);
    if (!adds || (last != known && !kept->add_since(kept->last_decision, spi))) {
        kept = std::make_unique<Known>();
        kept->customer = customer_;
        kept->add_since(0, spi);
    }
    kept->last_decision = kUnsure;
    known_ = kept.get();
}

// Enters the payers that decisions after this one named, and every alias that is new. False: an alias has a
// payer that none of them named.
bool Dictionary::Known::add_since(std::int64_t decision, Spi& spi) {
    const Spi::Parameter id{INT4OID, Int32GetDatum(customer)};
    std::uint64_t n = spi.run(
        "SELECT p.payer_id, p.name, p.is_confirmed FROM payerwatch.payer AS p WHERE p.customer_id = $1 "
        "AND ($2 = 0 OR p.name = ANY (ARRAY (SELECT d.payer FROM payerwatch.payer_decision AS d "
        "WHERE d.customer_id = $1 AND d.payer_decision_id > $2)))",
        {id, {INT8OID, Int64GetDatum(decision)}});
    for (std::uint64_t i = 0; i < n; ++i) {
        const std::int32_t payer_id = spi.int4(i, 1);
        by_id[payer_id] = {payer_id, spi.text(i, 2), spi.boolean(i, 3), {}, {}};
        by_name[spi.text(i, 2)] = payer_id;
    }
    // of two spellings that say the same the one of a payer that a person confirmed counts: it comes last
    n = spi.run(
        "SELECT a.alias_key, payer_id FROM payerwatch.payer_alias AS a JOIN payerwatch.payer AS p "
        "USING (customer_id, payer_id) WHERE a.customer_id = $1 ORDER BY p.is_confirmed, payer_id, "
        "a.alias_key",
        {id});
    for (std::uint64_t i = 0; i < n; ++i) {
        checkpoint();
        if (!aliases.emplace(spi.text(i, 1), spi.int4(i, 2)).second) continue;
        const auto payer = by_id.find(spi.int4(i, 2));
        if (payer == by_id.end()) return false;
        matcher.add_own(payer->second.name, spi.text(i, 1));
    }
    return true;
}

const PayerSpelling& Dictionary::payer(std::string_view spelling) {
    if (const auto known = spellings_.find(spelling); known != spellings_.end()) return known->second;
    checkpoint();
    if (known_ == nullptr) load_payers();
    NewSpelling added{std::string(spelling),
                      {},
                      next_id(spelling_ids_, "payer_spelling_payer_spelling_id_seq"),
                      0,
                      "alias",
                      -1,
                      {}};
    const Payer& payer = decide(spelling, added);
    added.payer = payer.name;
    added.payer_id = payer.payer_id;
    const PayerSpelling entry{added.payer_spelling_id, payer.payer_id, payer.is_confirmed};
    new_spellings_.push_back(std::move(added));
    known_->matcher.add_own(payer.name, spelling);
    payers_[entry.payer_spelling_id] = entry.payer_id;
    return spellings_.emplace(std::string(spelling), entry).first->second;
}

const Dictionary::Payer& Dictionary::decide(std::string_view spelling, NewSpelling& added) {
    const std::string key = mapping::payer_key(spelling);
    if (const auto known = known_->aliases.find(key); known != known_->aliases.end())
        return known_->by_id.at(known->second);
    const auto decision = known_->matcher.decide(spelling);
    added.method = mapping::name(decision.method);
    const bool accepted = decision.accepts();
    if (accepted || decision.method == mapping::Method::Review) added.score = decision.match.score;
    if (decision.method == mapping::Method::Review)
        added.suggestion = known_->matcher.name_of(decision.match.payer);
    // a payer of the dictionary may go by a name of the customer's own
    const std::string name = accepted ? known_->matcher.name_of(decision.match.payer) : std::string(spelling);
    const auto own = accepted ? known_->aliases.find(mapping::payer_key(name)) : known_->aliases.end();
    const Payer& payer =
        own != known_->aliases.end() ? known_->by_id.at(own->second) : add_payer(name, decision);
    add_alias(key, payer.payer_id);
    add_alias(mapping::payer_key(payer.name), payer.payer_id);
    return payer;
}

const Dictionary::Payer& Dictionary::add_payer(std::string_view name,
                                               const mapping::PayerMatcher::Decision& decision) {
    if (const auto known = known_->by_name.find(name); known != known_->by_name.end())
        return known_->by_id.at(known->second);
    const mapping::DictionaryPayer* shipped = decision.accepts() ? mapping::dictionary_payer(name) : nullptr;
    const std::int32_t payer_id = next_id(payer_ids_, "payer_payer_id_seq");
    Payer& payer = known_->by_id[payer_id];
    payer = {payer_id, std::string(name), shipped != nullptr, {}, {}};
    if (shipped != nullptr) {
        payer.parent = shipped->parent;
        payer.line_of_business = shipped->line_of_business;
    }
    known_->by_name[payer.name] = payer_id;
    new_payers_.push_back(payer_id);
    return payer;
}

void Dictionary::add_alias(std::string key, std::int32_t payer_id) {
    if (!known_->aliases.emplace(key, payer_id).second) return;
    new_aliases_.push_back({std::move(key), payer_id});
}

std::int32_t Dictionary::next_id(std::vector<std::int32_t>& ids, const char* sequence) {
    constexpr int kAtOnce = 32;
    if (ids.empty()) {
        ActAsApi api;
        Spi spi;
        const std::string statement =
            std::string("SELECT nextval('payerwatch.") + sequence + "')::int FROM generate_series(1, $1)";
        const std::uint64_t n = spi.run(statement.c_str(), {{INT4OID, Int32GetDatum(kAtOnce)}});
        for (std::uint64_t i = n; i > 0; --i) ids.push_back(spi.int4(i - 1, 1));
    }
    const std::int32_t id = ids.back();
    ids.pop_back();
    return id;
}

void Dictionary::save() {
    if (new_spellings_.empty()) return;
    ActAsApi api;
    Spi spi;
    const Spi::Parameter customer{INT4OID, Int32GetDatum(customer_)};
    if (!new_payers_.empty()) {
        const std::size_t n = new_payers_.size();
        Column id(INT4OID, n), name(TEXTOID, n), confirmed(BOOLOID, n), parent(TEXTOID, n), line(TEXTOID, n);
        for (const std::int32_t payer_id : new_payers_) {
            const Payer& payer = known_->by_id.at(payer_id);
            id.add(Int32GetDatum(payer_id));
            name.add_text(payer.name);
            confirmed.add(BoolGetDatum(payer.is_confirmed));
            parent.add_text(payer.parent);
            line.add_text(payer.line_of_business);
        }
        spi.run(
            "INSERT INTO payerwatch.payer (customer_id, payer_id, name, is_confirmed, parent, "
            "line_of_business) "
            "OVERRIDING SYSTEM VALUE SELECT $1, i, n, c, nullif(p, ''), nullif(l, '') "
            "FROM unnest($2, $3, $4, $5, $6) AS u (i, n, c, p, l)",
            {customer, id.parameter(), name.parameter(), confirmed.parameter(), parent.parameter(),
             line.parameter()});
    }
    if (!new_aliases_.empty()) {
        Column key(TEXTOID, new_aliases_.size()), payer(INT4OID, new_aliases_.size());
        for (const NewAlias& alias : new_aliases_) {
            key.add_text(alias.key);
            payer.add(Int32GetDatum(alias.payer_id));
        }
        spi.run(
            "INSERT INTO payerwatch.payer_alias (customer_id, alias_key, payer_id) SELECT $1, * FROM "
            "unnest($2, $3)",
            {customer, key.parameter(), payer.parameter()});
    }
    const std::size_t n = new_spellings_.size();
    Column id(INT4OID, n), spelling(TEXTOID, n), payer_id(INT4OID, n), payer(TEXTOID, n), method(TEXTOID, n),
        score(FLOAT4OID, n), suggestion(TEXTOID, n);
    for (const NewSpelling& added : new_spellings_) {
        id.add(Int32GetDatum(added.payer_spelling_id));
        spelling.add_text(added.spelling);
        payer_id.add(Int32GetDatum(added.payer_id));
        payer.add_text(added.payer);
        method.add_text(added.method);
        if (added.score < 0)
            score.add_null();
        else
            score.add(Float4GetDatum(static_cast<float>(added.score)));
        suggestion.add_text(added.suggestion);
    }
    spi.run(
        "WITH added AS (INSERT INTO payerwatch.payer_spelling (customer_id, payer_spelling_id, spelling, "
        "payer_id, "
        "method, score, suggestion) OVERRIDING SYSTEM VALUE "
        "SELECT $1, i, s, p, m, c, nullif(g, '') FROM unnest($2, $3, $4, $6, $7, $8) AS u (i, s, p, m, c, "
        "g)) "
        "INSERT INTO payerwatch.payer_decision (customer_id, spelling, payer, method, score, decided_by) "
        "SELECT $1, u.s, u.n, u.m, u.c, a.actor FROM unnest($3, $5, $6, $7) WITH ORDINALITY AS u (s, n, m, "
        "c, o) "
        "CROSS JOIN (SELECT payerwatch._actor() AS actor OFFSET 0) AS a ORDER BY u.o",
        {customer, id.parameter(), spelling.parameter(), payer_id.parameter(), payer.parameter(),
         method.parameter(), score.parameter(), suggestion.parameter()});
    new_payers_.clear();
    new_aliases_.clear();
    new_spellings_.clear();
    // if this transaction fails after all, the table's last one is another
    spi.run("SELECT max(payer_decision_id) FROM payerwatch.payer_decision WHERE customer_id = $1",
            {customer});
    known_->last_decision = spi.int8(0, 1);
}

std::int32_t Dictionary::payer_of(std::int32_t payer_spelling_id) const {
    return payers_.at(payer_spelling_id);
}

std::string_view Dictionary::cpt_group(std::string_view cpt) {
    if (const auto known = groups_.find(cpt); known != groups_.end()) return known->second;
    return mapping::coarse_cpt_group(cpt);
}

}  // namespace payerwatch::pg
