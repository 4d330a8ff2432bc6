// Redaction in each style: what stands outside the spans stays, what stands inside is gone, and the message
// quotes nothing.
#include <string>

#include "payerwatch/error.hpp"

#include "fuzz.hpp"

using namespace payerwatch::phi;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Detector detector;
    if (size < 2) return 0;
    const auto context = static_cast<Context>(data[0] % 7);
    const auto style = static_cast<Style>(data[1] % 4);
    const std::string_view value(reinterpret_cast<const char*>(data) + 2, size - 2);
    const std::vector<Span> spans = detector.find(value, context);
    const std::string redacted = redact(detector, value, context, style, "key");
    std::size_t from = 0;  // in the value
    std::size_t at = 0;    // in what became of it
    for (const Span& span : spans) {
        if (span.cls != Class::Phi) continue;
        const std::string_view kept = value.substr(from, span.begin - from);
        REQUIRE(redacted.compare(at, kept.size(), kept) == 0);
        at += kept.size();
        if (style == Style::Label || style == Style::Hash) {
            REQUIRE(redacted[at] == '[');
            at = redacted.find(']', at) + 1;
        } else if (style == Style::Mask) {
            const std::size_t next = span.end;
            // as many characters as there were, none of them a letter or digit but X
            std::size_t characters = 0;
            for (std::size_t i = span.begin; i < next; ++i) characters += begins_character(value, i) ? 1 : 0;
            if (span.kind == Kind::Unscreened) return 0;
            for (; characters > 0 && at < redacted.size(); --characters) {
                const char c = redacted[at];
                REQUIRE(!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'z') &&
                        !(c >= 'A' && c <= 'Z' && c != 'X'));
                for (++at; at < redacted.size() && !begins_character(redacted, at); ++at) {}
            }
        }
        from = span.end;
    }
    REQUIRE(redacted.substr(at) == value.substr(from));
    const std::string message = describe(value, spans);
    for (const char c : message) REQUIRE(c >= ' ' && c < 0x7f);
    return 0;
}
