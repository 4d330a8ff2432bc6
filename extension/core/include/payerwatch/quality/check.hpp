// Judges one claim by the rules that need nothing but the claim. Three-valued: a rule that does not apply is
// not counted, so that scores are not inflated by columns a file does not have.
#pragma once
#include <array>
#include <bitset>
#include <vector>

#include "payerwatch/claim.hpp"
#include "payerwatch/quality/code_table.hpp"
#include "payerwatch/quality/rules.hpp"

namespace payerwatch::quality {

struct Failure {
    std::uint8_t rule = 0;
    Field field = Field::ClaimRef;
    Verdict verdict = Verdict::Flag;
};

// Per upload and mergeable by addition. Index 0 is unused.
// What a customer may set of the rules about rows.
struct Limits {
    std::int64_t days_to_submit = 365;        // R34
    std::int64_t days_after_decision = 0;     // R36: a payment may be dated so much earlier
    std::int64_t days_to_decide = 730;        // R38
    std::int64_t billed_cents = 100'000'000;  // R42
    double interest = 0.02;                   // R45
    std::int64_t days_pending = 180;          // R58
    const CodeTables* tables = nullptr;       // R15, R22
    std::bitset<kRuleCount + 1> off;          // not applicable
};

struct Counts {
    std::array<std::int64_t, kRuleCount + 1> applicable{};
    std::array<std::int64_t, kRuleCount + 1> failed{};
    void judge(int rule, bool fails) {
        ++applicable[static_cast<std::size_t>(rule)];
        failed[static_cast<std::size_t>(rule)] += fails ? 1 : 0;
    }
};

// Appends the failures of the claim. `today` is the customer's.
void check(const Claim& claim, Day today, const Limits& limits, Counts& counts,
           std::vector<Failure>& failures);

Verdict worst(const std::vector<Failure>& failures);
bool keeps_dollars_out(const std::vector<Failure>& failures);

bool is_npi(std::string_view text);  // ten digits, first 1 or 2, Luhn over 80840 and the number (CMS)
bool is_procedure_code(std::string_view text);

}  // namespace payerwatch::quality
