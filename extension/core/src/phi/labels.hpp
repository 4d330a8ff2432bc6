// Labels of identifiers that only their label gives away.
#pragma once
#include <array>
#include <string_view>

#include "payerwatch/phi/kinds.hpp"

namespace payerwatch::phi {

struct Label {
    std::array<std::string_view, 3> words;  // "" ends it
    Kind kind;
    unsigned least;  // characters of the identifier
    unsigned most;
};

constexpr std::array<Label, 75> kLabels{{
    {{"medical", "record", "number"}, Kind::Mrn, 4, 14},
    {{"medical", "record", ""}, Kind::Mrn, 4, 14},
    {{"med", "rec", ""}, Kind::Mrn, 4, 14},
    {{"mrn", "", ""}, Kind::Mrn, 4, 14},
    {{"mr", "number", ""}, Kind::Mrn, 4, 14},
    {{"mr", "no", ""}, Kind::Mrn, 4, 14},
    {{"chart", "number", ""}, Kind::Mrn, 4, 14},
    {{"chart", "no", ""}, Kind::Mrn, 4, 14},
    {{"chart", "", ""}, Kind::Mrn, 5, 14},
    {{"unit", "no", ""}, Kind::Mrn, 5, 14},
    {{"unit", "number", ""}, Kind::Mrn, 5, 14},
    {{"hospital", "no", ""}, Kind::Mrn, 5, 14},
    {{"hospital", "number", ""}, Kind::Mrn, 5, 14},
    {{"patient", "id", ""}, Kind::Mrn, 4, 14},
    {{"pt", "id", ""}, Kind::Mrn, 4, 14},
    {{"social", "security", "number"}, Kind::Ssn, 4, 9},
    {{"social", "security", "no"}, Kind::Ssn, 4, 9},
    {{"social", "security", ""}, Kind::Ssn, 4, 9},
    {{"ssn", "last", "four"}, Kind::Ssn, 4, 4},
    {{"ssn", "last", "4"}, Kind::Ssn, 4, 4},
    {{"ssn", "ending", "in"}, Kind::Ssn, 4, 4},
    {{"ssn", "", ""}, Kind::Ssn, 4, 9},
    {{"ss", "", ""}, Kind::Ssn, 9, 9},
    {{"itin", "", ""}, Kind::Itin, 9, 9},
    {{"mbi", "", ""}, Kind::Mbi, 11, 11},
    {{"hicn", "", ""}, Kind::Hicn, 7, 12},
    {{"hic", "", ""}, Kind::Hicn, 7, 12},
    {{"medicare", "number", ""}, Kind::Mbi, 9, 12},
    {{"medicaid", "id", ""}, Kind::Medicaid, 6, 14},
    {{"medicaid", "number", ""}, Kind::Medicaid, 6, 14},
    {{"medicaid", "no", ""}, Kind::Medicaid, 6, 14},
    {{"medicaid", "", ""}, Kind::Medicaid, 8, 14},
    {{"medi", "cal", "id"}, Kind::Medicaid, 9, 14},
    {{"cin", "", ""}, Kind::Medicaid, 8, 9},
    {{"member", "id", ""}, Kind::Member, 5, 17},
    {{"member", "number", ""}, Kind::Member, 5, 17},
    {{"member", "no", ""}, Kind::Member, 5, 17},
    {{"member", "", ""}, Kind::Member, 6, 17},
    {{"mbr", "id", ""}, Kind::Member, 5, 17},
    {{"subscriber", "id", ""}, Kind::Member, 5, 17},
    {{"subscriber", "number", ""}, Kind::Member, 5, 17},
    {{"subscriber", "", ""}, Kind::Member, 6, 17},
    {{"insured", "id", ""}, Kind::Member, 5, 17},
    {{"beneficiary", "id", ""}, Kind::Member, 5, 17},
    {{"cardholder", "id", ""}, Kind::Member, 5, 17},
    {{"policy", "number", ""}, Kind::Member, 5, 17},
    {{"policy", "no", ""}, Kind::Member, 5, 17},
    {{"policy", "", ""}, Kind::Member, 7, 17},
    {{"patient", "control", "number"}, Kind::Account, 4, 20},
    {{"guarantor", "account", ""}, Kind::Account, 4, 17},
    {{"account", "number", ""}, Kind::Account, 4, 17},
    {{"account", "no", ""}, Kind::Account, 4, 17},
    {{"account", "", ""}, Kind::Account, 5, 17},
    {{"acct", "no", ""}, Kind::Account, 4, 17},
    {{"acct", "", ""}, Kind::Account, 4, 17},
    {{"har", "", ""}, Kind::Account, 6, 17},
    {{"driver", "license", ""}, Kind::License, 5, 15},
    {{"drivers", "license", ""}, Kind::License, 5, 15},
    {{"dl", "", ""}, Kind::License, 6, 15},
    {{"license", "plate", ""}, Kind::Plate, 4, 8},
    {{"plate", "", ""}, Kind::Plate, 5, 8},
    {{"serial", "number", ""}, Kind::Device, 5, 25},
    {{"serial", "no", ""}, Kind::Device, 5, 25},
    {{"serial", "", ""}, Kind::Device, 5, 25},
    {{"passport", "", ""}, Kind::Other, 6, 9},
    {{"inmate", "", ""}, Kind::Other, 5, 12},
    {{"license", "number", ""}, Kind::License, 5, 15},
    {{"lic", "", ""}, Kind::License, 5, 15},
    {{"claim", "number", ""}, Kind::Claim, 8, 23},
    {{"claim", "no", ""}, Kind::Claim, 8, 23},
    {{"icn", "", ""}, Kind::Claim, 8, 23},
    {{"dcn", "", ""}, Kind::Claim, 8, 23},
    {{"employee", "id", ""}, Kind::Other, 4, 12},
    {{"student", "id", ""}, Kind::Other, 4, 12},
    {{"insured", "", ""}, Kind::Member, 8, 17},
}};

}  // namespace payerwatch::phi
