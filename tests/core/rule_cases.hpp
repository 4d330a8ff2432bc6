// How one rule judges one claim.
#pragma once
#include <gtest/gtest.h>

#include "claim_builder.hpp"
#include "payerwatch/quality/check.hpp"

namespace payerwatch::quality {

enum class Judged { NotApplicable, Passes, Fails };

struct Case {
    int rule;
    Judged expected;
    Edits edits;
};

inline constexpr auto na = Judged::NotApplicable;
inline constexpr auto ok = Judged::Passes;
inline constexpr auto bad = Judged::Fails;

struct Checked {
    Counts counts;
    std::vector<Failure> failures;

    explicit Checked(const Edits& edits) {
        const ClaimBuilder builder(edits);
        check(builder.claim(), intake::day_from_civil(2024, 3, 1), Limits(), counts, failures);
    }
    [[nodiscard]] Judged by(int rule) const {
        const auto i = static_cast<std::size_t>(rule);
        if (counts.applicable[i] == 0) return na;
        return counts.failed[i] > 0 ? bad : ok;
    }
    // The verdict of a rule's failure; Flag when there is none.
    [[nodiscard]] Verdict verdict(int rule) const {
        for (const Failure& failure : failures)
            if (failure.rule == rule) return failure.verdict;
        return Verdict::Flag;
    }
};

inline void expect_judgments(const std::vector<Case>& cases) {
    constexpr const char* kNames[] = {"not applicable", "passes", "fails"};
    for (const Case& c : cases) {
        std::string what(rule_name(c.rule));
        for (const auto& [field, value] : c.edits)
            what += std::string(" ") + field_name(field) + "=" + (value ? value : "(absent)");
        EXPECT_STREQ(kNames[static_cast<int>(Checked(c.edits).by(c.rule))],
                     kNames[static_cast<int>(c.expected)])
            << what;
    }
}

}  // namespace payerwatch::quality
