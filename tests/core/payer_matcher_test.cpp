#include "payerwatch/mapping/payer_matcher.hpp"

#include <gtest/gtest.h>

namespace payerwatch::mapping {

namespace {

const PayerMatcher& shipped() {
    static const PayerMatcher matcher;
    return matcher;
}

// The payer that a spelling is assigned to; empty if it is left to a person.
std::string assigned(const PayerMatcher& matcher, const char* spelling) {
    const PayerMatcher::Decision decision = matcher.decide(spelling);
    return decision.accepts() ? matcher.name_of(decision.match.payer) : std::string();
}

}  // namespace

TEST(PayerMatcher, AStatesProgrammeTellsStateAndLine) {
    EXPECT_EQ(assigned(shipped(), "WELLPOINT TENNCARE MCO"), "Wellpoint Tennessee");
    EXPECT_EQ(assigned(shipped(), "UHC COMMUNITY PLAN AHCCCS"), "UnitedHealthcare Community Plan of Arizona");
    EXPECT_EQ(assigned(shipped(), "STATE OF TN TENNCARE CROSSOVER"), "Tennessee Medicaid")
        << "by itself a payer";
}

TEST(PayerMatcher, ProductsTellNothing) {
    for (const char* spelling : {"HUMANA NATIONAL POS", "Humana Open Access", "HUMANA INC PPO - 61101"})
        EXPECT_EQ(assigned(shipped(), spelling), "Humana") << spelling;
    EXPECT_EQ(assigned(shipped(), "CHOICE PLUS"), "");
}

TEST(PayerMatcher, AddressesAreNoNames) {
    EXPECT_EQ(assigned(shipped(), "MEDICA INSURANCE CO MINNEAPOLIS"), "Medica") << "no Colorado";
    EXPECT_EQ(assigned(shipped(), "UNITED HEALTHCARE PO BOX 740800 ATLANTA GA"), "UnitedHealthcare");
    EXPECT_EQ(assigned(shipped(), "BLUE CROSS OF IDAHO MERIDIAN ID"), "Blue Cross of Idaho");
    EXPECT_EQ(assigned(shipped(), "BLUE CROSS OK TULSA"), "Blue Cross Blue Shield of Oklahoma");
}

TEST(PayerMatcher, OtherNamesOfThePayerAndItsParentGoWithIt) {
    EXPECT_EQ(assigned(shipped(), "SUNFLOWER STATE HLTH PLAN CENTENE"), "Sunflower Health Plan");
    EXPECT_EQ(assigned(shipped(), "PHP PRESBYTERIAN NM"), "Presbyterian Health Plan");
    EXPECT_EQ(assigned(shipped(), "GPA GROUP & PENSION DALLAS"), "GPA");
    EXPECT_EQ(assigned(shipped(), "UMR UHC CHOICE PLUS NETWORK"), "UMR")
        << "an administrator rents a network";
}

TEST(PayerMatcher, SlipsInWordsThatTellALine) {
    EXPECT_EQ(assigned(shipped(), "HUMANA MILITRAY"), "Humana Military");
    EXPECT_EQ(assigned(shipped(), "AETNA BETER HEALTH OF FL"), "Aetna Better Health of Florida");
    EXPECT_EQ(assigned(shipped(), "MEDICA"), "Medica") << "no slip of Medicaid";
}

TEST(PayerMatcher, WhatContradictsIsNotAssigned) {
    EXPECT_EQ(assigned(shipped(), "AETNA MEDICAID"), "") << "of which state?";
    EXPECT_EQ(assigned(shipped(), "UHC COMMUNITY PLAN"), "");
    EXPECT_EQ(assigned(shipped(), "HEALTH NET OF CA FARMINGTON MO"), "Health Net of California");
    EXPECT_EQ(assigned(shipped(), "BCBS ATLANTIS"), "");
}

TEST(PayerMatcher, ACustomersOwnPayers) {
    PayerMatcher own = shipped();
    own.add_own("Bexley County Employee Health Plan", "Bexley County Employee Health Plan");
    own.add_own("Stillhouse Trucking Drivers Medical Trust", "Stillhouse Trucking Drivers Medical Trust");
    own.add_own("Harlow County Schools Trust", "Harlow County Schools Trust");
    own.add_own("Tidewater Shipfitters Local 618", "Tidewater Shipfitters Local 618");
    EXPECT_EQ(assigned(own, "BEXLEY COUNTY SELF FUNDED"), "Bexley County Employee Health Plan");
    EXPECT_EQ(assigned(own, "STILLHOUSE TRUCKING"), "Stillhouse Trucking Drivers Medical Trust");
    EXPECT_EQ(assigned(own, "TIDEWATER SHIPFITTERS 618"), "Tidewater Shipfitters Local 618");
    for (const char* other : {"BEXLEY COUNTY SCHOOLS", "BEXLEY COUNTY HOSPITAL EMP HLTH PLN",
                              "HARROW COUNTY SCHOOLS TRUST", "TIDEWATER SHIPFITTERS LOCAL 619", "STILLHOUSE"})
        EXPECT_EQ(assigned(own, other), "") << other;
}

}  // namespace payerwatch::mapping
