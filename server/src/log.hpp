// Structured log: one JSON object a line on standard error. Fields are names and numbers of ours; what might
// be input text all the same is scrubbed of secrets and identifiers.
#pragma once
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace payerwatch::server {

void log(std::string_view level, std::string_view event, nlohmann::json fields = nlohmann::json::object());

// A text that may be shown: without secrets and identifiers of patients.
std::string scrubbed(std::string_view text);

}  // namespace payerwatch::server
