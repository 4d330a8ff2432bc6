#include "classify.hpp"

#include <array>
#include <cstring>
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
        if (byte == ' ') classes[c] = 16;
        if (byte == ',' || byte == '.' || byte == ';') classes[c] = 32;
        if (c == 0 || c >= 0x80 || kOddAscii.find(byte) != std::string_view::npos) classes[c] = 8;
    }
    return classes;
}();

void portable(const char* bytes, std::size_t size, Block* out) {
    for (std::size_t b = 0; b * kWidth < size; ++b) {
        Block block;
        for (std::size_t i = 0; i < kWidth && b * kWidth + i < size; ++i) {
            const std::uint64_t cls = kClasses[static_cast<unsigned char>(bytes[b * kWidth + i])];
            block.letters |= (cls & 1) << i;
            block.digits |= (cls >> 1 & 1) << i;
            block.colons |= (cls >> 2 & 1) << i;
            block.odd |= (cls >> 3 & 1) << i;
            block.blanks |= (cls >> 4 & 1) << i;
            block.stops |= (cls >> 5 & 1) << i;
        }
        out[b] = block;
    }
}

#ifdef __x86_64__

// Adds the classes of sixteen bytes to a block, as its bits `shift` and up; those below `from` are left out.
inline void add16(const char* bytes, unsigned from, unsigned shift, Block& block) {
    const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
    const auto mask = [&](__m128i m) {
        return static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(m))) >> from << shift;
    };
    const auto equals = [&](char c) { return _mm_cmpeq_epi8(v, _mm_set1_epi8(c)); };
    // unsigned "at most n" by saturating subtraction
    const auto within = [](__m128i x, char first, char n) {
        return _mm_cmpeq_epi8(_mm_subs_epu8(_mm_sub_epi8(x, _mm_set1_epi8(first)), _mm_set1_epi8(n)),
                              _mm_setzero_si128());
    };
    const __m128i odd = _mm_or_si128(_mm_or_si128(equals('@'), equals('*')),
                                     _mm_or_si128(equals('|'), _mm_or_si128(equals('^'), equals('+'))));
    block.letters |= mask(within(_mm_or_si128(v, _mm_set1_epi8(0x20)), 'a', 25));
    block.digits |= mask(within(v, '0', 9));
    block.colons |= mask(equals(':'));
    block.blanks |= mask(equals(' '));
    block.stops |= mask(_mm_or_si128(equals(','), _mm_or_si128(equals('.'), equals(';'))));
    block.odd |= mask(_mm_or_si128(_mm_or_si128(odd, equals('\0')), v));
}

// What is left of a text behind its last full step; no byte outside the text is read.
inline void add_rest(const char* text, std::size_t size, std::size_t done, Block& block) {
    std::size_t bit = done % kWidth;
    for (; size - done >= 16; done += 16, bit += 16) add16(text + done, 0, static_cast<unsigned>(bit), block);
    const std::size_t rest = size - done;
    if (rest == 0) return;
    if (size >= 16) {  // the text's last sixteen bytes; some of them are known
        add16(text + size - 16, static_cast<unsigned>(16 - rest), static_cast<unsigned>(bit), block);
        return;
    }
    std::array<char, 16> padded;
    padded.fill('\t');  // of no class
    std::memcpy(padded.data(), text, size);
    add16(padded.data(), 0, 0, block);
}

void sse2(const char* bytes, std::size_t size, Block* out) {
    std::size_t b = 0;
    for (; (b + 1) * kWidth <= size; ++b) {
        Block block;
        for (std::size_t part = 0; part < kWidth; part += 16)
            add16(bytes + b * kWidth + part, 0, static_cast<unsigned>(part), block);
        out[b] = block;
    }
    if (b * kWidth == size) return;
    Block block;
    add_rest(bytes, size, b * kWidth, block);
    out[b] = block;
}

__attribute__((target("avx2"), always_inline)) inline std::uint64_t mask_of(__m256i m) {
    return static_cast<std::uint64_t>(static_cast<unsigned>(_mm256_movemask_epi8(m)));
}
__attribute__((target("avx2"), always_inline)) inline __m256i at_most(__m256i x, char from, char n) {
    const __m256i shifted = _mm256_sub_epi8(x, _mm256_set1_epi8(from));
    return _mm256_cmpeq_epi8(_mm256_min_epu8(shifted, _mm256_set1_epi8(n)), shifted);
}
__attribute__((target("avx2"), always_inline)) inline __m256i equal(__m256i x, char c) {
    return _mm256_cmpeq_epi8(x, _mm256_set1_epi8(c));
}
__attribute__((target("avx2"), always_inline)) inline Block classes_of(__m256i v) {
    const __m256i odd =
        _mm256_or_si256(_mm256_or_si256(equal(v, '@'), equal(v, '*')),
                        _mm256_or_si256(equal(v, '|'), _mm256_or_si256(equal(v, '^'), equal(v, '+'))));
    return {mask_of(at_most(_mm256_or_si256(v, _mm256_set1_epi8(0x20)), 'a', 25)),
            mask_of(at_most(v, '0', 9)),
            mask_of(equal(v, ':')),
            mask_of(equal(v, ' ')),
            mask_of(_mm256_or_si256(equal(v, ','), _mm256_or_si256(equal(v, '.'), equal(v, ';')))),
            mask_of(_mm256_or_si256(_mm256_or_si256(odd, equal(v, '\0')), v))};
}

// Adds the classes of up to 32 bytes, of which those below `from` are left out.
__attribute__((target("avx2"), always_inline)) inline void add32(const char* bytes, unsigned from,
                                                                 unsigned shift, Block& block) {
    const Block more = classes_of(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes)));
    block.letters |= more.letters >> from << shift;
    block.digits |= more.digits >> from << shift;
    block.colons |= more.colons >> from << shift;
    block.blanks |= more.blanks >> from << shift;
    block.stops |= more.stops >> from << shift;
    block.odd |= more.odd >> from << shift;
}

// A text of 16 to 32 bytes: its first and its last sixteen, which may overlap.
__attribute__((target("avx2"), always_inline)) inline Block classes_of_short(const char* text,
                                                                             std::size_t size) {
    const Block both =
        classes_of(_mm256_set_m128i(_mm_loadu_si128(reinterpret_cast<const __m128i*>(text + size - 16)),
                                    _mm_loadu_si128(reinterpret_cast<const __m128i*>(text))));
    const auto join = [&](std::uint64_t mask) { return (mask & 0xFFFF) | mask >> 16 << (size - 16); };
    return {join(both.letters), join(both.digits), join(both.colons),
            join(both.blanks),  join(both.stops),  join(both.odd)};
}

__attribute__((target("avx2"))) void avx2(const char* bytes, std::size_t size, Block* out) {
    std::size_t b = 0;
    for (; (b + 1) * kWidth <= size; ++b) {
        Block block;
        add32(bytes + b * kWidth, 0, 0, block);
        add32(bytes + b * kWidth + 32, 0, 32, block);
        out[b] = block;
    }
    if (b * kWidth == size) return;
    if (size >= 16 && size < 32) {
        out[0] = classes_of_short(bytes, size);
        return;
    }
    Block block;
    std::size_t done = b * kWidth;
    if (size - done >= 32) add32(bytes + done, 0, 0, block), done += 32;
    if (size >= 32 && size > done)  // the last 32 bytes; some of them are known
        add32(bytes + size - 32, static_cast<unsigned>(32 - (size - done)),
              static_cast<unsigned>(done % kWidth), block);
    else
        add_rest(bytes, size, done, block);
    out[b] = block;
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
