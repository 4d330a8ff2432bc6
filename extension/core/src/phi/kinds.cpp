#include "payerwatch/phi/kinds.hpp"

#include "payerwatch/error.hpp"

namespace payerwatch::phi {

const std::array<KindInfo, kKindCount>& kinds() {
    static constexpr std::array<KindInfo, kKindCount> kKinds{{
        {"NAME", "A", Class::Phi, "name of a person"},
        {"ADDRESS", "B", Class::Phi, "street address or post office box"},
        {"CITY", "B", Class::Phi, "city with its state, or labelled"},
        {"ZIP", "B", Class::Phi, "five or nine digit ZIP code"},
        {"ZIP3", "B", Class::Phi, "three digit ZIP code of a sparsely populated area"},
        {"DATE", "C", Class::Phi, "full date about a person"},
        {"AGE", "C", Class::Phi, "age of 90 or more"},
        {"PHONE", "D", Class::Phi, "telephone number"},
        {"FAX", "E", Class::Phi, "fax number"},
        {"EMAIL", "F", Class::Phi, "email address"},
        {"SSN", "G", Class::Phi, "social security number"},
        {"ITIN", "R", Class::Phi, "taxpayer number of a person"},
        {"MRN", "H", Class::Phi, "medical record number"},
        {"MBI", "I", Class::Phi, "Medicare beneficiary identifier"},
        {"HICN", "I", Class::Phi, "former Medicare claim number"},
        {"MEDICAID", "I", Class::Phi, "Medicaid identifier"},
        {"MEMBER", "I", Class::Phi, "health plan member identifier"},
        {"ACCOUNT", "J", Class::Phi, "account number"},
        {"CARD", "J", Class::Phi, "payment card number"},
        {"IBAN", "J", Class::Phi, "international bank account number"},
        {"ROUTING", "J", Class::Phi, "bank routing number beside an account"},
        {"LICENSE", "K", Class::Phi, "licence or certificate number"},
        {"VIN", "L", Class::Phi, "vehicle identification number"},
        {"PLATE", "L", Class::Phi, "vehicle plate"},
        {"DEVICE", "M", Class::Phi, "device identifier or serial number"},
        {"MAC", "M", Class::Phi, "hardware address"},
        {"URL", "N", Class::Phi, "web address"},
        {"IP", "O", Class::Phi, "internet address"},
        {"BIOMETRIC", "P", Class::Phi, "mention of a stored biometric"},
        {"PHOTO", "Q", Class::Phi, "full-face photograph"},
        {"OTHER", "R", Class::Phi, "another unique number of a person"},
        {"NPI", "", Class::ProviderId, "national provider identifier"},
        {"DEA", "", Class::ProviderId, "DEA registration number"},
        {"TIN", "", Class::ProviderId, "employer identification number"},
        {"CLIA", "", Class::ProviderId, "laboratory certificate number"},
        {"CCN", "", Class::ProviderId, "CMS certification number"},
        {"TAXONOMY", "", Class::ProviderId, "provider taxonomy code"},
        {"CLAIM", "", Class::ClaimId, "claim or control number"},
        {"UNSCREENED", "", Class::Phi, "could not be screened and counts as PHI"},
    }};
    return kKinds;
}

std::string_view name(Class cls) {
    constexpr std::array<std::string_view, 4> kNames{"phi", "provider_id", "claim_id", "org_contact"};
    return kNames[static_cast<std::size_t>(cls)];
}

Context context_of(std::string_view name) {
    constexpr std::array<std::string_view, 7> kNames{"text", "payer", "person", "id", "code", "date", "note"};
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (kNames[i] == name) return static_cast<Context>(i);
    throw Error("22023", "unknown PHI context", "Contexts are text, payer, person, id, code, date and note.");
}

}  // namespace payerwatch::phi
