#include "json_route.hpp"

#include <nlohmann/json.hpp>

namespace payerwatch::server {

namespace {

bool has_id(const char* pattern) {
    return std::string_view(pattern).find("{id}") != std::string_view::npos;
}

}  // namespace

Response json_answer(const std::vector<DbConnection::Row>& rows, const Request& request, int status) {
    if (rows.empty() || !rows[0].cells[0])
        return problem(404, "not-found", "there is no such thing", {}, request.request_id);
    Response response;
    response.status = rows[0].cells[0]->empty() ? 204 : status;
    response.body = *rows[0].cells[0];
    return response;
}

void add_read(Server& server, const char* pattern, const char* statement, std::vector<const char*> query,
              Asked asked) {
    const auto run = [statement, has_id = has_id(pattern), query = std::move(query)](Call& call,
                                                                                     DbConnection* db) {
        DbConnection::Parameters parameters;
        if (has_id) parameters.emplace_back(call.id);
        for (const char* name : query) {
            const auto at = call.request.query.find(name);
            parameters.push_back(at == call.request.query.end() ? std::nullopt : std::optional(at->second));
        }
        return json_answer(db->run(statement, parameters), call.request);
    };
    server.router().add({"GET", pattern, Place::Worker, Access::Session, run, asked == Asked::AgainAndAgain});
}

void add_change(Server& server, const char* method, const char* pattern, const char* statement,
                std::vector<Member> members, int status) {
    const auto run = [statement, status, has_id = has_id(pattern), members = std::move(members)](
                         Call& call, DbConnection* db) {
        const std::string& request_id = call.request.request_id;
        DbConnection::Parameters parameters;
        if (has_id) parameters.emplace_back(call.id);
        const auto body = members.empty() || call.request.body.empty()
                              ? nlohmann::json::object()
                              : nlohmann::json::parse(call.request.body);
        if (!body.is_object()) return problem(400, "bad-json", "the body is a JSON object", {}, request_id);
        for (const Member& member : members) {
            const auto at = body.find(member.name);
            if (at == body.end() || at->is_null()) {
                if (member.is_required)
                    return problem(400, "bad-json", std::string("the body lacks ") + member.name, {},
                                   request_id);
                parameters.emplace_back(std::nullopt);
                continue;
            }
            if (at->is_object() || at->is_array() != member.is_list)
                return problem(400, "bad-json", std::string(member.name) + " has another type", {},
                               request_id);
            std::string value = at->is_string() ? at->get<std::string>() : at->dump();
            if (value.find('\0') != std::string::npos)
                return problem(422, "bad-value", std::string(member.name) + " holds a NUL character", {},
                               request_id);
            parameters.emplace_back(std::move(value));
        }
        return json_answer(db->run(statement, parameters, DbConnection::kLongPatience), call.request, status);
    };
    server.router().add({method, pattern, Place::Worker, Access::Change, run});
}

}  // namespace payerwatch::server
