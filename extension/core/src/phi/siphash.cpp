#include "payerwatch/phi/siphash.hpp"

#include <bit>
#include <cstring>

namespace payerwatch::phi {

namespace {

struct State {
    std::uint64_t a, b, c, d;

    void rounds(int n) {
        while (n-- > 0) {
            a += b, b = std::rotl(b, 13) ^ a, a = std::rotl(a, 32);
            c += d, d = std::rotl(d, 16) ^ c;
            a += d, d = std::rotl(d, 21) ^ a;
            c += b, b = std::rotl(b, 17) ^ c, c = std::rotl(c, 32);
        }
    }
    void take(std::uint64_t word) {
        d ^= word;
        rounds(2);
        a ^= word;
    }
};

}  // namespace

std::uint64_t siphash(const SipKey& key, std::string_view text) {
    static_assert(std::endian::native == std::endian::little);
    State s{key[0] ^ 0x736f6d6570736575U, key[1] ^ 0x646f72616e646f6dU, key[0] ^ 0x6c7967656e657261U,
            key[1] ^ 0x7465646279746573U};
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        s.take(word);
    }
    std::uint64_t last = static_cast<std::uint64_t>(text.size()) << 56;
    for (std::size_t i = at; i < text.size(); ++i)
        last |= static_cast<std::uint64_t>(static_cast<unsigned char>(text[i])) << 8 * (i - at);
    s.take(last);
    s.c ^= 0xff;
    s.rounds(4);
    return s.a ^ s.b ^ s.c ^ s.d;
}

}  // namespace payerwatch::phi
