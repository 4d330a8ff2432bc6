// Structured log: one JSON object a line on standard error. Fields are names and numbers of ours; never input
// text.
#pragma once
#include <nlohmann/json.hpp>
#include <string_view>

namespace payerwatch::server {

void log(std::string_view level, std::string_view event, nlohmann::json fields = nlohmann::json::object());

}  // namespace payerwatch::server
