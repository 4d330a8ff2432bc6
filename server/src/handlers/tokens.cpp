#include "db/statements.hpp"
#include "json_route.hpp"

namespace payerwatch::server {

// Of programs that call the server; a person who administers makes them.
void add_token_routes(Server& server) {
    add_read(server, "/api/v1/tokens", statements::kTokens);
    add_change(server, "POST", "/api/v1/tokens", statements::kTokenAdd,
               {{"name"}, {"role", false}, {"days", false}}, 201);
    add_change(server, "DELETE", "/api/v1/tokens/{id}", statements::kTokenRevoke);
}

}  // namespace payerwatch::server
