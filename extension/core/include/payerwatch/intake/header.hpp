// Recognises what a file is and what its columns mean, from its first line and first block.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "payerwatch/claim.hpp"
#include "payerwatch/intake/values.hpp"

namespace payerwatch::intake {

// Field of each column, or -1 for one we do not know.
using ColumnMap = std::vector<int>;

struct Dialect {
    char delimiter = ',';
    bool latin1 = false;
    DateOrder date_order = DateOrder::MonthFirst;
    std::size_t skip_bytes = 0;  // byte order mark
};

// PW020 (empty), PW021 (not a CSV file: zip, gzip, PDF, UTF-16, binary). `block` is the first block of the
// file.
Dialect detect_dialect(std::string_view block);

// PW022 no header, PW023 required column missing, PW024 a column twice. Cells are quoted in a message only
// when they are within edit distance 2 of a name we know.
ColumnMap map_header(const std::vector<std::string_view>& cells);

// -1 when the header cell is neither a standard name nor an alias. Case, blanks and underscores do not count.
int field_of_header(std::string_view cell);

// Decides between month-first and day-first from the first records of a block (at most 1000).
DateOrder detect_date_order(std::string_view block, const Dialect& dialect, const ColumnMap& columns);

}  // namespace payerwatch::intake
