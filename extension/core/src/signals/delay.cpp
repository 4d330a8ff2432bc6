#include "delay.hpp"

#include <cmath>

namespace payerwatch::signals {

namespace {

constexpr double kMostRatio = 0.88;  // decided / expected above which nobody would act
constexpr double kFewestExpected = 5;
constexpr double kLower90 = 1.2816;

}  // namespace

const std::vector<std::int32_t>& delay_windows() {
    static const std::vector<std::int32_t> kWindows{7, 14, 21, 28};
    return kWindows;
}

DelayWatch::DelayWatch(const PayerHistory& history, std::int32_t days)
    : history_(&history),
      closings_(static_cast<std::size_t>(days)),
      open_(static_cast<std::size_t>(days)),
      weeks_(static_cast<std::size_t>(days / 7 + 1)),
      observed_(static_cast<std::size_t>(days)),
      expected_(static_cast<std::size_t>(days)),
      variance_(static_cast<std::size_t>(days)) {
    for (std::size_t s = 0; s < history.closed.size(); ++s)
        for (const auto& [age, n] : history.closed[s]) {
            const std::size_t day = s + static_cast<std::size_t>(age);
            if (day < closings_.size()) closings_[day].emplace_back(age, n);
        }
}

void DelayWatch::learn(std::int32_t today, const std::vector<Span>& left_out) {
    AgeCounts sum;
    const std::int32_t last_week = (today - kBaselineGap) / 7 - 1;
    for (std::int32_t week = std::max(0, last_week - kBaselineDays / 7 + 1); week <= last_week; ++week) {
        if (is_left_out(week * 7, left_out) || is_left_out(week * 7 + 6, left_out)) continue;
        const AgeCounts& w = weeks_[static_cast<std::size_t>(week)];
        for (std::size_t a = 0; a <= kMaxAge; ++a) {
            sum.at_risk[a] += w.at_risk[a];
            sum.closed[a] += w.closed[a];
        }
    }
    baseline_closed_ = 0;
    double surviving = 1;
    p90_ = kMaxAge;
    for (std::size_t a = 0; a <= kMaxAge; ++a) {
        hazard_[a] =
            sum.at_risk[a] > 0
                ? std::min(1.0, static_cast<double>(sum.closed[a]) / static_cast<double>(sum.at_risk[a]))
                : 0;
        baseline_closed_ += static_cast<double>(sum.closed[a]);
        surviving *= 1 - hazard_[a];
        if (surviving <= 0.1 && p90_ == kMaxAge) p90_ = static_cast<std::int32_t>(a);
    }
    learned_on_ = today;
}

void DelayWatch::advance(std::int32_t today, const std::vector<Span>& left_out) {
    if (today - learned_on_ >= 7) learn(today, left_out);
    const auto t = static_cast<std::size_t>(today);
    open_[t] = t < history_->submitted.size() ? history_->submitted[t] : 0;
    AgeCounts& week = weeks_[t / 7];
    for (std::size_t age = 0; age <= std::min<std::size_t>(kMaxAge, t); ++age) {
        const auto at_risk = static_cast<double>(open_[t - age]);
        week.at_risk[age] += static_cast<float>(at_risk);
        expected_[t] += at_risk * hazard_[age];
        variance_[t] += at_risk * hazard_[age] * (1 - hazard_[age]);
    }
    for (const auto& [age, n] : closings_[t]) {
        if (age > today) continue;
        open_[t - static_cast<std::size_t>(age)] -= n;
        if (age > kMaxAge) continue;
        week.closed[static_cast<std::size_t>(age)] += static_cast<float>(n);
        observed_[t] += n;
    }
}

DelayWatch::Window DelayWatch::window(std::int32_t today, std::int32_t length) const {
    Window w;
    for (std::int32_t d = std::max(0, today - length + 1); d <= today; ++d) {
        w.observed += observed_[static_cast<std::size_t>(d)];
        w.expected += expected_[static_cast<std::size_t>(d)];
        w.variance += variance_[static_cast<std::size_t>(d)];
    }
    return w;
}

std::optional<Finding> DelayWatch::find(const PayerState& payer, std::int32_t today,
                                        const std::vector<double>& common) const {
    if (baseline_closed_ < static_cast<double>(kFewestDecided)) return {};
    // overdispersion of whole weeks in the baseline, shrunk towards 1 by ten weeks' worth of it
    double sum = 10;
    double weeks = 10;
    for (std::int32_t end = today - kBaselineGap; end >= 13 && end > today - kBaselineGap - kBaselineDays;
         end -= 7) {
        if (is_left_out(end, payer.slow_spans) || is_left_out(end - 6, payer.slow_spans)) continue;
        const Window w = window(end, 7);
        if (w.expected < kFewestExpected || w.variance <= 0) continue;
        sum += std::min(25.0, (w.observed - w.expected) * (w.observed - w.expected) / w.variance);
        weeks += 1;
    }
    const double phi = std::max(1.0, sum / weeks);

    std::optional<Finding> best;
    for (std::size_t i = 0; i < delay_windows().size(); ++i) {
        const std::int32_t length = delay_windows()[i];
        const Window w = window(today, length);
        const double expected = w.expected * common[i];
        if (expected < kFewestExpected || w.observed / expected > kMostRatio) continue;
        const double sd = std::sqrt(phi * w.variance * common[i] + expected * expected / baseline_closed_);
        const double z = (expected - w.observed) / sd;
        if (best && z <= best->z) continue;
        Finding finding;
        finding.kind = Kind::PaymentDelay;
        finding.z = z;
        finding.start = today - length + 1;
        finding.baseline_n = std::llround(baseline_closed_);
        finding.current_n = std::llround(w.observed);
        finding.baseline = 1;
        finding.current = w.observed / expected;
        finding.low = -(expected - w.observed + kLower90 * sd) / expected;
        finding.high = -(expected - w.observed - kLower90 * sd) / expected;
        best = finding;
    }
    if (!best) return best;
    // Dollars that wait: pending claims older than nine tenths of the baseline, less the tenth that always
    // is.
    const Totals base =
        payer.all.sum(today - kBaselineGap - kBaselineDays + 1, today - kBaselineGap, payer.open_spans);
    const double paid_ratio = base.billed > 0 ? base.paid / base.billed : 0;
    double late = 0;
    double cohort = 0;
    for (std::int32_t age = p90_; age <= std::min(kMaxAge, today); ++age) {
        const auto s = static_cast<std::size_t>(today - age);
        const double n = s < history_->submitted.size() ? history_->submitted[s] : 0;
        if (n <= 0 || s >= history_->submitted_billed.size()) continue;
        if (age - p90_ < 28) cohort += history_->submitted_billed[s];
        if (age - p90_ < 28) late += history_->submitted_billed[s] * static_cast<double>(open_[s]) / n;
    }
    best->dollars_at_risk = std::max(0.0, (late - 0.1 * cohort) * paid_ratio);
    const double certain = best->high < 0 && best->current < 1 ? -best->high / (1 - best->current) : 0;
    best->dollars_low = best->dollars_at_risk * std::clamp(certain, 0.0, 1.0) / 4;
    return best;
}

}  // namespace payerwatch::signals
