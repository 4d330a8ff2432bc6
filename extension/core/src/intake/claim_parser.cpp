#include "payerwatch/intake/claim_parser.hpp"

#include <charconv>

#include "payerwatch/text.hpp"

namespace payerwatch::intake {

namespace {

std::string folded(std::string_view s) {
    std::string out(s);
    for (char& c : out) c = to_lower(c);
    return out;
}

void append(std::string& out, std::string_view part) {
    out.append(part);
    out.push_back('\x1F');
}

void append(std::string& out, const DateValue& value) {
    append(out, value.ok() ? std::to_string(value.day) : "");
}
void append(std::string& out, const AmountValue& value) {
    append(out, value.ok() ? std::to_string(value.cents) : "");
}

std::string base32(std::uint64_t high, std::uint64_t low) {
    constexpr std::string_view kAlphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    std::string out;
    Wide value = (static_cast<Wide>(high) << 64) | low;
    for (int i = 0; i < 26; ++i) {
        out.insert(out.begin(), kAlphabet[static_cast<std::size_t>(value & 31)]);
        value >>= 5;
    }
    return out;
}

}  // namespace

bool ClaimParser::parse(const std::vector<std::string_view>& fields, Claim& claim) const {
    claim = Claim{};
    for (std::size_t i = columns_.size(); i < fields.size(); ++i)
        if (!trim(fields[i]).empty()) return false;
    if (fields.size() < columns_.size()) return false;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (columns_[i] < 0) continue;
        const auto field = static_cast<std::size_t>(columns_[i]);
        claim.present[field] = true;
        claim.text[field] = trim(fields[i]);
    }
    if (const std::string_view line = claim[Field::Line];
        !line.empty() && line.size() <= 5 && all_digits(line))
        std::from_chars(line.data(), line.data() + line.size(), claim.line);
    claim.service = read_date(claim[Field::ServiceDate], order_);
    claim.submitted = read_date(claim[Field::SubmittedDate], order_);
    claim.decided = read_date(claim[Field::DecidedDate], order_);
    claim.paid_on = read_date(claim[Field::PaidDate], order_);
    claim.billed = read_amount(claim[Field::BilledAmount]);
    claim.allowed = read_amount(claim[Field::AllowedAmount]);
    claim.paid = read_amount(claim[Field::PaidAmount]);
    claim.outcome = read_outcome(claim[Field::Outcome]);
    return true;
}

std::string derived_claim_ref(const Claim& claim) {
    std::string identity;
    append(identity, folded(claim[Field::Payer]));
    append(identity, folded(claim[Field::Cpt]));
    append(identity, folded(claim[Field::Modifier]));
    append(identity, claim.service);
    append(identity, claim.submitted);
    append(identity, claim[Field::ProviderNpi]);
    append(identity, folded(claim[Field::Icd10]));
    append(identity, claim.billed);
    return "dr_" + base32(stable_hash(identity, 1), stable_hash(identity, 2));
}

std::uint64_t claim_fingerprint(const Claim& claim) {
    // Each part is hashed with its length, apart from the others (the processor does several at once), and
    // counts by its place.
    constexpr std::uint64_t kPlace = 0xD6E8FEB86659FD93U;
    std::uint64_t hash = static_cast<std::uint64_t>(claim.outcome);
    for (const Field field : {Field::Payer, Field::PayerCode, Field::LineOfBusiness, Field::Facility,
                              Field::Pos, Field::Cpt, Field::Modifier, Field::Icd10, Field::ProviderNpi,
                              Field::DenialCode, Field::DenialReason, Field::Notes})
        hash = hash * kPlace + stable_hash(claim[field]);
    const std::array<std::int64_t, 7> numbers{claim.service.day, claim.submitted.day, claim.decided.day,
                                              claim.paid_on.day, claim.billed.cents,  claim.allowed.cents,
                                              claim.paid.cents};
    return stable_hash({reinterpret_cast<const char*>(numbers.data()), sizeof numbers}, hash);
}

}  // namespace payerwatch::intake
