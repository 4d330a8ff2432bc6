// Settings of the server: a file of `name = value` lines, then the environment (PAYERWATCH_NAME), checked at
// start.
#pragma once
#include <cstdint>
#include <stdexcept>
#include <string>

namespace payerwatch::server {

struct ConfigError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Config {
    std::string listen = "127.0.0.1:8080";
    std::string health_listen = "127.0.0.1:8081";
    std::string database = "postgresql:///payerwatch?user=payerwatch_server";
    unsigned io_threads = 2;
    unsigned workers = 4;
    unsigned upload_workers = 4;
    unsigned db_connections = 8;
    unsigned queue_limit = 256;  // requests that wait for a worker
    unsigned connection_limit = 4096;
    std::uint64_t body_limit = 1 << 20;       // bytes of a request that is no upload
    std::uint64_t upload_limit = 4ULL << 30;  // bytes of an upload
    unsigned head_seconds = 10, body_seconds = 30, idle_seconds = 75, write_seconds = 30, drain_seconds = 25;
    bool secure_cookies = false;    // behind HTTPS: Secure and the __Host- prefix
    bool trust_proxy = false;       // X-Forwarded-For of a loopback peer
    unsigned analyze_seconds = 30;  // between looks for queued analyses; 0: never

    static Config load(const std::string& file);  // "" for none; ConfigError names the setting
};

}  // namespace payerwatch::server
