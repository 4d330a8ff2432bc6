#include "payerwatch/quality/code_table.hpp"

#include <algorithm>

#include "payerwatch/text.hpp"

namespace payerwatch::quality {

namespace {

constexpr std::size_t kLongestCode = 10;  // taxonomies have ten characters

}  // namespace

std::uint64_t CodeTable::packed(std::string_view code) {
    std::uint64_t bits = 0;
    std::size_t n = 0;
    for (const char c : code) {
        if (c == '.') continue;
        if (!is_alnum(c) || ++n > kLongestCode) return 0;
        const char upper = to_upper(c);
        bits = bits * 37 + static_cast<std::uint64_t>(is_digit(c) ? c - '0' + 1 : upper - 'A' + 11);
    }
    return bits;
}

void CodeTable::add(std::string_view code, Day from, Day to) {
    entries_.push_back({packed(code), from, to});
}

void CodeTable::seal() {
    std::sort(entries_.begin(), entries_.end(),
              [](const Entry& a, const Entry& b) { return a.code < b.code; });
}

bool CodeTable::knows(std::string_view code, Day day) const {
    const std::uint64_t wanted = packed(trim(code));
    auto at = std::lower_bound(entries_.begin(), entries_.end(), wanted,
                               [](const Entry& entry, std::uint64_t value) { return entry.code < value; });
    for (; wanted != 0 && at != entries_.end() && at->code == wanted; ++at)
        if (day == kNoDay || ((at->from == kNoDay || at->from <= day) && (at->to == kNoDay || day <= at->to)))
            return true;
    return false;
}

}  // namespace payerwatch::quality
