// Unpacks a gzip file (RFC 1952) as it comes, in bounded memory; several members in a row are one file.
#pragma once
#include <memory>
#include <string>
#include <string_view>

namespace payerwatch::intake {

class GzipReader {
  public:
    static bool is_gzip(std::string_view begin_of_file);  // by its magic bytes

    GzipReader();
    ~GzipReader();
    GzipReader(const GzipReader&) = delete;
    GzipReader& operator=(const GzipReader&) = delete;

    void feed(std::string_view packed);
    // Appends at most `most` bytes; false when all that was fed is unpacked. PW021: the data is damaged.
    bool unpack(std::string& out, std::size_t most);
    [[nodiscard]] bool is_whole() const { return whole_; }  // nothing is missing at the end

  private:
    struct Stream;
    std::unique_ptr<Stream> stream_;
    std::string waiting_;
    std::size_t taken_ = 0;  // of waiting_
    bool whole_ = false;
};

}  // namespace payerwatch::intake
