// The mapping of spellings to payers and of codes to groups, cached in each backend and dropped when a table
// changes.
#include "payerwatch/mapping/payer_key.hpp"

#include "payerwatch/error.hpp"
#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/mapping/payer_matcher.hpp"
#include "payerwatch/text.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "arguments.hpp"
#include "settings.hpp"
#include "tables.hpp"
extern "C" {
#include "access/parallel.h"
#include "access/xact.h"
#include "catalog/pg_collation.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "utils/inval.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"
}

namespace payerwatch::pg {
namespace {

struct CustomerMap {
    std::unordered_map<std::string, std::string> payers;  // key -> canonical name
    // of payers: of two spellings that say the same the one of a payer that a person confirmed stands last
    std::vector<const std::pair<const std::string, std::string>*> in_order;
    std::unordered_map<std::string, std::string> groups;  // code -> group
    std::unique_ptr<mapping::PayerMatcher> matcher;       // made when a spelling is none of payers
    std::unordered_map<std::string, std::string>
        decided;  // key -> canonical name by the matcher, "" for none
    std::uint64_t generation = 0;
    std::int64_t hits = 0, misses = 0, loads = 0;
    [[nodiscard]] std::int64_t bytes() const {
        std::size_t total = 0;
        for (const auto* map : {&payers, &groups, &decided})
            for (const auto& [key, value] : *map) total += key.capacity() + value.capacity() + 64;
        return static_cast<std::int64_t>(total);
    }
};

std::map<std::int32_t, CustomerMap>& maps() {
    static auto& instance = *new std::map<std::int32_t, CustomerMap>;  // freeing it would take long
    return instance;
}
std::map<std::int32_t, std::string>& names() {
    static std::map<std::int32_t, std::string> instance;
    return instance;
}
std::uint64_t generation = 1;  // moves when a mapping table changed
std::int64_t invalidations = 0;
Oid watched[3] = {InvalidOid, InvalidOid, InvalidOid};
bool callback_registered = false;

void on_relcache_change(Datum, Oid relation) {
    if (relation != InvalidOid && relation != watched[0] && relation != watched[1] && relation != watched[2])
        return;
    ++generation;
    ++invalidations;
}

void enter(CustomerMap& map, const std::string& key, const std::string& payer) {
    const auto [entry, is_new] = map.payers.emplace(key, payer);
    if (is_new) map.in_order.push_back(&*entry);
}

void load(std::int32_t customer, CustomerMap& map) {
    watched[0] = table_oid("payer");
    watched[1] = table_oid("payer_alias");
    watched[2] = table_oid("cpt_group");
    if (!callback_registered) {
        call([] { CacheRegisterRelcacheCallback(on_relcache_change, static_cast<Datum>(0)); });
        callback_registered = true;
    }
    const std::uint64_t seen = generation;
    // The newest committed rows, not the transaction's snapshot: a cache outlives the transaction.
    const bool parallel = IsInParallelMode();
    call([&] { PushActiveSnapshot(parallel ? GetActiveSnapshot() : GetLatestSnapshot()); });
    {
        ActAsApi api;
        Spi spi;
        const Spi::Parameter id{INT4OID, Int32GetDatum(customer)};
        map.payers.clear();
        map.in_order.clear();
        map.groups.clear();
        map.matcher.reset();
        map.decided.clear();
        std::uint64_t n = spi.run(
            "SELECT a.alias_key, p.name FROM payerwatch.payer_alias AS a JOIN payerwatch.payer AS p "
            "USING (customer_id, payer_id) WHERE a.customer_id = $1 ORDER BY p.is_confirmed, payer_id, "
            "a.alias_key",
            {id}, true);
        for (std::uint64_t i = 0; i < n; ++i) enter(map, spi.text(i, 1), spi.text(i, 2));
        n = spi.run(
            "SELECT name FROM payerwatch.payer WHERE customer_id = $1 AND is_confirmed ORDER BY payer_id",
            {id}, true);
        for (std::uint64_t i = 0; i < n; ++i) enter(map, mapping::payer_key(spi.text(i, 1)), spi.text(i, 1));
        n = spi.run("SELECT cpt, cpt_group FROM payerwatch.cpt_group WHERE customer_id = $1", {id}, true);
        for (std::uint64_t i = 0; i < n; ++i) map.groups.emplace(spi.text(i, 1), spi.text(i, 2));
    }
    call([] { PopActiveSnapshot(); });
    map.generation = parallel ? 0 : seen;  // a worker's copy is good for this look-up only
    ++map.loads;
}

CustomerMap& map_of(std::int32_t customer) {
    if (!IsInParallelMode()) call([] { AcceptInvalidationMessages(); });
    CustomerMap& map = maps()[customer];
    if (map.generation != generation) load(customer, map);
    return map;
}

constexpr std::size_t kMostDecided = 100000;

const mapping::PayerMatcher& matcher_of(CustomerMap& map) {
    if (map.matcher == nullptr) {
        auto matcher = std::make_unique<mapping::PayerMatcher>();
        for (const auto* entry : map.in_order) matcher->add_own(entry->second, entry->first);
        map.matcher = std::move(matcher);
    }
    return *map.matcher;
}

// A payer of the dictionary goes by the name that the customer has given it.
const std::string& own_name(const CustomerMap& map, const std::string& payer) {
    const auto own = map.payers.find(mapping::payer_key(payer));
    return own == map.payers.end() ? payer : own->second;
}

// "" where no payer is sure.
const std::string& decided(CustomerMap& map, const std::string& key, std::string_view raw) {
    if (const auto known = map.decided.find(key); known != map.decided.end()) return known->second;
    const mapping::PayerMatcher& matcher = matcher_of(map);
    const auto decision = matcher.decide(raw);
    if (map.decided.size() >= kMostDecided) map.decided.clear();
    return map.decided
        .emplace(key,
                 decision.accepts() ? own_name(map, matcher.name_of(decision.match.payer)) : std::string())
        .first->second;
}

// The customer of the first argument, checked once a statement.
std::int32_t customer_argument(FunctionCallInfo fcinfo) {
    struct Checked {
        std::int32_t id;
        Oid role;  // the outer role and the setting decide whom the session may work for
        char name[64];
        char setting[64];
    };
    const auto name = text_argument(fcinfo, 0);
    auto* checked = static_cast<Checked*>(fcinfo->flinfo->fn_extra);
    const std::string_view setting = Settings::customer == nullptr ? "" : Settings::customer;
    if (checked != nullptr && name == checked->name && checked->role == GetOuterUserId() &&
        setting == checked->setting)
        return checked->id;
    table_oid("customer");
    Spi spi;
    spi.run("SELECT payerwatch._customer_id($1)", {{TEXTOID, text_datum(name)}});
    const std::int32_t id = spi.int4(0, 1);
    checked = call([&] {
        return static_cast<Checked*>(MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(Checked)));
    });
    checked->id = id;
    checked->role = GetOuterUserId();
    name.copy(checked->name, sizeof checked->name - 1);
    const std::string_view now =
        Settings::customer == nullptr ? "" : Settings::customer;  // the check may have set it
    now.copy(checked->setting, sizeof checked->setting - 1);
    fcinfo->flinfo->fn_extra = checked;
    names()[id] = std::string(name);
    return id;
}

}  // namespace
}  // namespace payerwatch::pg

using namespace payerwatch;

PAYERWATCH_FUNCTION(payerwatch_table_changed) {
    if (!CALLED_AS_TRIGGER(fcinfo)) throw Error("0A000", "this function belongs to a trigger");
    // Other sessions hear of it once, at commit, however many rows change; hearing of it ourselves each time
    // would plan every statement about the table again, which is what an intake of new spellings waits for.
    static struct {
        Oid relation;
        TransactionId transaction;
        SubTransactionId part;
    } told[4];
    const Relation relation = reinterpret_cast<TriggerData*>(fcinfo->context)->tg_relation;
    const Oid oid = RelationGetRelid(relation);
    const TransactionId transaction = pg::call([] { return GetTopTransactionId(); });
    const SubTransactionId part = GetCurrentSubTransactionId();
    auto& last = told[oid % std::size(told)];
    const bool is_ours =
        std::find(std::begin(pg::watched), std::end(pg::watched), oid) != std::end(pg::watched);
    if (is_ours && last.relation == oid && last.transaction == transaction && last.part == part) {
        ++pg::generation;
        ++pg::invalidations;
    } else {
        pg::call([&] { CacheInvalidateRelcache(relation); });
        last = {oid, transaction, part};
    }
    return PointerGetDatum(nullptr);
}

PAYERWATCH_FUNCTION(payerwatch_payer_key) {
    return pg::text_datum(mapping::payer_key(pg::text_argument(fcinfo, 0)));
}

PAYERWATCH_FUNCTION(payerwatch_coarse_cpt_group) {
    return pg::text_datum(mapping::coarse_cpt_group(pg::text_argument(fcinfo, 0)));
}

PAYERWATCH_FUNCTION(payerwatch_normalize_payer) {
    auto& map = pg::map_of(pg::customer_argument(fcinfo));
    const auto raw = trim(pg::text_argument(fcinfo, 1));
    const std::string key = mapping::payer_key(raw);
    const auto found = map.payers.find(key);
    ++(found == map.payers.end() ? map.misses : map.hits);
    if (found != map.payers.end()) return pg::text_datum(found->second);
    const std::string& payer = pg::decided(map, key, raw);
    return pg::text_datum(payer.empty() ? raw : std::string_view(payer));
}

PAYERWATCH_FUNCTION(payerwatch_payer_match) {
    auto& map = pg::map_of(pg::customer_argument(fcinfo));
    const auto raw = trim(pg::text_argument(fcinfo, 1));
    const auto most = static_cast<std::size_t>(std::max(0, DatumGetInt32(fcinfo->args[2].value)));
    pg::ResultSet rows(fcinfo);
    const auto add = [&](std::string_view payer, double score, std::string_view method) {
        rows.add({pg::Value::of(payer), pg::Value(Float4GetDatum(static_cast<float>(score))),
                  pg::Value::of(method)});
    };
    const std::string key = mapping::payer_key(raw);
    const auto own = map.payers.find(key);
    if (own != map.payers.end() && most > 0)
        add(own->second, 1, mapping::payer_key(own->second) == key ? "name" : "alias");
    std::size_t n = own == map.payers.end() ? 0 : 1;
    const mapping::PayerMatcher& matcher = pg::matcher_of(map);
    const auto decision = matcher.decide(raw);
    auto found = matcher.match(raw, most);
    // what is decided by its whole form need not be alike word by word
    if (decision.accepts() && std::none_of(found.begin(), found.end(), [&](const mapping::PayerMatch& match) {
            return match.payer == decision.match.payer;
        }))
        found.insert(found.begin(), decision.match);
    for (const auto& match : found) {
        const std::string& payer = pg::own_name(map, matcher.name_of(match.payer));
        if (n >= most || (own != map.payers.end() && payer == own->second)) continue;
        const bool same = decision.method == mapping::Method::Same && match.payer == decision.match.payer;
        add(payer, same ? 1 : std::min(match.score, 0.99), same ? "dictionary" : "similar");
        ++n;
    }
    return static_cast<Datum>(0);
}

PAYERWATCH_FUNCTION(payerwatch_payer_dictionary) {
    pg::ResultSet rows(fcinfo);
    for (const auto& payer : mapping::dictionary_payers()) {
        std::string aliases;
        for (const std::string_view alias : payer.aliases) {
            if (!aliases.empty()) aliases += '|';
            aliases += alias;
        }
        rows.add({pg::Value::of(payer.name), pg::Value::of(payer.parent),
                  pg::Value::of(payer.line_of_business), pg::Value::of(payer.states),
                  pg::Value::of(aliases)});
    }
    return static_cast<Datum>(0);
}

PAYERWATCH_FUNCTION(payerwatch_cpt_group) {
    auto& map = pg::map_of(pg::customer_argument(fcinfo));
    const auto code = trim(pg::text_argument(fcinfo, 1));
    const auto found = map.groups.find(std::string(code));
    ++(found == map.groups.end() ? map.misses : map.hits);
    return pg::text_datum(found == map.groups.end() ? mapping::coarse_cpt_group(code)
                                                    : std::string_view(found->second));
}

PAYERWATCH_FUNCTION(payerwatch_mapping_cache_warm) {
    const auto customer = pg::customer_argument(fcinfo);
    const auto& map = pg::map_of(customer);
    return Int64GetDatum(static_cast<std::int64_t>(map.payers.size() + map.groups.size()));
}

PAYERWATCH_FUNCTION(payerwatch_mapping_cache_stats) {
    pg::ResultSet rows(fcinfo);
    for (const auto& [customer, map] : pg::maps()) {
        const std::int64_t lookups = map.hits + map.misses;
        const auto name = pg::names().find(customer);
        rows.add({pg::Value::of(name == pg::names().end() ? "" : name->second),
                  pg::Value::of_int8(static_cast<std::int64_t>(map.payers.size() + map.groups.size())),
                  pg::Value::of_int8(map.bytes()), pg::Value::of_int8(map.hits),
                  pg::Value::of_int8(map.misses),
                  lookups == 0
                      ? pg::Value()
                      : pg::Value::of_float8(static_cast<double>(map.hits) / static_cast<double>(lookups)),
                  pg::Value::of_int8(map.loads), pg::Value::of_int8(pg::invalidations)});
    }
    return static_cast<Datum>(0);
}

PAYERWATCH_FUNCTION(payerwatch_mapping_cache_clear) {
    const auto pattern = pg::text_argument(fcinfo, 0);
    std::int64_t cleared = 0;
    for (auto at = pg::maps().begin(); at != pg::maps().end();) {
        const auto name = pg::names().find(at->first);
        const std::string known = name == pg::names().end() ? std::string() : name->second;
        const bool like = DatumGetBool(pg::call([&] {
            return DirectFunctionCall2Coll(
                textlike, DEFAULT_COLLATION_OID,
                PointerGetDatum(cstring_to_text_with_len(known.data(), static_cast<int>(known.size()))),
                PointerGetDatum(cstring_to_text_with_len(pattern.data(), static_cast<int>(pattern.size()))));
        }));
        if (like) {
            at = pg::maps().erase(at);
            ++cleared;
        } else {
            ++at;
        }
    }
    return Int64GetDatum(cleared);
}
