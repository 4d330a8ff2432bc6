// Makes passwords for new users: 20 characters of a random alphabet and their argon2id hash (OWASP: 19 MiB, 2
// passes).
#include "payerwatch/error.hpp"

#include <argon2.h>

#include <array>
#include <string>

#include "arguments.hpp"
extern "C" {
#include "port.h"
}

using namespace payerwatch;

PAYERWATCH_FUNCTION(payerwatch_password_generate) {
    constexpr std::string_view kAlphabet = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_";
    constexpr std::size_t kLength = 20;
    std::array<unsigned char, 64> random{};
    std::array<unsigned char, 16> salt{};
    if (!pg_strong_random(random.data(), random.size()) || !pg_strong_random(salt.data(), salt.size()))
        throw Error("XX000", "no random numbers are to be had");
    std::string password;
    for (const unsigned char byte : random) {
        if (password.size() == kLength) break;
        // bytes beyond the last whole multiple would favour the first letters
        if (byte < 256 / kAlphabet.size() * kAlphabet.size())
            password.push_back(kAlphabet[byte % kAlphabet.size()]);
    }
    if (password.size() < kLength) throw Error("XX000", "no random numbers are to be had");
    std::array<char, 128> hash{};
    if (argon2id_hash_encoded(2, 19 * 1024, 1, password.data(), password.size(), salt.data(), salt.size(), 32,
                              hash.data(), hash.size()) != ARGON2_OK)
        throw Error("53200", "the password could not be hashed");
    return pg::row_datum(fcinfo, {pg::Value::of(password), pg::Value::of(hash.data())});
}
