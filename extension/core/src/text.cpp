#include "payerwatch/text.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace payerwatch {

std::string_view trim(std::string_view s) {
    for (;;) {
        if (!s.empty() && is_blank(s.front())) {
            s.remove_prefix(1);
        } else if (s.starts_with("\xC2\xA0")) {
            s.remove_prefix(2);
        } else {
            break;
        }
    }
    for (;;) {
        if (!s.empty() && is_blank(s.back())) {
            s.remove_suffix(1);
        } else if (s.ends_with("\xC2\xA0")) {
            s.remove_suffix(2);
        } else {
            return s;
        }
    }
}

bool is_utf8(std::string_view s) {
    const auto* p = reinterpret_cast<const unsigned char*>(s.data());
    const unsigned char* const end = p + s.size();
    while (p < end) {
        if (end - p >= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, p, 8);
            // No high bit and no zero byte: eight plain characters at once.
            if (((word | ((word - 0x0101010101010101U) & ~word)) & 0x8080808080808080U) == 0) {
                p += 8;
                continue;
            }
        }
        const unsigned char c = *p;
        if (c == 0) return false;
        if (c < 0x80) {
            ++p;
            continue;
        }
        const unsigned n = utf8_length(c);
        if (n == 1 || c > 0xF4 || end - p < static_cast<std::ptrdiff_t>(n)) return false;
        for (unsigned i = 1; i < n; ++i)
            if ((p[i] & 0xC0) != 0x80) return false;
        if (c == 0xE0 && p[1] < 0xA0) return false;
        if (c == 0xED && p[1] > 0x9F) return false;
        if (c == 0xF0 && p[1] < 0x90) return false;
        if (c == 0xF4 && p[1] > 0x8F) return false;
        p += n;
    }
    return true;
}

char plain_twin(std::uint32_t c) {
    if (c >= 0xC0 && c <= 0xFF) {
        static constexpr char kBase[] =
            "AAAAAAACEEEEIIII"
            "DNOOOOO*OUUUUYTs"
            "aaaaaaaceeeeiiii"
            "dnooooo/ouuuuyty";
        return kBase[c - 0xC0];
    }
    if (c >= 0x100 && c <= 0x17F) {
        static constexpr char kBase[] =
            "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRr"
            "SsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs";
        return kBase[c - 0x100];
    }
    if (c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000) return ' ';
    if (c == 0xAD || (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || (c >= 0x300 && c <= 0x36F))
        return '\0';
    if (c >= 0x2010 && c <= 0x2015) return '-';
    if (c == 0x2212) return '-';
    if (c == 0x2018 || c == 0x2019 || c == 0x02BC) return '\'';
    if (c == 0x201C || c == 0x201D) return '"';
    if (c == 0x2024) return '.';
    if (c >= 0xFF01 && c <= 0xFF5E) return static_cast<char>(c - 0xFF01 + '!');
    return kNoTwin;
}

std::uint32_t decode_utf8(std::string_view s, unsigned n) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(s[i]); };
    switch (n) {
        case 2: return (byte(0) & 0x1FU) << 6 | (byte(1) & 0x3FU);
        case 3: return (byte(0) & 0xFU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
        case 4:
            return (byte(0) & 7U) << 18 | (byte(1) & 0x3FU) << 12 | (byte(2) & 0x3FU) << 6 |
                   (byte(3) & 0x3FU);
        default: return byte(0);
    }
}

std::string utf8_from_latin1(std::string_view s) {
    static constexpr std::array<char16_t, 32> kWindows{
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    std::string out;
    out.reserve(s.size() + 8);
    for (const char c : s) {
        auto u = static_cast<std::uint32_t>(static_cast<unsigned char>(c));
        if (u >= 0x80 && u < 0xA0) u = kWindows[u - 0x80];
        if (u < 0x80) {
            out.push_back(c);
        } else if (u < 0x800) {
            out.push_back(static_cast<char>(0xC0 | (u >> 6)));
            out.push_back(static_cast<char>(0x80 | (u & 0x3F)));
        } else {
            out.push_back(static_cast<char>(0xE0 | (u >> 12)));
            out.push_back(static_cast<char>(0x80 | (u >> 6 & 0x3F)));
            out.push_back(static_cast<char>(0x80 | (u & 0x3F)));
        }
    }
    return out;
}

std::uint64_t stable_hash(std::string_view s, std::uint64_t seed) {
    constexpr std::uint64_t kMultiplier = 0x9E3779B97F4A7C15U;
    std::uint64_t h = seed ^ (s.size() * kMultiplier);
    const auto mix = [&h](std::uint64_t word) {
        const auto product = static_cast<Wide>(h ^ word) * 0xD6E8FEB86659FD93U;
        h = static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64) ^ kMultiplier;
    };
    std::size_t i = 0;
    for (; i + 8 <= s.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, s.data() + i, 8);
        mix(word);
    }
    mix(word_of(s.data() + i, s.size() - i));
    h ^= h >> 32;
    h *= 0xD6E8FEB86659FD93U;
    return h ^ (h >> 32);
}

unsigned edit_distance(std::string_view a, std::string_view b, unsigned limit) {
    const std::size_t gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (gap > limit) return limit + 1;
    std::vector<unsigned> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<unsigned>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        unsigned diagonal = row[0];
        row[0] = static_cast<unsigned>(i);
        unsigned least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const unsigned above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            diagonal = above;
            least = std::min(least, row[j]);
        }
        if (least > limit) return limit + 1;
    }
    return std::min(row[b.size()], limit + 1);
}

}  // namespace payerwatch
