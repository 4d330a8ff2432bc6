// Recognises what a file is and what its columns mean, from its first line and first block.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
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

// A header cell as it is looked up: lower case, without blanks, underscores, hyphens and stops.
std::string header_key(std::string_view cell);
// What a customer calls columns: header_key() -> field, or -1 for one to be passed over.
using OwnHeaders = std::unordered_map<std::string, int>;

// PW022 no header, PW023 required column missing, PW024 a column twice. Cells are quoted in a message only
// when they are within edit distance 2 of a name we know. A customer's own names come first.
ColumnMap map_header(const std::vector<std::string_view>& cells, const OwnHeaders& own = {});

// The field that a cell we do not know may mean, by its words; -1 for none.
int suggested_field(std::string_view cell);

// -1 when the header cell is neither a standard name nor an alias. Case, blanks and underscores do not count.
int field_of_header(std::string_view cell);

// Decides between month-first and day-first from the first records of a block (at most 1000).
DateOrder detect_date_order(std::string_view block, const Dialect& dialect, const ColumnMap& columns);

}  // namespace payerwatch::intake
