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
#include "payerwatch/phi/trigger.hpp"
#include "../../extension/core/src/text.cpp"

using payerwatch::phi::WordBits;

namespace {

const std::map<std::string, std::uint32_t> kClasses{
    {"org", WordBits::kOrganisation}, {"generic", WordBits::kGeneric},   {"title", WordBits::kTitle},
    {"suffix", WordBits::kSuffix},    {"particle", WordBits::kParticle}, {"label", WordBits::kLabel},
    {"month", WordBits::kMonth},      {"street", WordBits::kStreet},     {"state", WordBits::kState},
    {"common", WordBits::kCommon}};

// The finders' own words, which the gazetteer knows in other roles or not at all; core/src/phi/sieve.cpp says
// what each is a trigger of.
constexpr const char* kOwnWords[] = {
    "mr",      "mrs",        "ms",          "miss",         "dr",           "patient",     "pt",
    "insured", "subscriber", "guarantor",   "member",       "beneficiary",  "dependent",   "spouse",
    "name",    "claimant",   "mother",      "www",          "nonagenarian", "centenarian", "headshot",
    "selfie",  "mugshot",    "fingerprint", "fingerprints", "voiceprint",   "finger",      "thumb",
    "palm",    "voice",      "retina",      "retinal",      "iris",         "facial",      "face",
    "photo",   "photograph", "full",        "city",         "lives",        "resides",     "living",
    "residing"};

constexpr std::uint32_t kLeastBirthsOfLower = 14;  // kVeryCommonFirst of core/src/phi/names.cpp

bool triggers_capital(std::uint32_t bits) {
    const payerwatch::phi::Word word{bits};
    return word.is(WordBits::kStreet) ||
           (word.first() > 0 && !word.is(WordBits::kMedical) && !word.is(WordBits::kOrganisation));
}
bool triggers_lower(std::uint32_t bits) {
    const payerwatch::phi::Word word{bits};
    return word.first() >= static_cast<int>(kLeastBirthsOfLower) && !word.is(WordBits::kMedical) &&
           !word.is(WordBits::kOrganisation) && !word.is(WordBits::kCommon) && !word.is(WordBits::kPlace);
}

template <typename Filter>
void enter(Filter& filter, const std::string& word) {
    if (word.empty() || word.size() > payerwatch::phi::kLongestFolded)
        return;  // the sieve lets no longer word pass
    const std::uint64_t hash = payerwatch::phi::trigger_hash(payerwatch::phi::fold_word(word));
    filter.words[Filter::place(hash)] |= Filter::mask(hash);
}

template <typename Filter>
void print(const char* type, const char* name, const Filter& filter) {
    std::printf("constexpr %s %s{{\n", type, name);
    std::size_t i = 0;
    for (const std::uint64_t word : filter.words)
        std::printf("0x%llxULL,%s", static_cast<unsigned long long>(word), i++ % 8 == 7 ? "\n" : "");
    std::printf("}};\n");
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

    static payerwatch::phi::CapitalFilter capital{};
    static payerwatch::phi::LowerFilter lower{};
    for (const auto& [word, bits] : words) {
        if (triggers_capital(bits)) enter(capital, word);
        if (triggers_lower(bits)) enter(lower, word);
    }
    for (const char* word : kOwnWords) {
        enter(capital, word);
        enter(lower, word);
    }
    print("CapitalFilter", "kCapitalTable", capital);
    print("LowerFilter", "kLowerTable", lower);
    return 0;
}
