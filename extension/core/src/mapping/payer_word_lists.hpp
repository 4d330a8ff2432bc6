// The words by which a payer's spelling is read: states, lines of business, products, cities, what is written
// in one.
#pragma once
#include <array>
#include <string_view>

#include "payerwatch/mapping/payer_words.hpp"

namespace payerwatch::mapping {

struct State {
    std::string_view code, name;
};
constexpr std::array kStates = std::to_array<State>({
    {"al", "alabama"},        {"ak", "alaska"},        {"az", "arizona"},
    {"ar", "arkansas"},       {"ca", "california"},    {"co", "colorado"},
    {"ct", "connecticut"},    {"de", "delaware"},      {"dc", "district of columbia"},
    {"fl", "florida"},        {"ga", "georgia"},       {"hi", "hawaii"},
    {"id", "idaho"},          {"il", "illinois"},      {"in", "indiana"},
    {"ia", "iowa"},           {"ks", "kansas"},        {"ky", "kentucky"},
    {"la", "louisiana"},      {"me", "maine"},         {"md", "maryland"},
    {"ma", "massachusetts"},  {"mi", "michigan"},      {"mn", "minnesota"},
    {"ms", "mississippi"},    {"mo", "missouri"},      {"mt", "montana"},
    {"ne", "nebraska"},       {"nv", "nevada"},        {"nh", "new hampshire"},
    {"nj", "new jersey"},     {"nm", "new mexico"},    {"ny", "new york"},
    {"nc", "north carolina"}, {"nd", "north dakota"},  {"oh", "ohio"},
    {"ok", "oklahoma"},       {"or", "oregon"},        {"pa", "pennsylvania"},
    {"pr", "puerto rico"},    {"ri", "rhode island"},  {"sc", "south carolina"},
    {"sd", "south dakota"},   {"tn", "tennessee"},     {"tx", "texas"},
    {"ut", "utah"},           {"vt", "vermont"},       {"va", "virginia"},
    {"wa", "washington"},     {"wv", "west virginia"}, {"wi", "wisconsin"},
    {"wy", "wyoming"},
});
// Codes that are words, too: states only where nothing else can be meant.
constexpr std::array<std::string_view, 12> kWordCodes{"in", "or", "me", "hi", "ok", "la",
                                                      "de", "al", "co", "id", "ma", "pa"};
// As names are shortened.
constexpr std::array kStateShorts = std::to_array<State>({
    {"al", "ala"},         {"az", "ariz"},       {"ar", "ark"},        {"ca", "calif"},
    {"ca", "cali"},        {"co", "colo"},       {"ct", "conn"},       {"fl", "fla"},
    {"il", "ill"},         {"in", "ind"},        {"ks", "kan"},        {"ma", "mass"},
    {"mi", "mich"},        {"mn", "minn"},       {"ms", "miss"},       {"mt", "mont"},
    {"ne", "nebr"},        {"ne", "neb"},        {"nv", "nev"},        {"ok", "okla"},
    {"or", "ore"},         {"pa", "penn"},       {"pa", "penna"},      {"tn", "tenn"},
    {"tx", "tex"},         {"wa", "wash"},       {"wi", "wisc"},       {"wi", "wis"},
    {"wv", "w va"},        {"wv", "w virginia"}, {"nc", "n carolina"}, {"sc", "s carolina"},
    {"nd", "n dakota"},    {"sd", "s dakota"},   {"nm", "n mexico"},   {"nm", "new mex"},
    {"nh", "n hampshire"}, {"nj", "n jersey"},   {"ny", "nys"},        {"nc", "no carolina"},
    {"sc", "so carolina"}, {"wv", "wva"},
});

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
    {"no", "fault", Line::Auto},
    {"gold", "plus", Line::Medicare},
});

// What a plan is called beside its payer's name: it does not tell payers apart.
constexpr std::array<std::string_view, 21> kProducts{
    "ppo",    "hmo",  "pos",        "epo",  "ii",    "iii",    "hdhp",  "hsa",  "hra", "bronze",   "platinum",
    "silver", "gold", "commercial", "comm", "payer", "claims", "claim", "attn", "usa", "indemnity"};
// And what may be part of a name, but says little.
constexpr std::array<std::string_view, 22> kSoftWords{
    "choice",  "plus",      "select",         "open",    "access",    "group",
    "premier", "preferred", "advantage",      "primary", "secondary", "box",
    "po",      "dept",      "managed",        "network", "star",      "starplus",
    "chip",    "kids",      "administrators", "services"};
// They are numbered: Teamsters Local 282 is not Local 705.
constexpr std::array<std::string_view, 10> kNumbered{"local", "union", "district", "teamsters", "ibew",
                                                     "seiu",  "lu",    "council",  "ufcw",      "iuoe"};
// Where payers have their offices: behind a name it is an address.
constexpr std::array kCities = std::to_array<std::string_view>(
    {"atlanta",        "austin",         "baltimore",    "birmingham",     "boise",        "boston",
     "buffalo",        "charlotte",      "chattanooga",  "chicago",        "cincinnati",   "cleveland",
     "columbia",       "columbus",       "dallas",       "dayton",         "denver",       "des moines",
     "detroit",        "el paso",        "fort worth",   "ft worth",       "grand rapids", "green bay",
     "greensboro",     "harrisburg",     "hartford",     "helena",         "honolulu",     "houston",
     "indianapolis",   "jackson",        "jacksonville", "kansas city",    "lansing",      "las vegas",
     "lexington",      "lincoln",        "little rock",  "long beach",     "los angeles",  "louisville",
     "lubbock",        "madison",        "memphis",      "miami",          "milwaukee",    "minneapolis",
     "nashville",      "new orleans",    "newark",       "norfolk",        "oakland",      "omaha",
     "orlando",        "philadelphia",   "phila",        "phoenix",        "pittsburgh",   "portland",
     "providence",     "raleigh",        "reno",         "richmond",       "rochester",    "rockville",
     "sacramento",     "salt lake city", "slc",          "san antonio",    "san diego",    "san francisco",
     "savannah",       "scottsdale",     "seattle",      "sioux falls",    "spokane",      "springfield",
     "st louis",       "saint louis",    "st paul",      "syracuse",       "tallahassee",  "tampa",
     "temple",         "toledo",         "topeka",       "tucson",         "tulsa",        "urbana",
     "virginia beach", "wichita",        "wilmington",   "woodland hills", "albuquerque",  "anchorage",
     "baton rouge",    "durham",         "fargo",        "albany",         "nyc",          "brooklyn",
     "bronx",          "eagan"});
constexpr std::array<std::string_view, 6> kEmptyWords{"of", "the", "and", "for", "by", "from"};
struct Joined {
    std::string_view first, second, whole;
};
constexpr std::array kJoined = std::to_array<Joined>({{"blue", "cross", "bluecross"},
                                                      {"blue", "shield", "blueshield"},
                                                      {"health", "care", "healthcare"},
                                                      {"united", "healthcare", "unitedhealthcare"},
                                                      {"star", "plus", "starplus"},
                                                      {"health", "spring", "healthspring"},
                                                      {"well", "care", "wellcare"},
                                                      {"care", "source", "caresource"},
                                                      {"well", "point", "wellpoint"},
                                                      {"tri", "care", "tricare"},
                                                      {"ameri", "group", "amerigroup"}});

}  // namespace payerwatch::mapping
