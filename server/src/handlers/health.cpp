#include <chrono>
#include <nlohmann/json.hpp>

#include "app/server.hpp"
#include "openapi.hpp"

namespace payerwatch::server {

namespace {

Response alive() {
    const auto now =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
            .count();
    Response response;
    response.body = nlohmann::json{{"status", "healthy"}, {"timestamp", now}}.dump();
    return response;
}

Response ready(Server& server) {
    const auto state = server.readiness();
    Response response;
    response.status = state.is_ready ? 200 : 503;
    response.body = state.json.empty() ? R"({"status":"not ready"})" : state.json;
    return response;
}

Response status_page() {
    Response response;
    response.content_type = "text/html; charset=utf-8";
    response.fields.emplace_back("Content-Security-Policy",
                                 "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
    response.body =
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>payerwatch</title>"
        "<body style=\"font-family:sans-serif;max-width:40em;margin:3em auto\"><h1>payerwatch</h1>"
        "<p>The server is running. Its interface is at <a "
        "href=\"/api/v1/openapi.json\">/api/v1/openapi.json</a>.</p></body></html>";
    return response;
}

}  // namespace

void add_health_routes(Server& server) {
    const auto inline_get = [&](const char* path, const std::function<Response()>& answer) {
        server.router().add(
            {"GET", path, Place::Inline, Access::Open, [answer](Call&, DbConnection*) { return answer(); }});
    };
    for (const char* path : {"/health", "/healthz", "/ping", "/monitoring/health/live"})
        inline_get(path, alive);
    for (const char* path : {"/monitoring/health", "/monitoring/health/ready"})
        inline_get(path, [&server] { return ready(server); });
    inline_get("/", status_page);
    inline_get("/api/v1/openapi.json", [] {
        Response response;
        response.body = kOpenApi;
        return response;
    });
}

}  // namespace payerwatch::server
