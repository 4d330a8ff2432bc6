#include "router.hpp"

#include <algorithm>
#include <string_view>

namespace payerwatch::server {

namespace {

bool matches(std::string_view pattern, std::string_view path, std::string& id) {
    const std::size_t brace = pattern.find("{id}");
    if (brace == std::string_view::npos) return pattern == path;
    const std::string_view tail = pattern.substr(brace + 4);
    if (!path.starts_with(pattern.substr(0, brace)) || path.size() < brace + tail.size() + 1 ||
        !path.ends_with(tail))
        return false;
    const std::string_view number = path.substr(brace, path.size() - brace - tail.size());
    if (number.empty() || number.size() > 18 ||
        !std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    id = number;
    return true;
}

}  // namespace

Router::Match Router::find(const std::string& method, std::string path) const {
    while (path.size() > 1 && path.back() == '/') path.pop_back();
    Match match;
    for (const Route& route : routes_) {
        std::string id;
        if (!matches(route.pattern, path, id)) continue;
        if (route.method == method || (method == "HEAD" && route.method == "GET")) {
            match.route = &route;
            match.id = id;
            return match;
        }
        match.allow += (match.allow.empty() ? "" : ", ") + route.method;
    }
    return match;
}

}  // namespace payerwatch::server
