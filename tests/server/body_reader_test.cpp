#include "net/body_reader.hpp"

#include <gtest/gtest.h>

namespace payerwatch::server {
namespace {

const std::string kChunked = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";

// Feeds the bytes in pieces of a size and keeps what was not used, as a connection does.
std::string read_in_pieces(const std::string& head, const std::string& wire, std::size_t piece, bool& done,
                           bool& failed) {
    BodyReader reader(head, 1 << 20);
    std::string out;
    std::string waiting;
    for (std::size_t at = 0; at < wire.size() && !reader.is_done() && !reader.has_failed(); at += piece) {
        waiting += wire.substr(at, piece);
        for (std::size_t used = 1;
             used > 0 && !waiting.empty() && !reader.is_done() && !reader.has_failed();) {
            used = reader.put(waiting, out);
            waiting.erase(0, used);
        }
    }
    done = reader.is_done();
    failed = reader.has_failed();
    return out;
}

TEST(Body, ChunksGiveTheSameHoweverTheyArrive) {
    const std::string wire = "5\r\nhello\r\n1;x=y\r\n \r\n6\r\nworld!\r\n0\r\nTrailer: 1\r\n\r\n";
    for (std::size_t piece = 1; piece <= wire.size(); ++piece) {
        bool done = false;
        bool failed = false;
        EXPECT_EQ(read_in_pieces(kChunked, wire, piece, done, failed), "hello world!") << piece;
        EXPECT_TRUE(done && !failed) << piece;
    }
}

TEST(Body, BadChunksFail) {
    for (const char* wire :
         {"g\r\nx\r\n", "-1\r\nx\r\n", "5\r\nhelloX\r\n0\r\n\r\n", "FFFFFFFFFFFFFFFFF\r\n", "\r\n\r\n"}) {
        bool done = false;
        bool failed = false;
        read_in_pieces(kChunked, wire, 100, done, failed);
        EXPECT_TRUE(failed) << wire;
    }
}

TEST(Body, FixedLengthTakesNoByteMore) {
    BodyReader reader("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\n", 100);
    std::string out;
    EXPECT_EQ(reader.put("abcGET / HTTP/1.1", out), 3U);
    EXPECT_EQ(out, "abc");
    EXPECT_TRUE(reader.is_done());
}

TEST(Body, OverTheLimitIsSaid) {
    BodyReader fixed("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 101\r\n\r\n", 100);
    EXPECT_TRUE(fixed.is_over_limit());
    BodyReader chunked(kChunked, 4);
    std::string out;
    chunked.put("5\r\nhello\r\n0\r\n\r\n", out);
    EXPECT_TRUE(chunked.is_over_limit());
}

}  // namespace
}  // namespace payerwatch::server
