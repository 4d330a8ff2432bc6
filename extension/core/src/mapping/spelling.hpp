// A spelling as its words, in lower case.
#pragma once
#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace payerwatch::mapping {

using Words = std::vector<std::string>;

inline Words split(std::string_view key) {
    Words words;
    for (std::size_t at = 0; at < key.size();) {
        const std::size_t end = std::min(key.find(' ', at), key.size());
        if (end > at) words.emplace_back(key.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

inline bool stand_at(const Words& words, std::size_t i, const Words& name) {
    return i + name.size() <= words.size() &&
           std::equal(name.begin(), name.end(), words.begin() + static_cast<std::ptrdiff_t>(i));
}

template <std::size_t N>
bool is_in(std::string_view word, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace payerwatch::mapping
