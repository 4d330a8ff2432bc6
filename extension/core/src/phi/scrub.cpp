#include "payerwatch/phi/scrub.hpp"

#include <algorithm>
#include <array>

#include "payerwatch/text.hpp"

namespace payerwatch::phi {

namespace {

constexpr std::string_view kSecret = "[SECRET]";

// Behind one of these and a mark stands a secret: password=..., "api_key": "...", Authorization: Bearer ...
constexpr std::array<std::string_view, 21> kKeys{
    "password", "passwd",  "pwd",        "pgpassword",    "secret",        "token",       "apikey",
    "api_key",  "api-key", "access_key", "access_token",  "refresh_token", "auth_token",  "authorization",
    "cookie",   "session", "session_id", "client_secret", "csrf_token",    "private_key", "passphrase"};
// Behind one of these and a blank.
constexpr std::array<std::string_view, 3> kSchemes{"bearer", "basic", "digest"};

bool in_key(char c) {
    return is_alnum(c) || c == '_' || c == '-';
}

bool ends_secret(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '"' || c == '\'' || c == '&' || c == ';' ||
           c == ',' || c == '}' || c == ')';
}

std::size_t end_of_secret(std::string_view text, std::size_t from, char quote) {
    std::size_t end = from;
    if (quote == '\0') {
        while (end < text.size() && !ends_secret(text[end])) ++end;
        return end;
    }
    while (end < text.size() && text[end] != quote) end += text[end] == '\\' ? 2 : 1;
    return std::min(end, text.size());
}

template <std::size_t N>
bool is_one_of(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view other) { return equal_ignoring_case(word, other); });
}

// Where the value of the key that ends at `at` begins, or npos; its quote.
std::size_t value_behind(std::string_view text, std::size_t at, char& quote) {
    quote = '\0';
    std::size_t i = at;
    const auto skip = [&] {
        while (i < text.size() && text[i] == ' ') ++i;
    };
    if (i < text.size() && (text[i] == '"' || text[i] == '\'')) ++i;
    skip();
    if (i >= text.size() || (text[i] != '=' && text[i] != ':')) return std::string_view::npos;
    ++i;
    skip();
    if (i < text.size() && (text[i] == '"' || text[i] == '\'')) quote = text[i++];
    return i;
}

// $argon2id$..., eyJ...eyJ... (a signed token), a private key to its end
std::size_t end_of_token(std::string_view word) {
    if (word.starts_with("$argon2") || word.starts_with("SCRAM-SHA-256$")) return word.size();
    return word.starts_with("eyJ") && std::count(word.begin(), word.end(), '.') >= 1 && word.size() > 20
               ? word.size()
               : 0;
}

std::string without_secrets(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const bool starts = i == 0 || !in_key(text[i - 1]);
        if (text.substr(i, 11) == "-----BEGIN ") {
            out += kSecret;
            return out;
        }
        // scheme://user:password@host
        if (text.substr(i, 3) == "://") {
            std::size_t end = i + 3;
            while (end < text.size() && !ends_secret(text[end]) && text[end] != '/' && text[end] != '@')
                ++end;
            if (end < text.size() && text[end] == '@') {
                (out += "://") += kSecret;
                i = end;
                continue;
            }
        }
        if (starts && (is_letter(text[i]) || text[i] == '$')) {
            std::size_t end = i + 1;
            while (end < text.size() && in_key(text[end])) ++end;
            std::size_t token = end;
            while (token < text.size() &&
                   (text[i] == '$' ? static_cast<unsigned char>(text[token]) > ' ' && text[token] != '"'
                                   : !ends_secret(text[token])))
                ++token;
            if (end_of_token(text.substr(i, token - i)) != 0) {
                out += kSecret;
                i = token;
                continue;
            }
            const std::string_view word = text.substr(i, end - i);
            char quote = '\0';
            std::size_t value = std::string_view::npos;
            if (is_one_of(word, kSchemes) && end < text.size() && text[end] == ' ') {
                value = end + 1;
            } else if (is_one_of(word, kKeys)) {
                value = value_behind(text, end, quote);
                // Authorization: Bearer ... is two words
                if (value != std::string_view::npos && quote == '\0')
                    for (const auto scheme : kSchemes)
                        if (equal_ignoring_case(text.substr(value, scheme.size()), scheme) &&
                            text.substr(value + scheme.size(), 1) == " ")
                            value += scheme.size() + 1;
            }
            if (value != std::string_view::npos && value < text.size()) {
                out.append(text, i, value - i);
                out += kSecret;
                i = end_of_secret(text, value, quote);
                continue;
            }
            out.append(text, i, end - i);
            i = end;
            continue;
        }
        out.push_back(text[i++]);
    }
    return out;
}

}  // namespace

std::string scrub(Detector& detector, std::string_view text) {
    if (text.size() > kMaxLength) return "[UNSCREENED]";
    return redact(detector, without_secrets(text), Context::Note, Style::Label, {});
}

}  // namespace payerwatch::phi
