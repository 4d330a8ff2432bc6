#include "dictionary.hpp"

#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/mapping/payer_key.hpp"

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
    std::uint64_t n = spi.run(
        "SELECT s.spelling, s.payer_spelling_id, s.payer_id, p.is_confirmed FROM payerwatch.payer_spelling "
        "AS s "
        "JOIN payerwatch.payer AS p USING (customer_id, payer_id) WHERE s.customer_id = $1",
        {id});
    for (std::uint64_t i = 0; i < n; ++i) {
        const PayerSpelling entry{spi.int4(i, 2), spi.int4(i, 3), spi.boolean(i, 4)};
        spellings_.emplace(spi.text(i, 1), entry);
        payers_[entry.payer_spelling_id] = entry.payer_id;
    }
    n = spi.run("SELECT cpt, cpt_group FROM payerwatch.cpt_group WHERE customer_id = $1", {id});
    for (std::uint64_t i = 0; i < n; ++i) groups_.emplace(spi.text(i, 1), spi.text(i, 2));
}

const PayerSpelling& Dictionary::payer(std::string_view spelling) {
    if (const auto known = spellings_.find(spelling); known != spellings_.end()) return known->second;
    ActAsApi api;
    Spi spi;
    const auto decision = matcher().decide(spelling);
    const std::string& similar =
        matcher_->size() == 0 ? std::string() : matcher_->name_of(decision.match.payer);
    const bool has_payer = decision.accepts() || decision.method == mapping::Method::Review;
    const mapping::DictionaryPayer* shipped =
        decision.accepts() ? mapping::dictionary_payer(similar) : nullptr;
    spi.run(
        "SELECT s.payer_spelling_id, s.payer_id, s.is_confirmed, s.payer FROM "
        "payerwatch._payer_spelling_add($1, $2, $3, $4, $5, $6, $7, $8) AS s",
        {{INT4OID, Int32GetDatum(customer_)},
         {TEXTOID, text_datum(spelling)},
         {TEXTOID, text_datum(mapping::payer_key(spelling))},
         {TEXTOID, text_datum(has_payer ? similar : std::string())},
         {TEXTOID, text_datum(mapping::name(decision.method))},
         {FLOAT8OID, Float8GetDatum(decision.match.score)},
         {TEXTOID, text_datum(shipped == nullptr ? "" : shipped->parent)},
         {TEXTOID, text_datum(shipped == nullptr ? "" : shipped->line_of_business)}});
    matcher_->add_own(spi.text(0, 4), spelling);
    const PayerSpelling entry{spi.int4(0, 1), spi.int4(0, 2), spi.boolean(0, 3)};
    payers_[entry.payer_spelling_id] = entry.payer_id;
    return spellings_.emplace(std::string(spelling), entry).first->second;
}

// The shipped payers and the customer's, under all their names.
const mapping::PayerMatcher& Dictionary::matcher() {
    if (matcher_ != nullptr) return *matcher_;
    matcher_ = std::make_unique<mapping::PayerMatcher>();
    ActAsApi api;
    Spi spi;
    const std::uint64_t n = spi.run(
        "SELECT p.name, a.alias_key FROM payerwatch.payer_alias AS a JOIN payerwatch.payer AS p USING "
        "(customer_id, payer_id) "
        "WHERE a.customer_id = $1",
        {{INT4OID, Int32GetDatum(customer_)}});
    for (std::uint64_t i = 0; i < n; ++i) {
        checkpoint();
        matcher_->add_own(spi.text(i, 1), spi.text(i, 2));
    }
    return *matcher_;
}

std::int32_t Dictionary::payer_of(std::int32_t payer_spelling_id) const {
    return payers_.at(payer_spelling_id);
}

std::string_view Dictionary::cpt_group(std::string_view cpt) {
    if (const auto known = groups_.find(cpt); known != groups_.end()) return known->second;
    return mapping::coarse_cpt_group(cpt);
}

}  // namespace payerwatch::pg
