// Tokens and passwords.
#pragma once
#include <string>
#include <string_view>

namespace payerwatch::server {

std::string random_token();  // 32 random bytes in hex
std::string sha256_hex(std::string_view data);
std::string hash_password(
    const std::string& password);  // argon2id PHC string, OWASP: 19 MiB, 2 passes, 1 lane
bool verify_password(const std::string& hash, const std::string& password);
// As expensive as verifying, for log-ins of nobody.
void waste_a_hash(const std::string& password);
bool equal_in_constant_time(std::string_view a, std::string_view b);

}  // namespace payerwatch::server
