#include "exact_fp.h"

#include "spellings.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace payerwatch::claimgen {

namespace {

struct Replacement {
    std::string_view words;
    std::string_view shorter;
};

constexpr std::array<Replacement, 21> kAbbreviations = {{
    {"BLUE CROSS BLUE SHIELD OF", "BCBS"},
    {"MEDICARE ADVANTAGE", "MA"},
    {"UNITEDHEALTHCARE", "UHC"},
    {"HEALTH PLAN", "HLTH PLN"},
    {"HEALTHCARE", "HC"},
    {"MEDICAID", "MCD"},
    {"MEDICARE", "MCR"},
    {"INSURANCE", "INS"},
    {"COMPANY", "CO"},
    {"COMMUNITY", "COMM"},
    {"ADMINISTRATORS", "ADMIN"},
    {"BENEFIT", "BEN"},
    {"WORKERS COMPENSATION", "WC"},
    {"PHYSICIANS", "PHYS"},
    {"NETWORK", "NTWK"},
    {"EMPLOYERS", "EMPL"},
    {"NATIONAL", "NATL"},
    {"CASUALTY", "CAS"},
    {"NORTH", "N"},
    {"SOUTH", "S"},
    {"MUTUAL", "MUT"},
}};

constexpr std::array<std::string_view, 8> kSuffixes = {" INC", ", Inc.", " LLC",       " CORP",
                                                       " PPO", " HMO",   " (PRIMARY)", " EDI"};

std::string abbreviated(const std::string& name) {
    std::string text = upper(name);
    for (const auto& [words, shorter] : kAbbreviations) {
        const std::size_t at = text.find(words);
        if (at != std::string::npos) text.replace(at, words.size(), shorter);
    }
    return text;
}

std::string punctuated(Rng& rng, std::string text) {
    if (const std::size_t at = text.find("Cross Blue"); at != std::string::npos) {
        return text.replace(at + 5, 1, rng.chance(0.5) ? "/" : " & ");
    }
    const std::size_t space = text.find(' ');
    if (space == std::string::npos) return text + ".";
    return text.replace(space, 1, rng.chance(0.5) ? "-" : "  ");
}

std::string cut(Rng& rng, const std::string& name) {
    const std::string text = upper(name);
    const std::size_t keep = static_cast<std::size_t>(rng.between(16, 28));
    return text.size() > keep ? text.substr(0, keep) : text;
}

std::string mistyped(Rng& rng, std::string text) {
    const std::size_t at = 1 + rng.below(text.size() - 2);
    const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    if (is_letter(text[at]) && is_letter(text[at + 1])) {
        if (rng.chance(0.5))
            std::swap(text[at], text[at + 1]);
        else
            text.erase(at, 1);
    }
    return text;
}

std::string variant(Rng& rng, const PayerName& payer, const std::string& payer_code) {
    switch (rng.below(11)) {
        case 0: return payer.name;
        case 1: return lower(payer.name);
        case 2: return abbreviated(payer.name);
        case 3: return abbreviated(payer.name) + std::string(rng.pick(kSuffixes));
        case 4: return payer.name + std::string(rng.pick(kSuffixes));
        case 5: return punctuated(rng, payer.name);
        case 6: return cut(rng, payer.name);
        case 7: return upper(payer.name) + (rng.chance(0.5) ? "  " : " ");
        case 8: return upper(payer.name) + (rng.chance(0.5) ? " - " : " ") + payer.place;
        case 9: return upper(payer.name) + " - " + payer_code;
        default: return mistyped(rng, payer.name);
    }
}

// Case, punctuation and outer blanks do not tell two payers apart.
std::string folded(const std::string& text) {
    std::string kept;
    for (const char c : upper(text)) {
        if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) kept += c;
    }
    return kept;
}

}  // namespace

std::string upper(std::string text) {
    for (char& c : text) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

std::string lower(std::string text) {
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

SpellingRegistry::SpellingRegistry(const std::vector<PayerName>& payers) {
    for (const PayerName& payer : payers) names_.push_back(folded(payer.name));
}

bool SpellingRegistry::claim(const std::string& spelling, std::size_t payer) {
    const std::string text = folded(spelling);
    for (std::size_t other = 0; other < names_.size(); ++other) {
        if (other != payer && text != names_[payer] && names_[other].starts_with(text)) return false;
    }
    for (const auto& [taken, owner] : taken_) {
        if (taken == text && owner != payer) return false;
    }
    taken_.emplace_back(text, payer);
    return true;
}

std::vector<std::string> make_spellings(Rng& rng, const PayerName& payer, const std::string& payer_code,
                                        std::size_t index, SpellingRegistry& registry) {
    const std::size_t wanted = static_cast<std::size_t>(rng.between(3, 8));
    std::vector<std::string> spellings = {upper(payer.name)};
    registry.claim(spellings.front(), index);
    for (int attempt = 0; attempt < 100 && spellings.size() < wanted; ++attempt) {
        std::string spelling = variant(rng, payer, payer_code);
        if (std::find(spellings.begin(), spellings.end(), spelling) != spellings.end()) continue;
        if (registry.claim(spelling, index)) spellings.push_back(std::move(spelling));
    }
    return spellings;
}

}  // namespace payerwatch::claimgen
