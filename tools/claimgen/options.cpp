#include "exact_fp.h"

#include "options.h"

#include "payer_names.h"

#include <charconv>
#include <string_view>

namespace payerwatch::claimgen {

namespace {

template <class Number>
Number number_between(std::string_view name, std::string_view text, Number low, Number high) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < low || number > high) {
        throw UsageError(std::string(name) + " takes a whole number from " + std::to_string(low) + " to " +
                         std::to_string(high));
    }
    return number;
}

Day day_value(std::string_view name, std::string_view text) {
    Day day = 0;
    if (!parse_day(text, day)) throw UsageError(std::string(name) + " takes a date like 2026-11-20");
    return day;
}

bool take_switch(Options& options, std::string_view name) {
    if (name == "--null")
        options.events = false;
    else if (name == "--no-phi")
        options.phi = false;
    else if (name == "--no-broken")
        options.broken = false;
    else if (name == "--no-refs")
        options.refs = false;
    else if (name == "--help" || name == "-h")
        options.help = true;
    else
        return false;
    return true;
}

bool take_value(Options& options, std::string_view name, std::string_view text) {
    if (name == "--rows") {
        options.rows = number_between<std::int64_t>(name, text, 1, 1'000'000'000);
    } else if (name == "--seed") {
        options.seed = number_between<std::uint64_t>(name, text, 0, UINT64_MAX);
    } else if (name == "--last-day") {
        options.last_day = day_value(name, text);
    } else if (name == "--weeks") {
        options.weeks = number_between<int>(name, text, 1, 520);
    } else if (name == "--payers") {
        options.payers = number_between<int>(name, text, 1, kMaxPayers);
    } else if (name == "--claims") {
        options.claims = text;
    } else if (name == "--truth") {
        options.truth = text;
    } else if (name == "--aliases") {
        options.aliases = text;
    } else if (name == "--counts") {
        options.counts = text;
    } else {
        return false;
    }
    return true;
}

}  // namespace

Options parse_options(int argc, char** argv) {
    Options options;
    options.last_day = day_of(2026, 11, 20);
    for (int i = 1; i < argc; ++i) {
        const std::string_view name = argv[i];
        if (take_switch(options, name)) continue;
        const std::string_view text = i + 1 < argc ? argv[i + 1] : "";
        if (text.empty())
            throw UsageError("unknown option, or an option without its value: " + std::string(name));
        if (!take_value(options, name, text)) throw UsageError("unknown option: " + std::string(name));
        ++i;
    }
    if (options.claims.empty() && !options.help) throw UsageError("--claims FILE is needed (- is stdout)");
    return options;
}

const char* usage() {
    return "usage: payerwatch-claimgen --claims FILE [options]\n"
           "Writes made-up claims; the same arguments give the same bytes on every machine.\n"
           "  --claims FILE     where the claims go as CSV; - is stdout\n"
           "  --rows N          data rows, broken ones included (100000)\n"
           "  --seed N          another seed, another world (1)\n"
           "  --last-day DATE   last day that the export knows of (2026-11-20)\n"
           "  --weeks N         weeks of submissions up to the last day (78)\n"
           "  --payers N        canonical payers (200)\n"
           "  --truth FILE      what was injected: kind, payer, dates, effect\n"
           "  --aliases FILE    every payer spelling with its canonical name\n"
           "  --counts FILE     how many contaminated and broken rows of each kind\n"
           "  --null            no injected events\n"
           "  --no-phi          no rows with made-up patient data\n"
           "  --no-broken       no defective rows\n"
           "  --no-refs         leave out the columns claim_ref and line\n"
           "  --help            this text\n";
}

}  // namespace payerwatch::claimgen
