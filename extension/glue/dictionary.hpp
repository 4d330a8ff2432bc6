// A customer's spellings of payers and groups of procedures, as a COPY found them when it began, and what it
// adds.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "payerwatch/mapping/payer_matcher.hpp"

#include "tables.hpp"

namespace payerwatch::pg {

struct PayerSpelling {
    std::int32_t payer_spelling_id = 0;
    std::int32_t payer_id = 0;
    bool is_known = false;  // the payer is the dictionary's, or was named by a person (R11)
};

class Dictionary {
  public:
    explicit Dictionary(std::int32_t customer);

    // Decides a spelling that is new (docs/mapping.md); it is a payer of its own where nothing is sure.
    const PayerSpelling& payer(std::string_view spelling);
    [[nodiscard]] std::int32_t payer_of(std::int32_t payer_spelling_id) const;
    std::string_view cpt_group(std::string_view cpt);
    // Writes what was added. A file may hold a thousand new spellings: one statement a table, not one a
    // spelling.
    void save();

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>()(s); }
    };
    template <typename T>
    using Map = std::unordered_map<std::string, T, Hash, std::equal_to<>>;
    struct Payer {
        std::int32_t payer_id = 0;
        std::string name;
        bool is_confirmed = false;
        std::string_view parent, line_of_business;  // the shipped dictionary's
    };
    struct NewSpelling {
        std::string spelling, payer;
        std::int32_t payer_spelling_id, payer_id;
        std::string_view method;
        double score;
        std::string suggestion;
    };
    struct NewAlias {
        std::string key;
        std::int32_t payer_id;
    };

    // What is known of the customer's payers. It takes long to gather, so the session keeps it; each decision
    // has a number, so its last one tells whether it is still right.
    struct Known {
        std::int32_t customer = 0;
        std::int64_t last_decision = kUnsure;
        mapping::PayerMatcher matcher;
        Map<std::int32_t> aliases;  // key -> payer_id
        std::unordered_map<std::int32_t, Payer> by_id;
        Map<std::int32_t> by_name;

        bool add_since(std::int64_t decision, Spi& spi);
    };
    static constexpr std::int64_t kUnsure = -1;  // a COPY has added to it, and may yet fail

    void load_payers();  // when the first new spelling comes
    const Payer& decide(std::string_view spelling, NewSpelling& added);
    const Payer& add_payer(std::string_view name, const mapping::PayerMatcher::Decision& decision);
    void add_alias(std::string key, std::int32_t payer_id);
    std::int32_t next_id(std::vector<std::int32_t>& ids, const char* sequence);

    std::int32_t customer_;
    Map<PayerSpelling> spellings_;
    std::unordered_map<std::int32_t, std::int32_t> payers_;  // by spelling
    Map<std::string> groups_;

    Known* known_ = nullptr;                              // until load_payers()
    std::vector<std::int32_t> spelling_ids_, payer_ids_;  // taken from the sequences, not used yet
    std::vector<NewSpelling> new_spellings_;
    std::vector<NewAlias> new_aliases_;
    std::vector<std::int32_t> new_payers_;
};

}  // namespace payerwatch::pg
