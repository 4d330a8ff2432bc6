#include <nlohmann/json.hpp>

#include "app/crypto.hpp"
#include "app/server.hpp"
#include "db/statements.hpp"
#include "log.hpp"

namespace payerwatch::server {

namespace {

constexpr std::size_t kLongestPassword = 1000;

std::string set_cookie(const Server& server, const std::string& value) {
    std::string cookie = server.cookie_name() + "=" + value + "; Path=/; HttpOnly; SameSite=Lax";
    if (server.config().secure_cookies) cookie += "; Secure";
    if (value.empty()) cookie += "; Max-Age=0";
    return cookie;
}

Response session_answer(const std::string& json, const std::string& csrf, int status) {
    auto answer = nlohmann::json::parse(json);
    answer["csrf_token"] = csrf;
    Response response;
    response.status = status;
    response.body = answer.dump();
    return response;
}

// Unknown logins and wrong passwords take the same time and get the same answer.
Response log_in(Server& server, const Request& request) {
    const std::string origin = request.field("origin");
    if (!origin.empty() && origin != "http://" + request.field("host") &&
        origin != "https://" + request.field("host"))
        return problem(403, "wrong-origin", "the request comes from another site", {}, request.request_id);
    const auto body = nlohmann::json::parse(request.body);
    const std::string login = body.at("login").get<std::string>();
    const std::string password = body.at("password").get<std::string>();
    if (login.size() > 100 || password.size() > kLongestPassword || login.find('\0') != std::string::npos)
        return problem(401, "wrong-credentials", "login or password is wrong", {}, request.request_id);
    std::optional<std::string> hash;
    {
        auto lease = server.pool().lease();
        const auto rows = lease->run(statements::kLoginBegin, {login, request.peer});
        hash = rows.at(0).cells.at(0);
        const std::string wait = rows.at(0).cells.at(1).value_or("0");
        if (wait != "0") {
            server.metrics().login("throttled");
            Response response = problem(429, "throttled", "too many failed log-ins", "Wait and try again.",
                                        request.request_id);
            response.fields.emplace_back("Retry-After", wait);
            return response;
        }
    }
    bool right = false;
    if (hash) {
        right = verify_password(*hash, password);
    } else {
        waste_a_hash(password);
    }
    auto lease = server.pool().lease();
    if (!right) {
        lease->run(statements::kLoginFailed, {login, request.peer});
        server.metrics().login("failed");
        return problem(401, "wrong-credentials", "login or password is wrong", {}, request.request_id);
    }
    const std::string token = random_token();
    Transaction transaction(*lease);
    const auto rows = lease->run(statements::kSessionBegin, {login, sha256_hex(token)});
    transaction.commit();
    server.metrics().login("ok");
    Response response = session_answer(rows.at(0).cells.at(0).value(), sha256_hex("csrf " + token), 201);
    response.fields.emplace_back("Set-Cookie", set_cookie(server, token));
    return response;
}

}  // namespace

void add_session_routes(Server& server) {
    server.router().add({"POST", "/api/v1/session", Place::Worker, Access::Open,
                         [&server](Call& call, DbConnection*) { return log_in(server, call.request); }});
    server.router().add(
        {"GET", "/api/v1/session", Place::Worker, Access::Session,
         [](Call& call, DbConnection*) { return session_answer(call.session.json, call.session.csrf, 200); },
         true});
    server.router().add(
        {"DELETE", "/api/v1/session", Place::Worker, Access::Change, [&server](Call& call, DbConnection* db) {
             db->run(statements::kSessionEnd, {sha256_hex(call.request.cookie(server.cookie_name()))});
             Response response;
             response.status = 204;
             response.fields.emplace_back("Set-Cookie", set_cookie(server, ""));
             return response;
         }});
}

}  // namespace payerwatch::server
