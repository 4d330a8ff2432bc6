// The kinds of identifiers, with the paragraph of 45 CFR 164.514(b)(2)(i) that names them. Codes are fixed.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>

namespace payerwatch::phi {

enum class Kind : std::uint8_t {
    Name,
    Address,
    City,
    Zip,
    Zip3,
    Date,
    Age,
    Phone,
    Fax,
    Email,
    Ssn,
    Itin,
    Mrn,
    Mbi,
    Hicn,
    Medicaid,
    Member,
    Account,
    Card,
    Iban,
    Routing,
    License,
    Vin,
    Plate,
    Device,
    Mac,
    Url,
    Ip,
    Biometric,
    Photo,
    Other,
    Npi,
    Dea,
    Tin,
    Clia,
    Ccn,
    Taxonomy,
    Claim,
    Unscreened
};
inline constexpr int kKindCount = 39;

enum class Class : std::uint8_t { Phi, ProviderId, ClaimId, OrgContact };

struct KindInfo {
    std::string_view code;
    std::string_view hipaa;  // letter of the paragraph, "" for none
    Class cls;
    std::string_view description;
};
const std::array<KindInfo, kKindCount>& kinds();
inline const KindInfo& info(Kind kind) {
    return kinds()[static_cast<std::size_t>(kind)];
}
std::string_view name(Class cls);

// What the value is; it shifts what counts as a name and which kinds are looked for.
enum class Context : std::uint8_t { Text, Payer, Person, Id, Code, Date, Note };
Context context_of(std::string_view name);  // 22023 for an unknown one

}  // namespace payerwatch::phi
