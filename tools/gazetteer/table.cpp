// Build tool: reads names.tsv, words.tsv and organisations.tsv and prints the table that
// core/src/phi/gazetteer.cpp includes.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "payerwatch/phi/gazetteer.hpp"
#include "payerwatch/phi/likeness.hpp"
#include "../../extension/core/src/text.cpp"

using payerwatch::phi::WordBits;

namespace {

const std::map<std::string, std::uint32_t> kClasses{{"org", WordBits::kOrganisation},
                                                    {"generic", WordBits::kGeneric},
                                                    {"title", WordBits::kTitle},
                                                    {"suffix", WordBits::kSuffix},
                                                    {"particle", WordBits::kParticle},
                                                    {"label", WordBits::kLabel},
                                                    {"month", WordBits::kMonth},
                                                    {"street", WordBits::kStreet},
                                                    {"state", WordBits::kState},
                                                    {"common", WordBits::kCommon},
                                                    {"sign", WordBits::kEponym | WordBits::kMedical}};

// Log odds of letter groups: in names, of which each counts once, against all other words.
std::vector<int> letter_groups(const std::map<std::string, std::uint32_t>& words) {
    using namespace payerwatch::phi;
    std::vector<double> names(kLetterGroups, 0.5);
    std::vector<double> others(kLetterGroups, 0.5);
    double all_names = 0;
    double all_others = 0;
    for (const auto& [word, bits] : words) {
        const Word known{bits};
        if (word.size() < 3 || word.find(' ') != std::string::npos) continue;
        const bool name = (known.first() > 0 || known.last() > 0) && !known.is(WordBits::kCommon);
        auto& groups = name ? names : others;
        auto& all = name ? all_names : all_others;
        unsigned a = 0;
        unsigned b = 0;
        for (std::size_t i = 0; i <= word.size(); ++i) {
            const unsigned c = i < word.size() ? letter_of(word[i]) : 0;
            ++groups[(a * 27 + b) * 27 + c];
            ++all;
            a = b;
            b = c;
        }
    }
    std::vector<int> odds(kLetterGroups);
    for (std::size_t i = 0; i < kLetterGroups; ++i)
        odds[i] = static_cast<int>(std::lround(std::clamp(
            kLikenessUnit * std::log((names[i] / all_names) / (others[i] / all_others)), -127.0, 127.0)));
    return odds;
}

std::ifstream open(const char* path) {
    std::ifstream in(path);
    if (!in) {
        std::cerr << "gazetteer_table: cannot read " << path << '\n';
        std::exit(1);
    }
    return in;
}

std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> out;
    std::stringstream stream(line);
    for (std::string cell; std::getline(stream, cell, '\t');) out.push_back(cell);
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 4) {
        std::cerr << "usage: gazetteer_table names.tsv words.tsv organisations.tsv\n";
        return 2;
    }
    std::map<std::string, std::uint32_t> words;
    std::string line;
    for (auto in = open(argv[1]); std::getline(in, line);) {
        const auto cell = cells(line);
        if (cell.size() < 3) continue;
        auto& bits = words[cell[0]];
        bits |= static_cast<std::uint32_t>(std::stoi(cell[1])) << WordBits::kFirstShift;
        bits |= static_cast<std::uint32_t>(std::stoi(cell[2])) << WordBits::kLastShift;
        const std::string flags = cell.size() > 3 ? cell[3] : "";
        if (flags.find('w') != std::string::npos) bits |= WordBits::kCommon;
        if (flags.find('p') != std::string::npos) bits |= WordBits::kPlace;
        if (flags.find('m') != std::string::npos) bits |= WordBits::kMedical;
    }
    for (auto in = open(argv[2]); std::getline(in, line);) {
        const auto cell = cells(line);
        if (cell.size() == 2) words[cell[0]] |= kClasses.at(cell[1]);
    }
    for (auto in = open(argv[3]); std::getline(in, line);)
        if (!line.empty()) words[line] |= WordBits::kEponym;

    std::size_t slots = 1024;
    while (slots < words.size() * 2) slots *= 2;
    std::vector<std::uint64_t> table(slots);
    for (const auto& [word, bits] : words) {
        if (bits == 0) continue;
        const std::uint64_t hash = payerwatch::phi::gazetteer_hash(word);
        std::size_t slot = hash & (slots - 1);
        while (table[slot] != 0) slot = (slot + 1) & (slots - 1);
        table[slot] = hash << WordBits::kBits | bits;
    }
    std::printf("constexpr std::size_t kSlots = %zu;\nconstexpr std::array<std::uint64_t, kSlots> kTable{{\n",
                slots);
    for (std::size_t i = 0; i < slots; ++i)
        std::printf("0x%llxULL,%s", static_cast<unsigned long long>(table[i]), i % 8 == 7 ? "\n" : "");
    std::printf("}};\n");

    std::printf("constexpr std::array<std::int8_t, %zu> kLetterGroupOdds{{\n",
                payerwatch::phi::kLetterGroups);
    std::size_t n = 0;
    for (const int odds : letter_groups(words)) std::printf("%d,%s", odds, n++ % 27 == 26 ? "\n" : "");
    std::printf("}};\n");

    return 0;
}
