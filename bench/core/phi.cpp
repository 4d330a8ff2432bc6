// Gigabytes a second of Detector::contains over values read from standard input, one a line, beside Hyperscan
// with the formatted identifiers' patterns (block mode, one scan a value, stopped at the first match). Median
// of alternating runs.
#include <hs.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

#include "payerwatch/phi/detector.hpp"

using namespace payerwatch;

namespace {

constexpr int kRuns = 7;
constexpr double kSeconds = 0.3;  // least time of one run

// SSN, MBI, card, IBAN, email, URL, IPv4, MAC, VIN, phone, date, and labelled numbers. Hyperscan checks no
// digits.
const char* const kPatterns[] = {
    R"(\b\d{3}[- .]\d{2}[- .]\d{4}\b)",
    R"(\b[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}\b)",
    R"(\b(?:\d[ -]?){12,18}\d\b)",
    R"(\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}\b)",
    R"([A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,250}\.[A-Za-z]{2,})",
    R"((?:https?://|www\.)\S{4,})",
    R"(\b(?:\d{1,3}\.){3}\d{1,3}\b)",
    R"(\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b)",
    R"(\b[A-HJ-NPR-Z0-9]{17}\b)",
    R"((?:\(\d{3}\) ?|\b\d{3}[-. /])\d{3}[-. ]\d{4}\b)",
    R"(\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b)",
    R"((?:MRN|SSN|DOB|acct|account|member id|medicaid id|policy)\W{0,4}[A-Z]{0,3}\d{4,})"};

double once(const std::vector<std::string>& values, std::size_t bytes,
            const std::function<bool(const std::string&)>& holds, long& hits) {
    const auto begun = std::chrono::steady_clock::now();
    double seconds = 0;
    double scanned = 0;
    do {
        hits = 0;
        for (const std::string& value : values) hits += holds(value) ? 1 : 0;
        scanned += static_cast<double>(bytes);
        seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    } while (seconds < kSeconds);
    return scanned / seconds / 1e9;
}

double median(std::vector<double> v) {
    std::sort(v.begin(), v.end());
    return v[v.size() / 2];
}

}  // namespace

int main(int, char** argv) {
    std::vector<std::string> values;
    std::size_t bytes = 0;
    for (std::string line; std::getline(std::cin, line);) {
        if (line.empty()) continue;
        bytes += line.size();
        values.push_back(std::move(line));
    }
    if (values.empty()) return 1;
    hs_database_t* database = nullptr;
    hs_compile_error_t* error = nullptr;
    std::vector<unsigned> flags(std::size(kPatterns), HS_FLAG_CASELESS | HS_FLAG_SINGLEMATCH);
    std::vector<unsigned> ids(std::size(kPatterns));
    if (hs_compile_multi(kPatterns, flags.data(), ids.data(), std::size(kPatterns), HS_MODE_BLOCK, nullptr,
                         &database, &error) != HS_SUCCESS) {
        std::fprintf(stderr, "hyperscan: %s\n", error->message);
        return 1;
    }
    hs_scratch_t* scratch = nullptr;
    hs_alloc_scratch(database, &scratch);
    phi::Detector detector;
    const auto ours = [&](const std::string& value) { return detector.contains(value, phi::Context::Text); };
    const auto peer = [&](const std::string& value) {
        bool hit = false;
        hs_scan(
            database, value.data(), static_cast<unsigned>(value.size()), 0, scratch,
            [](unsigned, unsigned long long, unsigned long long, unsigned, void* to) {
                return *static_cast<bool*>(to) = true, 1;
            },
            &hit);
        return hit;
    };
    std::vector<double> mine, theirs;
    long my_hits = 0, their_hits = 0;
    for (int run = 0; run < kRuns; ++run) {
        mine.push_back(once(values, bytes, ours, my_hits));
        theirs.push_back(once(values, bytes, peer, their_hits));
    }
    const double a = median(mine), b = median(theirs);
    std::printf(
        "  %-34s %8zu values %5.1f bytes  payerwatch %6.3f GB/s %6.1f M values/s, %ld hits   Hyperscan %6.3f "
        "GB/s, %ld hits   ratio %5.1f\n",
        argv[1], values.size(), static_cast<double>(bytes) / static_cast<double>(values.size()), a,
        a * 1e3 / (static_cast<double>(bytes) / static_cast<double>(values.size())), my_hits, b, their_hits,
        a / b);
    hs_free_scratch(scratch);
    hs_free_database(database);
    return 0;
}
