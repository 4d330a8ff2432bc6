// What a test compares with: the truths, the spellings, the spoilt rows.
#pragma once

#include "counts.h"
#include "world.h"

#include <string>

namespace payerwatch::claimgen {

void write_truth(const World& world, const std::string& path);
void write_aliases(const World& world, const std::string& path);
void write_counts(const Counts& counts, const std::string& path);

}  // namespace payerwatch::claimgen
