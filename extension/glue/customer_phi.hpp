// A customer's own rules, allowed and denied texts, and what the intake does with an identifier in a column;
// cached in each backend and dropped when a table changes.
#pragma once
#include <array>
#include <cstdint>
#include <memory>

#include "payerwatch/claim.hpp"
#include "payerwatch/phi/lists.hpp"

namespace payerwatch::pg {

enum class PhiAction : std::uint8_t { Reject, Redact, Pass };

struct CustomerPhi {
    explicit CustomerPhi(const phi::SipKey& key) : lists(key) {}
    phi::Lists lists;
    std::array<PhiAction, kFieldCount> action;  // of the columns that are screened
};

// Never null; a running COPY or scan keeps what it began with.
std::shared_ptr<const CustomerPhi> phi_of(std::int32_t customer);

// Of the one customer that the session works for; null where it works for none or several, or where the
// database was not migrated.
std::shared_ptr<const CustomerPhi> phi_of_session();

}  // namespace payerwatch::pg
