// Reads the stored lines of a customer's claims. Asked in ascending order of references, as a batch is
// settled, it walks along the index instead of descending into it each time, as long as that pays.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bridge.hpp"
#include "claim_row.hpp"
extern "C" {
#include "access/genam.h"
#include "utils/rel.h"
#include "utils/snapshot.h"
}

namespace payerwatch::pg {

// A claim line that is stored already: its effective state as far as a new one is compared with it, or, for a
// line that has none, the last state in quarantine.
struct StoredClaim {
    bool is_effective = true;
    std::vector<std::int64_t> held;  // fingerprints of its states in quarantine
    std::int64_t claim_id = 0;
    std::int64_t upload_id = 0;
    std::int64_t fingerprint = 0;
    std::int32_t payer_spelling_id = 0;
    int line = 0;
    Precedence precedence;
    Day service = kNoDay, submitted = kNoDay, visible = kNoDay;
    Outcome outcome = Outcome::None;
    bool dollars_count = true;
    std::int64_t billed = kNoCents, paid = kNoCents;
    std::string cpt, modifier, denial_code;
};

class ClaimLookup {
  public:
    // table: claim; identity: its index on customer, reference, line
    ClaimLookup(std::int32_t customer, Relation table, Relation identity);

    // What was written until now is seen from here on.
    void refresh();
    [[nodiscard]] bool has_claims();
    // Appends the effective lines of a claim in the order of their numbers.
    void find(std::string_view claim_ref, std::vector<StoredClaim>& lines);
    void close();

  private:
    void scan_from(std::string_view claim_ref, StrategyNumber strategy);
    void advance();
    bool walk_to(std::string_view claim_ref);
    void end_scan();
    [[nodiscard]] StoredClaim current() const;

    std::int32_t customer_;
    Relation table_, identity_;
    Snapshot snapshot_ = nullptr;
    IndexScanDesc scan_ = nullptr;
    TupleTableSlot* slot_ = nullptr;
    bool has_current_ = false;
    std::string_view current_ref_;  // of the line in slot_
    std::string asked_;             // the reference asked for last
    bool is_walking_ = false;
    int descents_ = 0;  // of the walk in this batch
    int batches_until_walk_ = 0;
};

}  // namespace payerwatch::pg
