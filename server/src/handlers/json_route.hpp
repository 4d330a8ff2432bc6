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

// GET: the parameters are those of the query, or the path's {id}.
void add_read(Server& server, const char* pattern, const char* statement,
              std::vector<const char*> query = {});
// Needs the CSRF token. The parameters are the path's {id}, if it has one, and the members of the body. An
// empty value of the statement answers 204, NULL 404.
void add_change(Server& server, const char* method, const char* pattern, const char* statement,
                std::vector<Member> members = {}, int status = 200);

}  // namespace payerwatch::server
