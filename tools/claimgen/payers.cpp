#include "exact_fp.h"

#include "payers.h"

#include "payer_names.h"
#include "spellings.h"

namespace payerwatch::claimgen {

namespace {

constexpr int kMedicareFloor = 14;  // by law Medicare pays no clean claim earlier
constexpr std::string_view kCodeLetters = "ABCDEFGHJKMNPRSTUVWX";

std::string make_code(Rng& rng, std::size_t index) {
    std::string code = std::to_string(10000 + (index * 211 + rng.below(211)) % 90000);
    if (rng.chance(0.3)) code[0] = rng.pick(kCodeLetters);
    return code;
}

void set_speed(Rng& rng, Payer& payer) {
    if (payer.line_of_business.starts_with("MEDICARE")) {
        payer.delay_floor = kMedicareFloor;
        payer.delay_median = 1.5 + 4.5 * rng.uniform();
        payer.delay_sigma = 0.8;
    } else {
        payer.delay_median = 13.0 + 8.0 * rng.uniform();
        payer.delay_sigma = 0.40 + 0.20 * rng.uniform();
    }
    payer.run_days = 1U << rng.between(1, 5);
    if (rng.chance(0.5)) payer.run_days |= 1U << rng.between(1, 5);
}

void set_groups(Rng& rng, const Procedures& procedures, Payer& payer) {
    std::vector<double> weights;
    for (std::size_t group = 0; group < kGroupCount; ++group) {
        weights.push_back(procedures.group_volume(group) * rng.gamma(12.0));
    }
    payer.group = WeightedPick(weights);
    double mean = 0.0;
    for (std::size_t group = 0; group < kGroupCount; ++group) {
        mean += payer.group.share(group) * procedures.denial_factor(group);
    }
    for (std::size_t group = 0; group < kGroupCount; ++group) {
        payer.group_denial_factor[group] = procedures.denial_factor(group) / mean;
    }
}

}  // namespace

std::vector<Payer> make_payers(const Options& options, const Procedures& procedures) {
    const auto names = choose_payer_names(options.seed, static_cast<std::size_t>(options.payers));
    SpellingRegistry registry(names);
    double total = 0.0;
    for (std::size_t i = 0; i < names.size(); ++i) total += 1.0 / static_cast<double>(i + 1);
    std::vector<Payer> payers;
    for (std::size_t i = 0; i < names.size(); ++i) {
        Rng rng(options.seed, Stream::Payers, i);
        Payer payer;
        payer.name = names[i].name;
        payer.line_of_business = names[i].line_of_business;
        payer.code = make_code(rng, i);
        payer.spellings = make_spellings(rng, names[i], payer.code, i, registry);
        std::vector<double> popularity;
        for (std::size_t k = 0; k < payer.spellings.size(); ++k) {
            popularity.push_back(1.0 / static_cast<double>((k + 1) * (k + 1)) + 0.02);
        }
        payer.spelling = WeightedPick(popularity);
        payer.share = 1.0 / static_cast<double>(i + 1) / total;
        const double strictness = rng.uniform();
        payer.denial_rate = 0.04 + 0.16 * strictness * (0.4 + 0.6 * strictness);
        set_groups(rng, procedures, payer);
        payer.reason_weights = denial_mix(rng);
        payer.reason = WeightedPick(payer.reason_weights);
        set_speed(rng, payer);
        payer.price_level = 0.9 + 0.2 * rng.uniform();
        payer.allowed_share = 0.35 + 0.40 * rng.uniform();
        payer.paid_share = 0.80 + 0.15 * rng.uniform();
        payer.writes_zero_paid = rng.chance(0.5);
        payers.push_back(std::move(payer));
    }
    return payers;
}

Day next_pay_run(const Payer& payer, Day day) {
    while ((payer.run_days >> weekday(day) & 1U) == 0) ++day;
    return day;
}

}  // namespace payerwatch::claimgen
