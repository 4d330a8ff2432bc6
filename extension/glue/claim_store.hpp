// The one place that writes payerwatch.claim: new claims by multi-insert, changed
// states through SQL as payerwatch_api.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "payerwatch/huge_pages.hpp"

#include "bulk_table.hpp"
#include "claim_lookup.hpp"
#include "claim_row.hpp"
#include "rollup.hpp"
#include "spelling_index.hpp"

namespace payerwatch::pg {

enum class VersionReason : std::uint8_t { Late, Quarantine };

using ReferenceFilter = std::vector<std::uint64_t, HugePages<std::uint64_t>>;

class ClaimStore {
  public:
    explicit ClaimStore(std::int32_t customer);

    // A hint that find() will be asked for it soon.
    void expect(std::string_view claim_ref) const;
    // Lines of a claim in the order of their numbers, as of the start of the batch.
    void find(std::string_view claim_ref, std::vector<StoredClaim>& lines);
    std::int64_t next_claim_id();

    void insert(const std::vector<ClaimRow*>& rows);
    // The stored states of these claims go to claim_version, the rows take their place.
    void replace(const std::vector<ClaimRow*>& rows);
    // States that did not become effective; one that is known with this content is passed over.
    void keep_version(const std::vector<ClaimRow*>& rows, VersionReason reason);
    // What was written becomes visible to the next find().
    void end_batch();
    void close();

  private:
    void find_held(std::string_view claim_ref, std::vector<StoredClaim>& lines);
    [[nodiscard]] bool holds_any();

    std::int32_t customer_;
    BulkTable table_;
    SpellingIndex by_spelling_;
    ClaimLookup stored_;
    // While the customer's first file is loaded, a claim can only be known from this very COPY.
    ReferenceFilter known_;  // Bloom filter of references; empty: look into the index
    bool has_held_ = false;  // the customer has states in quarantine
    std::int64_t next_id_ = 0;
    std::int64_t last_id_ = -1;
};

}  // namespace payerwatch::pg
