// Words that stand before, beside or behind a person's name, and surnames that are written in another order.
#pragma once
#include <array>
#include <string_view>

namespace payerwatch::phi {

// Before one of these, or behind it, a name may stand alone.
constexpr std::array<std::string_view, 58> kNameLabels{
    "babygirl",    "babyboy",     "formerly",     "nee",       "bb",       "twin",       "veteran",
    "student",     "nok",         "rp",           "last",      "first",    "ln",         "fn",
    "conservator", "grandmother", "dear",         "client",    "guar",     "gtor",       "party",
    "aka",         "boy",         "girl",         "maiden",    "decedent", "inmate",     "newborn",
    "caller",      "patient",     "pt",           "insured",   "insd",     "subscriber", "guarantor",
    "member",      "mbr",         "beneficiary",  "dependent", "spouse",   "name",       "claimant",
    "mother",      "father",      "policyholder", "re",        "relative", "guardian",   "husband",
    "wife",        "son",         "daughter",     "parent",    "enrollee", "resident",   "witness",
    "signed",      "signature"};
// Behind one of these one word is a name: nee Whitaker, baby boy Gill.
constexpr std::array<std::string_view, 13> kSingleNameLabels{
    "babygirl", "babyboy", "formerly", "nee", "boy", "girl", "bb",
    "newborn",  "maiden",  "twin",     "ln",  "fn",  "dear"};
// Words before which people are spoken of.
constexpr std::array<std::string_view, 99> kPersonWords{
    "executor",    "donor",        "interp",   "sees",       "met",         "belongs",
    "holder",      "veteran",      "student",  "reached",    "emailed",     "grandmother",
    "grandfather", "partner",      "under",    "nee",        "referring",   "was",
    "dear",        "aka",          "siblings", "inmate",     "newborn",     "client",
    "stepdad",     "stepmom",      "neighbor", "grandma",    "fiancee",     "decedent",
    "patient",     "pt",           "pts",      "insured",    "insd",        "subscriber",
    "sub",         "guarantor",    "member",   "mbr",        "spouse",      "wife",
    "husband",     "mother",       "father",   "son",        "daughter",    "sister",
    "brother",     "grandson",     "parent",   "mom",        "dad",         "dependent",
    "claimant",    "policyholder", "with",     "w",          "for",         "from",
    "per",         "called",       "to",       "of",         "name",        "is",
    "by",          "re",           "attn",     "o",          "beneficiary", "granddaughter",
    "aunt",        "uncle",        "niece",    "nephew",     "guardian",    "caller",
    "poa",         "resident",     "enrollee", "rep",        "adjuster",    "adjustor",
    "caseworker",  "attorney",     "atty",     "lawyer",     "supervisor",  "driver",
    "spk",         "lm",           "assessed", "dependents", "witness",     "contact",
    "nurse",       "manager",      "thanks"};
// Beside one of these in a payer's field stands a patient: "Jane Roe charity care", "ROE, JANE (PT)".
constexpr std::array<std::string_view, 34> kSelfPayWords{
    "self",   "selfpay", "pt",     "patient", "guar",     "guarantor", "resp",     "responsible", "party",
    "refund", "mother",  "father", "son",     "wife",     "husband",   "spouse",   "daughter",    "parent",
    "lien",   "lop",     "mva",    "cash",    "hardship", "charity",   "deceased", "minor",       "dob",
    "pymt",   "copay",   "pmt",    "mom",     "dad",      "slide",     "ask"};
// What is written beside a patient's name where a payer's was asked for.
constexpr std::array<std::string_view, 24> kAttached{
    "workers", "work",    "charity", "bcbs",    "copay",  "auto",        "cobra",    "supplement",
    "supp",    "tricare", "vision",  "dental",  "hsa",    "marketplace", "exchange", "pending",
    "dob",     "id",      "va",      "hospice", "estate", "hra",         "fsa",      "qmb"};
// Behind one of these words somebody's name is a sign's, a fracture's, an operation's.
constexpr std::array<std::string_view, 44> kMedicalHeads{
    "sign",       "syndrome",    "disease",   "fracture",       "procedure", "operation", "test",
    "score",      "scale",       "index",     "classification", "tear",      "splint",    "brace",
    "orthosis",   "drain",       "catheter",  "tube",           "bandage",   "dressing",  "nodule",
    "murmur",     "pupil",       "sequence",  "palsy",          "neuroma",   "node",      "nodes",
    "stage",      "criteria",    "maneuver",  "reflex",         "law",       "lesion",    "reaction",
    "phenomenon", "contracture", "deformity", "position",       "repair",    "approach",  "forceps",
    "retractor",  "afo"};
// What people are said to do: "Jane Roe refused".
constexpr std::array<std::string_view, 64> kPersonVerbs{
    "emailed",    "passed",     "turned",     "prefers",    "presents",    "presented",   "fell",
    "refused",    "refuses",    "states",     "stated",     "reports",     "reported",    "denies",
    "called",     "calls",      "ambulated",  "resting",    "cried",       "lives",       "works",
    "wants",      "wanted",     "says",       "said",       "died",        "expired",     "authorize",
    "discharged", "admitted",   "seen",       "arrived",    "requests",    "requested",   "declined",
    "tolerated",  "complains",  "complained", "authorizes", "understands", "agreed",      "moved",
    "paid",       "verbalized", "asked",      "asks",       "needs",       "insists",     "insisted",
    "thought",    "retired",    "returned",   "reached",    "resched",     "rescheduled", "believes",
    "disputes",   "disputed",   "dropped",    "brought",    "checked",     "phoned",      "wishes",
    "claims"};
// Surnames that come before the given name where they come from: Chen Wei, Nguyen Thi Hoa.
constexpr std::array<std::string_view, 48> kSurnameFirst{
    "chen",  "liu",  "wang",  "zhang", "zhao", "huang",  "zhou", "sun",    "zhu",  "guo",  "lin",   "luo",
    "liang", "song", "zheng", "xie",   "tang", "feng",   "deng", "cao",    "peng", "xiao", "jiang", "dong",
    "cai",   "pan",  "wei",   "yang",  "xu",   "wu",     "li",   "nguyen", "tran", "pham", "huynh", "vo",
    "dang",  "bui",  "duong", "hoang", "phan", "truong", "kim",  "park",   "choi", "jung", "kang",  "yoon"};
// Surnames of two words among the nations of the plains: Two Bulls, Iron Cloud.
constexpr std::array<std::string_view, 20> kPlainsHeads{
    "two",     "iron",     "running", "little", "red",   "white", "black", "yellow", "good",  "big",
    "spotted", "standing", "sitting", "lone",   "crazy", "bad",   "high",  "brave",  "swift", "chasing"};
constexpr std::array<std::string_view, 24> kPlainsTails{
    "bulls", "bull",    "bear",    "cloud", "shell",   "elk",       "horse", "eagle",
    "hawk",  "crow",    "thunder", "moon",  "feather", "feathers",  "wolf",  "dog",
    "deer",  "buffalo", "heart",   "hawks", "bird",    "lightning", "hand",  "owl"};
constexpr std::array<std::string_view, 26> kTitles{
    "mister", "senora", "senor", "fr",     "cpt",   "sister", "brother", "father", "rev",
    "sgt",    "mstr",   "capt",  "pastor", "rabbi", "mr",     "mrs",     "ms",     "miss",
    "mx",     "dr",     "sr",    "sra",    "don",   "dona",   "prof",    "doctor"};

}  // namespace payerwatch::phi
