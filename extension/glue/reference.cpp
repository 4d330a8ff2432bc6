#include "reference.hpp"

#include "payerwatch/error.hpp"
#include "payerwatch/intake/code_file.hpp"
#include "payerwatch/intake/gzip.hpp"

#include <string>

#include "arguments.hpp"
#include "tables.hpp"
extern "C" {
#include "catalog/pg_type.h"
#include "utils/date.h"
}

namespace payerwatch::pg {

namespace {

constexpr std::size_t kLongestFile = 256 * 1024 * 1024;

struct Loaded {
    std::string versions;
    quality::CodeTables tables;
};

quality::CodeTable* table_of(quality::CodeTables& tables, std::string_view kind) {
    if (kind == "icd10cm") return &tables.diagnoses;
    if (kind == "rbcs") return &tables.procedures;
    return kind == "hcpcs" ? &tables.level_two : nullptr;
}

Value day_value(Day day) {
    return day == kNoDay ? Value() : Value(DateADTGetDatum(day));
}

}  // namespace

const quality::CodeTables& code_tables() {
    static Loaded loaded;
    ActAsApi api;
    Spi spi;
    spi.run(
        "SELECT string_agg(kind || max, ' ' ORDER BY kind) FROM (SELECT kind, max(version) FROM "
        "payerwatch.reference_version GROUP BY 1) AS v");
    const std::string versions = spi.text(0, 1);
    if (versions == loaded.versions) return loaded.tables;
    loaded = Loaded();
    const std::uint64_t n = spi.run(
        "SELECT c.kind, c.code, c.valid_from, c.valid_to FROM payerwatch.reference_code AS c "
        "JOIN (SELECT kind, max(version) AS version FROM payerwatch.reference_version GROUP BY 1) AS v USING "
        "(kind, version) "
        "WHERE c.kind IN ('icd10cm', 'hcpcs', 'rbcs')");
    for (std::uint64_t i = 0; i < n; ++i) {
        checkpoint();
        const auto day = [&](int column) {
            return spi.is_null(i, column) ? kNoDay : DatumGetDateADT(spi.get(i, column));
        };
        if (auto* table = table_of(loaded.tables, spi.text(i, 1))) table->add(spi.text(i, 2), day(3), day(4));
    }
    for (auto* table : {&loaded.tables.diagnoses, &loaded.tables.procedures, &loaded.tables.level_two})
        table->seal();
    loaded.versions = versions;
    return loaded.tables;
}

}  // namespace payerwatch::pg

using namespace payerwatch;

PAYERWATCH_FUNCTION(payerwatch_reference_read) {
    const auto kind = pg::text_argument(fcinfo, 0);
    std::string_view file = pg::text_argument(fcinfo, 1);
    std::string plain;
    if (intake::GzipReader::is_gzip(file)) {
        intake::GzipReader gzip;
        gzip.feed(file);
        while (gzip.unpack(plain, 1 << 20)) {
            pg::checkpoint();
            if (plain.size() > pg::kLongestFile) throw Error("54000", "a file of codes has at most 256 MiB");
        }
        if (!gzip.is_whole()) throw Error("PW025", "the gzip file breaks off", "Send the whole file.");
        file = plain;
    }
    pg::ResultSet rows(fcinfo);
    for (const intake::CodeEntry& entry : intake::read_code_file(kind, file)) {
        pg::checkpoint();
        rows.add({pg::Value::of(entry.code), pg::day_value(entry.from), pg::day_value(entry.to),
                  pg::Value::of(entry.group)});
    }
    return static_cast<Datum>(0);
}
