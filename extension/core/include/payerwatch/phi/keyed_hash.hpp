// HMAC-SHA-256 (RFC 2104, FIPS 180-4), first 128 bits in base 32: pseudonyms that only the holder of the key
// can make.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace payerwatch::phi {

std::array<std::uint8_t, 32> sha256(std::string_view data);
std::string keyed_hash(std::string_view key, std::string_view data);  // 26 characters 0-9a-z less i l o u

}  // namespace payerwatch::phi
