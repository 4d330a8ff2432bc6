#include "tables.hpp"

#include "payerwatch/error.hpp"
extern "C" {
#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
}

namespace payerwatch::pg {

Oid table_oid(const char* name) {
    const Oid oid = call([&] { return get_relname_relid(name, get_namespace_oid("payerwatch", true)); });
    if (oid == InvalidOid)
        throw Error(
            "PW012",
            std::string("the table payerwatch.") + name + " is missing: this database has not been migrated",
            "Run `make migrate DATABASE_URL=...`.");
    return oid;
}

ActAsApi::ActAsApi() {
    const Oid api = call([] { return get_role_oid("payerwatch_api", true); });
    if (api == InvalidOid)
        throw Error("PW012", "the role payerwatch_api is missing: this database has not been migrated",
                    "Run `make migrate DATABASE_URL=...`.");
    GetUserIdAndSecContext(&user_, &context_);
    nest_level_ = call([] {
        const int level = NewGUCNestLevel();
        set_config_option("search_path", "pg_catalog, pg_temp", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE,
                          true, 0, false);
        return level;
    });
    SetUserIdAndSecContext(api, context_ | SECURITY_LOCAL_USERID_CHANGE);
}

ActAsApi::~ActAsApi() {
    // After an error the transaction's abort restores both; doing it here as well is harmless.
    SetUserIdAndSecContext(user_, context_);
    AtEOXact_GUC(false, nest_level_);
}

Spi::Spi() {
    call([] {
        if (SPI_connect() != SPI_OK_CONNECT) elog(ERROR, "payerwatch: SPI_connect failed");
    });
}

Spi::~Spi() {
    SPI_finish();
}

std::uint64_t Spi::run(const char* sql, const std::vector<Parameter>& parameters, bool read_only) {
    constexpr std::size_t kMost = 40;
    Oid types[kMost];
    Datum values[kMost];
    char nulls[kMost + 1];
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        types[i] = parameters[i].type;
        values[i] = parameters[i].value;
        nulls[i] = parameters[i].null ? 'n' : ' ';
    }
    const int n = static_cast<int>(parameters.size());
    return call([&] {
        const int code = SPI_execute_with_args(sql, n, types, values, nulls, read_only, 0);
        if (code < 0) elog(ERROR, "payerwatch: SPI failed: %s", SPI_result_code_string(code));
        return SPI_processed;
    });
}

Datum Spi::get(std::uint64_t row, int column, bool* null) const {
    bool is_null = false;
    const Datum value =
        call([&] { return SPI_getbinval(SPI_tuptable->vals[row], SPI_tuptable->tupdesc, column, &is_null); });
    if (null != nullptr) *null = is_null;
    return value;
}

std::string Spi::text(std::uint64_t row, int column) const {
    bool null = false;
    const Datum value = get(row, column, &null);
    if (null) return {};
    return std::string(view_of(value));
}
std::int64_t Spi::int8(std::uint64_t row, int column) const {
    return DatumGetInt64(get(row, column));
}
std::int32_t Spi::int4(std::uint64_t row, int column) const {
    return DatumGetInt32(get(row, column));
}
bool Spi::boolean(std::uint64_t row, int column) const {
    return DatumGetBool(get(row, column));
}
bool Spi::is_null(std::uint64_t row, int column) const {
    bool null = false;
    static_cast<void>(get(row, column, &null));
    return null;
}

std::int32_t current_customer() {
    table_oid("customer");
    ActAsApi api;
    Spi spi;
    spi.run("SELECT c[1], coalesce(cardinality(c), 0) FROM (SELECT payerwatch.current_customers()) AS s (c)",
            {}, true);
    const std::int32_t n = spi.int4(0, 2);
    if (n == 0)
        throw Error("PW010", "no customer is chosen",
                    "SET payerwatch.customer = 'name', or bind the role with payerwatch.tenant_role_add.");
    if (n > 1)
        throw Error("PW010", "the role works for several customers and none is chosen",
                    "SET payerwatch.customer = 'name'.");
    return spi.int4(0, 1);
}

std::string customer_secret() {
    const std::int32_t customer = current_customer();
    ActAsApi api;
    Spi spi;
    spi.run("SELECT encode(key, 'hex') FROM payerwatch.secret WHERE customer_id = $1",
            {{INT4OID, Int32GetDatum(customer)}}, true);
    return spi.text(0, 1);
}

}  // namespace payerwatch::pg
