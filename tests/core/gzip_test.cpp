#include <gtest/gtest.h>
#include <zlib.h>

#include <string>

#include "payerwatch/error.hpp"
#include "payerwatch/intake/gzip.hpp"

namespace payerwatch::intake {

std::string packed(std::string_view plain) {
    z_stream z{};
    deflateInit2(&z, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&z, plain.size()) + 64, '\0');
    z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(plain.data()));
    z.avail_in = static_cast<uInt>(plain.size());
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    deflate(&z, Z_FINISH);
    out.resize(out.size() - z.avail_out);
    deflateEnd(&z);
    return out;
}

// What comes out when it is fed in steps, and unpacked in steps.
std::string unpacked(std::string_view bytes, std::size_t fed, std::size_t most, bool& whole) {
    GzipReader reader;
    std::string out;
    for (std::size_t at = 0; at < bytes.size(); at += fed) {
        reader.feed(bytes.substr(at, fed));
        for (bool more = true; more;) {
            const std::size_t before = out.size();
            more = reader.unpack(out, most);
            EXPECT_LE(out.size() - before, most);
        }
    }
    whole = reader.is_whole();
    return out;
}

const std::string& text() {
    static const std::string lines = [] {
        std::string s;
        for (int i = 0; i < 20000; ++i) s += "CLM-" + std::to_string(i * 7919) + ",Acme Health,99213\n";
        return s;
    }();
    return lines;
}

TEST(Gzip, UnpacksInStepsOfAnySize) {
    const std::string bytes = packed(text());
    for (const std::size_t fed : {std::size_t{1}, std::size_t{7}, std::size_t{4096}, bytes.size()})
        for (const std::size_t most : {std::size_t{100}, std::size_t{65536}, std::size_t{1} << 20}) {
            bool whole = false;
            EXPECT_EQ(unpacked(bytes, fed, most, whole), text());
            EXPECT_TRUE(whole);
        }
}

TEST(Gzip, SeveralMembersAreOneFile) {
    bool whole = false;
    EXPECT_EQ(unpacked(packed("a,b\n") + packed("1,2\n") + std::string(512, '\0'), 3, 10, whole),
              "a,b\n1,2\n");
    EXPECT_TRUE(whole);
}

TEST(Gzip, TellsAFileThatBreaksOff) {
    const std::string bytes = packed(text());
    bool whole = true;
    unpacked(std::string_view(bytes).substr(0, bytes.size() / 2), 1000, 1000, whole);
    EXPECT_FALSE(whole);
    unpacked(std::string_view(bytes).substr(0, bytes.size() - 1), 1000, 1000, whole);
    EXPECT_FALSE(whole);
}

TEST(Gzip, RefusesDamage) {
    bool whole = false;
    std::string bytes = packed(text());
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
    EXPECT_THROW(unpacked(bytes, 1000, 1000, whole), Error);
    EXPECT_THROW(unpacked(packed("a") + "no member", 1000, 1000, whole), Error);
}

TEST(Gzip, KnowsItsMagic) {
    EXPECT_TRUE(GzipReader::is_gzip(packed("")));
    EXPECT_FALSE(GzipReader::is_gzip("payer,cpt"));
    EXPECT_FALSE(GzipReader::is_gzip("\x1F"));
}

}  // namespace payerwatch::intake
