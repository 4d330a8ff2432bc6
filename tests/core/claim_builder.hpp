// Makes claims for tests the way the intake does: from texts, through the parser.
#pragma once
#include <array>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "payerwatch/intake/claim_parser.hpp"

namespace payerwatch {

inline constexpr const char* kAbsent = nullptr;  // the file has no such column
using Edits = std::vector<std::pair<Field, const char*>>;

// A paid claim without a flaw, as of 2024-03-01.
class ClaimBuilder {
  public:
    explicit ClaimBuilder(const Edits& edits = {}) {
        values_ = {"C-1",        "",           "Aetna",      "60054",  "Commercial", "Northside",
                   "11",         "99213",      "25",         "E11.9",  "1408123457", "2024-01-02",
                   "2024-01-05", "2024-01-20", "2024-01-22", "200.00", "150.00",     "120.00",
                   "PAID",       "",           "",           ""};
        for (const auto& [field, value] : edits) values_[static_cast<std::size_t>(field)] = value;
        intake::ColumnMap columns;
        std::vector<std::string_view> cells;
        for (std::size_t i = 0; i < values_.size(); ++i) {
            if (values_[i] == kAbsent) continue;
            columns.push_back(static_cast<int>(i));
            cells.emplace_back(values_[i]);
        }
        intake::ClaimParser(columns, intake::DateOrder::MonthFirst).parse(cells, claim_);
    }
    [[nodiscard]] const Claim& claim() const { return claim_; }

  private:
    std::array<const char*, kFieldCount> values_{};
    Claim claim_;
};

inline const Edits kDenied{{Field::Outcome, "DENIED"},
                           {Field::PaidDate, ""},
                           {Field::PaidAmount, "0"},
                           {Field::DenialCode, "CO-50"}};
inline const Edits kPending{{Field::Outcome, "PENDING"},
                            {Field::DecidedDate, ""},
                            {Field::PaidDate, ""},
                            {Field::AllowedAmount, ""},
                            {Field::PaidAmount, ""}};
inline const Edits kReversed{{Field::Outcome, "REVERSED"}};

inline Edits with(Edits base, const Edits& more) {
    base.insert(base.end(), more.begin(), more.end());
    return base;
}

}  // namespace payerwatch
