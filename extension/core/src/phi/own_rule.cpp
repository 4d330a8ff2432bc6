#include "payerwatch/phi/own_rule.hpp"

#include <algorithm>
#include <stdexcept>

#include "payerwatch/error.hpp"
#include "payerwatch/text.hpp"

namespace payerwatch::phi {

void (*on_window)() = [] {};

namespace {

boost::regex compile(std::string_view pattern) {
    if (pattern.empty() || pattern.size() > OwnRule::kLongestPattern)
        throw Error("PW003", "a rule has 1 to 1000 characters");
    // Boost 1.74 looks a character past the end of an unfinished set ("[a-"); it finds a NUL there.
    std::string ended(pattern);
    ended.append(8, '\0');
    try {
        boost::regex rule(ended.data(), ended.data() + pattern.size(),
                          boost::regex::perl | boost::regex::icase);
        if (boost::regex_search(std::string(), rule)) throw Error("PW003", "the rule matches the empty text");
        return rule;
    } catch (const boost::regex_error&) {
        throw Error("PW003", "the rule is not a valid regular expression", "Perl syntax is understood.");
    } catch (const std::runtime_error&) {
        throw Error("PW003", "the rule is too complex");
    }
}

// What ends a run of plain characters, and what may take away the last one.
constexpr std::string_view kMeta = "[](){}.*+?|^$\\";
constexpr std::string_view kOptional = "*?{";
constexpr std::string_view kPlainEscapes = ".+*?()[]{}|^$/-#@:;,=!%&_~\"\\ ";
constexpr std::string_view kClassEscapes = "dDsSwWbB";

}  // namespace

// Only what stands outside brackets and groups counts; an alternative at the top has no text that every match
// holds.
std::string literal_of(std::string_view pattern) {
    std::string best, run;
    int depth = 0;
    const auto end_run = [&] {
        if (run.size() > best.size()) best = run;
        run.clear();
    };
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\') {
            const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
            ++i;
            if (kPlainEscapes.find(next) != std::string_view::npos && next != '\0') {
                if (depth == 0) run.push_back(next);
            } else if (kClassEscapes.find(next) != std::string_view::npos && next != '\0') {
                end_run();
            } else {
                return {};  // \x41, \Q, \<: what it means takes more to tell
            }
        } else if (c == '[') {
            end_run();
            // only sets without brackets, classes and escapes inside
            const std::size_t from = i + (pattern.substr(i + 1, 1) == "^" ? 2U : 1U);
            const std::size_t end = pattern.find(']', from);
            if (end == std::string_view::npos || end == from ||
                pattern.substr(from, end - from).find_first_of("[\\") != std::string_view::npos)
                return {};
            i = end;
        } else if (c == '(') {
            if (pattern.substr(i, 3) != "(?:" && pattern.substr(i, 2) == "(?") return {};  // (?i), look-ahead
            end_run();
            ++depth;
        } else if (c == ')') {
            --depth;
            end_run();
        } else if (c == '|' && depth == 0) {
            return {};
        } else if (kOptional.find(c) != std::string_view::npos) {
            if (!run.empty()) run.pop_back();
            end_run();
            if (c == '{') {
                const std::size_t end = pattern.find('}', i);
                // a brace that repeats nothing is a character to some, an error to others
                if (end == std::string_view::npos || end == i + 1 ||
                    pattern.substr(i + 1, end - i - 1).find_first_not_of("0123456789,") !=
                        std::string_view::npos)
                    return {};
                i = end;
            }
        } else if (kMeta.find(c) != std::string_view::npos) {
            end_run();
        } else if (depth == 0) {
            run.push_back(to_lower(c));
        }
    }
    end_run();
    // cases beyond ASCII are Boost's affair
    const bool plain =
        std::all_of(best.begin(), best.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return plain && best.size() >= 3 ? best : std::string();
}

OwnRule::OwnRule(std::string_view pattern, Kind kind)
    : pattern_(compile(pattern)), kind_(kind), literal_(literal_of(pattern)) {}

void OwnRule::find(std::string_view value, std::vector<Span>& spans) const {
    const auto unscreened = [&] {
        spans.push_back({Kind::Unscreened, Class::Phi, 0, static_cast<std::uint32_t>(value.size()), 1.0F});
    };
    std::size_t matches = 0;
    std::size_t from = 0;
    try {
        for (;;) {
            on_window();
            const std::size_t end = std::min(value.size(), from + kWindow);
            boost::cmatch match;
            auto flags = boost::match_default;
            if (from > 0) flags |= boost::match_prev_avail;
            if (end < value.size()) flags |= boost::match_not_eol;
            std::size_t next = end == value.size() ? end : end - kLongestMatch;
            const char* at = value.data() + from;
            while (boost::regex_search(at, value.data() + end, match, pattern_, flags, value.data())) {
                const auto begin = static_cast<std::size_t>(match[0].first - value.data());
                const auto stop = static_cast<std::size_t>(match[0].second - value.data());
                if (end < value.size() && begin >= next) break;  // the next window sees all of it
                if (stop > begin) {
                    if (++matches > kMostMatches) return unscreened();
                    // whole characters
                    std::size_t first = begin, last = stop;
                    while (first > 0 && (static_cast<unsigned char>(value[first]) & 0xC0) == 0x80) --first;
                    while (last < value.size() && (static_cast<unsigned char>(value[last]) & 0xC0) == 0x80)
                        ++last;
                    spans.push_back({kind_, info(kind_).cls, static_cast<std::uint32_t>(first),
                                     static_cast<std::uint32_t>(last), 0.99F});
                }
                at = stop > begin ? match[0].second : match[0].second + 1;
                next = std::max(next, stop);
                if (at >= value.data() + end) break;
                flags |= boost::match_prev_avail;
            }
            if (end == value.size()) return;
            from = std::max(next, from + 1);
        }
    } catch (const std::runtime_error&) {  // Boost's bound on the states it tries
        unscreened();
    }
}

}  // namespace payerwatch::phi
