// Scores the detector on cases read from standard input: recall by kind, false positives by class, with
// Wilson's 95 % intervals. A case is a line of four cells: P kind context text, with the identifiers
// «marked», or N class context text. With --errors every error is printed; with --floors FILE (lines: name,
// least recall or most false positives) the exit code is 1 when one is missed.
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "payerwatch/error.hpp"
#include "payerwatch/phi/detector.hpp"

using namespace payerwatch;

namespace {

struct Marked {
    std::uint32_t begin, end;
};

struct Tally {
    long cases = 0, hits = 0;
    [[nodiscard]] double share() const {
        return cases == 0 ? 0 : static_cast<double>(hits) / static_cast<double>(cases);
    }
    [[nodiscard]] std::pair<double, double> interval() const {
        constexpr double z = 1.959964;
        const auto n = static_cast<double>(cases);
        const double p = share();
        const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
        const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
    }
};

constexpr std::string_view kOpen = "\xC2\xAB";
constexpr std::string_view kClose = "\xC2\xBB";

std::string unmark(std::string_view text, std::vector<Marked>& marks) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        if (text.substr(i, 2) == kOpen) {
            marks.push_back({static_cast<std::uint32_t>(out.size()), 0});
            i += 2;
        } else if (text.substr(i, 2) == kClose) {
            marks.back().end = static_cast<std::uint32_t>(out.size());
            i += 2;
        } else {
            out.push_back(text[i++]);
        }
    }
    return out;
}

std::uint32_t shared(const phi::Span& span, const Marked& mark) {
    const std::uint32_t begin = std::max(span.begin, mark.begin);
    const std::uint32_t end = std::min(span.end, mark.end);
    return end > begin ? end - begin : 0;
}

// How phi.md groups what it sets bars for.
std::string group_of(const std::string& kind, const std::string& context) {
    if (kind == "NAME") return context == "note" || context == "text" ? "NAME in notes" : "NAME in fields";
    for (const char* formatted :
         {"SSN", "MBI", "HICN", "CARD", "IBAN", "EMAIL", "URL", "IP", "MAC", "VIN", "PHONE", "FAX"})
        if (kind == formatted) return "formatted";
    for (const char* labelled : {"MRN", "ACCOUNT", "MEMBER", "MEDICAID", "LICENSE", "PLATE", "DEVICE"})
        if (kind == labelled) return "labelled";
    return "other kinds";
}

void print(const char* title, const std::map<std::string, Tally>& tallies) {
    std::printf("%-28s %7s %7s %8s   95 %% interval\n", title, "cases", "hits", "share");
    for (const auto& [name, tally] : tallies) {
        const auto [low, high] = tally.interval();
        std::printf("  %-26s %7ld %7ld %7.2f %%   %6.2f - %6.2f\n", name.c_str(), tally.cases, tally.hits,
                    100 * tally.share(), 100 * low, 100 * high);
    }
}

}  // namespace

int main(int argc, char** argv) {
    bool errors = false;
    std::string floors;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--errors") == 0) errors = true;
        if (std::strcmp(argv[i], "--floors") == 0 && i + 1 < argc) floors = argv[++i];
    }
    phi::Detector detector;
    std::map<std::string, Tally> recall, groups, alarms;
    long note_true = 0, note_found = 0, note_false = 0;
    std::string line;
    bool missed = false;
    while (std::getline(std::cin, line)) {
        std::istringstream cells(line);
        std::string sort, name, context, marked;
        if (!std::getline(cells, sort, '\t') || !std::getline(cells, name, '\t') ||
            !std::getline(cells, context, '\t') || !std::getline(cells, marked) ||
            (sort != "P" && sort != "N")) {
            std::cerr << "phi_score: not a case: " << line << '\n';
            return 2;
        }
        if (sort == "P" && context == "date") continue;  // a column of dates is there to hold dates
        std::vector<Marked> marks;
        const std::string text = unmark(marked, marks);
        std::vector<phi::Span> found;
        for (const phi::Span& span : detector.find(text, phi::context_of(context)))
            if (span.cls == phi::Class::Phi) found.push_back(span);
        bool wrong = false;
        if (detector.contains(text, phi::context_of(context)) == found.empty()) {
            std::cerr << "phi_score: the sieve and the finders disagree: " << line << '\n';
            missed = true;
        }
        if (sort == "N") {
            ++alarms[name].cases;
            if (!found.empty()) ++alarms[name].hits, wrong = true;
        }
        // An identifier is found when at least half of it is covered, whatever kind it is taken for.
        for (const Marked& mark : marks) {
            std::uint32_t covered = 0;
            for (const phi::Span& span : found) covered += shared(span, mark);
            const bool hit = 2 * covered >= mark.end - mark.begin;
            ++recall[name].cases, ++groups[group_of(name, context)].cases;
            if (hit) ++recall[name].hits, ++groups[group_of(name, context)].hits;
            wrong = wrong || !hit;
            if (context == "note") ++(hit ? note_found : note_true);
        }
        if (sort == "P" && context == "note")
            for (const phi::Span& span : found) {
                bool known = false;
                for (const Marked& mark : marks) known = known || shared(span, mark) > 0;
                if (!known) ++note_false, wrong = true;
            }
        if (errors && wrong) {
            std::cout << "ERROR\t" << line << "\t=>";
            for (const phi::Span& span : found)
                std::cout << ' ' << phi::info(span.kind).code << '['
                          << text.substr(span.begin, span.end - span.begin) << ']';
            std::cout << '\n';
        }
    }
    print("recall by kind", recall);
    print("recall by group", groups);
    print("false positives by class", alarms);
    note_true += note_found;
    const double r = note_true == 0 ? 0 : static_cast<double>(note_found) / static_cast<double>(note_true);
    const double p =
        note_found == 0 ? 0 : static_cast<double>(note_found) / static_cast<double>(note_found + note_false);
    const double f2 = p + r == 0 ? 0 : 5 * p * r / (4 * p + r);
    std::printf("spans in notes: precision %.4f, recall %.4f, F2 %.4f\n", p, r, f2);

    std::ifstream file(floors);
    while (!floors.empty() && std::getline(file, line)) {
        if (line.empty() || line[0] == '#') continue;
        std::istringstream cells(line);
        std::string name, bound;
        std::getline(cells, name, '\t');
        std::getline(cells, bound);
        const double limit = std::stod(bound) / 100;
        const bool is_alarm = alarms.count(name) != 0;
        const double value = name == "F2 in notes" ? f2
                             : is_alarm            ? alarms[name].share()
                             : groups.count(name)  ? groups[name].share()
                                                   : recall[name].share();
        if (is_alarm ? value > limit : value < limit) {
            std::printf("MISSED: %s is %.2f %%, and %s %.2f %% is the bound\n", name.c_str(), 100 * value,
                        is_alarm ? "at most" : "at least", 100 * limit);
            missed = true;
        }
    }
    return missed ? 1 : 0;
}
