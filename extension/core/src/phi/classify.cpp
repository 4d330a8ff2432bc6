#include "classify.hpp"

#include <array>
#ifdef __x86_64__
#include <immintrin.h>
#endif

#include "payerwatch/text.hpp"

namespace payerwatch::phi {

namespace {

constexpr std::size_t kWidth = 64;
constexpr std::string_view kOddAscii = "@*|^+";

constexpr std::array<std::uint8_t, 256> kClasses = [] {
    std::array<std::uint8_t, 256> classes{};
    for (std::size_t c = 0; c < 256; ++c) {
        const char byte = static_cast<char>(c);
        if (is_letter(byte)) classes[c] = 1;
        if (is_digit(byte)) classes[c] = 2;
        if (byte == ':') classes[c] = 4;
        if (c == 0 || c >= 0x80 || kOddAscii.find(byte) != std::string_view::npos) classes[c] = 8;
    }
    return classes;
}();

void portable(const char* bytes, std::size_t blocks, Block* out) {
    for (std::size_t b = 0; b < blocks; ++b) {
        Block block;
        for (std::size_t i = 0; i < kWidth; ++i) {
            const std::uint64_t cls = kClasses[static_cast<unsigned char>(bytes[b * kWidth + i])];
            block.letters |= (cls & 1) << i;
            block.digits |= (cls >> 1 & 1) << i;
            block.colons |= (cls >> 2 & 1) << i;
            block.odd |= (cls >> 3) << i;
        }
        out[b] = block;
    }
}

#ifdef __x86_64__

void sse2(const char* bytes, std::size_t blocks, Block* out) {
    const auto mask = [](__m128i m) {
        return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(m)));
    };
    for (std::size_t b = 0; b < blocks; ++b) {
        Block block;
        for (std::size_t part = 0; part < 4; ++part) {
            const __m128i v =
                _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + b * kWidth + part * 16));
            const auto equals = [&](char c) { return _mm_cmpeq_epi8(v, _mm_set1_epi8(c)); };
            // unsigned "at most n" by saturating subtraction
            const auto within = [](__m128i x, char from, char n) {
                return _mm_cmpeq_epi8(_mm_subs_epu8(_mm_sub_epi8(x, _mm_set1_epi8(from)), _mm_set1_epi8(n)),
                                      _mm_setzero_si128());
            };
            const __m128i odd =
                _mm_or_si128(_mm_or_si128(equals('@'), equals('*')),
                             _mm_or_si128(equals('|'), _mm_or_si128(equals('^'), equals('+'))));
            const unsigned shift = static_cast<unsigned>(part) * 16;
            block.letters |= mask(within(_mm_or_si128(v, _mm_set1_epi8(0x20)), 'a', 25)) << shift;
            block.digits |= mask(within(v, '0', 9)) << shift;
            block.colons |= mask(equals(':')) << shift;
            block.odd |= mask(_mm_or_si128(_mm_or_si128(odd, equals('\0')), v)) << shift;
        }
        out[b] = block;
    }
}

__attribute__((target("avx2"))) std::uint64_t mask_of(__m256i m) {
    return static_cast<std::uint64_t>(static_cast<unsigned>(_mm256_movemask_epi8(m)));
}
__attribute__((target("avx2"))) __m256i at_most(__m256i x, char from, char n) {
    const __m256i shifted = _mm256_sub_epi8(x, _mm256_set1_epi8(from));
    return _mm256_cmpeq_epi8(_mm256_min_epu8(shifted, _mm256_set1_epi8(n)), shifted);
}
__attribute__((target("avx2"))) __m256i equal(__m256i x, char c) {
    return _mm256_cmpeq_epi8(x, _mm256_set1_epi8(c));
}

__attribute__((target("avx2"))) void avx2(const char* bytes, std::size_t blocks, Block* out) {
    for (std::size_t b = 0; b < blocks; ++b) {
        Block block;
        for (std::size_t part = 0; part < 2; ++part) {
            const __m256i v =
                _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + b * kWidth + part * 32));
            const __m256i odd = _mm256_or_si256(
                _mm256_or_si256(equal(v, '@'), equal(v, '*')),
                _mm256_or_si256(equal(v, '|'), _mm256_or_si256(equal(v, '^'), equal(v, '+'))));
            const unsigned shift = static_cast<unsigned>(part) * 32;
            block.letters |= mask_of(at_most(_mm256_or_si256(v, _mm256_set1_epi8(0x20)), 'a', 25)) << shift;
            block.digits |= mask_of(at_most(v, '0', 9)) << shift;
            block.colons |= mask_of(equal(v, ':')) << shift;
            block.odd |= mask_of(_mm256_or_si256(_mm256_or_si256(odd, equal(v, '\0')), v)) << shift;
        }
        out[b] = block;
    }
}

#endif

}  // namespace

std::vector<Kernel> kernels_of_this_machine() {
    std::vector<Kernel> kernels;
    kernels.reserve(3);
    kernels.push_back(portable);
#ifdef __x86_64__
    kernels.push_back(sse2);
    if (__builtin_cpu_supports("avx2") != 0) kernels.push_back(avx2);
#endif
    return kernels;
}

Kernel best_kernel() {
#ifdef __x86_64__
    return __builtin_cpu_supports("avx2") != 0 ? avx2 : sse2;
#else
    return portable;
#endif
}

}  // namespace payerwatch::phi
