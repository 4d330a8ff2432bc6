// The command line.
#pragma once

#include "calendar.h"

#include <cstdint>
#include <stdexcept>
#include <string>

namespace payerwatch::claimgen {

struct Options {
    std::int64_t rows = 100000;
    std::uint64_t seed = 1;
    Day last_day = 0;
    int weeks = 78;
    int payers = 200;
    std::string claims;
    std::string truth;
    std::string aliases;
    std::string counts;
    bool events = true;
    bool phi = true;
    bool broken = true;
    bool refs = true;
    bool help = false;

    Day first_day() const { return last_day - 7 * weeks + 1; }
};

class UsageError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

Options parse_options(int argc, char** argv);
const char* usage();

}  // namespace payerwatch::claimgen
