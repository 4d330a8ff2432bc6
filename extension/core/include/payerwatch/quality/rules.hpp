// The catalogue of quality rules R01 to R62. Source: docs/quality.md.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>

#include "payerwatch/claim.hpp"

namespace payerwatch::quality {

enum class Severity : std::uint8_t { Info, Warning, Error, Fatal };
enum class Dimension : std::uint8_t { Conformance, Completeness, Plausibility, Uniqueness, Timeliness };
// What a failure does to the row. Ordered: the worst failure of a row decides.
enum class Verdict : std::uint8_t { Flag, Redact, Quarantine, Reject };
// What a failure keeps out of rates and signals.
enum class KeepsOut : std::uint8_t { None, Dollars, All };

struct Rule {
    std::uint8_t number;
    const char* field;  // as shown to people; "row", "upload" where there is no single column
    Severity severity;
    Dimension dimension;
    Verdict verdict;
    KeepsOut keeps_out;
    const char* check;  // what must hold
};

inline constexpr int kRuleCount = 62;
const std::array<Rule, kRuleCount>& catalogue();  // by number; catalogue()[0] is R01
std::string_view rule_name(int number);           // "R01"
std::string_view name(Severity severity);
std::string_view name(Dimension dimension);  // CF, CP, PL, UN, TM
std::string_view name(Verdict verdict);
std::string_view name(KeepsOut keeps_out);

}  // namespace payerwatch::quality
