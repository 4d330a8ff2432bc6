#include "scratch.hpp"

namespace payerwatch::phi {

namespace {

// Neither characters beyond ASCII nor blanks in a row, which are one to the finders.
bool is_plain(std::string_view s) {
    char before = '\0';
    for (const char c : s) {
        if (static_cast<unsigned char>(c) >= 0x80 || (c == ' ' && before == ' ')) return false;
        before = c;
    }
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
            const char c = n == 1 ? value[i] : plain_twin(decode_utf8(value.substr(i), n));
            if (n > 1 && c == kNoTwin) {
                for (unsigned k = 0; k < n; ++k) {
                    folded.push_back(value[i + k]);
                    offset.push_back(static_cast<std::uint32_t>(i + k));
                }
            } else if (c != '\0' && !(c == ' ' && !folded.empty() && folded.back() == ' ')) {
                folded.push_back(c);
                offset.push_back(static_cast<std::uint32_t>(i));
            }
            i += n;
        }
        offset.push_back(static_cast<std::uint32_t>(value.size()));
        text = folded;
    }
    has_lower = has_digits = false;
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
            if (is_digit(c)) token.letters = false, has_digits = true;
            if (is_lower(c)) token.upper = false, has_lower = true;
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
