// Spellings that name no payer, and such as may mean several. Forms as form_of() writes them, of the name
// alone.
#pragma once
#include <string>

namespace payerwatch::mapping {

bool is_not_a_payer(const std::string& form);  // self pay
bool is_ambiguous(const std::string& form);    // BCBS

}  // namespace payerwatch::mapping
