#include "crypto.hpp"

#include <argon2.h>
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#include <array>
#include <stdexcept>

namespace payerwatch::server {

namespace {

constexpr std::uint32_t kPasses = 2;
constexpr std::uint32_t kMemoryKiB = 19 * 1024;

std::string hex(const unsigned char* bytes, std::size_t n) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < n; ++i) {
        out.push_back(kDigits[bytes[i] >> 4]);
        out.push_back(kDigits[bytes[i] & 15]);
    }
    return out;
}

template <std::size_t N>
std::array<unsigned char, N> random_bytes() {
    std::array<unsigned char, N> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(N)) != 1)
        throw std::runtime_error("no random numbers are to be had");
    return bytes;
}

}  // namespace

std::string random_token() {
    const auto bytes = random_bytes<32>();
    return hex(bytes.data(), bytes.size());
}

std::string sha256_hex(std::string_view data) {
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char*>(data.data()), data.size(), digest.data());
    return hex(digest.data(), digest.size());
}

std::string hash_password(const std::string& password) {
    const auto salt = random_bytes<16>();
    std::array<char, 128> encoded{};
    if (argon2id_hash_encoded(kPasses, kMemoryKiB, 1, password.data(), password.size(), salt.data(),
                              salt.size(), 32, encoded.data(), encoded.size()) != ARGON2_OK)
        throw std::runtime_error("the password could not be hashed");
    return encoded.data();
}

bool verify_password(const std::string& hash, const std::string& password) {
    return argon2id_verify(hash.c_str(), password.data(), password.size()) == ARGON2_OK;
}

void waste_a_hash(const std::string& password) {
    hash_password(password);
}

bool equal_in_constant_time(std::string_view a, std::string_view b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace payerwatch::server
