// What claims add to and take from the rollups, kept as a log and applied as signed deltas.
// payerwatch._rebuild (migrations/deploy/rollup.sql) says the same in SQL; a test compares both.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "payerwatch/claim.hpp"
#include "payerwatch/huge_pages.hpp"

namespace payerwatch::pg {

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
    // Writes what was gathered and forgets it.
    void apply();
    [[nodiscard]] bool is_full() const { return log_.size() >= kMost || names_.size() >= kMostNames; }

  private:
    // A claim line's part in the sums, its sign applied.
    struct Entry {
        std::int64_t billed, paid;          // cents that count
        std::int32_t payer, group, reason;  // indexes into payers_, names_
        Day submitted, visible;
        std::int8_t sign, claims;  // claims: 0 for a further line
        Outcome outcome;
        bool has_dollars;  // false: in no histogram
    };
    static_assert(sizeof(Entry) == 40, "a million of them wait in memory");
    // Entries in the order of a rollup's primary key.
    struct Place {
        std::uint64_t key;
        std::uint32_t entry;
    };
    using Places = std::vector<Place, HugePages<Place>>;

    static constexpr std::size_t kMost = 1'000'000;
    static constexpr std::size_t kMostNames = 250'000;

    std::int32_t name_id(std::string_view name);
    std::int32_t payer_index(std::int32_t payer_id);
    template <typename Wanted, typename Name, typename DayOf>
    void put_in_order(Places& places, Wanted&& wanted, Name&& name, DayOf&& day) const;
    [[nodiscard]] const Entry& at(const Places& places, std::size_t i) const;
    void apply_submitted(Places& places);
    void apply_decided(Places& places);
    void apply_reasons(Places& places);

    struct NameHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>()(s); }
    };
    std::int32_t customer_;
    std::vector<Entry, HugePages<Entry>> log_;
    std::vector<std::string> names_;
    std::unordered_map<std::string, std::int32_t, NameHash, std::equal_to<>> name_ids_;
    std::vector<std::int32_t> payers_;
    std::unordered_map<std::int32_t, std::int32_t> payer_indexes_;
};

}  // namespace payerwatch::pg
