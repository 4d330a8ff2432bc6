// Email, web and hardware addresses.
#include <algorithm>
#include <array>

#include "scratch.hpp"

namespace payerwatch::phi {

namespace {

bool in_local_part(char c) {
    return is_alnum(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
}
bool in_domain(char c) {
    return is_alnum(c) || c == '.' || c == '-';
}
bool is_hex(char c) {
    return is_digit(c) || (to_lower(c) >= 'a' && to_lower(c) <= 'f');
}

// RFC 5321 with a dot and a top level of letters; at most 64 and 255 characters.
void email(Scratch& s, std::size_t at) {
    std::size_t begin = at;
    while (begin > 0 && at - begin < 64 && in_local_part(s.text[begin - 1])) --begin;
    std::size_t end = at + 1;
    while (end < s.text.size() && end - at < 255 && in_domain(s.text[end])) ++end;
    while (end > at + 1 && !is_letter(s.text[end - 1])) --end;
    const std::string_view domain = s.text.substr(at + 1, end - at - 1);
    const std::size_t dot = domain.rfind('.');
    if (begin == at || dot == std::string_view::npos || dot == 0) return;
    const std::string_view top = domain.substr(dot + 1);
    if (top.size() < 2 || !std::all_of(top.begin(), top.end(), is_letter)) return;
    s.add(Kind::Email, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), 0.98F);
}

// Up to the next blank, however long; returns where it ends.
std::size_t url(Scratch& s, std::size_t begin) {
    std::size_t end = begin;
    while (end < s.text.size() && static_cast<unsigned char>(s.text[end]) > ' ' && s.text[end] != '"' &&
           s.text[end] != '<' && s.text[end] != '>')
        ++end;
    while (end > begin && (s.text[end - 1] == '.' || s.text[end - 1] == ',' || s.text[end - 1] == ')')) --end;
    if (end - begin > 8)
        s.add(Kind::Url, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), 0.99F);
    return end;
}

void ip4(Scratch& s, std::size_t i) {
    int part[4] = {};
    for (std::size_t k = 0; k < 4; ++k) {
        if (!s.has(i + k) || !s.tokens[i + k].digits || s.tokens[i + k].size() > 3) return;
        for (const char c : s.of(s.tokens[i + k])) part[k] = part[k] * 10 + (c - '0');
        if (part[k] > 255 || (k < 3 && s.gap(i + k) != ".")) return;
    }
    if (part[0] == 0 || part[0] == 127 || (part[0] == 255 && part[3] == 255)) return;
    const std::uint32_t begin = s.tokens[i].begin;
    const std::uint32_t end = s.tokens[i + 3].end;
    if (begin > 0 && (s.at(begin - 1) == '.' || to_lower(s.at(begin - 1)) == 'v')) return;
    if (s.at(end) == '.' && is_digit(s.at(end + 1))) return;
    constexpr std::array<std::string_view, 14> kNotHosts{"version", "v",     "ver",  "section", "sec",
                                                         "release", "build", "rev",  "sw",      "fw",
                                                         "chapter", "ch",    "loop", "para"};
    if (i > 0 && s.gap(i - 1).find_first_not_of(" .:") == std::string_view::npos)
        for (const auto word : kNotHosts)
            if (s.same(i - 1, word)) return;
    s.add(Kind::Ip, i, i + 3, 0.9);
}

// Colon-separated hexadecimal: a hardware address of six pairs, or IPv6.
void colons(Scratch& s, std::size_t colon) {
    std::size_t begin = colon;
    while (begin > 0 && colon - begin < 5 && is_hex(s.text[begin - 1])) --begin;
    // src:2607:f8b0::1 has a label's colon before it
    if (begin > 0 && s.text[begin - 1] == ':') {
        bool worded = false;
        for (std::size_t k = begin - 1; k > 0 && is_letter(s.text[k - 1]) && begin - k < 16; --k)
            worded = worded || !is_hex(s.text[k - 1]);
        if (!worded) return;
    } else if (begin > 0 && is_alnum(s.text[begin - 1])) {
        return;
    }
    std::size_t end = begin;
    int groups = 0;
    bool pairs = true;
    bool gap = false;
    bool letters = false;
    std::size_t width = 0;
    while (end < s.text.size() && end - begin < 45 && (is_hex(s.text[end]) || s.text[end] == ':')) {
        if (s.text[end] == ':') {
            pairs = pairs && width == 2;
            gap = gap || (end > begin && s.text[end - 1] == ':');
            if (width > 4) return;
            ++groups;
            width = 0;
        } else {
            letters = letters || is_letter(s.text[end]);
            ++width;
        }
        ++end;
    }
    // ::ffff:47.214.44.46
    if (gap && groups >= 2 && width > 0 && width <= 3 && end < s.text.size() && s.text[end] == '.')
        while (end < s.text.size() &&
               (is_digit(s.text[end]) ||
                (s.text[end] == '.' && end + 1 < s.text.size() && is_digit(s.text[end + 1]))))
            ++end;
    if (end < s.text.size() && is_alnum(s.text[end])) return;
    const auto from = static_cast<std::uint32_t>(begin);
    const auto to = static_cast<std::uint32_t>(end);
    if (groups == 5 && pairs && width == 2) {
        const std::string_view address = s.text.substr(begin, end - begin);
        if (address.find_first_not_of("0:") != std::string_view::npos &&
            address.find_first_not_of("fF:") != std::string_view::npos)
            s.add(Kind::Mac, from, to, 0.99F);
    } else if (groups == 7 ||
               (gap && groups >= 2 && groups <= 7 && (letters || groups > 2) && to - from > 4)) {
        s.add(Kind::Ip, from, to, 0.95F);
    }
}

void mac_by_dash(Scratch& s, std::size_t i) {
    for (std::size_t k = 0; k < 6; ++k) {
        if (!s.has(i + k) || s.tokens[i + k].size() != 2 || (k < 5 && s.gap(i + k) != "-")) return;
        const std::string_view pair = s.of(s.tokens[i + k]);
        if (!is_hex(pair[0]) || !is_hex(pair[1])) return;
    }
    s.add(Kind::Mac, i, i + 5, 0.9);
}

// f871.ad52.0612
void mac_by_dots(Scratch& s, std::size_t i) {
    bool digit = false;
    for (std::size_t k = i; k < i + 3; ++k) {
        if (!s.has(k) || s.tokens[k].size() != 4 || (k < i + 2 && s.gap(k) != ".")) return;
        for (const char c : s.of(s.tokens[k])) {
            if (!is_hex(c)) return;
            digit = digit || is_digit(c);
        }
    }
    if (digit && !(s.tokens[i].digits && s.tokens[i + 1].digits && s.tokens[i + 2].digits))
        s.add(Kind::Mac, i, i + 2, 0.95);
}

// instagram.com/somebody: a domain of a known ending and a path.
bool is_domain_before(const Scratch& s, std::size_t slash, std::size_t& begin) {
    constexpr std::array<std::string_view, 31> kEndings{
        "be",     "gl",   "gd",  "cc",  "link", "page", "dev", "xyz", "online", "shop", "ai",
        "com",    "org",  "net", "edu", "gov",  "io",   "co",  "us",  "info",   "biz",  "me",
        "health", "care", "app", "ly",  "tv",   "ca",   "uk",  "mil", "site"};
    begin = slash;
    while (begin > 0 && slash - begin < 80 &&
           (is_alnum(s.text[begin - 1]) || s.text[begin - 1] == '.' || s.text[begin - 1] == '-'))
        --begin;
    const std::string_view domain = s.text.substr(begin, slash - begin);
    const std::size_t dot = domain.rfind('.');
    if (dot == std::string_view::npos || dot < 1 || slash + 1 >= s.text.size() ||
        !(is_alnum(s.text[slash + 1]) || s.text[slash + 1] == '@' || s.text[slash + 1] == '~'))
        return false;
    const std::string_view ending = domain.substr(dot + 1);
    return std::any_of(kEndings.begin(), kEndings.end(),
                       [&](std::string_view e) { return equal_ignoring_case(e, ending); });
}

}  // namespace

void find_network(Scratch& s) {
    std::size_t passed = 0;  // end of the last address, so that no byte is visited twice by the same finder
    for (std::size_t i = 0; i < s.text.size(); ++i) {
        const char c = s.text[i];
        if (c == '@') {
            email(s, i);
        } else if (c == ':' && i >= passed) {
            if (s.text.substr(i, 3) == "://") {
                std::size_t begin = i;
                while (begin > 0 && i - begin < 12 && is_letter(s.text[begin - 1])) --begin;
                if (begin < i) passed = url(s, begin);
            } else {
                const std::size_t before = s.found.size();
                colons(s, i);
                if (s.found.size() > before) passed = s.found.back().end;
            }
        } else if (c == '/' && i >= passed) {
            if (std::size_t begin = 0; is_domain_before(s, i, begin)) passed = url(s, begin);
        } else if ((c == 'w' || c == 'W') && i >= passed && (i == 0 || !is_alnum(s.text[i - 1])) &&
                   equal_ignoring_case(s.text.substr(i, 4), "www.")) {
            passed = url(s, i);
        }
    }
    for (std::size_t i = 0; i < s.tokens.size(); ++i) {
        if (s.tokens[i].digits) ip4(s, i);
        if (s.tokens[i].size() == 2) mac_by_dash(s, i);
        if (s.tokens[i].size() == 4) mac_by_dots(s, i);
    }
}

}  // namespace payerwatch::phi
