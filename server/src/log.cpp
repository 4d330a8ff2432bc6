#include "log.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>

#include "payerwatch/phi/scrub.hpp"

namespace payerwatch::server {

namespace {

// What the server itself names; everything else may have come from outside.
constexpr std::array<std::string_view, 5> kOwnFields{"listen", "health", "route", "method", "version"};

void scrub_fields(nlohmann::json& value) {
    if (value.is_string()) {
        value = scrubbed(value.get_ref<const std::string&>());
    } else if (value.is_structured()) {
        for (auto& item : value) scrub_fields(item);
    }
}

}  // namespace

std::string scrubbed(std::string_view text) {
    thread_local phi::Detector detector;
    return phi::scrub(detector, text);
}

void log(std::string_view level, std::string_view event, nlohmann::json fields) {
    const auto now = std::chrono::system_clock::now();
    const std::time_t seconds = std::chrono::system_clock::to_time_t(now);
    const auto millis =
        std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count() % 1000;
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    char stamp[40];
    const std::size_t n = std::strftime(stamp, sizeof stamp, "%Y-%m-%dT%H:%M:%S", &utc);
    for (auto& [name, value] : fields.items())
        if (std::find(kOwnFields.begin(), kOwnFields.end(), name) == kOwnFields.end()) scrub_fields(value);
    fields["ts"] = std::string(stamp, n) + "." + std::to_string(1000 + millis).substr(1) + "Z";
    fields["level"] = level;
    fields["event"] = event;
    const std::string line = fields.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
    // one write a line, so that threads do not mix theirs
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
}

}  // namespace payerwatch::server
