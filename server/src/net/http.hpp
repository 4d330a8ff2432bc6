// Requests and answers, and the parser of request heads: Boost.Beast's, behind our limits and refusals.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace payerwatch::server {

inline constexpr std::size_t kHeadLimit = 16UL * 1024;
inline constexpr std::size_t kTargetLimit = 4UL * 1024;
inline constexpr std::size_t kFieldLimit = 64;

struct Request {
    std::string method;
    std::string path;                           // decoded
    std::map<std::string, std::string> query;   // decoded, first of equal keys
    std::map<std::string, std::string> fields;  // names in lower case
    bool keep_alive = true;
    bool expects_continue = false;
    bool is_chunked = false;
    std::optional<std::uint64_t> content_length;
    std::string body;
    std::string peer;  // address of the client
    std::string request_id;

    [[nodiscard]] std::string field(const std::string& name) const {
        const auto at = fields.find(name);
        return at == fields.end() ? std::string() : at->second;
    }
    [[nodiscard]] std::string cookie(std::string_view name) const;  // first of equal ones; "" for none
    [[nodiscard]] bool has_body() const { return is_chunked || content_length.value_or(0) > 0; }
};

struct Response {
    int status = 200;
    std::string content_type = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> fields;
    bool close = false;
};

std::string serialize(const Response& response, bool head_only, bool keep_alive);

// RFC 9457. type is the last part of a stable URI; title and hint are texts of ours.
Response problem(int status, std::string_view type, std::string_view title, std::string_view hint = {},
                 std::string_view request_id = {});

struct HeadError {
    int status;
    const char* reason;  // label of the metric
};
// A whole head, with its blank line. Everything Beast takes and we must not is refused here: repeated
// Content-Length, any Transfer-Encoding but one "chunked", folded lines, a missing or second Host, bytes
// above 0x7F in the target.
std::optional<HeadError> parse_head(std::string_view head, Request& request);

// "%41" -> "A"; nullopt for a bad escape, a control character or %00.
std::optional<std::string> percent_decode(std::string_view text, bool plus_is_blank);

}  // namespace payerwatch::server
