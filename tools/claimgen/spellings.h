// The messy ways one payer is written in claims.
#pragma once

#include "payer_names.h"
#include "rng.h"

#include <string>
#include <utility>
#include <vector>

namespace payerwatch::claimgen {

// Keeps one spelling from meaning two payers: a name cut short, or with a typo, may be another payer's.
class SpellingRegistry {
  public:
    explicit SpellingRegistry(const std::vector<PayerName>& payers);
    bool claim(const std::string& spelling, std::size_t payer);

  private:
    std::vector<std::string> names_;
    std::vector<std::pair<std::string, std::size_t>> taken_;
};

std::vector<std::string> make_spellings(Rng& rng, const PayerName& payer, const std::string& payer_code,
                                        std::size_t index, SpellingRegistry& registry);

std::string upper(std::string text);
std::string lower(std::string text);

}  // namespace payerwatch::claimgen
