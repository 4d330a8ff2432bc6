#include "db/statements.hpp"
#include "json_route.hpp"

namespace payerwatch::server {

// What a customer says of its files and payers. Names stand in bodies, never in a URL: one may hold what it
// should not.
void add_mapping_routes(Server& server) {
    add_read(server, "/api/v1/mappings/payers", statements::kAliases, {"after"});
    add_change(server, "POST", "/api/v1/mappings/payers", statements::kAliasAdd, {{"alias"}, {"payer"}});
    add_change(server, "DELETE", "/api/v1/mappings/payers", statements::kAliasRemove, {{"alias"}});
    add_change(server, "POST", "/api/v1/mappings/payers/match", statements::kPayerMatch, {{"spelling"}});
    add_read(server, "/api/v1/mappings/queue", statements::kQueue);
    add_change(server, "POST", "/api/v1/mappings/queue", statements::kDecide, {{"spelling"}, {"payer"}});
    add_read(server, "/api/v1/mappings/cpt", statements::kGroups);
    add_change(server, "POST", "/api/v1/mappings/cpt", statements::kGroupSet, {{"cpt"}, {"group"}});
    add_change(server, "DELETE", "/api/v1/mappings/cpt", statements::kGroupRemove, {{"cpt"}});
    add_read(server, "/api/v1/mappings/columns", statements::kColumns);
    add_change(server, "POST", "/api/v1/mappings/columns", statements::kColumnSet, {{"header"}, {"column"}});
    add_change(server, "DELETE", "/api/v1/mappings/columns", statements::kColumnRemove, {{"header"}});
}

}  // namespace payerwatch::server
