#include "payerwatch/intake/gzip.hpp"

#include <zlib.h>

#include <algorithm>
#include <limits>

#include "payerwatch/error.hpp"

namespace payerwatch::intake {

namespace {

constexpr int kGzipOnly = 16 + MAX_WBITS;

[[noreturn]] void damaged() {
    throw Error("PW021", "the gzip file is damaged", "Pack it again, or send it unpacked.");
}

}  // namespace

struct GzipReader::Stream {
    z_stream z{};
};

bool GzipReader::is_gzip(std::string_view begin) {
    return begin.size() >= 2 && begin[0] == '\x1F' && begin[1] == '\x8B';
}

GzipReader::GzipReader() : stream_(std::make_unique<Stream>()) {
    if (inflateInit2(&stream_->z, kGzipOnly) != Z_OK)
        throw Error("53200", "there is no memory to unpack the file");
}

GzipReader::~GzipReader() {
    inflateEnd(&stream_->z);
}

void GzipReader::feed(std::string_view packed) {
    waiting_.erase(0, taken_);
    taken_ = 0;
    waiting_ += packed;
}

bool GzipReader::unpack(std::string& out, std::size_t most) {
    z_stream& z = stream_->z;
    const std::size_t before = out.size();
    most = std::min<std::size_t>(most, std::numeric_limits<uInt>::max());
    out.resize(before + most);
    z.next_out = reinterpret_cast<Bytef*>(out.data() + before);
    z.avail_out = static_cast<uInt>(most);
    while (z.avail_out > 0 && taken_ < waiting_.size()) {
        if (whole_) {  // another member, or the zeros with which tapes were filled
            if (waiting_[taken_] == '\0') {
                ++taken_;
                continue;
            }
            if (inflateReset(&z) != Z_OK) damaged();
            whole_ = false;
        }
        z.next_in = reinterpret_cast<Bytef*>(waiting_.data() + taken_);
        const std::size_t given =
            std::min<std::size_t>(waiting_.size() - taken_, std::numeric_limits<uInt>::max());
        z.avail_in = static_cast<uInt>(given);
        const int result = inflate(&z, Z_NO_FLUSH);
        taken_ += given - z.avail_in;
        if (result == Z_STREAM_END)
            whole_ = true;
        else if (result != Z_OK && result != Z_BUF_ERROR)
            damaged();
        if (result == Z_BUF_ERROR) break;
    }
    const bool full = z.avail_out == 0;
    out.resize(before + most - z.avail_out);
    return full || taken_ < waiting_.size();
}

}  // namespace payerwatch::intake
