#include "exact_fp.h"

#include "procedures.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace payerwatch::claimgen {

namespace {

constexpr Procedure kVisits[] = {{"99213", 148}, {"99214", 216}, {"99203", 189}, {"99204", 282},
                                 {"99212", 96},  {"99215", 301}, {"99396", 232}, {"99283", 342},
                                 {"99284", 588}, {"99232", 176}, {"99223", 388}};
constexpr Procedure kRadiology[] = {{"71046", 118},  {"77067", 312},  {"76700", 288},
                                    {"70450", 742},  {"74177", 1460}, {"72148", 1280},
                                    {"73721", 1190}, {"70553", 1980}, {"78452", 1540}};
constexpr Procedure kLab[] = {{"80053", 48}, {"85025", 36}, {"83036", 41}, {"80061", 56},  {"84443", 67},
                              {"81001", 19}, {"87086", 44}, {"87804", 52}, {"88305", 168}, {"82306", 98}};
constexpr Procedure kSurgery[] = {{"20610", 262},  {"11042", 318},  {"45378", 1240},
                                  {"45385", 1680}, {"43239", 1390}, {"66984", 2860},
                                  {"29881", 4420}, {"27447", 9800}, {"17000", 142}};
constexpr Procedure kMedicine[] = {{"97110", 92},   {"97140", 86},  {"93000", 64},
                                   {"93306", 864},  {"90837", 188}, {"94060", 152},
                                   {"95810", 1420}, {"90471", 42},  {"92014", 174}};
constexpr Procedure kEquipment[] = {{"E0601", 1040}, {"E1390", 410}, {"E0143", 128},
                                    {"E0260", 1310}, {"E0570", 184}, {"E0730", 402}};
constexpr Procedure kDrugs[] = {{"J1885", 38},   {"J3420", 29},   {"J0897", 2140},
                                {"J1745", 3650}, {"J2505", 5980}, {"J7325", 1160}};
constexpr Procedure kOther[] = {{"A0427", 1180}, {"A0429", 890}, {"A0425", 210},
                                {"T1015", 236},  {"H0004", 118}, {"S9083", 196}};
constexpr std::array<std::span<const Procedure>, kGroupCount> kProcedures = {
    kVisits, kRadiology, kLab, kSurgery, kMedicine, kEquipment, kDrugs, kOther};

constexpr std::array<double, kGroupCount> kVolumes = {0.34, 0.14, 0.17, 0.07, 0.15, 0.05, 0.04, 0.04};
constexpr std::array<double, kGroupCount> kSpreads = {0.22, 0.35, 0.30, 0.45, 0.35, 0.40, 0.60, 0.40};
constexpr std::array<double, kGroupCount> kDenialFactors = {0.8, 1.25, 0.85, 1.2, 0.95, 1.6, 1.4, 1.1};
constexpr std::array<double, kGroupCount> kModified = {0.22, 0.35, 0.12, 0.45, 0.30, 0.70, 0.40, 0.20};

using Texts = std::span<const std::string_view>;
constexpr std::string_view kVisitModifiers[] = {"25", "25", "25", "95", "24", "57"};
constexpr std::string_view kRadiologyModifiers[] = {"26", "26", "TC", "LT", "RT"};
constexpr std::string_view kLabModifiers[] = {"QW", "90", "91", "59"};
constexpr std::string_view kSurgeryModifiers[] = {"LT", "RT", "59", "51", "50", "XS"};
constexpr std::string_view kMedicineModifiers[] = {"GP", "59", "GO", "26"};
constexpr std::string_view kEquipmentModifiers[] = {"RR", "NU", "KX"};
constexpr std::string_view kDrugModifiers[] = {"JZ", "JW"};
constexpr std::string_view kOtherModifiers[] = {"HE", "GY", "RH"};
constexpr std::array<Texts, kGroupCount> kModifiers = {
    kVisitModifiers,    kRadiologyModifiers, kLabModifiers,  kSurgeryModifiers,
    kMedicineModifiers, kEquipmentModifiers, kDrugModifiers, kOtherModifiers};

constexpr std::string_view kOfficePlaces[] = {"11", "11", "11", "22", "19", "02"};
constexpr std::string_view kHospitalPlaces[] = {"22", "22", "24", "21", "11"};
constexpr std::string_view kLabPlaces[] = {"81", "11", "11", "22"};
constexpr std::string_view kHomePlaces[] = {"12", "12", "31"};
constexpr std::string_view kOtherPlaces[] = {"41", "11", "50"};
constexpr std::array<Texts, kGroupCount> kPlaces = {kOfficePlaces,   kHospitalPlaces, kLabPlaces,
                                                    kHospitalPlaces, kOfficePlaces,   kHomePlaces,
                                                    kOfficePlaces,   kOtherPlaces};

constexpr std::string_view kDiagnoses[] = {
    "I10",      "E11.9",  "E78.5",  "E11.65",  "J44.9",  "J45.909", "M54.50",   "M25.561",  "M25.562",
    "M17.11",   "M17.12", "Z00.00", "Z12.31",  "Z12.11", "Z23",     "Z79.4",    "Z79.899",  "F41.1",
    "F32.9",    "F33.1",  "G47.33", "G43.909", "I25.10", "I48.91",  "I50.9",    "N18.30",   "N39.0",
    "K21.9",    "K57.30", "K63.5",  "D50.9",   "D64.9",  "E03.9",   "E55.9",    "E66.9",    "H25.13",
    "H40.11X0", "J02.9",  "J06.9",  "J18.9",   "L57.0",  "L97.512", "M06.9",    "M79.10",   "M81.0",
    "R05.9",    "R07.9",  "R10.9",  "R51.9",   "R53.83", "R73.03",  "S83.241A", "S93.401A", "Z51.11",
    "C50.912",  "C61",    "B34.9",  "H52.4",   "I63.9",  "R55"};

constexpr double kHighestDollars = 250000;

}  // namespace

Procedures::Procedures() {
    for (std::size_t group = 0; group < kGroupCount; ++group) {
        std::vector<double> weights;
        for (std::size_t i = 0; i < count(group); ++i)
            weights.push_back(1.0 / (1.0 + 0.5 * static_cast<double>(i)));
        picks_[group] = WeightedPick(weights);
    }
}

double Procedures::group_volume(std::size_t group) const {
    return kVolumes[group];
}

double Procedures::denial_factor(std::size_t group) const {
    return kDenialFactors[group];
}

std::size_t Procedures::count(std::size_t group) const {
    return kProcedures[group].size();
}

const Procedure& Procedures::get(std::size_t group, std::size_t index) const {
    return kProcedures[group][index];
}

Cents Procedures::charge(Rng& rng, std::size_t group, std::size_t index, double price_level) const {
    const double dollars = rng.lognormal(get(group, index).dollars * price_level, kSpreads[group]);
    return static_cast<Cents>(std::llround(std::clamp(dollars, 5.0, kHighestDollars) * 100.0));
}

std::string_view Procedures::modifier(Rng& rng, std::size_t group) const {
    if (!rng.chance(kModified[group])) return {};
    return rng.pick(kModifiers[group]);
}

std::string_view Procedures::place_of_service(Rng& rng, std::size_t group) const {
    return rng.pick(kPlaces[group]);
}

std::string_view pick_diagnosis(Rng& rng) {
    return rng.pick(Texts(kDiagnoses));
}

}  // namespace payerwatch::claimgen
