#include "log.hpp"

#include <unistd.h>

#include <chrono>
#include <ctime>

namespace payerwatch::server {

void log(std::string_view level, std::string_view event, nlohmann::json fields) {
    const auto now = std::chrono::system_clock::now();
    const std::time_t seconds = std::chrono::system_clock::to_time_t(now);
    const auto millis =
        std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count() % 1000;
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    char stamp[40];
    const std::size_t n = std::strftime(stamp, sizeof stamp, "%Y-%m-%dT%H:%M:%S", &utc);
    fields["ts"] = std::string(stamp, n) + "." + std::to_string(1000 + millis).substr(1) + "Z";
    fields["level"] = level;
    fields["event"] = event;
    const std::string line = fields.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
    // one write a line, so that threads do not mix theirs
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
}

}  // namespace payerwatch::server
