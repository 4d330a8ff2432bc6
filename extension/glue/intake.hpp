// The pipeline behind both doors: screen, check, resolve identity, store, count.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "payerwatch/claim.hpp"
#include "payerwatch/intake/claim_parser.hpp"
#include "payerwatch/intake/csv_reader.hpp"
#include "payerwatch/intake/gzip.hpp"
#include "payerwatch/quality/check.hpp"
#include "payerwatch/quality/code_amounts.hpp"

#include "claim_store.hpp"
#include "dictionary.hpp"
#include "log_guard.hpp"
#include "preview.hpp"
#include "rollup.hpp"
#include "screen.hpp"
#include "upload.hpp"

namespace payerwatch::pg {

class Intake {
  public:
    // Takes the customer's lock and opens the upload. Errors here come before the first row is read.
    explicit Intake(std::int32_t customer);
    ~Intake();
    Intake(const Intake&) = delete;
    Intake& operator=(const Intake&) = delete;

    void take_block(std::string_view bytes);                        // claim_bytes
    void take_fields(const std::vector<std::string_view>& fields);  // claim_intake
    void finish();

  private:
    struct Pending {
        ClaimRow* row;
        Counted counted;
        Precedence precedence;
        std::string_view ref;  // derived ones are completed when their ordinal is known
        bool is_derived;
        bool is_held;  // quarantine
        bool is_warned;
        int line;
        std::int64_t row_number, file_line;
        std::string_view cpt, modifier;
        quality::Resubmissions::Mark resubmission;
        quality::CodeAmounts::Code* amounts = nullptr;
    };
    enum class Fate : std::uint8_t { Added, Updated, Unchanged, Late, Held, Repeated, Contradicted };

    void take_plain(std::string_view bytes);
    void begin_file();
    [[nodiscard]] bool may_decide() const;
    void drain(bool last);
    void take_record(const intake::Record& record);
    void take_claim(Claim& claim, std::int64_t file_line);
    void reject(std::uint8_t rule, const char* column, std::int64_t file_line, const char* kind = "");
    void keep(const Claim& claim, std::int64_t file_line, bool warned);
    void flush();
    void find_resubmission(Pending& row);
    void find_slipped_point(Pending& row);
    void settle_group(std::size_t from, std::size_t to, const std::vector<std::size_t>& order);
    // more: further rows of the same reference follow in the batch
    void settle(Pending& row, std::vector<StoredClaim>& lines, bool more);
    StoredClaim* resolve(Pending& row, std::vector<StoredClaim>& lines);
    StoredClaim* resolve_derived(Pending& row, std::vector<StoredClaim>& lines);
    [[nodiscard]] bool is_carried(std::int64_t claim_id) const;
    void show_progress();

    IntakeIsRunning guard_;
    std::int32_t customer_;
    MemoryContext batch_memory_ = nullptr;
    Upload upload_;
    Dictionary dictionary_;
    std::unique_ptr<ClaimStore> store_;
    RollupDeltas deltas_;
    Screen screen_{customer_};
    std::unique_ptr<intake::GzipReader> gzip_;
    intake::CsvReader reader_;
    intake::ClaimParser parser_;
    bool header_seen_ = false;
    bool detected_ = false;
    bool from_bytes_ = false;
    std::int64_t seen_bytes_ = 0;
    std::int64_t row_number_ = 0;
    std::vector<quality::Failure> failures_;
    quality::Resubmissions resubmissions_;
    quality::CodeAmounts amounts_;

    std::vector<Pending> batch_;
    std::vector<ClaimRow*> added_, updated_, late_, held_;
    std::vector<StoredClaim> lines_;
    Preview* preview_ = nullptr;
};

}  // namespace payerwatch::pg
