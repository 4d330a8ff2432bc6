// The one place that writes payerwatch.claim: multi-insert with its own index maintenance, in batches sorted per
// index. Nothing else of PostgreSQL checks these rows (no constraint, trigger or privilege is consulted), which is why
// the table may have none. Changed states go through SQL as payerwatch_api.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "claim_row.hpp"
#include "rollup.hpp"
extern "C" {
#include "access/heapam.h"
#include "access/tableam.h"
#include "nodes/execnodes.h"
#include "utils/rel.h"
#include "utils/snapshot.h"
}

namespace payerwatch::pg {

// An effective state that is stored already, as far as a new one is compared with it.
struct StoredClaim {
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

enum class VersionReason : std::uint8_t { Late, Quarantine };

class ClaimStore {
  public:
    static constexpr int kBatchRows = 1000;

    explicit ClaimStore(std::int32_t customer);
    ~ClaimStore() = default;  // after an error the transaction's abort releases what is held

    // Lines of a claim in the order of their numbers, as of the start of the batch.
    void find(std::string_view claim_ref, std::vector<StoredClaim>& lines);
    std::int64_t next_claim_id();

    void insert(std::vector<ClaimRow*>& rows);
    // The stored states of these claims go to claim_version, the rows take their place.
    void replace(const std::vector<ClaimRow*>& rows);
    // States that did not become effective; one that is known with this content is passed over.
    void keep_version(const std::vector<ClaimRow*>& rows, VersionReason reason);
    // What was written becomes visible to the next find().
    void end_batch();
    void close();

  private:
    void open_indexes();
    void take_snapshot();

    struct Index {
        Relation relation;
        IndexInfo* info;
    };
    static constexpr int kMostIndexes = 8;

    std::int32_t customer_;
    Relation claim_ = nullptr;
    Index indexes_[kMostIndexes] = {};
    std::size_t index_count_ = 0;
    Relation identity_ = nullptr;  // one of indexes_
    BulkInsertStateData* bulk_ = nullptr;
    TupleTableSlot* slots_[kBatchRows] = {};
    TupleTableSlot* probe_ = nullptr;
    Snapshot snapshot_ = nullptr;
    std::int64_t next_id_ = 0;
    std::int64_t last_id_ = -1;
    MemoryContext memory_ = nullptr;  // lives as long as the COPY
};

}  // namespace payerwatch::pg
