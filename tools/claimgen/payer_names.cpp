#include "exact_fp.h"

#include "payer_names.h"

#include "rng.h"

#include <algorithm>
#include <array>

namespace payerwatch::claimgen {

namespace {

struct State {
    std::string_view name;
    std::string_view place;
};

constexpr std::array<State, 30> kStates = {{
    {"Alabama", "MOBILE AL"},          {"Arizona", "PHOENIX AZ"},       {"Arkansas", "LITTLE ROCK AR"},
    {"Colorado", "DENVER CO"},         {"Connecticut", "HARTFORD CT"},  {"Idaho", "BOISE ID"},
    {"Illinois", "CHICAGO IL"},        {"Iowa", "DES MOINES IA"},       {"Kansas", "TOPEKA KS"},
    {"Kentucky", "LEXINGTON KY"},      {"Louisiana", "BATON ROUGE LA"}, {"Massachusetts", "BOSTON MA"},
    {"Michigan", "DETROIT MI"},        {"Minnesota", "EAGAN MN"},       {"Mississippi", "JACKSON MS"},
    {"Montana", "HELENA MT"},          {"Nebraska", "OMAHA NE"},        {"New Mexico", "ALBUQUERQUE NM"},
    {"North Carolina", "DURHAM NC"},   {"North Dakota", "FARGO ND"},    {"Ohio", "COLUMBUS OH"},
    {"Oklahoma", "TULSA OK"},          {"Oregon", "PORTLAND OR"},       {"Rhode Island", "PROVIDENCE RI"},
    {"South Carolina", "COLUMBIA SC"}, {"Tennessee", "CHATTANOOGA TN"}, {"Texas", "EL PASO TX"},
    {"Utah", "SALT LAKE CITY UT"},     {"Vermont", "MONTPELIER VT"},    {"Wyoming", "CHEYENNE WY"},
}};

struct Known {
    std::string_view name;
    std::string_view line_of_business;
};

constexpr std::array<Known, 18> kNational = {{
    {"Aetna", "COMMERCIAL"},
    {"Aetna Medicare", "MEDICARE ADVANTAGE"},
    {"Cigna Healthcare", "COMMERCIAL"},
    {"UnitedHealthcare", "COMMERCIAL"},
    {"UnitedHealthcare Community Plan", "MEDICAID"},
    {"UnitedHealthcare Medicare Advantage", "MEDICARE ADVANTAGE"},
    {"Humana", "MEDICARE ADVANTAGE"},
    {"Humana Military", "TRICARE"},
    {"TRICARE East", "TRICARE"},
    {"TRICARE West", "TRICARE"},
    {"Medicare Part B", "MEDICARE"},
    {"Railroad Medicare", "MEDICARE"},
    {"Medicare DME Region C", "MEDICARE"},
    {"Centene Ambetter", "COMMERCIAL"},
    {"Molina Healthcare", "MEDICAID"},
    {"Wellpoint", "MEDICAID"},
    {"National Employers Benefit Trust", "COMMERCIAL"},
    {"Federal Employee Program", "COMMERCIAL"},
}};

constexpr std::array<std::string_view, 40> kRegions = {
    "Granite",     "Lakeshore",   "Prairie",        "Highland",       "Northstar",    "Bluewater",
    "Red River",   "Great Basin", "Tidewater",      "Piedmont",       "Cascade",      "Gulf Coast",
    "Heartland",   "Bayshore",    "Keystone",       "Copper Canyon",  "High Desert",  "Evergreen",
    "Harborview",  "Ironwood",    "Silver Lake",    "Timberline",     "Sunbelt",      "Tri-County",
    "Valleywide",  "Riverbend",   "Mountain West",  "Central Plains", "Coastal Bend", "Three Rivers",
    "Great Lakes", "Twin Cities", "Capital Region", "North Shore",    "Palmetto",     "Bluegrass",
    "Seacoast",    "Lone Star",   "Green Mountain", "Upper Peninsula"};

constexpr std::array<Known, 9> kProducts = {{
    {"Health Plan", "COMMERCIAL"},
    {"Mutual Insurance Company", "COMMERCIAL"},
    {"Community Care", "MEDICAID"},
    {"Medicare Advantage", "MEDICARE ADVANTAGE"},
    {"Employers Health Trust", "COMMERCIAL"},
    {"Benefit Administrators", "COMMERCIAL"},
    {"Workers Compensation Fund", "WORKERS COMP"},
    {"Physicians Health Network", "COMMERCIAL"},
    {"Casualty Insurance Company", "AUTO"},
}};

constexpr std::size_t kKnownAtTop = 30;

}  // namespace

std::vector<PayerName> choose_payer_names(std::uint64_t seed, std::size_t count) {
    Rng rng(seed, Stream::PayerNames);
    std::vector<PayerName> known;
    known.reserve(kNational.size() + 2 * kStates.size());
    for (const Known& payer : kNational) {
        known.push_back({std::string(payer.name), std::string(payer.line_of_business),
                         std::string(rng.pick(kStates).place)});
    }
    for (const State& state : kStates) {
        const std::string name(state.name);
        known.push_back({"Blue Cross Blue Shield of " + name, "COMMERCIAL", std::string(state.place)});
        known.push_back({name + " Medicaid", "MEDICAID", std::string(state.place)});
    }
    rng.shuffle(known);
    std::vector<PayerName> rest(known.begin() + kKnownAtTop, known.end());
    rest.reserve(rest.size() + kRegions.size() * kProducts.size());
    for (const std::string_view region : kRegions) {
        for (const Known& product : kProducts) {
            rest.push_back({std::string(region) + " " + std::string(product.name),
                            std::string(product.line_of_business), std::string(rng.pick(kStates).place)});
        }
    }
    rng.shuffle(rest);
    known.resize(kKnownAtTop);
    known.insert(known.end(), rest.begin(), rest.end());
    static_assert(kNational.size() + 2 * kStates.size() + kRegions.size() * kProducts.size() >= kMaxPayers);
    known.resize(std::min(count, known.size()));
    return known;
}

}  // namespace payerwatch::claimgen
