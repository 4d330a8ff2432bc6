#include "exact_fp.h"

#include "claim.h"

#include "claim_dates.h"

#include <algorithm>

namespace payerwatch::claimgen {

namespace {

constexpr double kExtraLines = 0.05;
constexpr double kZombies = 0.025;
constexpr double kPartial = 0.035;
constexpr double kReversed = 0.016;
constexpr double kHighestRate = 0.85;
constexpr double kEventReasonShare = 0.7;
constexpr double kLongestServiceLag = 300;
constexpr double kDeductibleFactor = 0.9;  // January and February: patients pay more themselves

void draw_lines(const World& world, Rng& rng, const Payer& payer, Claim& claim) {
    if (rng.chance(kExtraLines)) claim.line_count = rng.chance(0.6) ? 2 : 3;
    const std::size_t first = world.procedures.pick(rng, claim.group);
    for (std::size_t i = 0; i < claim.line_count; ++i) {
        ClaimLine& line = claim.lines[i];
        line.procedure = (first + i) % world.procedures.count(claim.group);
        line.modifier = world.procedures.modifier(rng, claim.group);
        line.billed = world.procedures.charge(rng, claim.group, line.procedure, payer.price_level);
    }
}

double denial_probability(const World& world, const Payer& payer, const Claim& claim, Day decided) {
    const double plain = world.denial_rate(claim.payer, decided) * payer.group_denial_factor[claim.group];
    const Event* event = world.event_of(claim.payer);
    if (event == nullptr || !event->active(decided) || !event->covers(claim.group)) return plain;
    if (event->kind == EventKind::DenialRate) return std::min(kHighestRate, plain * event->effect);
    if (event->kind == EventKind::DenialDollars) {
        Cents billed = 0;
        for (std::size_t i = 0; i < claim.line_count; ++i) billed += claim.lines[i].billed;
        return billed >= event->high_charge ? event->high_rate : plain * event->low_factor;
    }
    return plain;
}

std::size_t draw_reason(const World& world, Rng& rng, const Payer& payer, const Claim& claim, Day decided) {
    const std::size_t usual = payer.reason(rng);
    const double at = rng.uniform();
    const Event* event = world.event_of(claim.payer);
    if (event == nullptr || !event->active(decided) || !event->covers(claim.group)) return usual;
    if (event->kind == EventKind::DenialReason) return at < event->effect ? event->denial : usual;
    if (event->kind == EventKind::DenialRate && event->denial != kNoDenial) {
        const double added = 1.0 - 1.0 / event->effect;  // the share of denials that the event brought
        return at < added * kEventReasonShare ? event->denial : usual;
    }
    return usual;
}

void draw_payment(Rng& rng, const Payer& payer, Claim& claim, bool reduced) {
    const double season = civil(claim.service).month <= 2 ? kDeductibleFactor : 1.0;
    for (std::size_t i = 0; i < claim.line_count; ++i) {
        ClaimLine& line = claim.lines[i];
        const double billed = static_cast<double>(line.billed);
        const double allowed = payer.allowed_share * (0.85 + 0.30 * rng.uniform()) * (reduced ? 0.5 : 1.0);
        const double paid = std::min(1.0, payer.paid_share * (0.90 + 0.20 * rng.uniform()) * season);
        line.allowed = std::max<Cents>(2, static_cast<Cents>(billed * std::min(allowed, 1.0)));
        line.paid = std::max<Cents>(1, static_cast<Cents>(static_cast<double>(line.allowed) * paid));
    }
}

}  // namespace

Claim make_claim(const World& world, Rng& rng, std::size_t payer_index, Day submitted) {
    const Payer& payer = world.payers[payer_index];
    const Event* event = world.event_of(payer_index);
    const Day last_day = world.options.last_day;
    Claim claim;
    claim.payer = payer_index;
    claim.group = payer.group(rng);
    claim.submitted = submitted;
    claim.service = submitted - static_cast<Day>(std::min(rng.lognormal(4.0, 0.9), kLongestServiceLag));
    draw_lines(world, rng, payer, claim);
    // Fates are drawn before anything a truth changes, so that a file without truths differs only where they
    // act.
    const bool zombie = rng.chance(kZombies);
    const double denied_below = rng.uniform();
    const bool partial = rng.chance(kPartial);
    const bool reversed = rng.chance(kReversed);
    const int until_reversal = rng.between(15, 90);
    Day decided = draw_decided(rng, payer, event, submitted);
    if (zombie || decided > last_day) return claim;
    if (denied_below < denial_probability(world, payer, claim, decided)) {
        claim.outcome = Outcome::Denied;
        claim.denial = draw_reason(world, rng, payer, claim, decided);
        claim.decided = decided;
        return claim;
    }
    const Day paid = draw_paid(rng, payer, event, decided);
    if (paid > last_day) return claim;  // the decision becomes known with the payment
    draw_payment(rng, payer, claim, partial);
    claim.outcome = partial ? Outcome::Partial : Outcome::Paid;
    claim.decided = decided;
    claim.paid = paid;
    if (partial) claim.denial = draw_reason(world, rng, payer, claim, decided);
    const Day reversal = next_decision_day(paid + until_reversal);
    if (reversed && reversal <= last_day) {
        claim.outcome = Outcome::Reversed;
        claim.decided = reversal;
        claim.paid.reset();
        claim.denial = kNoDenial;
    }
    return claim;
}

}  // namespace payerwatch::claimgen
