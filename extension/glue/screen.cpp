#include "screen.hpp"

#include "payerwatch/error.hpp"
#include "payerwatch/text.hpp"

#include <algorithm>

#include "bridge.hpp"
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
constexpr Screened kScreened[] = {
    {Field::ClaimRef, phi::Context::Id},     {Field::Payer, phi::Context::Payer},
    {Field::PayerCode, phi::Context::Code},  {Field::LineOfBusiness, phi::Context::Payer},
    {Field::Facility, phi::Context::Payer},  {Field::Pos, phi::Context::Code},
    {Field::Cpt, phi::Context::Code},        {Field::Modifier, phi::Context::Code},
    {Field::Icd10, phi::Context::Code},      {Field::ProviderNpi, phi::Context::Code},
    {Field::DenialCode, phi::Context::Code}, {Field::DenialReason, phi::Context::Note},
    {Field::Notes, phi::Context::Note}};

// No identifier is as short as this and made of nothing but letters, digits, points and hyphens.
bool is_short_code(std::string_view value) {
    return value.size() <= 7 && std::all_of(value.begin(), value.end(),
                                            [](char c) { return is_alnum(c) || c == '.' || c == '-'; });
}

}  // namespace

std::array<PhiAction, kFieldCount> default_actions() {
    std::array<PhiAction, kFieldCount> actions{};
    actions.fill(PhiAction::Reject);
    actions[static_cast<std::size_t>(Field::DenialReason)] = PhiAction::Redact;
    actions[static_cast<std::size_t>(Field::Notes)] = PhiAction::Redact;
    return actions;
}

Screen::Screen(std::int32_t customer) : customers_(phi_of(customer)) {
    phi::on_window = checkpoint;
    detector_.use(&customers_->lists);
    if (!pg_strong_random(&seed_, sizeof seed_)) throw Error("XX000", "no random numbers are to be had");
}

bool Screen::is_clean(Field field, std::string_view value, phi::Context context) {
    if (context == phi::Context::Code && is_short_code(value) && !customers_->lists.may_add_to(value))
        return true;
    if (field == Field::ClaimRef) return !detector_.contains(value, context);  // hardly ever the same twice
    const std::uint64_t hash = stable_hash(value, seed_) | 1;
    std::uint64_t& slot = clean_[static_cast<std::size_t>(field)][(hash >> 20) % kSlots];
    if (slot == hash) return true;
    if (detector_.contains(value, context)) return false;
    slot = hash;
    return true;
}

void Screen::screen_field(Claim& claim, Field field, phi::Context context) {
    const std::string_view value = claim[field];
    if (value.empty() || is_clean(field, value, context)) return;
    const PhiAction action = customers_->action[static_cast<std::size_t>(field)];
    for (const phi::Span& span : detector_.find(value, context)) {
        if (span.cls != phi::Class::Phi) continue;
        hits_.push_back({field, span.kind, action});
        if (action == PhiAction::Reject) return;  // one is enough
    }
    if (action != PhiAction::Redact) return;
    std::string& redacted = redacted_[static_cast<std::size_t>(field)];
    redacted = phi::redact(detector_, value, context, phi::Style::Label, {});
    claim[field] = redacted;
}

const std::vector<Screen::Hit>& Screen::screen(Claim& claim) {
    hits_.clear();
    for (const auto& [field, context] : kScreened) screen_field(claim, field, context);
    return hits_;
}

}  // namespace payerwatch::pg
