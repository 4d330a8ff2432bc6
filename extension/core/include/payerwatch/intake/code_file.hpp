// Files of codes as they are published: ICD-10-CM (CDC, CMS), HCPCS and RBCS (CMS), others of one code a
// line, or any CSV with a column of codes.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "payerwatch/claim.hpp"

namespace payerwatch::intake {

struct CodeEntry {
    std::string code;   // upper case, without stops
    Day from = kNoDay;  // first and last day; kNoDay: no limit is known
    Day to = kNoDay;
    std::string group;
};

// Kinds: icd10cm, hcpcs, rbcs, pos, taxonomy; 22023 for another one. Of icd10cm's order file only the codes
// that may be billed. PW025: the file holds no codes.
std::vector<CodeEntry> read_code_file(std::string_view kind, std::string_view file);

}  // namespace payerwatch::intake
