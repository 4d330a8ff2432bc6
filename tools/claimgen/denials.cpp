#include "exact_fp.h"

#include "denials.h"

namespace payerwatch::claimgen {

const std::array<Denial, kDenialCount> kDenials = {{
    {"CO-16", 20, "Claim lacks information needed to decide it", "Billing error or missing information"},
    {"CO-18", 8, "Exact duplicate of another claim", "Duplicate claim or service"},
    {"CO-22", 7, "Other coverage may be primary", "Coordination of benefits: bill the other payer first"},
    {"CO-29", 6, "Filed after the time limit", "Timely filing limit passed"},
    {"CO-50", 12, "Not found medically necessary by the payer", "Medical necessity not shown"},
    {"CO-97", 11, "Included in the payment for another service", "Bundled, no separate payment"},
    {"CO-197", 12, "No prior authorization on file", "Authorization or notification missing"},
    {"CO-11", 6, "Diagnosis does not support the procedure", "Diagnosis and procedure do not match"},
    {"PR-204", 5, "Service not covered by this plan", "Not a benefit of the current plan"},
    {"CO-4", 5, "Modifier missing or does not fit the procedure", "Procedure and modifier do not agree"},
    {"CO-27", 4, "Coverage had ended before the service", "Services after coverage ended"},
    {"CO-96", 4, "Non-covered charge", "Charge not covered, see remark code"},
    {"CO-109", 3, "Wrong payer, send to the correct one", "Not covered by this payer or contractor"},
    {"CO-151", 3, "Frequency not supported by the information sent", "Too many services for the period"},
    {"PR-31", 3, "Member could not be identified", "Not identified as insured by this plan"},
    {"CO-252", 3, "Attachment or other documents required", "Records needed to decide the claim"},
    {"CO-167", 2, "Diagnosis not covered", "This diagnosis is not covered"},
    {"CO-236", 2, "Procedure combination not allowed the same day",
     "Code pair edit, see correct coding rules"},
}};

namespace {

constexpr double kUnusedShare = 0.4;
constexpr std::size_t kAlwaysUsed = 2;

}  // namespace

std::vector<double> denial_mix(Rng& rng) {
    std::vector<double> mix;
    for (std::size_t i = 0; i < kDenialCount; ++i) {
        const double weight = kDenials[i].weight * rng.gamma(2.0);
        const bool unused = rng.chance(kUnusedShare) && i >= kAlwaysUsed;
        mix.push_back(unused ? 0.0 : weight);
    }
    return mix;
}

}  // namespace payerwatch::claimgen
