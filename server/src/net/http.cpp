#include "http.hpp"

#include <algorithm>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/status.hpp>
#include <charconv>
#include <nlohmann/json.hpp>

namespace payerwatch::server {

namespace http = boost::beast::http;

namespace {

std::string lower(std::string_view s) {
    std::string out(s);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

std::string_view trim(std::string_view s) {
    while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
    while (!s.empty() && (s.back() == ' ' || s.back() == '\t')) s.remove_suffix(1);
    return s;
}

int hex(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool parse_target(std::string_view target, Request& request) {
    if (target.empty() || target.front() != '/') return false;
    for (const char c : target)
        if (static_cast<unsigned char>(c) <= 0x20 || static_cast<unsigned char>(c) >= 0x7F || c == '#')
            return false;
    const std::size_t mark = target.find('?');
    const auto path = percent_decode(target.substr(0, mark), false);
    if (!path || path->find("..") != std::string::npos || path->find("//") != std::string::npos) return false;
    request.path = *path;
    if (mark == std::string_view::npos) return true;
    std::string_view rest = target.substr(mark + 1);
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
        const std::size_t equals = pair.find('=');
        const auto key = percent_decode(pair.substr(0, equals), true);
        const auto value = percent_decode(
            equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1), true);
        if (!key || !value) return false;
        request.query.emplace(*key, *value);
    }
    return true;
}

bool is_token(std::string_view s, std::size_t most) {
    return !s.empty() && s.size() <= most && std::all_of(s.begin(), s.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
               c == '_' || c == '.';
    });
}

}  // namespace

std::optional<std::string> percent_decode(std::string_view text, bool plus_is_blank) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || hex(text[i + 1]) < 0 || hex(text[i + 2]) < 0) return {};
            c = static_cast<char>(hex(text[i + 1]) * 16 + hex(text[i + 2]));
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return {};
            i += 2;
        } else if (c == '+' && plus_is_blank) {
            c = ' ';
        }
        out.push_back(c);
    }
    return out;
}

std::string Request::cookie(std::string_view name) const {
    const std::string all = field("cookie");
    std::string_view rest = all;
    while (!rest.empty()) {
        const std::string_view part = trim(rest.substr(0, rest.find(';')));
        rest.remove_prefix(std::min(
            rest.size(), rest.find(';') == std::string_view::npos ? rest.size() : rest.find(';') + 1));
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos || equals == 0) continue;
        if (part.substr(0, equals) == name) return std::string(part.substr(equals + 1));
    }
    return {};
}

std::optional<HeadError> parse_head(std::string_view head, Request& request) {
    if (head.find("\r\n ") != std::string_view::npos || head.find("\r\n\t") != std::string_view::npos)
        return HeadError{400, "folded"};
    http::request_parser<http::buffer_body> parser;
    parser.header_limit(static_cast<std::uint32_t>(kHeadLimit));
    parser.eager(false);
    parser.body_limit(UINT64_MAX);  // the route knows the limit
    boost::beast::error_code error;
    parser.put(boost::asio::const_buffer(head.data(), head.size()), error);
    if (error || !parser.is_header_done()) return HeadError{400, "malformed"};
    const auto& message = parser.get();
    if (message.target().size() > kTargetLimit) return HeadError{414, "target_too_long"};
    request.method = std::string(message.method_string());
    if (message.version() != 11 && message.version() != 10) return HeadError{505, "version"};

    std::size_t count = 0;
    int hosts = 0;
    int lengths = 0;
    int encodings = 0;
    for (const auto& field : message) {
        if (++count > kFieldLimit) return HeadError{431, "too_many_fields"};
        const std::string name =
            lower(std::string_view(field.name_string().data(), field.name_string().size()));
        const std::string_view value = trim(std::string_view(field.value().data(), field.value().size()));
        hosts += name == "host" ? 1 : 0;
        lengths += name == "content-length" ? 1 : 0;
        encodings += name == "transfer-encoding" ? 1 : 0;
        if (name == "transfer-encoding" && lower(value) != "chunked")
            return HeadError{501, "transfer_encoding"};
        if (name == "content-length") {
            std::uint64_t length = 0;
            const auto result = std::from_chars(value.data(), value.data() + value.size(), length);
            if (result.ec != std::errc{} || result.ptr != value.data() + value.size())
                return HeadError{400, "content_length"};
            request.content_length = length;
        }
        // Two Cookie lines are one list; of anything else the first counts.
        auto [at, is_new] = request.fields.emplace(name, value);
        if (!is_new && name == "cookie") at->second += "; " + std::string(value);
    }
    if (hosts > 1 || (hosts == 0 && message.version() == 11)) return HeadError{400, "host"};
    if (lengths > 1 || encodings > 1 || (lengths > 0 && encodings > 0)) return HeadError{400, "framing"};
    if (encodings > 0 && message.version() == 10) return HeadError{400, "framing"};
    request.is_chunked = encodings > 0;
    if (!parse_target(std::string_view(message.target().data(), message.target().size()), request))
        return HeadError{400, "target"};
    request.keep_alive = message.keep_alive();
    request.expects_continue = lower(request.field("expect")) == "100-continue";
    if (const std::string id = request.field("x-request-id"); is_token(id, 100)) request.request_id = id;
    return {};
}

std::string serialize(const Response& response, bool head_only, bool keep_alive) {
    std::string out = "HTTP/1.1 " + std::to_string(response.status) + " ";
    const auto reason = http::obsolete_reason(static_cast<http::status>(response.status));
    out.append(reason.data(), reason.size());
    if (response.status != 204) out += "\r\nContent-Length: " + std::to_string(response.body.size());
    if (!response.body.empty() || head_only) out += "\r\nContent-Type: " + response.content_type;
    for (const auto& [name, value] : response.fields)
        out.append("\r\n").append(name).append(": ").append(value);
    out += "\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store";
    out += keep_alive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n";
    if (!head_only) out += response.body;
    return out;
}

Response problem(int status, std::string_view type, std::string_view title, std::string_view hint,
                 std::string_view request_id) {
    nlohmann::json json{{"type", "https://payerwatch.example/problems/" + std::string(type)},
                        {"title", title},
                        {"status", status}};
    if (!hint.empty()) json["detail"] = hint;
    if (!request_id.empty()) json["request_id"] = request_id;
    Response response;
    response.status = status;
    response.content_type = "application/problem+json";
    response.body = json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return response;
}

}  // namespace payerwatch::server
