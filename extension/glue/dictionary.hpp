// A customer's spellings of payers and groups of procedures, as a COPY found them when it began.
#pragma once
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "payerwatch/mapping/payer_matcher.hpp"

namespace payerwatch::pg {

struct PayerSpelling {
    std::int32_t payer_spelling_id = 0;
    std::int32_t payer_id = 0;
    bool is_known = false;  // the payer is the dictionary's, or was named by a person (R11)
};

class Dictionary {
  public:
    explicit Dictionary(std::int32_t customer);

    // Adds the spelling, and a payer of its own when no alias and no likeness knows it.
    const PayerSpelling& payer(std::string_view spelling);
    [[nodiscard]] std::int32_t payer_of(std::int32_t payer_spelling_id) const;
    std::string_view cpt_group(std::string_view cpt);

  private:
    const mapping::PayerMatcher& matcher();

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>()(s); }
    };
    template <typename T>
    using Map = std::unordered_map<std::string, T, Hash, std::equal_to<>>;

    std::int32_t customer_;
    std::unique_ptr<mapping::PayerMatcher> matcher_;
    Map<PayerSpelling> spellings_;
    std::unordered_map<std::int32_t, std::int32_t> payers_;
    Map<std::string> groups_;
};

}  // namespace payerwatch::pg
