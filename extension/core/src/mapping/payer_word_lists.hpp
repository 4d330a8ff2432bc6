// The words by which a payer's spelling is read: lines of business, products, what is written in one.
#pragma once
#include <array>
#include <string_view>

#include "payerwatch/mapping/payer_words.hpp"

namespace payerwatch::mapping {

struct Marker {
    std::string_view word;
    Line line;
};
constexpr std::array kMarkers = std::to_array<Marker>({
    {"medicare", Line::Medicare},
    {"mapd", Line::Medicare},
    {"senior", Line::Medicare},
    {"medicaid", Line::Medicaid},
    {"star", Line::Medicaid},
    {"starplus", Line::Medicaid},
    {"chip", Line::Medicaid},
    {"dental", Line::Dental},
    {"vision", Line::Vision},
    {"optical", Line::Vision},
    {"auto", Line::Auto},
    {"automobile", Line::Auto},
    {"tricare", Line::Tricare},
    {"champus", Line::Tricare},
    {"military", Line::Tricare},
    {"fep", Line::Federal},
    {"federal", Line::Federal},
    {"marketplace", Line::Marketplace},
    {"exchange", Line::Marketplace},
    {"behavioral", Line::Behavioral},
    {"mental", Line::Behavioral},
    {"pharmacy", Line::Pharmacy},
    {"rx", Line::Pharmacy},
    {"supplement", Line::Supplement},
    {"supplemental", Line::Supplement},
    {"medigap", Line::Supplement},
    {"life", Line::Life},
    {"veterans", Line::Veterans},
    {"champva", Line::Veterans},
    {"student", Line::Student},
});
struct PairMarker {
    std::string_view first, second;
    Line line;
};
constexpr std::array kPairMarkers = std::to_array<PairMarker>({
    {"better", "health", Line::Medicaid},
    {"community", "plan", Line::Medicaid},
    {"workers", "compensation", Line::WorkersComp},
    {"work", "compensation", Line::WorkersComp},
    {"workmans", "compensation", Line::WorkersComp},
    {"workmens", "compensation", Line::WorkersComp},
    {"medical", "assistance", Line::Medicaid},
    {"no", "fault", Line::Auto},
    {"gold", "plus", Line::Medicare},
});

// What a plan is called beside its payer's name: it does not tell payers apart.
constexpr std::array<std::string_view, 22> kProducts{
    "tpa",   "ppo",    "hmo",    "pos",      "epo",    "ii",       "iii",        "hdhp",
    "hsa",   "hra",    "bronze", "platinum", "silver", "gold",     "commercial", "comm",
    "payer", "claims", "claim",  "attn",     "usa",    "indemnity"};
// And what may be part of a name, but says little.
constexpr std::array<std::string_view, 22> kSoftWords{
    "choice",  "plus",      "select",         "open",    "access",    "group",
    "premier", "preferred", "advantage",      "primary", "secondary", "box",
    "po",      "dept",      "managed",        "network", "star",      "starplus",
    "chip",    "kids",      "administrators", "services"};
// Of these, those that tell no payers of one brand apart: HealthKeepers Plus is not HealthKeepers.
constexpr std::array<std::string_view, 6> kProductAdjectives{"preferred", "premier", "open",
                                                             "access",    "managed", "network"};
// They are numbered: Teamsters Local 282 is not Local 705.
constexpr std::array<std::string_view, 16> kNumbered{
    "local", "union", "district", "teamsters", "ibew",    "seiu",   "lu",   "council",
    "ufcw",  "iuoe",  "lodge",    "post",      "chapter", "branch", "ward", "precinct"};
constexpr std::array<std::string_view, 23> kEmptyWords{
    "an",  "dba", "aka",  "via",          "thru", "of", "the",     "and",      "for",    "by",  "from", "at",
    "inc", "llc", "corp", "incorporated", "ltd",  "co", "company", "formerly", "former", "fka", "now"};
struct Joined {
    std::string_view first, second, whole;
};
// "Kansas Cty" is a county by its short form.
constexpr std::array kJoined =
    std::to_array<Joined>({{"blue", "cross", "bluecross"},     {"blue", "shield", "blueshield"},
                           {"health", "care", "healthcare"},   {"united", "healthcare", "unitedhealthcare"},
                           {"star", "plus", "starplus"},       {"health", "spring", "healthspring"},
                           {"well", "care", "wellcare"},       {"care", "source", "caresource"},
                           {"well", "point", "wellpoint"},     {"tri", "care", "tricare"},
                           {"tri", "west", "triwest"},         {"champ", "va", "champva"},
                           {"kansas", "county", "kansascity"}, {"unitedhealth", "care", "unitedhealthcare"},
                           {"ameri", "group", "amerigroup"},   {"co", "op", "cooperative"},
                           {"medi", "cal", "medi-cal"},        {"kansas", "city", "kansascity"},
                           {"kaiser", "permanente", "kaiser"}, {"kaiser", "foundation", "kaiser"},
                           {"well", "sense", "wellsense"}});

}  // namespace payerwatch::mapping
