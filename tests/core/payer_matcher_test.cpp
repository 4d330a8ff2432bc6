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
    for (const char* spelling : {"BCBS CO", "BCBS OF CO", "BLUE CROSS BLUE SHIELD OF CO (PPO)"})
        EXPECT_EQ(assigned(shipped(), spelling), "Anthem Blue Cross Blue Shield of Colorado") << spelling;
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

// An alias may take another payer's name away.
TEST(PayerMatcher, EveryPayerOfTheDictionaryHasItsName) {
    int left = 0;
    for (const DictionaryPayer& payer : dictionary_payers()) {
        const std::string name(payer.name);
        const std::string found = assigned(shipped(), name.c_str());
        EXPECT_TRUE(found.empty() || found == name) << name << ": " << found;
        left += found.empty() ? 1 : 0;
    }
    EXPECT_LE(left, 20) << "names of several payers: Kaiser Permanente, TRICARE";
}

TEST(PayerMatcher, WhatContradictsIsNotAssigned) {
    EXPECT_EQ(assigned(shipped(), "AETNA MEDICAID"), "") << "of which state?";
    EXPECT_EQ(assigned(shipped(), "UHC COMMUNITY PLAN"), "");
    EXPECT_EQ(assigned(shipped(), "HEALTH NET OF CA FARMINGTON MO"), "Health Net of California");
    EXPECT_EQ(assigned(shipped(), "BCBS ATLANTIS"), "");
}

TEST(PayerMatcher, TwoPayersAreLeftToAPerson) {
    for (const char* spelling : {"MEDICARE/AARP", "BCBS AL AND MEDICARE", "MEDI-CAL/AETNA", "CIGNA/AETNA",
                                 "UHC OR UMR", "UHC (ANTHEM)", "AETNA - UHC", "BC/BS TX/MEDICARE"})
        EXPECT_EQ(assigned(shipped(), spelling), "") << spelling;
    EXPECT_EQ(assigned(shipped(), "UMR/UHC"), "UMR") << "an administrator and its network";
    EXPECT_EQ(assigned(shipped(), "BC/BS TX"), "Blue Cross Blue Shield of Texas");
}

TEST(PayerMatcher, AStateAloneNamesNobody) {
    for (const char* spelling : {"WORKERS COMP CA", "COMMUNITY HEALTH PLAN CA", "MEDICARE HMO TX",
                                 "BLUE CROSS PA", "AETNA NC", "KAISER TX", "STATE FARM INS"})
        EXPECT_EQ(assigned(shipped(), spelling), "") << spelling;
    EXPECT_EQ(assigned(shipped(), "HUMANA FL"), "Humana") << "which has no payers of states in its line";
    EXPECT_EQ(assigned(shipped(), "KAISER GA"), "Kaiser Permanente Georgia");
}

TEST(PayerMatcher, AWordTooManyOrTooFewIsAnotherPayer) {
    for (const char* spelling :
         {"OSCAR MAYER", "DEAN FOODS", "UPMC SHADYSIDE", "SAN FRANCISCO", "REGENCE BCBS", "AMERICARE"})
        EXPECT_EQ(assigned(shipped(), spelling), "") << spelling;
}

// Whatever the dictionary says of it, and however it is known there.
TEST(PayerMatcher, AnySpellingCanBeACustomersOwn) {
    PayerMatcher own = shipped();
    int aliases = 0;
    for (const DictionaryPayer& payer : dictionary_payers())
        for (const std::string_view alias : payer.aliases) {
            if (payer_words(alias).words.empty()) continue;  // a number, known by its key
            const std::string name = "Own " + std::to_string(++aliases);
            own.add_own(name, alias);
            EXPECT_EQ(assigned(own, std::string(alias).c_str()), name) << alias;
        }
    for (const char* unknown : {"Zzyx Portland", "Zzyx Springfield", "Qqw - 12345"}) {
        own.add_own("Mine", unknown);
        own.add_own("Other", unknown);
        EXPECT_EQ(assigned(own, unknown), "Other") << unknown;
    }
}

TEST(PayerMatcher, NumbersAndLettersTellOwnPlansApart) {
    PayerMatcher own = shipped();
    for (const char* name : {"Cedar Health Option 1", "Cedar Health Option 2", "Harbor Plan A",
                             "Harbor Plan B", "Lakewood Employers Trust X", "Lakewood Employers Trust Y"})
        own.add_own(name, name);
    for (const char* name : {"Cedar Health Option 1", "Cedar Health Option 2", "Harbor Plan A",
                             "Harbor Plan B", "Lakewood Employers Trust X", "Lakewood Employers Trust Y"})
        EXPECT_EQ(assigned(own, name), name);
    for (const char* name : {"CEDAR HEALTH OPTION 3", "HARBOR PLAN C"})
        EXPECT_EQ(assigned(own, name), "") << name;
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
    for (const char* other :
         {"BEXLEY COUNTY SCHOOLS", "BEXLEY COUNTY HOSPITAL EMP HLTH PLN", "HARROW COUNTY SCHOOLS TRUST",
          "TIDEWATER SHIPFITTERS LOCAL 619", "STILLHOUSE", "STILLHOUSE TRUCKING SCHOOL", "BEXLEY COUNTY TX"})
        EXPECT_EQ(assigned(own, other), "") << other;
}

TEST(PayerMatcher, WhatOneOfACustomersOwnDoesNotTake) {
    PayerMatcher own = shipped();
    for (const char* name : {"MEDICARE HMO", "BCBS PPO", "KAISER PPO", "Lakewood Employers Trust A",
                             "Lakewood Employers Trust B", "UPMC ALTOONA", "Acme Steel Works Dayton OH"})
        own.add_own(name, name);
    own.add_own("Foo Health", "Aetna PPO");
    own.add_own("Aetna", "Cedar Health Option 1");
    for (const char* spelling :
         {"MEDICARE", "MEDICARE PPO", "BCBS", "BCBS HMO", "KAISER", "LAKEWOOD EMPLOYERS TRUST", "UPMC ERIE",
          "Cedar Health Option 2", "Acme Steel Works Toledo OH"})
        EXPECT_EQ(assigned(own, spelling), "") << spelling;
    EXPECT_EQ(assigned(own, "AETNA"), "Aetna");
    EXPECT_EQ(assigned(own, "AETNA PPO"), "Foo Health");
    EXPECT_EQ(assigned(own, "CEDAR HEALTH OPTION 1"), "Aetna");
}

TEST(PayerMatcher, CutOffWhereAColumnEnded) {
    EXPECT_EQ(assigned(shipped(), "CAPITAL DISTRICT PHYSICIANS HE"),
              "Capital District Physicians' Health Plan");
    EXPECT_EQ(assigned(shipped(), "BLUE CROSS AND BLUE SHIELD OF LOUIS"),
              "Blue Cross Blue Shield of Louisiana");
    EXPECT_EQ(assigned(shipped(), "BLUE CROSS AND BLUE SHIELD OF NORTH"), "") << "Carolina or Dakota";
    PayerMatcher own = shipped();
    own.add_own("Electrical Welfare Trust Fund Local 26", "IBEW LOCAL 26 HLTH FUND");
    EXPECT_NE(assigned(own, "IBEW LOCAL 103 HLTH FUND"), "Electrical Welfare Trust Fund Local 26");
}

TEST(PayerMatcher, ANameAndMore) {
    for (const auto& [spelling, payer] : std::vector<std::pair<const char*, const char*>>{
             {"UMPC FOR YOU", "UPMC for You"},
             {"GEICO INS FREDERICKSBURG VA", "GEICO"},
             {"TUFTS HEALTH PLAN CAREFREEDOM", "Tufts Health Plan"},
             {"CONNECTICUT GENERAL LIFE INS CO (CIGNA)", "Cigna"},
             {"MEDICAID FLA - TALLAHASSEE", "Florida Medicaid"},
             {"PHYSICIANS MUTUAL OMAHA", "Physicians Mutual"},
             {"BLUE CROS BLUE SHIELD MICHIGAN", "Blue Cross Blue Shield of Michigan"},
             {"BLUE CROSS OF IDHO", "Blue Cross of Idaho"},
             {"HUMANA COMM HMO", "Humana"},
             {"UNITEDHEALTHCARE/OXFORD", "Oxford Health Plans"}})
        EXPECT_EQ(assigned(shipped(), spelling), payer) << spelling;
    for (const char* spelling : {"AMERICARE", "MEDINA HEALTH PLAN", "PHYSICIANS MUTUAL OMAHA MED SUPP",
                                 "AMERIGROUP COMMUNITY CARE", "UFCW HEALTH FUND"})
        EXPECT_EQ(assigned(shipped(), spelling), "") << spelling;
}

// What was found by trying to deceive it.
TEST(PayerMatcher, WhatIsNotThatPayer) {
    for (const char* spelling : {"BCBS IN NETWORK",
                                 "BLUE CROSS OR BLUE SHIELD",
                                 "BCBS CO INS",
                                 "BCBS HI DEDUCTIBLE",
                                 "BCBS MA REPLACEMENT",
                                 "BCBS INDIANA PA",
                                 "BCBS ARKANSAS CITY KS",
                                 "HIGHMARK BLUE CROSS BLUE SHIELD D",
                                 "BLUE SHIELD OF CALIFORNIA P",
                                 "BLUE CROSS BLUE SHIELD OF TEXAS M",
                                 "HAWAII MEDICAL A",
                                 "WELLCARE OF KEN",
                                 "UNITEDHEALTHCARE COMM",
                                 "HEALTH & WELFARE",
                                 "SERVICES",
                                 "GENERAL",
                                 "EMPLOYEE HEALTH PLAN",
                                 "PHILADELPHIA INDEMNITY",
                                 "OCEAN HEALTH",
                                 "METROHEALTH CLEVELAND",
                                 "KAISER GROUP HEALTH",
                                 "PRIORITY CARE",
                                 "AMERIGAS",
                                 "AMERISOURCE",
                                 "UPMC ALTOONA",
                                 "GEISINGER DANVILLE",
                                 "MAYO CLINIC",
                                 "JOHNS HOPKINS HOSPITAL",
                                 "KEMPER COUNTY"})
        EXPECT_EQ(assigned(shipped(), spelling), "") << spelling;
    EXPECT_EQ(assigned(shipped(), "UPMC HEALTH PLAN ALTOONA"), "UPMC Health Plan");
    EXPECT_EQ(assigned(shipped(), "BLUE CROSS BLUE SHIELD OF KANSAS CI"),
              "Blue Cross Blue Shield of Kansas City");
    PayerMatcher own = shipped();
    for (const char* name :
         {"Machinists Lodge 837", "Jefferson Parish Public Schools", "Lake County Jail", "Northside ISD",
          "Smith Farms", "Miller Valley Dairy", "Harmon Steel Company", "Central Valley Growers",
          "St Francis Hospital Employees", "Diocese of Lafayette", "Plainview-Old Bethpage School District",
          "Greenwood Growers Association", "Wood County Hospital"})
        own.add_own(name, name);
    for (const char* spelling :
         {"Machinists Lodge 83", "Machinists Lodge 873", "Jefferson Davis Parish Public Schools",
          "Salt Lake County Jail", "Leake County Jail", "Southside ISD", "Independent School District",
          "Smithfield Farms", "Mill Valley Dairy", "Harmony Steel Company", "Central Valley Grocers",
          "St Francis Hospital Wichita", "Diocese of Lafayette IN", "Bethpage School District",
          "Greenfield Growers Association", "Woodford County Hospital"})
        EXPECT_EQ(assigned(own, spelling), "") << spelling;
}

TEST(PayerMatcher, ACustomersOwnPayersAsClerksShortenThem) {
    struct Local {
        const char* name;
        std::vector<const char*> spellings;
        std::vector<const char*> others;
    };
    const std::vector<Local> locals = {
        {"Kettle Bluff Physicians Health Alliance",
         {"KETTLE BLUFF PHYS HLTH ALLIANCE", "KETTLE BLUFF PHA", "KBPHA - Kettle Bluff",
          "Kettel Bluff Physicians Hlth All"},
         {"Kettle Bluff", "Kettle Bluff Hospital", "Kettle Bluff Teachers Health Alliance",
          "Bluff Physicians"}},
        {"Sycamore Flats Teachers Trust",
         {"SYCAMORE FLTS TCHRS TR", "Sycamore Flats Teaching Trust", "SYCAMORE FLATS TEACHERS (PHCS)"},
         {"Sycamore Flats School District", "Sycamore Hills Teachers Trust", "Sycamore"}},
        {"Harrow County Schools",
         {"HARROW CO SCHOOLS", "Harrow Cnty School Benefit Tr", "HARROW COUNTY SCHOOLS C/O UMR"},
         {"Harlow County Schools", "Harrows County Schools", "HARROW COUNTY", "HARROW CO EMPLOYEES"}},
        {"Wapakota Nation Tribal Health Plan",
         {"WAPAKOTA TRIBE HLTH", "Wapkota Nation Health"},
         {"Wapakota Hospital", "Walpakoda Casino"}},
        {"Dunmore Glass Works", {"DUNMORE GLASS WORKS HOURLY", "DUNMORE GLASSWORKS"}, {"DUNMORE FOUNDRY"}},
        {"Three Forks River Cooperative", {"3 FORKS RVR CO-OP"}, {"4 FORKS RIVER COOP"}},
    };
    PayerMatcher own = shipped();
    for (const Local& local : locals) own.add_own(local.name, local.name);
    for (const Local& local : locals) {
        for (const char* spelling : local.spellings)
            EXPECT_EQ(assigned(own, spelling), local.name) << spelling;
        for (const char* other : local.others) EXPECT_NE(assigned(own, other), local.name) << other;
    }
}

}  // namespace payerwatch::mapping
