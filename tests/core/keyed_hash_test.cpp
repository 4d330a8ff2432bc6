#include "payerwatch/phi/keyed_hash.hpp"

#include <gtest/gtest.h>

#include <set>

#include "payerwatch/text.hpp"

namespace payerwatch::phi {

std::string hex(const std::array<std::uint8_t, 32>& digest) {
    std::string out;
    for (const std::uint8_t byte : digest) {
        out.push_back("0123456789abcdef"[byte >> 4]);
        out.push_back("0123456789abcdef"[byte & 15]);
    }
    return out;
}

TEST(Sha256, VectorsOfFips180) {
    EXPECT_EQ(hex(sha256("")), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(hex(sha256(std::string(1'000'000, 'a'))),
              "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

// Lengths around the padding's block ends; the digests are Python's hashlib's.
TEST(Sha256, LengthsAroundABlock) {
    EXPECT_EQ(hex(sha256(std::string(55, 'x'))),
              "d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072");
    EXPECT_EQ(hex(sha256(std::string(56, 'x'))),
              "04c26261370ee7541549d16dee320c723e3fd14671e66a099afe0a377c16888e");
    EXPECT_EQ(hex(sha256(std::string(63, 'x'))),
              "75220b47218278e656f2013bb8f0c455a25eaf01e86c64924e9d48d89776d6f2");
    EXPECT_EQ(hex(sha256(std::string(64, 'x'))),
              "7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c");
    EXPECT_EQ(hex(sha256(std::string(65, 'x'))),
              "9537c5fdf120482f7d58d25e9ed583f52c02b4e304ea814db1633ad565aed7e9");
    EXPECT_EQ(hex(sha256(std::string(119, 'x'))),
              "000b48d4edf0fa7bee3c6236ecd2785baa5db4eeb8bb54341b029e0d9fa5fb0c");
    EXPECT_EQ(hex(sha256(std::string(120, 'x'))),
              "13f05a0b594787f5ecd315edc96141bd3243203d1b7d4f0836f37308b276ba98");
    EXPECT_EQ(hex(sha256(std::string(127, 'x'))),
              "70156a14adbabf98cff3a71c7084b417abf057a8efd27329ca36b7202c87d81f");
    EXPECT_EQ(hex(sha256(std::string(128, 'x'))),
              "24da1b81d0b16df6428eee73c69fcb2a93c76bc6df706f0c6670fe6bfe800464");
    EXPECT_EQ(hex(sha256(std::string(129, 'x'))),
              "0ec9eb33e74510bcdd1f2ea55206e82f21649c5c2becbf2b433eb475b34c01bd");
}

// The base 32 of the first 16 bytes, as a number from the left.
std::string first_half(std::string_view hex_digits) {
    Wide value = 0;
    for (const char c : hex_digits.substr(0, 32))
        value = value << 4 | static_cast<unsigned>(is_digit(c) ? c - '0' : c - 'a' + 10);
    std::string out(26, '0');
    for (std::size_t i = 26; i-- > 0; value >>= 5)
        out[i] = "0123456789abcdefghjkmnpqrstvwxyz"[static_cast<std::size_t>(value & 31)];
    return out;
}

TEST(KeyedHash, VectorsOfRfc4231) {
    EXPECT_EQ(keyed_hash(std::string(20, '\x0b'), "Hi There"),
              first_half("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"));
    EXPECT_EQ(keyed_hash("Jefe", "what do ya want for nothing?"),
              first_half("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    EXPECT_EQ(keyed_hash(std::string(20, '\xaa'), std::string(50, '\xdd')),
              first_half("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"));
    EXPECT_EQ(keyed_hash(std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First"),
              first_half("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"));
    EXPECT_EQ(keyed_hash(std::string(64, 'k'), "block"),
              first_half("1b7ee2f78bbad5f9d29e0b4e5f639ae046d13e1763f1ebc7a439089c128f294a"))
        << "a key of exactly one block";
    EXPECT_EQ(keyed_hash("", ""),
              first_half("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
}

TEST(KeyedHash, FormAndSpread) {
    std::set<std::string> seen;
    for (int i = 0; i < 20000; ++i) {
        const std::string hash = keyed_hash("key", std::to_string(i));
        ASSERT_EQ(hash.size(), 26U);
        ASSERT_EQ(hash.find_first_not_of("0123456789abcdefghjkmnpqrstvwxyz"), std::string::npos);
        seen.insert(hash);
    }
    EXPECT_EQ(seen.size(), 20000U);
    EXPECT_NE(keyed_hash("key", "x"), keyed_hash("kez", "x"));
}

}  // namespace payerwatch::phi
