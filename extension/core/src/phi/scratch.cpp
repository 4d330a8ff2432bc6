#include "scratch.hpp"

#include <array>

namespace payerwatch::phi {

namespace {

// The plain twin of a character beyond ASCII: '\0' to leave it out (zero width), '\x1A' when it has none.
constexpr char kNoTwin = '\x1A';

char twin(std::uint32_t c) {
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

std::uint32_t decode(std::string_view s, unsigned n) {
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

bool is_plain(std::string_view s) {
    for (const char c : s)
        if (static_cast<unsigned char>(c) >= 0x80) return false;
    return true;
}

constexpr bool in_token(char c) {
    return is_alnum(c) || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

void Scratch::read(std::string_view value, Context value_context) {
    context = value_context;
    found.clear();
    tokens.clear();
    offset.clear();
    if (is_plain(value)) {
        text = value;
    } else {
        folded.clear();
        for (std::size_t i = 0; i < value.size();) {
            const unsigned n = utf8_length(static_cast<unsigned char>(value[i]));
            const char c = n == 1 ? value[i] : twin(decode(value.substr(i), n));
            if (n > 1 && c == kNoTwin) {
                for (unsigned k = 0; k < n; ++k) {
                    folded.push_back(value[i + k]);
                    offset.push_back(static_cast<std::uint32_t>(i + k));
                }
            } else if (c != '\0') {
                folded.push_back(c);
                offset.push_back(static_cast<std::uint32_t>(i));
            }
            i += n;
        }
        offset.push_back(static_cast<std::uint32_t>(value.size()));
        text = folded;
    }
    const auto size = static_cast<std::uint32_t>(text.size());
    for (std::uint32_t i = 0; i < size;) {
        if (!in_token(text[i])) {
            ++i;
            continue;
        }
        Token token{i, i, true, true, is_upper(text[i]), true, {}};
        for (; i < size && in_token(text[i]); ++i) {
            const char c = text[i];
            if (!is_digit(c)) token.digits = false;
            if (is_digit(c)) token.letters = false;
            if (is_lower(c)) token.upper = false;
        }
        token.end = i;
        if (token.letters && token.size() <= 20) {
            lower.assign(of(token));
            for (char& c : lower) c = to_lower(c);
            token.word = look_up(lower);
        }
        tokens.push_back(token);
    }
}

}  // namespace payerwatch::phi
