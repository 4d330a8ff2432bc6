// What claims add to and take from the rollups, gathered in memory and applied as signed deltas.
// payerwatch._rebuild (migrations/deploy/rollup.sql) says the same in SQL; a test compares both.
#pragma once
#include <cstdint>
#include <string>
#include <unordered_map>

#include "payerwatch/claim.hpp"
#include "payerwatch/stats/day_histogram.hpp"

namespace payerwatch::pg {

class Spi;

// The part of a claim's state that counts.
struct Counted {
    std::int32_t payer_id = 0;
    std::string_view cpt_group;
    std::string_view denial_code;
    Day submitted = kNoDay;
    Day visible = kNoDay;
    Outcome outcome = Outcome::None;
    bool first_line = true;
    bool dollars_count = true;
    std::int64_t billed = kNoCents;
    std::int64_t paid = kNoCents;
};

class RollupDeltas {
  public:
    explicit RollupDeltas(std::int32_t customer) : customer_(customer) {}
    void add(const Counted& claim, int sign);
    // Writes what was gathered (as payerwatch_api) and forgets it.
    void apply();
    [[nodiscard]] std::size_t size() const { return submitted_.size() + decided_.size() + reasons_.size(); }

  private:
    struct Key {
        std::int32_t payer;
        Day day;
        std::string name;  // procedure group or reason
        bool operator==(const Key&) const = default;
        auto operator<=>(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const {
            return std::hash<std::string>()(key.name) ^ (static_cast<std::size_t>(key.payer) * 0x9E3779B97F4A7C15U) ^
                   (static_cast<std::size_t>(static_cast<std::uint32_t>(key.day)) << 20);
        }
    };
    struct Submitted {
        std::int64_t claims = 0, billed = 0;
        stats::DayHistogram closed;
    };
    struct Decided {
        std::int64_t paid_claims = 0, partial_claims = 0, denied_claims = 0;
        std::int64_t paid_billed = 0, partial_billed = 0, denied_billed = 0, paid_amount = 0;
        stats::DayHistogram billed, denied;
    };
    struct Reason {
        std::int64_t claims = 0, billed = 0;
    };

    void apply_submitted(Spi& spi);
    void apply_decided(Spi& spi);
    void apply_reasons(Spi& spi);

    std::int32_t customer_;
    bool has_taken_ = false;  // something was subtracted
    std::unordered_map<Key, Submitted, KeyHash> submitted_;
    std::unordered_map<Key, Decided, KeyHash> decided_;
    std::unordered_map<Key, Reason, KeyHash> reasons_;
};

}  // namespace payerwatch::pg
