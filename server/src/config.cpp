#include "config.hpp"

#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>

namespace payerwatch::server {

namespace {

using Setter = std::function<void(const std::string&)>;

template <typename T>
Setter number(T& target, T least, T most) {
    return [&target, least, most](const std::string& text) {
        T value{};
        const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
        if (result.ec != std::errc{} || result.ptr != text.data() + text.size() || value < least ||
            value > most)
            throw ConfigError("must be a number from " + std::to_string(least) + " to " +
                              std::to_string(most));
        target = value;
    };
}

Setter text(std::string& target) {
    return [&target](const std::string& value) {
        if (value.empty()) throw ConfigError("must not be empty");
        target = value;
    };
}

Setter flag(bool& target) {
    return [&target](const std::string& value) {
        if (value != "on" && value != "off") throw ConfigError("must be on or off");
        target = value == "on";
    };
}

std::string trimmed(const std::string& s) {
    const auto from = s.find_first_not_of(" \t\r");
    if (from == std::string::npos) return {};
    return s.substr(from, s.find_last_not_of(" \t\r") - from + 1);
}

std::map<std::string, Setter> setters(Config& c) {
    return {{"listen", text(c.listen)},
            {"health_listen", text(c.health_listen)},
            {"database", text(c.database)},
            {"io_threads", number(c.io_threads, 1U, 64U)},
            {"workers", number(c.workers, 1U, 256U)},
            {"upload_workers", number(c.upload_workers, 1U, 64U)},
            {"db_connections", number(c.db_connections, 2U, 256U)},
            {"queue_limit", number(c.queue_limit, 1U, 100000U)},
            {"connection_limit", number(c.connection_limit, 8U, 60000U)},
            {"body_limit", number<std::uint64_t>(c.body_limit, 1024, 64ULL << 20)},
            {"upload_limit", number<std::uint64_t>(c.upload_limit, 1024, 1ULL << 44)},
            {"head_seconds", number(c.head_seconds, 1U, 600U)},
            {"body_seconds", number(c.body_seconds, 1U, 3600U)},
            {"idle_seconds", number(c.idle_seconds, 1U, 3600U)},
            {"write_seconds", number(c.write_seconds, 1U, 3600U)},
            {"drain_seconds", number(c.drain_seconds, 0U, 600U)},
            {"secure_cookies", flag(c.secure_cookies)},
            {"trust_proxy", flag(c.trust_proxy)},
            {"analyze_seconds", number(c.analyze_seconds, 0U, 86400U)}};
}

void apply(const std::map<std::string, Setter>& known, const std::string& name, const std::string& value,
           const std::string& where) {
    const auto setter = known.find(name);
    if (setter == known.end()) throw ConfigError(where + ": there is no setting " + name);
    try {
        setter->second(value);
    } catch (const ConfigError& error) {
        throw ConfigError(where + ": " + name + " " + error.what());
    }
}

}  // namespace

Config Config::load(const std::string& file) {
    Config config;
    const auto known = setters(config);
    if (!file.empty()) {
        std::ifstream in(file);
        if (!in || std::filesystem::is_directory(file))
            throw ConfigError("cannot read the configuration file " + file);
        std::string line;
        for (int n = 1; std::getline(in, line); ++n) {
            line = trimmed(line);
            if (line.empty() || line[0] == '#') continue;
            const auto equals = line.find('=');
            const std::string where = file + ":" + std::to_string(n);
            if (equals == std::string::npos) throw ConfigError(where + ": not of the form name = value");
            apply(known, trimmed(line.substr(0, equals)), trimmed(line.substr(equals + 1)), where);
        }
    }
    for (const auto& [name, setter] : known) {
        std::string variable = "PAYERWATCH_";
        for (const char c : name) variable.push_back(static_cast<char>(c == '_' ? '_' : c - 32));
        if (const char* value = std::getenv(variable.c_str())) apply(known, name, value, "environment");
    }
    return config;
}

}  // namespace payerwatch::server
