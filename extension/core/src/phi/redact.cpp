#include <array>

#include "payerwatch/error.hpp"
#include "payerwatch/phi/detector.hpp"
#include "payerwatch/phi/keyed_hash.hpp"
#include "payerwatch/text.hpp"

namespace payerwatch::phi {

namespace {

constexpr std::size_t kSpansInMessage = 8;

std::size_t characters(std::string_view s) {
    std::size_t n = 0;
    for (const char c : s) n += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return n;
}

void append_mask(std::string& out, std::string_view s) {
    for (std::size_t i = 0; i < s.size(); i += utf8_length(static_cast<unsigned char>(s[i])))
        out.push_back(is_alnum(s[i]) || static_cast<unsigned char>(s[i]) >= 0x80 ? 'X' : s[i]);
}

}  // namespace

Style style_of(std::string_view name) {
    constexpr std::array<std::string_view, 4> kNames{"label", "mask", "hash", "drop"};
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == name) return static_cast<Style>(i);
    throw Error("22023", "unknown style of redaction", "Styles are label, mask, hash and drop.");
}

std::string redact(Detector& detector, std::string_view value, Context context, Style style,
                   std::string_view key) {
    std::string out;
    std::size_t at = 0;
    for (const Span& span : detector.find(value, context)) {
        if (span.cls != Class::Phi) continue;
        out += value.substr(at, span.begin - at);
        const std::string_view hit = value.substr(span.begin, span.end - span.begin);
        const std::string_view code = info(span.kind).code;
        switch (style) {
            case Style::Label: out.append("[").append(code).append("]"); break;
            case Style::Mask: append_mask(out, hit); break;
            case Style::Hash:
                out.append("[").append(code).append(":").append(keyed_hash(key, hit)).append("]");
                break;
            case Style::Drop: break;
        }
        at = span.end;
    }
    out += value.substr(at);
    return out;
}

std::string describe(std::string_view value, const std::vector<Span>& spans) {
    std::string out;
    std::size_t told = 0;
    std::size_t at = 0;
    std::size_t position = 1;
    for (const Span& span : spans) {
        if (span.cls != Class::Phi) continue;
        if (told++ == kSpansInMessage) return out + ", and more";
        if (span.kind == Kind::Unscreened) return "could not be screened and counts as PHI: UNSCREENED";
        position += characters(value.substr(at, span.begin - at));
        const std::size_t length = characters(value.substr(span.begin, span.end - span.begin));
        at = span.end;
        out += out.empty() ? "may contain PHI: " : ", ";
        out.append(info(span.kind).code).append(" at characters ") +=
            std::to_string(position) + "-" + std::to_string(position + length - 1);
        position += length;
    }
    return out;
}

}  // namespace payerwatch::phi
