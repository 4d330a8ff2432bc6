#include "body_reader.hpp"

#include "http.hpp"

namespace payerwatch::server {

namespace http = boost::beast::http;

BodyReader::BodyReader(std::string_view head, std::uint64_t limit) {
    parser_.header_limit(static_cast<std::uint32_t>(kHeadLimit));
    parser_.body_limit(limit);
    boost::beast::error_code error;
    parser_.put(boost::asio::const_buffer(head.data(), head.size()), error);
    over_limit_ = error == http::error::body_limit;
    failed_ = error && error != http::error::need_buffer;
}

std::size_t BodyReader::put(std::string_view bytes, std::string& out) {
    std::size_t used = 0;
    char buffer[16 * 1024];
    while (used < bytes.size() && !failed_ && !parser_.is_done()) {
        auto& body = parser_.get().body();
        body.data = buffer;
        body.size = sizeof buffer;
        body.more = true;
        boost::beast::error_code error;
        const std::size_t n =
            parser_.put(boost::asio::const_buffer(bytes.data() + used, bytes.size() - used), error);
        out.append(buffer, sizeof buffer - body.size);
        used += n;
        if (error == http::error::need_more) return used;
        if (error && error != http::error::need_buffer) {
            over_limit_ = error == http::error::body_limit;
            failed_ = true;
        } else if (n == 0 && body.size == sizeof buffer) {
            return used;
        }
    }
    return used;
}

}  // namespace payerwatch::server
