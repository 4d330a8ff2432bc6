// Turns a record into a claim. Decides nothing about it: the quality rules judge what was read.
#pragma once
#include <vector>

#include "payerwatch/claim.hpp"
#include "payerwatch/intake/csv_reader.hpp"
#include "payerwatch/intake/header.hpp"

namespace payerwatch::intake {

class ClaimParser {
  public:
    ClaimParser() = default;
    ClaimParser(ColumnMap columns, DateOrder order) : columns_(std::move(columns)), order_(order) {}

    // False when the record has another number of fields than the header (trailing empty ones do not count).
    bool parse(const std::vector<std::string_view>& fields, Claim& claim) const;
    [[nodiscard]] const ColumnMap& columns() const { return columns_; }
    [[nodiscard]] DateOrder date_order() const { return order_; }

  private:
    ColumnMap columns_;
    DateOrder order_ = DateOrder::MonthFirst;
};

// 128 bits over what identifies a claim that carries no reference of its own, in base 32 behind "dr_".
// payer spelling, cpt, modifier, service and submitted date, NPI, ICD-10, billed amount; never what a
// decision changes.
std::string derived_claim_ref(const Claim& claim);

// 64 bits over everything that is stored of a claim but its ids and the upload; equal means unchanged.
std::uint64_t claim_fingerprint(const Claim& claim);

}  // namespace payerwatch::intake
