// Takes a request's body off the wire: fixed length or chunked, by Beast's parser.
#pragma once
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <string>
#include <string_view>

namespace payerwatch::server {

class BodyReader {
  public:
    BodyReader(std::string_view head, std::uint64_t limit);

    // Appends what the bytes hold of the body to `out`; returns how many bytes were used.
    std::size_t put(std::string_view bytes, std::string& out);
    [[nodiscard]] bool is_done() const { return parser_.is_done(); }
    [[nodiscard]] bool has_failed() const { return failed_; }
    [[nodiscard]] bool is_over_limit() const { return over_limit_; }

  private:
    boost::beast::http::request_parser<boost::beast::http::buffer_body> parser_;
    bool failed_ = false;
    bool over_limit_ = false;
};

}  // namespace payerwatch::server
