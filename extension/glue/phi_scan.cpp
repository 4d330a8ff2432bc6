// phi_scan: one pass over a table for all its text columns, as an aggregate, so that PostgreSQL scans in
// parallel. Reads through SQL, so that rights and row-level security hold.
#include "payerwatch/error.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "arguments.hpp"
#include "phi_tally.hpp"
#include "tables.hpp"
extern "C" {
#include "access/table.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "parser/parse_coerce.h"
#include "utils/acl.h"
#include "utils/lsyscache.h"
#include "utils/ruleutils.h"
}

namespace payerwatch::pg {

namespace {

// Columns of one call of the aggregate; a function takes a hundred arguments.
constexpr std::size_t kMostColumns = 90;

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
    TableScan(Oid table, float percent) : table_(table), percent_(percent), has_place_(has_place(table)) {}

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
        names_ = std::move(chosen);
    }

    void run() {
        if (names_.empty()) return;
        Spi spi;
        spi.run(query().c_str(), {}, true);
        for (int i = 0; static_cast<std::size_t>(i) * kMostColumns < names_.size(); ++i) {
            if (spi.is_null(0, i + 1)) return;  // no row
            const auto* const counts = call([&] { return DatumGetByteaPP(spi.get(0, i + 1)); });
            for (const ColumnTally& column : decode(view(counts))) tallies_.push_back(column);
        }
    }

    void report(ResultSet& result) const {
        for (std::size_t i = 0; i < tallies_.size(); ++i)
            for (std::size_t k = 0; k < phi::kKindCount; ++k) {
                const ColumnTally& column = tallies_[i];
                if (column.matched[k] == 0) continue;
                const double share =
                    static_cast<double>(column.matched[k]) / static_cast<double>(column.scanned);
                const Datum name =
                    call([&] { return DirectFunctionCall1(namein, CStringGetDatum(names_[i].c_str())); });
                const ItemPointer first = call([&] {
                    auto* tid = static_cast<ItemPointer>(palloc(sizeof(ItemPointerData)));
                    ItemPointerSet(tid, static_cast<BlockNumber>(column.first[k] >> 16),
                                   static_cast<OffsetNumber>(column.first[k] & 0xFFFF));
                    return tid;
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
            for (std::size_t i = 0; i < names_.size(); ++i) {
                if (i % kMostColumns == 0)
                    appendStringInfo(&sql, "%spayerwatch._phi_tally(%s", i == 0 ? "SELECT " : "), ",
                                     has_place_ ? "ctid" : "NULL");
                appendStringInfo(&sql, ", %s::pg_catalog.text", quote_identifier(names_[i].c_str()));
            }
            appendStringInfoChar(&sql, ')');
            appendStringInfo(&sql, " FROM %s",
                             quote_qualified_identifier(get_namespace_name(get_rel_namespace(table_)),
                                                        get_rel_name(table_)));
            if (percent_ < 100) appendStringInfo(&sql, sample, stored ? percent_ : percent_ / 100.0);
            return sql.data;
        });
    }

    Oid table_;
    float percent_;
    bool has_place_;
    std::vector<std::string> names_;
    std::vector<ColumnTally> tallies_;
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
    scan.run();
    scan.report(result);
    return static_cast<Datum>(0);
}
