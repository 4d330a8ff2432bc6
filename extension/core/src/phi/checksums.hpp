// Check digits and number ranges. Sources are named at each.
#pragma once
#include <string_view>

namespace payerwatch::phi {

bool luhn(std::string_view digits);          // ISO/IEC 7812-1 annex B
bool is_npi(std::string_view digits);        // CMS: Luhn over 80840 and the number
bool is_ssn(std::string_view nine_digits);   // SSA POMS RM 10201.035, and the numbers of advertisements
bool is_itin(std::string_view nine_digits);  // IRS Publication 1915; ATIN group 93
bool is_nanp(std::string_view ten_digits);   // NANPA: area and exchange 2-9, not N11
bool is_toll_free(std::string_view ten_digits);
bool is_card(std::string_view digits);          // issuer ranges, length, Luhn
bool is_iban(std::string_view alnum);           // ISO 13616: length by country, mod 97
bool is_routing(std::string_view nine_digits);  // ABA weights 3 7 1
bool is_vin(std::string_view seventeen);        // 49 CFR 565.15
bool is_mbi(std::string_view eleven);           // CMS "Understanding the MBI format"
bool is_dea(std::string_view nine);
bool is_tin_prefix(std::string_view two_digits);

}  // namespace payerwatch::phi
