// Routes whose whole work is one statement: what they take becomes its parameters, its one value the answer.
#pragma once
#include <string>
#include <vector>

#include "app/server.hpp"

namespace payerwatch::server {

// A member of the request's JSON object. The database says which values it takes.
struct Member {
    const char* name;
    bool is_required = true;
    bool is_list = false;
};

// The one value of a statement as the answer: an empty one 204, none 404.
Response json_answer(const std::vector<DbConnection::Row>& rows, const Request& request, int status = 200);

// GET: the parameters are the path's {id}, if it has one, and those of the query. A page that asks for it
// again and again by itself is no sign of a person.
enum class Asked : std::uint8_t { ByAPerson, AgainAndAgain };
void add_read(Server& server, const char* pattern, const char* statement, std::vector<const char*> query = {},
              Asked asked = Asked::ByAPerson);
// Needs the CSRF token. The parameters are the path's {id}, if it has one, and the members of the body.
void add_change(Server& server, const char* method, const char* pattern, const char* statement,
                std::vector<Member> members = {}, int status = 200);

}  // namespace payerwatch::server
