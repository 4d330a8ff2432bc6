#include "screen.hpp"

#include "payerwatch/error.hpp"
#include "payerwatch/text.hpp"

#include <algorithm>

#include "bridge.hpp"
#include "detector.hpp"
extern "C" {
#include "port.h"
}

namespace payerwatch::pg {

namespace {

struct Screened {
    Field field;
    phi::Context context;
};

// Every text that is stored. Dates, amounts, the line and the outcome are stored as what they were read as.
constexpr Screened kRejecting[] = {
    {Field::ClaimRef, phi::Context::Id},    {Field::Payer, phi::Context::Payer},
    {Field::PayerCode, phi::Context::Code}, {Field::LineOfBusiness, phi::Context::Payer},
    {Field::Facility, phi::Context::Payer}, {Field::Pos, phi::Context::Code},
    {Field::Cpt, phi::Context::Code},       {Field::Modifier, phi::Context::Code},
    {Field::Icd10, phi::Context::Code},     {Field::ProviderNpi, phi::Context::Code},
    {Field::DenialCode, phi::Context::Code}};
constexpr Field kRedacting[] = {Field::DenialReason, Field::Notes};

// No identifier is as short as this and made of nothing but letters, digits, points and hyphens.
bool is_short_code(std::string_view value) {
    return value.size() <= 7 && std::all_of(value.begin(), value.end(),
                                            [](char c) { return is_alnum(c) || c == '.' || c == '-'; });
}

phi::Kind first_kind(const std::vector<phi::Span>& spans) {
    for (const phi::Span& span : spans)
        if (span.cls == phi::Class::Phi) return span.kind;
    return phi::Kind::Unscreened;
}

}  // namespace

Screen::Screen() {
    if (!pg_strong_random(&seed_, sizeof seed_)) throw Error("XX000", "no random numbers are to be had");
}

bool Screen::is_clean(Field field, std::string_view value, phi::Context context) {
    if (context == phi::Context::Code && is_short_code(value)) return true;
    if (field == Field::ClaimRef) return !detector().contains(value, context);  // hardly ever the same twice
    const std::uint64_t hash = stable_hash(value, seed_) | 1;
    std::uint64_t& slot = clean_[static_cast<std::size_t>(field)][(hash >> 20) % kSlots];
    if (slot == hash) return true;
    if (detector().contains(value, context)) return false;
    slot = hash;
    return true;
}

const std::vector<Screen::Hit>& Screen::screen(Claim& claim) {
    hits_.clear();
    for (const auto& [field, context] : kRejecting)
        if (const std::string_view value = claim[field]; !value.empty() && !is_clean(field, value, context))
            hits_.push_back({field, first_kind(detector().find(value, context)), false});
    std::size_t n = 0;
    for (const Field field : kRedacting) {
        const std::size_t slot = n++;
        if (claim[field].empty() || is_clean(field, claim[field], phi::Context::Note)) continue;
        for (const phi::Span& span : detector().find(claim[field], phi::Context::Note))
            if (span.cls == phi::Class::Phi) hits_.push_back({field, span.kind, true});
        redacted_[slot] = phi::redact(detector(), claim[field], phi::Context::Note, phi::Style::Label, {});
        claim[field] = redacted_[slot];
    }
    return hits_;
}

}  // namespace payerwatch::pg
