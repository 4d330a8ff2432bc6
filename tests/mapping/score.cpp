// score DIRECTORY [--dictionary all|half|none] [--errors]: how well spellings find their payers. One customer
// loads the spellings of aliases.tsv in a random order, as the intake does: what the matcher accepts counts
// for that payer, all else becomes a payer of its own. Precision: of the pairs of spellings that count for
// one payer, those that should. Recall: of the pairs that should, those that do. Then: pairs that must not
// merge, values that are no payer, values that may be several.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "payerwatch/mapping/payer_dictionary.hpp"
#include "payerwatch/mapping/payer_matcher.hpp"

using namespace payerwatch::mapping;

namespace {

std::vector<std::vector<std::string>> read(const std::string& path) {
    std::ifstream in(path);
    std::vector<std::vector<std::string>> rows;
    std::string line;
    std::getline(in, line);  // headings
    while (std::getline(in, line)) {
        std::vector<std::string> row;
        for (std::size_t at = 0;;) {
            const std::size_t end = line.find('\t', at);
            row.push_back(line.substr(at, end - at));
            if (end == std::string::npos) break;
            at = end + 1;
        }
        if (!line.empty()) rows.push_back(std::move(row));
    }
    return rows;
}

PayerMatcher dictionary(const std::string& which, std::mt19937& random) {
    if (which == "all") return PayerMatcher();
    PayerMatcher matcher(false);
    for (const DictionaryPayer& payer : dictionary_payers()) {
        if (which == "none" || random() % 2 == 0) continue;
        matcher.add(payer);
    }
    return matcher;
}

// floors.tsv: dictionary, least precision, least recall, most merged, most no payers assigned, most ambiguous
// assigned
std::vector<double> floors_of(const std::string& directory, const std::string& which) {
    for (const auto& row : read(directory + "/floors.tsv"))
        if (row[0] == which)
            return {std::stod(row[1]), std::stod(row[2]), std::stod(row[3]), std::stod(row[4]),
                    std::stod(row[5])};
    return {0, 0, 1e9, 1e9, 1e9};
}

double choose2(double n) {
    return n * (n - 1) / 2;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string directory = argc > 1 ? argv[1] : ".";
    std::string which = "all";
    bool errors = false;
    for (int i = 2; i < argc; ++i) {
        if (std::strcmp(argv[i], "--dictionary") == 0 && i + 1 < argc) which = argv[++i];
        if (std::strcmp(argv[i], "--errors") == 0) errors = true;
    }
    std::mt19937 random(7);
    PayerMatcher matcher = dictionary(which, random);
    const PayerMatcher untouched = matcher;
    auto aliases = read(directory + "/aliases.tsv");
    std::shuffle(aliases.begin(), aliases.end(), random);
    std::map<std::string, std::map<std::size_t, double>> by_truth;
    std::map<std::size_t, std::map<std::string, double>> by_payer;
    std::map<std::string_view, int> methods;
    std::map<std::string, std::size_t> assigned;
    for (const auto& row : aliases) {
        const auto decision = matcher.decide(row[0]);
        ++methods[name(decision.method)];
        if (errors && !decision.accepts()) {
            const auto found = matcher.match(row[0], 2);
            std::printf("LEFT\t%s\t%s", row[0].c_str(), row[1].c_str());
            for (const PayerMatch& match : found)
                std::printf("\t%.2f %s", match.score, matcher.name_of(match.payer).c_str());
            std::printf("\n");
        }
        const std::string payer = decision.accepts() ? matcher.name_of(decision.match.payer) : row[0];
        matcher.add_own(payer, row[0]);
        const std::size_t id = matcher.add(payer);
        assigned[row[0]] = id;
        ++by_truth[row[1]][id];
        ++by_payer[id][row[1]];
    }
    double same = 0, together = 0, right = 0, known_same = 0, known_right = 0;
    for (const auto& [truth, ids] : by_truth) {
        double n = 0, met = 0;
        for (const auto& [id, k] : ids) n += k, met += choose2(k);
        same += choose2(n), right += met;
        const bool is_known = std::any_of(ids.begin(), ids.end(),
                                          [&](const auto& each) { return matcher.is_shipped(each.first); });
        if (is_known) known_same += choose2(n), known_right += met;
    }
    for (const auto& [id, truths] : by_payer) {
        double n = 0;
        for (const auto& [truth, k] : truths) n += k;
        together += choose2(n);
    }
    std::printf("%zu spellings of %zu payers, dictionary: %s\n", aliases.size(), by_truth.size(),
                which.c_str());
    std::printf("  pairwise precision %.4f, recall %.4f\n", together > 0 ? right / together : 1,
                right / same);
    std::printf("  recall of the dictionary's payers %.4f, of others %.4f\n", known_right / known_same,
                same > known_same ? (right - known_right) / (same - known_same) : 1);
    for (const auto& [method, n] : methods)
        std::printf("  %-12.*s %5d\n", static_cast<int>(method.size()), method.data(), n);
    const auto floors = floors_of(directory, which);
    bool failed = right / together < floors[0] || right / same < floors[1];
    int merged = 0;
    const auto pairs = read(directory + "/must_not_merge.tsv");
    for (const auto& row : pairs) {
        // as the first two spellings of a customer
        PayerMatcher own = untouched;
        const auto take = [&](const std::string& spelling) {
            const auto decision = own.decide(spelling);
            const std::string payer = decision.accepts() ? own.name_of(decision.match.payer) : spelling;
            own.add_own(payer, spelling);
            return payer;
        };
        const std::string a = take(row[0]), b = take(row[1]);
        if (a != b) continue;
        ++merged;
        if (errors) std::printf("MERGED\t%s\t%s\t=> %s\n", row[0].c_str(), row[1].c_str(), a.c_str());
    }
    std::printf("  must not merge: %d of %zu merged\n", merged, pairs.size());
    failed = failed || merged > floors[2];
    std::size_t limit = 3;
    for (const char* file : {"not_a_payer", "ambiguous"}) {
        int taken = 0;
        const auto rows = read(directory + '/' + file + ".tsv");
        for (const auto& row : rows) {
            const auto decision = untouched.decide(row[0]);
            if (!decision.accepts()) continue;
            ++taken;
            if (errors)
                std::printf("TAKEN\t%s\t=> %s (%.2f)\n", row[0].c_str(),
                            untouched.name_of(decision.match.payer).c_str(), decision.match.score);
        }
        std::printf("  %s: %d of %zu assigned\n", file, taken, rows.size());
        failed = failed || taken > floors[limit++];
    }
    if (failed) std::printf("  below floors.tsv\n");
    if (!errors) return failed ? 1 : 0;
    for (const auto& [id, truths] : by_payer)
        if (truths.size() > 1) {
            std::printf("MIXED\t%s:", matcher.name_of(id).c_str());
            for (const auto& [truth, k] : truths) {
                std::printf("\n    %s:", truth.c_str());
                for (const auto& row : aliases)
                    if (row[1] == truth && assigned[row[0]] == id) std::printf(" %s |", row[0].c_str());
            }
            std::printf("\n");
        }
    for (const auto& [truth, ids] : by_truth)
        if (ids.size() > 1) {
            std::printf("SPLIT\t%s:", truth.c_str());
            for (const auto& [id, k] : ids) {
                std::printf("\n    [%s]", matcher.name_of(id).c_str());
                for (const auto& row : aliases)
                    if (row[1] == truth && assigned[row[0]] == id) std::printf(" %s |", row[0].c_str());
            }
            std::printf("\n");
        }
    return failed ? 1 : 0;
}
