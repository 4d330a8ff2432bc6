#include "payerwatch/phi/lists.hpp"

#include <algorithm>
#include <array>

#include "payerwatch/text.hpp"

#include "scratch.hpp"

namespace payerwatch::phi {

namespace {

// A text's words in lower case with plain letters, and where each stands in the text.
struct Words {
    std::string joined;  // by single blanks
    struct Place {
        std::uint32_t begin, end;  // in the text
        std::uint32_t from, to;    // in `joined`
    };
    std::vector<Place> places;

    explicit Words(std::string_view text) {
        if (text.size() > kMaxLength || !is_utf8(text)) return;
        Scratch scratch;
        scratch.read(text, Context::Text);
        for (const Token& token : scratch.tokens) {
            if (!joined.empty()) joined.push_back(' ');
            const auto from = static_cast<std::uint32_t>(joined.size());
            for (const char c : scratch.of(token)) joined.push_back(to_lower(c));
            const bool folded = !scratch.offset.empty();
            places.push_back({folded ? scratch.offset[token.begin] : token.begin,
                              folded ? scratch.offset[token.end] : token.end, from,
                              static_cast<std::uint32_t>(joined.size())});
        }
    }
};

std::size_t pair_of(char a, char b) {
    return static_cast<std::size_t>(static_cast<unsigned char>(to_lower(a))) << 8 |
           static_cast<unsigned char>(to_lower(b));
}

bool holds(std::string_view value, std::string_view lower_literal) {
    return std::search(value.begin(), value.end(), lower_literal.begin(), lower_literal.end(),
                       [](char a, char b) { return to_lower(a) == b; }) != value.end();
}

// A payer's own site: example-payer.com
bool is_host(std::string_view text) {
    const std::size_t dot = text.rfind('.');
    return dot != std::string_view::npos && dot > 0 && text.size() - dot > 2 &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return is_alnum(c) || c == '.' || c == '-'; }) &&
           std::all_of(text.begin() + static_cast<std::ptrdiff_t>(dot) + 1, text.end(), is_letter);
}

std::string in_lower_case(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) c = to_lower(c);
    return lower;
}

// Numbers that are somebody's are not allowed away, whatever a list says.
bool can_be_allowed(Kind kind) {
    constexpr std::array kKinds{Kind::Name,  Kind::Address, Kind::City, Kind::Zip,   Kind::Phone, Kind::Fax,
                                Kind::Email, Kind::Url,     Kind::Ip,   Kind::Other, Kind::Photo};
    return std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end();
}

// Overlapping spans of class Phi as one that covers them all: of the kind of the longest.
void join(std::vector<Span>& spans) {
    std::stable_sort(spans.begin(), spans.end(),
                     [](const Span& a, const Span& b) { return a.begin < b.begin; });
    std::vector<Span> joined;
    std::uint32_t longest = 0;
    for (const Span& span : spans) {
        if (joined.empty() || span.begin >= joined.back().end) {
            joined.push_back(span);
            longest = span.end - span.begin;
            continue;
        }
        Span& last = joined.back();
        const bool phi = span.cls == Class::Phi && last.cls != Class::Phi;
        if (phi || (span.end - span.begin > longest && span.cls == last.cls)) {
            last.kind = span.kind;
            last.cls = span.cls;
            longest = span.end - span.begin;
        }
        last.end = std::max(last.end, span.end);
        last.score = std::max(last.score, span.score);
    }
    spans = std::move(joined);
}

}  // namespace

std::string words_of(std::string_view text) {
    return Words(text).joined;
}

void Lists::add_rule(std::string_view pattern, Kind kind) {
    rules_.emplace_back(pattern, kind);
    const std::string& literal = rules_.back().literal();
    if (literal.empty()) {
        every_rule_has_literal_ = false;
        return;
    }
    if (pairs_.empty()) pairs_.resize(1U << 16);
    pairs_[pair_of(literal[0], literal[1])] = true;
}

void Lists::allow(std::string_view text) {
    allowed_.insert(words_of(text));
    if (is_host(text)) hosts_.insert(in_lower_case(text));
}

void Lists::deny(std::uint64_t hash, std::size_t words, Kind kind) {
    denied_.emplace(hash, kind);
    denied_words_ |= 1U << std::min(words, kMostDeniedWords);
}

bool Lists::may_add_to(std::string_view value) const {
    if (!denied_.empty() || !every_rule_has_literal_) return true;
    if (rules_.empty()) return false;
    for (std::size_t i = 0; i + 1 < value.size(); ++i)
        if (pairs_[pair_of(value[i], value[i + 1])])
            return std::any_of(rules_.begin(), rules_.end(),
                               [&](const OwnRule& rule) { return holds(value, rule.literal()); });
    return false;
}

void Lists::apply(std::string_view value, std::vector<Span>& spans) const {
    std::vector<Span> found;
    for (const OwnRule& rule : rules_)
        if (rule.literal().empty() || holds(value, rule.literal())) rule.find(value, found);
    spans.insert(spans.end(), found.begin(), found.end());
    remove_allowed(value, spans);
    add_denied(value, spans);
    const auto unscreened = std::find_if(spans.begin(), spans.end(),
                                         [](const Span& span) { return span.kind == Kind::Unscreened; });
    if (unscreened != spans.end()) {
        const Span whole = *unscreened;
        spans.assign(1, whole);
    } else {
        join(spans);
    }
}

void Lists::add_denied(std::string_view value, std::vector<Span>& spans) const {
    if (denied_.empty()) return;
    const Words words(value);
    for (std::size_t n = 1; n <= kMostDeniedWords; ++n) {
        if ((denied_words_ >> n & 1) == 0) continue;
        for (std::size_t i = 0; i + n <= words.places.size(); ++i) {
            if (i % 4096 == 0) on_window();
            const auto& first = words.places[i];
            const auto& last = words.places[i + n - 1];
            const auto found = denied_.find(
                siphash(key_, std::string_view(words.joined).substr(first.from, last.to - first.from)));
            if (found != denied_.end())
                spans.push_back({found->second, info(found->second).cls, first.begin, last.end, 1.0F});
        }
    }
}

// https://portal.example-payer.com/claims where example-payer.com is allowed; no credentials before it
bool Lists::is_allowed_host(std::string_view url) const {
    const std::size_t scheme = url.find("://");
    std::string_view host = scheme == std::string_view::npos ? url : url.substr(scheme + 3);
    host = host.substr(0, host.find_first_of("/?#"));
    if (host.find('@') != std::string_view::npos) return false;
    const std::string name = in_lower_case(host.substr(0, host.find(':')));
    for (std::size_t at = 0; at != std::string::npos; at = name.find('.', at + 1))
        if (hosts_.count(name.substr(at == 0 ? 0 : at + 1)) != 0) return true;
    return false;
}

void Lists::remove_allowed(std::string_view value, std::vector<Span>& spans) const {
    if (allowed_.empty() || spans.empty()) return;
    const bool whole = value.size() <= 1000 && allowed_.count(words_of(value)) != 0;
    spans.erase(std::remove_if(spans.begin(), spans.end(),
                               [&](const Span& span) {
                                   if (!can_be_allowed(span.kind)) return false;
                                   const std::string_view text =
                                       value.substr(span.begin, span.end - span.begin);
                                   return whole || allowed_.count(words_of(text)) != 0 ||
                                          (span.kind == Kind::Url && is_allowed_host(text));
                               }),
                spans.end());
}

}  // namespace payerwatch::phi
