#include "exact_fp.h"

#include "phi_rows.h"

#include "spellings.h"

namespace payerwatch::claimgen {

namespace {

constexpr std::array<std::string_view, 32> kFirstNames = {
    "James",   "Mary",      "Robert",  "Patricia", "John",    "Jennifer", "Michael", "Linda",
    "David",   "Elizabeth", "William", "Barbara",  "Richard", "Susan",    "Joseph",  "Jessica",
    "Thomas",  "Sarah",     "Carlos",  "Karen",    "Daniel",  "Nancy",    "Matthew", "Lisa",
    "Anthony", "Maria",     "Steven",  "Sandra",   "Andrew",  "Donna",    "Kevin",   "Carol"};
constexpr std::array<std::string_view, 32> kLastNames = {
    "Smith",     "Johnson",  "Williams",  "Brown",    "Jones",    "Garcia",   "Miller",   "Davis",
    "Rodriguez", "Martinez", "Hernandez", "Lopez",    "Gonzalez", "Wilson",   "Anderson", "Thomas",
    "Taylor",    "Moore",    "Martin",    "Lee",      "Perez",    "Thompson", "Harris",   "Sanchez",
    "Clark",     "Ramirez",  "Lewis",     "Robinson", "Walker",   "Nguyen",   "Torres",   "Hill"};
constexpr std::array<std::string_view, 4> kMailHosts = {"example.com", "example.org", "example.net",
                                                        "mail.example.com"};
constexpr std::array<std::string_view, 8> kAreaCodes = {"205", "312", "404", "512",
                                                        "617", "702", "816", "919"};
constexpr std::string_view kMbiLetters = "ACDEFGHJKMNPQRTUVWXY";
constexpr std::string_view kMbiMixed = "0123456789ACDEFGHJKMNPQRTUVWXY";

std::string padded(int number, std::size_t width) {
    const std::string digits = std::to_string(number);
    return std::string(width - digits.size(), '0') + digits;
}

std::string joined(std::string_view before, std::string_view value, std::string_view after = {}) {
    return std::string(before).append(value).append(after);
}

// Compilers differ in which operand of + they evaluate first, so no expression here draws twice.
std::string person(Rng& rng) {
    std::string name(rng.pick(kFirstNames));
    name += ' ';
    return name += rng.pick(kLastNames);
}

std::string person_reversed(Rng& rng) {
    std::string name(rng.pick(kLastNames));
    name += ", ";
    name += rng.pick(kFirstNames);
    if (rng.chance(0.6)) {
        name += ' ';
        name += static_cast<char>('A' + rng.below(20));
    }
    return rng.chance(0.7) ? upper(name) : name;
}

std::string ssn(Rng& rng) {
    int area = rng.between(1, 898);
    if (area == 666) area = 665;
    const int group = rng.between(1, 99);
    const int serial = rng.between(1, 9999);
    return padded(area, 3) + "-" + padded(group, 2) + "-" + padded(serial, 4);
}

// 555-0100 to 555-0199 are set aside for fiction.
std::string phone(Rng& rng) {
    const std::string area(rng.pick(kAreaCodes));
    const std::string line = joined("555-01", padded(rng.between(0, 99), 2));
    return rng.chance(0.5) ? joined("(", area, ") ") + line : joined(area, "-", line);
}

std::string email(Rng& rng) {
    std::string address = lower(person(rng));
    address[address.find(' ')] = '.';
    if (rng.chance(0.5)) address += std::to_string(rng.between(1, 99));
    address += '@';
    return address += rng.pick(kMailHosts);
}

std::string mbi(Rng& rng) {
    constexpr std::string_view kShape = "CAXNAXNAANN";
    std::string text;
    for (const char place : kShape) {
        if (place == 'C') text += static_cast<char>('1' + rng.below(9));
        if (place == 'N') text += static_cast<char>('0' + rng.below(10));
        if (place == 'A') text += rng.pick(kMbiLetters);
        if (place == 'X') text += rng.pick(kMbiMixed);
    }
    return text;
}

std::string birth_date(Rng& rng) {
    const int year = rng.between(1936, 2021);
    const int month = rng.between(1, 12);
    const int day = rng.between(1, 28);
    if (rng.chance(0.3)) return iso(day_of(year, month, day));
    return padded(month, 2) + "/" + padded(day, 2) + "/" + std::to_string(year);
}

std::string name_as_payer(Rng& rng) {
    switch (rng.below(4)) {
        case 0: return person(rng) + " Insurance";
        case 1: return upper(person(rng)) + " MEDICAID";
        case 2: return person(rng);
        default: return person_reversed(rng);
    }
}

using Spoil = void (*)(Rng&, Row&);

struct Kind {
    const char* what;
    Spoil spoil;
};

template <Column column, std::string (*make)(Rng&)>
void put(Rng& rng, Row& row) {
    row[column] = make(rng);
}

template <std::string (*make)(Rng&)>
void after_payer(Rng& rng, Row& row) {
    row[kPayer] += ' ';
    row[kPayer] += make(rng);
}

std::string name_note(Rng& rng) {
    return joined("Spoke with patient ", person(rng), " about bill");
}

std::string ssn_note(Rng& rng) {
    return joined("SSN ", ssn(rng), " verified");
}

std::string phone_note(Rng& rng) {
    return joined("Call back at ", phone(rng));
}

std::string email_note(Rng& rng) {
    return joined("Statement sent to ", email(rng));
}

std::string mbi_note(Rng& rng) {
    return joined("MBI ", mbi(rng), " on new card");
}

std::string birth_note(Rng& rng) {
    return joined("DOB ", birth_date(rng), " does not match card");
}

std::string name_reason(Rng& rng) {
    return joined("Patient ", person_reversed(rng), " not on file");
}

std::string ssn_reason(Rng& rng) {
    return joined("Member not found for SSN ", ssn(rng));
}

std::string phone_reason(Rng& rng) {
    return joined("Member to call ", phone(rng));
}

constexpr Kind kKinds[] = {
    {"phi_payer_name", put<kPayer, name_as_payer>},
    {"phi_payer_ssn", after_payer<ssn>},
    {"phi_payer_phone", after_payer<phone>},
    {"phi_payer_email", put<kPayer, email>},
    {"phi_payer_mbi", after_payer<mbi>},
    {"phi_notes_name", put<kNotes, name_note>},
    {"phi_notes_ssn", put<kNotes, ssn_note>},
    {"phi_notes_phone", put<kNotes, phone_note>},
    {"phi_notes_email", put<kNotes, email_note>},
    {"phi_notes_mbi", put<kNotes, mbi_note>},
    {"phi_notes_dob", put<kNotes, birth_note>},
    {"phi_denial_reason_name", put<kDenialReason, name_reason>},
    {"phi_denial_reason_ssn", put<kDenialReason, ssn_reason>},
    {"phi_denial_reason_phone", put<kDenialReason, phone_reason>},
};

}  // namespace

void contaminate(Rng& rng, Row& row, Counts& counts) {
    const Kind& kind = kKinds[rng.below(std::size(kKinds))];
    kind.spoil(rng, row);
    ++counts[kind.what];
}

}  // namespace payerwatch::claimgen
