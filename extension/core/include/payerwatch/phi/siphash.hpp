// SipHash-2-4 of Aumasson and Bernstein (2012): a keyed hash of 64 bits, fast on short texts. Without the key
// nobody can tell from a hash which text it is of, or find a text that has it.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>

namespace payerwatch::phi {

using SipKey = std::array<std::uint64_t, 2>;

std::uint64_t siphash(const SipKey& key, std::string_view text);

}  // namespace payerwatch::phi
