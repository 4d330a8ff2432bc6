// What a COPY under payerwatch.preview saw: kept in the session until the next one, never stored.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "payerwatch/claim.hpp"
#include "payerwatch/intake/header.hpp"
#include "payerwatch/quality/rules.hpp"

namespace payerwatch::pg {

struct Preview {
    static constexpr std::int64_t kMostRows = 1000;
    struct Row {
        std::int64_t row_number, line;
        quality::Verdict verdict;
        std::vector<std::string> findings;  // "R14 cpt"
    };
    intake::ColumnMap columns;
    intake::ColumnMap suggestions;  // for columns that are passed over
    std::int64_t rows = 0;
    std::vector<Row> rows_with_findings;
};

Preview& session_preview();

}  // namespace payerwatch::pg
