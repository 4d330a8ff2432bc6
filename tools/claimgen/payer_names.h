// Canonical payers: generic national and state names, and regional ones put together from words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace payerwatch::claimgen {

constexpr int kMaxPayers = 400;

struct PayerName {
    std::string name;
    std::string line_of_business;
    std::string place;  // city and state for an address tail
};

// In order of volume: the national and state payers crowd the top, as they do in life.
std::vector<PayerName> choose_payer_names(std::uint64_t seed, std::size_t count);

}  // namespace payerwatch::claimgen
