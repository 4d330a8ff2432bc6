#include "preview.hpp"

#include <algorithm>

#include "arguments.hpp"
extern "C" {
#include "utils/jsonb.h"
}

namespace payerwatch::pg {

Preview& session_preview() {
    static Preview preview;
    return preview;
}

namespace {

// Nothing in these texts needs escaping: they are names of ours and numbers.
Value jsonb(const std::string& json) {
    return Value(call([&] { return DirectFunctionCall1(jsonb_in, CStringGetDatum(json.c_str())); }));
}

}  // namespace
}  // namespace payerwatch::pg

using namespace payerwatch;

PAYERWATCH_FUNCTION(payerwatch_upload_preview) {
    pg::ResultSet rows(fcinfo, true);
    const pg::Preview& preview = pg::session_preview();
    const auto names = [](const intake::ColumnMap& map) {
        std::string list;
        for (const int column : map) {
            list += list.empty() ? "" : ", ";
            list += column < 0 ? "null" : std::string("\"") + field_name(static_cast<Field>(column)) + "\"";
        }
        return "[" + list + "]";
    };
    rows.add({pg::jsonb(
        "{\"columns\": " + names(preview.columns) + ", \"suggestions\": " + names(preview.suggestions) +
        ", \"rows\": " + std::to_string(std::min(preview.rows, pg::Preview::kMostRows)) + "}")});
    for (const auto& row : preview.rows_with_findings) {
        pg::checkpoint();
        std::string findings;
        for (const std::string& finding : row.findings)
            findings += (findings.empty() ? "\"" : ", \"") + finding + "\"";
        rows.add(
            {pg::jsonb("{\"row\": " + std::to_string(row.row_number) +
                       ", \"line\": " + std::to_string(row.line) + ", \"verdict\": \"" +
                       std::string(quality::name(row.verdict)) + "\", \"findings\": [" + findings + "]}")});
    }
    return static_cast<Datum>(0);
}
