// How many rows of each kind were spoilt, for whoever checks that they are found.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace payerwatch::claimgen {

using Counts = std::map<std::string, std::int64_t>;

}  // namespace payerwatch::claimgen
