// phi_scan: one pass over a table for all its text columns. A value that was seen before costs a hash: a
// claim table has few distinct payers, codes and reasons. Reads through SQL, so that rights and row-level
// security hold.
#include "payerwatch/error.hpp"
#include "payerwatch/phi/detector.hpp"
#include "payerwatch/text.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "arguments.hpp"
#include "customer_phi.hpp"
#include "tables.hpp"
extern "C" {
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "access/table.h"
#include "parser/parse_coerce.h"
#include "port.h"
#include "storage/itemptr.h"
#include "utils/acl.h"
#include "utils/lsyscache.h"
#include "utils/ruleutils.h"
}

namespace payerwatch::pg {

namespace {

constexpr long kRowsPerFetch = 1000;
constexpr std::chrono::seconds kBetweenNotices{3};

// Bit k: an identifier of kind k.
using KindSet = std::uint64_t;
static_assert(phi::kKindCount <= 64);

class VerdictCache {
  public:
    VerdictCache() : slots_(kSlots) {
        if (!pg_strong_random(&seed_, sizeof seed_)) throw Error("XX000", "no random numbers are to be had");
    }
    KindSet kinds_of(std::string_view value, phi::Detector& detector) {
        if (value.size() > kLongestCached) return judge(value, detector);
        const std::uint64_t hash = stable_hash(value, seed_) | 1;
        Slot& slot = slots_[(hash >> 20) % kSlots];
        if (slot.hash != hash) slot = {hash, judge(value, detector)};
        return slot.kinds;
    }

  private:
    static constexpr std::size_t kSlots = 1 << 13;
    static constexpr std::size_t kLongestCached = 256;
    struct Slot {
        std::uint64_t hash = 0;
        KindSet kinds = 0;
    };
    static KindSet judge(std::string_view value, phi::Detector& detector) {
        KindSet kinds = 0;
        for (const phi::Span& span : detector.find_phi(value, phi::Context::Text))
            if (span.cls == phi::Class::Phi) kinds |= KindSet{1} << static_cast<unsigned>(span.kind);
        return kinds;
    }
    std::vector<Slot> slots_;
    std::uint64_t seed_ = 0;
};

struct ScannedColumn {
    std::string name;
    VerdictCache verdicts;
    std::int64_t scanned = 0;
    std::array<std::int64_t, phi::kKindCount> matched{};
    std::array<ItemPointerData, phi::kKindCount> first{};
};

// Text, char, varchar, citext, name; json, jsonb, xml; rows; arrays and domains of them, however deep.
bool holds_text(Oid type) {
    type = getBaseType(type);
    for (Oid element = get_element_type(type); element != InvalidOid; element = get_element_type(type))
        type = getBaseType(element);
    const TYPCATEGORY category = TypeCategory(type);
    return category == TYPCATEGORY_STRING || category == TYPCATEGORY_COMPOSITE || type == JSONOID ||
           type == JSONBOID || type == XMLOID;
}

class TableScan {
  public:
    TableScan(Oid table, float percent)
        : customers_(phi_of_session()), table_(table), percent_(percent), has_place_(has_place(table)) {
        phi::on_window = checkpoint;
        if (customers_ != nullptr) detector_.use(&customers_->lists);
    }

    // All columns that hold text, or those that are named, whatever they hold.
    void choose(const std::vector<std::string_view>* names) {
        const Relation relation = call([&] {
            const char kind = get_rel_relkind(table_);
            if (kind != RELKIND_RELATION && kind != RELKIND_PARTITIONED_TABLE && kind != RELKIND_MATVIEW &&
                kind != RELKIND_VIEW && kind != RELKIND_FOREIGN_TABLE)
                ereport(ERROR,
                        (errcode(ERRCODE_WRONG_OBJECT_TYPE), errmsg("only tables and views can be scanned")));
            return table_open(table_, AccessShareLock);
        });
        const TupleDesc shape = RelationGetDescr(relation);
        std::vector<std::string> chosen;
        for (int i = 0; i < shape->natts; ++i) {
            const FormData_pg_attribute* column = TupleDescAttr(shape, i);
            if (column->attisdropped) continue;
            const std::string_view name = NameStr(column->attname);
            const bool named =
                names != nullptr && std::find(names->begin(), names->end(), name) != names->end();
            if (names == nullptr ? call([&] { return holds_text(column->atttypid); }) : named)
                chosen.emplace_back(name);
        }
        call([&] { table_close(relation, NoLock); });
        if (names != nullptr) {
            if (names->empty())
                throw Error("22023", "no columns are named",
                            "Leave the argument out for all that hold text.");
            for (const std::string_view name : *names)
                if (std::find(chosen.begin(), chosen.end(), name) == chosen.end())
                    throw Error("42703", "the table has not all of these columns");
        }
        columns_.resize(chosen.size());
        for (std::size_t i = 0; i < chosen.size(); ++i) columns_[i].name = std::move(chosen[i]);
    }

    void run() {
        const std::size_t n = columns_.size();
        if (columns_.empty()) return;
        values_.resize(n + 1);
        nulls_ = std::make_unique<bool[]>(n + 1);
        row_memory_ = call([] {
            return AllocSetContextCreate(CurrentMemoryContext, "payerwatch scan", ALLOCSET_DEFAULT_SIZES);
        });
        const std::string sql = query();
        Portal portal = call([&] {
            SPIPlanPtr plan = SPI_prepare(sql.c_str(), 0, nullptr);
            if (plan == nullptr) elog(ERROR, "payerwatch: the scan cannot be planned");
            return SPI_cursor_open(nullptr, plan, nullptr, nullptr, true);
        });
        auto last_notice = std::chrono::steady_clock::now();
        std::int64_t rows = 0;
        do {
            checkpoint();
            call([&] { SPI_cursor_fetch(portal, true, kRowsPerFetch); });
            for (std::uint64_t row = 0; row < SPI_processed; ++row) take(SPI_tuptable->vals[row]);
            rows += static_cast<std::int64_t>(SPI_processed);
            if (const auto now = std::chrono::steady_clock::now(); now - last_notice > kBetweenNotices) {
                last_notice = now;
                call([&] { ereport(NOTICE, (errmsg("phi_scan: " INT64_FORMAT " rows so far", rows))); });
            }
            more_ = SPI_processed > 0;
            call([&] { SPI_freetuptable(SPI_tuptable); });
        } while (more_);
        call([&] { SPI_cursor_close(portal); });
    }

    void report(ResultSet& result) const {
        for (const ScannedColumn& column : columns_)
            for (std::size_t k = 0; k < phi::kKindCount; ++k) {
                if (column.matched[k] == 0) continue;
                const double share =
                    static_cast<double>(column.matched[k]) / static_cast<double>(column.scanned);
                const Datum name =
                    call([&] { return DirectFunctionCall1(namein, CStringGetDatum(column.name.c_str())); });
                const ItemPointer first = call([&] {
                    auto* copy = static_cast<ItemPointer>(palloc(sizeof(ItemPointerData)));
                    *copy = column.first[k];
                    return copy;
                });
                result.add({Value(name), Value::of(phi::info(static_cast<phi::Kind>(k)).code),
                            Value::of_int8(column.scanned), Value::of_int8(column.matched[k]),
                            Value(Float4GetDatum(static_cast<float>(share))),
                            has_place_ ? Value(PointerGetDatum(first)) : Value()});
            }
    }

  private:
    static bool is_stored(Oid table) {
        const char kind = call([&] { return get_rel_relkind(table); });
        return kind == RELKIND_RELATION || kind == RELKIND_MATVIEW || kind == RELKIND_PARTITIONED_TABLE;
    }

    // Views and foreign tables have no row that ctid could name; who may read single columns may not read it.
    static bool has_place(Oid table) {
        return is_stored(table) &&
               call([&] { return pg_class_aclcheck(table, GetUserId(), ACL_SELECT) == ACLCHECK_OK; });
    }

    [[nodiscard]] std::string query() const {
        // what a view shows can only be drawn row by row
        const bool stored = is_stored(table_);
        const char* const sample =
            stored ? " TABLESAMPLE SYSTEM (%g)" : " WHERE pg_catalog.random() OPERATOR(pg_catalog.<) %g";
        return call([&]() -> const char* {
            StringInfoData sql;
            initStringInfo(&sql);
            appendStringInfo(&sql, "SELECT %s", has_place_ ? "ctid" : "NULL");
            for (const ScannedColumn& column : columns_)
                appendStringInfo(&sql, ", %s::pg_catalog.text", quote_identifier(column.name.c_str()));
            appendStringInfo(&sql, " FROM %s",
                             quote_qualified_identifier(get_namespace_name(get_rel_namespace(table_)),
                                                        get_rel_name(table_)));
            if (percent_ < 100) appendStringInfo(&sql, sample, stored ? percent_ : percent_ / 100.0);
            return sql.data;
        });
    }

    void take(HeapTuple tuple) {
        checkpoint();
        const InMemory scope(row_memory_);  // what has to be detoasted
        call([&] {
            MemoryContextReset(row_memory_);
            heap_deform_tuple(tuple, SPI_tuptable->tupdesc, values_.data(), nulls_.get());
            for (std::size_t i = 1; i < values_.size(); ++i)
                if (!nulls_[i]) values_[i] = PointerGetDatum(PG_DETOAST_DATUM_PACKED(values_[i]));
        });
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (nulls_[i + 1]) continue;
            ScannedColumn& column = columns_[i];
            ++column.scanned;
            const auto* const value = reinterpret_cast<const text*>(DatumGetPointer(values_[i + 1]));
            for (KindSet kinds = column.verdicts.kinds_of(view(value), detector_); kinds != 0;
                 kinds &= kinds - 1) {
                const auto kind = static_cast<std::size_t>(__builtin_ctzll(kinds));
                if (column.matched[kind]++ == 0 && has_place_)
                    column.first[kind] = *reinterpret_cast<ItemPointer>(DatumGetPointer(values_[0]));
            }
        }
    }

    std::shared_ptr<const CustomerPhi> customers_;
    phi::Detector detector_;
    Oid table_;
    float percent_;
    bool has_place_;
    bool more_ = true;
    std::vector<Datum> values_;  // of a row: its place, then the columns
    std::unique_ptr<bool[]> nulls_;
    MemoryContext row_memory_ = nullptr;
    std::vector<ScannedColumn> columns_;
};

}  // namespace
}  // namespace payerwatch::pg

using namespace payerwatch;

PAYERWATCH_FUNCTION(payerwatch_phi_scan) {
    if (pg::is_null(fcinfo, 0)) throw Error("22004", "the table must not be null");
    const float percent = pg::is_null(fcinfo, 2) ? 0 : PG_GETARG_FLOAT4(2);
    if (!(percent > 0 && percent <= 100))
        throw Error("22023", "sample_percent must be above 0 and at most 100");
    const Oid table = PG_GETARG_OID(0);
    pg::ResultSet result(fcinfo);
    pg::TableScan scan(table, percent);
    if (pg::is_null(fcinfo, 1)) {
        scan.choose(nullptr);
    } else {
        const auto names = pg::text_array(fcinfo->args[1].value);
        scan.choose(&names);
    }
    {
        pg::Spi spi;
        scan.run();
    }
    scan.report(result);
    return static_cast<Datum>(0);
}
