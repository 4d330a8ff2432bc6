#include "exact_fp.h"

#include "providers.h"

#include "rng.h"

namespace payerwatch::claimgen {

namespace {

constexpr std::size_t kProviders = 80;
constexpr int kPrefixSum = 24;  // what the issuer prefix 80840 adds to the Luhn sum

}  // namespace

char npi_check_digit(std::string_view first_nine) {
    int sum = kPrefixSum;
    for (std::size_t i = 0; i < first_nine.size(); ++i) {
        const int digit = first_nine[i] - '0';
        const int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += i % 2 == 0 ? doubled : digit;
    }
    return static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::vector<std::string> make_npis(std::uint64_t seed) {
    Rng rng(seed, Stream::Providers);
    std::vector<std::string> npis;
    for (std::size_t i = 0; i < kProviders; ++i) {
        std::string npi = std::to_string(rng.between(100'000'000, 199'999'999));
        npi += npi_check_digit(npi);
        npis.push_back(npi);
    }
    return npis;
}

}  // namespace payerwatch::claimgen
