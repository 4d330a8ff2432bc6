#include <nlohmann/json.hpp>

#include "app/server.hpp"
#include "db/statements.hpp"

namespace payerwatch::server {

namespace {

Response passed_through(const std::vector<DbConnection::Row>& rows, const Request& request) {
    if (rows.empty() || !rows[0].cells[0])
        return problem(404, "not-found", "there is no such thing", {}, request.request_id);
    Response response;
    response.body = *rows[0].cells[0];
    return response;
}

std::optional<std::string> parameter(const Request& request, const char* name) {
    const auto at = request.query.find(name);
    return at == request.query.end() ? std::nullopt : std::optional(at->second);
}

Response signals(Call& call, DbConnection* db) {
    auto filters = nlohmann::json::object();
    for (const char* name : {"product", "kind", "payer", "severity", "status", "from", "to"})
        if (const auto value = parameter(call.request, name)) filters[name] = *value;
    return passed_through(
        db->run(statements::kSignals, {filters.dump(), parameter(call.request, "after"), "100"}),
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
    server.router().add(
        {"GET", "/api/v1/signals/{id}", Place::Worker, Access::Session, [](Call& call, DbConnection* db) {
             return passed_through(db->run(statements::kSignal, {call.id}), call.request);
         }});
    server.router().add({"GET", "/api/v1/alerts", Place::Worker, Access::Session,
                         [](Call& call, DbConnection* db) {
                             return passed_through(
                                 db->run(statements::kAlerts, {parameter(call.request, "status"),
                                                               parameter(call.request, "after"), "100"}),
                                 call.request);
                         },
                         true});
    server.router().add({"POST", "/api/v1/alerts/{id}/judgment", Place::Worker, Access::Change, judge});
    server.router().add({"POST", "/api/v1/alerts/{id}/recovery", Place::Worker, Access::Change, book});
}

}  // namespace payerwatch::server
