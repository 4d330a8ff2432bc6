// Build tool: reads names.tsv, words.tsv and organisations.tsv and prints the table that
// core/src/phi/gazetteer.cpp includes.
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "payerwatch/phi/gazetteer.hpp"
#include "../../extension/core/src/text.cpp"

using payerwatch::phi::WordBits;

namespace {

const std::map<std::string, std::uint32_t> kClasses{
    {"org", WordBits::kOrganisation}, {"generic", WordBits::kGeneric},   {"title", WordBits::kTitle},
    {"suffix", WordBits::kSuffix},    {"particle", WordBits::kParticle}, {"label", WordBits::kLabel},
    {"month", WordBits::kMonth},      {"street", WordBits::kStreet},     {"state", WordBits::kState},
    {"common", WordBits::kCommon}};

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
    return 0;
}
