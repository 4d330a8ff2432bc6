#include "customer_phi.hpp"

#include "payerwatch/error.hpp"

#include <cstring>
#include <map>

#include "arguments.hpp"
#include "detector.hpp"
#include "screen.hpp"
#include "settings.hpp"
#include "tables.hpp"
extern "C" {
#include "access/parallel.h"
#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_namespace.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/snapmgr.h"
}

namespace payerwatch::pg {

namespace {

constexpr std::array<const char*, 4> kTables{"phi_rule", "phi_allowed", "phi_denied", "phi_policy"};

std::map<std::int32_t, std::shared_ptr<const CustomerPhi>>& cache() {
    static std::map<std::int32_t, std::shared_ptr<const CustomerPhi>> instance;
    return instance;
}
std::array<Oid, kTables.size()> watched{};
bool callback_registered = false;
std::uint64_t changes = 0;  // of the tables, as far as this backend has heard

void on_relcache_change(Datum, Oid relation) {
    bool ours = relation == InvalidOid;
    for (const Oid oid : watched) ours = ours || oid == relation;
    if (!ours) return;
    ++changes;
    cache().clear();
}

bool is_migrated() {
    return call([] {
        const Oid schema = get_namespace_oid("payerwatch", true);
        return schema != InvalidOid && get_relname_relid(kTables[0], schema) != InvalidOid;
    });
}

phi::SipKey sip_key(std::string_view key) {
    phi::SipKey sip{};
    std::memcpy(sip.data(), key.data(), std::min(key.size(), sizeof sip));
    return sip;
}

phi::Kind kind_named(std::string_view code) {
    for (std::size_t k = 0; k < phi::kKindCount; ++k)
        if (phi::kinds()[k].code == code) return static_cast<phi::Kind>(k);
    return phi::Kind::Other;
}

std::shared_ptr<CustomerPhi> read(std::int32_t customer) {
    const Spi::Parameter id{INT4OID, Int32GetDatum(customer)};
    ActAsApi api;
    Spi spi;
    std::uint64_t n = spi.run("SELECT key FROM payerwatch.secret WHERE customer_id = $1", {id}, true);
    auto own = std::make_shared<CustomerPhi>(n == 0 ? phi::SipKey{} : sip_key(spi.text(0, 1)));
    own->action = default_actions();
    n = spi.run("SELECT pattern, kind, name FROM payerwatch.phi_rule WHERE customer_id = $1 ORDER BY name",
                {id}, true);
    for (std::uint64_t i = 0; i < n; ++i) {
        try {
            own->lists.add_rule(spi.text(i, 1), kind_named(spi.text(i, 2)));
        } catch (const Error& error) {  // written past phi_rule_add; without it the screen would have a hole
            throw Error(error.sqlstate(), "the rule " + std::string(spi.text(i, 3)) + " cannot be used",
                        "Remove it with payerwatch.phi_rule_remove.");
        }
    }
    n = spi.run("SELECT value FROM payerwatch.phi_allowed WHERE customer_id = $1", {id}, true);
    for (std::uint64_t i = 0; i < n; ++i) own->lists.allow(spi.text(i, 1));
    n = spi.run("SELECT value_hash, words, kind FROM payerwatch.phi_denied WHERE customer_id = $1", {id},
                true);
    for (std::uint64_t i = 0; i < n; ++i)
        own->lists.deny(static_cast<std::uint64_t>(spi.int8(i, 1)), static_cast<std::size_t>(spi.int4(i, 2)),
                        kind_named(spi.text(i, 3)));
    n = spi.run("SELECT column_name, action FROM payerwatch.phi_policy WHERE customer_id = $1", {id}, true);
    for (std::uint64_t i = 0; i < n; ++i)
        for (std::size_t f = 0; f < kFieldCount; ++f)
            if (spi.text(i, 1) == field_name(static_cast<Field>(f))) {
                const std::string action = spi.text(i, 2);
                own->action[f] = action == "redact" ? PhiAction::Redact
                                 : action == "pass" ? PhiAction::Pass
                                                    : PhiAction::Reject;
            }
    return own;
}

// Who may not use the schema works for nobody here: a view may call phi_redact for such a role.
bool may_ask() {
    return call([] {
        return payerwatch_schema_aclcheck(get_namespace_oid("payerwatch", false), GetUserId(), ACL_USAGE) ==
               ACLCHECK_OK;
    });
}

// Whom the session works for, looked up once a transaction; 0 for nobody or several.
std::int32_t customer_of_session() {
    static TimestampTz transaction = 0;
    static Oid role = InvalidOid;
    static std::string setting;
    static std::int32_t customer = 0;
    const std::string_view now = Settings::customer == nullptr ? "" : Settings::customer;
    if (transaction == GetCurrentTransactionStartTimestamp() && role == GetOuterUserId() && setting == now)
        return customer;
    std::uint64_t n = 0;
    if (may_ask()) {
        Spi spi;
        n = spi.run(
            "SELECT c[1] FROM payerwatch.current_customers() AS c WHERE pg_catalog.cardinality(c) "
            "OPERATOR(pg_catalog.=) 1",
            {}, true);
        customer = n == 1 ? spi.int4(0, 1) : 0;
    } else {
        customer = 0;
    }
    transaction = GetCurrentTransactionStartTimestamp();
    role = GetOuterUserId();
    setting = now;
    return customer;
}

std::shared_ptr<const CustomerPhi> read_newest(std::int32_t customer) {
    for (std::size_t i = 0; i < kTables.size(); ++i) watched[i] = table_oid(kTables[i]);
    if (!callback_registered) {
        call([] { CacheRegisterRelcacheCallback(on_relcache_change, static_cast<Datum>(0)); });
        callback_registered = true;
    }
    for (;;) {
        const std::uint64_t before = changes;
        // The newest committed rows, not the transaction's snapshot: a cache outlives the transaction.
        call([] { PushActiveSnapshot(GetLatestSnapshot()); });
        std::shared_ptr<const CustomerPhi> own = read(customer);
        call([] {
            PopActiveSnapshot();
            AcceptInvalidationMessages();
        });
        if (changes == before) return own;  // otherwise they were changed while they were read
        checkpoint();
    }
}

// In a parallel query leader and workers read what the query's snapshot shows, once a statement.
std::shared_ptr<const CustomerPhi> read_in_parallel(std::int32_t customer) {
    static std::shared_ptr<const CustomerPhi> own;
    static std::int32_t of = 0;
    static TimestampTz statement = 0;
    static CommandId command = 0;
    const Snapshot snapshot = GetActiveSnapshot();
    if (own != nullptr && of == customer && statement == GetCurrentStatementStartTimestamp() &&
        command == snapshot->curcid)
        return own;
    call([&] { PushActiveSnapshot(snapshot); });
    own = read(customer);
    call([] { PopActiveSnapshot(); });
    of = customer;
    statement = GetCurrentStatementStartTimestamp();
    command = snapshot->curcid;
    return own;
}

}  // namespace

std::shared_ptr<const CustomerPhi> phi_of(std::int32_t customer) {
    if (IsInParallelMode()) return read_in_parallel(customer);
    call([] { AcceptInvalidationMessages(); });
    if (const auto known = cache().find(customer); known != cache().end()) return known->second;
    const auto own = read_newest(customer);
    cache()[customer] = own;
    return own;
}

std::shared_ptr<const CustomerPhi> phi_of_session() {
    if (!is_migrated()) return nullptr;
    const std::int32_t customer = customer_of_session();
    return customer == 0 ? nullptr : phi_of(customer);
}

phi::Detector& detector_of_session() {
    static std::shared_ptr<const CustomerPhi> in_use;  // as long as the detector may look at it
    in_use = phi_of_session();
    phi::Detector& instance = detector();
    instance.use(in_use == nullptr ? nullptr : &in_use->lists);
    return instance;
}

}  // namespace payerwatch::pg

using namespace payerwatch;

// The hash by which a denied text is known, and its number of words.
PAYERWATCH_FUNCTION(payerwatch_phi_denied_hash) {
    const std::string words = phi::words_of(pg::text_argument(fcinfo, 1));
    const auto key = pg::sip_key(pg::text_argument(fcinfo, 0));
    const int n = words.empty() ? 0 : 1 + static_cast<int>(std::count(words.begin(), words.end(), ' '));
    return pg::row_datum(fcinfo, {pg::Value::of_int8(static_cast<std::int64_t>(phi::siphash(key, words))),
                                  pg::Value::of_int4(n)});
}

PAYERWATCH_FUNCTION(payerwatch_phi_words) {
    return pg::text_datum(phi::words_of(pg::text_argument(fcinfo, 0)));
}
