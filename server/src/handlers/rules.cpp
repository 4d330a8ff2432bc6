#include "db/statements.hpp"
#include "json_route.hpp"

namespace payerwatch::server {

// What is checked and screened, and how strictly.
void add_rule_routes(Server& server) {
    add_read(server, "/api/v1/quality/rules", statements::kQualityRules);
    add_change(server, "POST", "/api/v1/quality/rules", statements::kQualityRuleSet,
               {{"rule"}, {"threshold", false}, {"is_on", false}, {"note", false}});
    add_read(server, "/api/v1/phi/lists", statements::kPhiLists);
    add_read(server, "/api/v1/phi/rules", statements::kPhiRules);
    add_change(server, "POST", "/api/v1/phi/rules", statements::kPhiRuleAdd,
               {{"name"}, {"pattern"}, {"kind", false}});
    add_change(server, "DELETE", "/api/v1/phi/rules", statements::kPhiRuleRemove, {{"name"}});
    add_change(server, "POST", "/api/v1/phi/rules/test", statements::kPhiRuleTest,
               {{"pattern"}, {"samples", true, true}});
    add_change(server, "POST", "/api/v1/phi/lists", statements::kPhiListAdd,
               {{"list"}, {"value"}, {"kind", false}, {"note", false}});
    add_change(server, "DELETE", "/api/v1/phi/lists", statements::kPhiListRemove, {{"list"}, {"value"}});
    add_change(server, "POST", "/api/v1/phi/policies", statements::kPhiPolicySet,
               {{"column"}, {"action", false}});
}

}  // namespace payerwatch::server
