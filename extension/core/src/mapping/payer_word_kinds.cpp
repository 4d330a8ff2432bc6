#include "payer_word_kinds.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

#include "payerwatch/kept.hpp"

#include "payer_word_lists.hpp"

namespace payerwatch::mapping {

bool is_general(const std::string& word) {
    static const auto& words = kept(std::unordered_set<std::string>{
        "association", "advantage",    "alliance",   "allied",    "america",  "american",   "americas",
        "assurance",   "benefit",      "benefits",   "care",      "casualty", "central",    "choice",
        "city",        "community",    "complete",   "county",    "district", "eastern",    "employees",
        "employers",   "family",       "first",      "fund",      "general",  "global",     "group",
        "health",      "healthcare",   "home",       "insurance", "life",     "management", "medical",
        "mutual",      "national",     "network",    "northern",  "partners", "physicians", "plan",
        "plans",       "premier",      "preferred",  "primary",   "regional", "school",     "select",
        "services",    "solutions",    "southern",   "state",     "system",   "total",      "trust",
        "union",       "united",       "university", "valley",    "welfare",  "wellness",   "western",
        "workers",     "compensation", "medicare",   "medicaid",  "dental",   "vision",     "senior"});
    return words.contains(word);
}

bool is_blue(const std::string& word) {
    return word == "bluecross" || word == "blueshield";
}

bool is_coined(const std::string& word) {
    static const auto& words = kept(std::unordered_set<std::string>{
        "aetna",         "ahcccs",       "ambetter",  "ameritas",     "amerigroup", "amerihealth",
        "auxiant",       "avesis",       "avmed",     "benesys",      "broadspire", "caloptima",
        "carefirst",     "carelon",      "caremore",  "careplus",     "caresource", "centene",
        "centivo",       "champva",      "cigna",     "connecticare", "corvel",     "dentaquest",
        "elevance",      "emblemhealth", "evernorth", "excellus",     "eyemed",     "fidelis",
        "geico",         "healthcomp",   "healthez",  "healthfirst",  "healthnet",  "healthspring",
        "healthsun",     "highmark",     "hmsa",      "humana",       "iehp",       "luminare",
        "marpai",        "medimpact",    "medishare", "meritain",     "metlife",    "metroplus",
        "moda",          "molina",       "multiplan", "noridian",     "novitas",    "optum",
        "pacificsource", "phcs",         "premera",   "regence",      "spectera",   "summacare",
        "surest",        "tenncare",     "tricare",   "triwest",      "umr",        "unitedhealthcare",
        "univera",       "usaa",         "webtpa",    "wellcare",     "wellmark",   "wellmed",
        "wellpoint",     "wellsense"});
    return words.contains(word);
}

bool is_insurers(const std::string& word) {
    static const auto& words = kept(std::unordered_set<std::string>{
        "health", "healthcare", "insurance", "plan", "plans", "services", "benefit", "benefits", "group",
        "network", "assurance", "hmo", "bluecross", "blueshield", "blue", "corporation"});
    return words.contains(word);
}

bool is_siblings(const std::string& word) {
    static const auto& words = kept(
        std::unordered_set<std::string>{"plus", "choice", "select", "advantage", "complete", "blue", "family",
                                        "community", "life", "partners", "first", "care", "one"});
    return words.contains(word) || is_coined(word);
}

bool is_provider(const std::string& word) {
    static const auto& words =
        kept(std::unordered_set<std::string>{"hospital", "hospitals", "clinic", "clinics", "surgery",
                                             "surgical", "rehab", "imaging", "infirmary"});
    return words.contains(word);
}

bool is_of_hospitals(const std::string& word) {
    static const auto& words = kept(std::unordered_set<std::string>{
        "ascension", "aultman",       "avera",      "banner",       "baptist",    "baylor",  "christus",
        "dignity",   "driscoll",      "fairview",   "geisinger",    "gundersen",  "guthrie", "hermann",
        "hopkins",   "intermountain", "johns",      "lovelace",     "mayo",       "mclaren", "memorial",
        "mercy",     "methodist",     "montefiore", "presbyterian", "providence", "sanford", "scott",
        "sentara",   "sharp",         "sutter",     "upmc"});
    return words.contains(word);
}

bool is_only_insurers(const std::string& word) {
    static const auto& words = kept(std::unordered_set<std::string>{
        "plan", "plans", "insurance", "assurance", "mutual", "casualty", "indemnity", "hmo", "trust",
        "administrators", "bluecross", "blueshield", "fund", "benefits", "medicaid", "medicare"});
    return words.contains(word);
}

bool is_plans(const std::string& word) {
    static const auto& words = kept(std::unordered_set<std::string>{
        "health",     "healthcare", "medical",  "plan",      "plans",      "benefit",    "benefits",
        "welfare",    "trust",      "fund",     "employees", "insurance",  "group",      "self",
        "funded",     "care",       "services", "coverage",  "program",    "pool",       "insured",
        "associates", "public",     "office",   "lay",       "government", "board",      "faculty",
        "staff",      "team",       "member",   "unified",   "catholic",   "independent"});
    return words.contains(word);
}

bool is_owner(const std::string& word) {
    static const auto& words = kept(std::unordered_set<std::string>{
        "school",    "schools",     "college",      "university",   "hospital", "clinic",
        "district",  "county",      "city",         "town",         "township", "municipal",
        "state",     "parish",      "union",        "local",        "teachers", "educators",
        "police",    "fire",        "firefighters", "sheriffs",     "church",   "diocese",
        "tribal",    "brotherhood", "bank",         "medicare",     "medicaid", "dental",
        "vision",    "life",        "auto",         "compensation", "partners", "physicians",
        "community", "cooperative", "association",  "farm",         "bureau",   "academy",
        "institute", "education",   "center",       "jail",         "seminary"});
    return words.contains(word);
}

bool is_land(const std::string& word) {
    static const auto& words = kept(std::unordered_set<std::string>{
        "bay",    "basin",   "beach",  "bend",    "bluff",  "canyon",  "cape",     "cliff",   "coast",
        "cove",   "creek",   "desert", "falls",   "field",  "flats",   "ford",     "forest",  "fork",
        "forks",  "fort",    "glen",   "gulf",    "harbor", "heights", "hill",     "hills",   "hollow",
        "island", "lake",    "lakes",  "meadows", "mesa",   "mount",   "mountain", "park",    "peak",
        "plains", "point",   "port",   "prairie", "ridge",  "river",   "rivers",   "rock",    "sound",
        "spring", "springs", "tri",    "upper",   "lower",  "valley",  "view",     "village", "woods",
        "north",  "south",   "east",   "west",    "new",    "old",     "big",      "little",  "saint",
        "san",    "santa",   "blue",   "green",   "red",    "white",   "black",    "grand",   "great"});
    return words.contains(word);
}

bool is_networks(const std::string& word) {
    static const auto& words = kept(std::unordered_set<std::string>{
        "aetna", "cigna", "unitedhealthcare", "anthem", "bluecross", "blueshield", "phcs", "multiplan",
        "firsthealth", "signature", "network", "healthlink", "ppo", "administrators", "choice", "pos",
        "first"});
    return words.contains(word);
}

bool is_marker(const std::string& word) {
    return std::any_of(kMarkers.begin(), kMarkers.end(),
                       [&](const Marker& marker) { return word == marker.word; });
}

bool is_marker_pair(const std::string& first, const std::string& second) {
    return std::any_of(kPairMarkers.begin(), kPairMarkers.end(), [&](const PairMarker& marker) {
        return first == marker.first && second == marker.second;
    });
}

std::uint32_t lines_of_word(const std::string& word) {
    std::uint32_t lines = 0;
    for (const Marker& marker : kMarkers)
        if (word == marker.word) lines |= static_cast<std::uint32_t>(marker.line);
    for (const PairMarker& marker : kPairMarkers)
        if (word == marker.first || word == marker.second) lines |= static_cast<std::uint32_t>(marker.line);
    return lines;
}

std::uint32_t line_of(std::string_view line) {
    struct Named {
        std::string_view name;
        Line line;
    };
    constexpr std::array kNamed = std::to_array<Named>({{"medicare_advantage", Line::Medicare},
                                                        {"medicare", Line::Medicare},
                                                        {"medicaid", Line::Medicaid},
                                                        {"star", Line::Medicaid},
                                                        {"starplus", Line::Medicaid},
                                                        {"chip", Line::Medicaid},
                                                        {"tricare", Line::Tricare},
                                                        {"va", Line::Veterans},
                                                        {"workers_comp", Line::WorkersComp},
                                                        {"auto", Line::Auto},
                                                        {"dental", Line::Dental},
                                                        {"vision", Line::Vision},
                                                        {"behavioral", Line::Behavioral},
                                                        {"pharmacy", Line::Pharmacy}});
    for (const Named& named : kNamed)
        if (named.name == line) return static_cast<std::uint32_t>(named.line);
    return 0;
}

}  // namespace payerwatch::mapping
