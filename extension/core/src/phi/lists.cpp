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

// Whole words only.
bool holds_words(const std::string& text, const std::string& words) {
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ')) return true;
    }
    return false;
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
}

void Lists::deny(std::uint64_t hash, std::size_t words, Kind kind) {
    denied_.emplace(hash, kind);
    denied_words_ |= 1U << std::min(words, kMostDeniedWords);
}

bool Lists::allows(std::string_view value) const {
    return !allowed_.empty() && value.size() <= 1000 && allowed_.count(words_of(value)) != 0;
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

void Lists::add(std::string_view value, std::vector<Span>& spans) const {
    for (const OwnRule& rule : rules_)
        if (rule.literal().empty() || holds(value, rule.literal())) rule.find(value, spans);
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

void Lists::remove_allowed(std::string_view value, std::vector<Span>& spans) const {
    if (allowed_.empty()) return;
    spans.erase(std::remove_if(
                    spans.begin(), spans.end(),
                    [&](const Span& span) {
                        if (span.kind == Kind::Unscreened) return false;
                        const std::string words = words_of(value.substr(span.begin, span.end - span.begin));
                        if (allowed_.count(words) != 0) return true;
                        // a payer's own site or mailbox: the host is enough
                        if (span.kind != Kind::Url && span.kind != Kind::Email) return false;
                        return std::any_of(allowed_.begin(), allowed_.end(), [&](const std::string& allowed) {
                            return allowed.find(' ') != std::string::npos && holds_words(words, allowed);
                        });
                    }),
                spans.end());
}

}  // namespace payerwatch::phi
