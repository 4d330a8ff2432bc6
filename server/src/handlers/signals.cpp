#include <nlohmann/json.hpp>

#include "app/server.hpp"
#include "db/statements.hpp"
#include "json_route.hpp"

namespace payerwatch::server {

namespace {

std::optional<std::string> parameter(const Request& request, const char* name) {
    const auto at = request.query.find(name);
    return at == request.query.end() ? std::nullopt : std::optional(at->second);
}

Response signals(Call& call, DbConnection* db) {
    auto filters = nlohmann::json::object();
    for (const char* name : {"product", "kind", "payer", "severity", "status", "from", "to"})
        if (const auto value = parameter(call.request, name)) filters[name] = *value;
    return json_answer(db->run(statements::kSignals, {filters.dump(), parameter(call.request, "after")}),
                       call.request);
}

Response judge(Call& call, DbConnection* db) {
    const auto body = nlohmann::json::parse(call.request.body);
    const auto codes = body.value("reason_codes", nlohmann::json::array());
    if (!codes.is_array())
        return problem(400, "bad-json", "reason_codes is a list", {}, call.request.request_id);
    const auto rows = db->run(statements::kJudge, {call.id, body.at("verdict").get<std::string>(),
                                                   codes.dump(), body.value("notes", std::string())});
    Response response;
    response.status = 201;
    response.body = nlohmann::json{{"judgment_id", std::stol(rows.at(0).cells.at(0).value())}}.dump();
    return response;
}

Response book(Call& call, DbConnection* db) {
    const auto body = nlohmann::json::parse(call.request.body);
    const auto amount =
        body.at("amount").is_string() ? body.at("amount").get<std::string>() : body.at("amount").dump();
    const auto rows = db->run(
        statements::kRecovery,
        {call.id, amount, body.at("recovered_on").get<std::string>(), body.value("note", std::string())});
    Response response;
    response.status = 201;
    response.body = nlohmann::json{{"recovery_id", std::stol(rows.at(0).cells.at(0).value())}}.dump();
    return response;
}

}  // namespace

void add_signal_routes(Server& server) {
    server.router().add({"GET", "/api/v1/signals", Place::Worker, Access::Session, signals, true});
    add_read(server, "/api/v1/signals/{id}", statements::kSignal);
    add_read(server, "/api/v1/alerts", statements::kAlerts, {"status", "after"}, Asked::AgainAndAgain);
    server.router().add({"POST", "/api/v1/alerts/{id}/judgment", Place::Worker, Access::Change, judge});
    server.router().add({"POST", "/api/v1/alerts/{id}/recovery", Place::Worker, Access::Change, book});
}

}  // namespace payerwatch::server
