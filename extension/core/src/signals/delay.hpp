// DelayGuard: a one-sample log-rank test of the time until a decision is visible. Claims that are still
// pending count, so a slowdown shows before the late claims are paid.
#pragma once
#include <array>
#include <optional>
#include <vector>

#include "detectors.hpp"

namespace payerwatch::signals {

class DelayWatch {
  public:
    static constexpr std::int32_t kMaxAge = 120;  // claims pending for longer are not waited for

    explicit DelayWatch(const PayerHistory& history, std::int32_t days);

    // Moves on to the next day; must be called for every day in turn. left_out: days that are no part of the
    // baseline.
    void advance(std::int32_t today, const std::vector<Span>& left_out);

    struct Window {
        double observed = 0, expected = 0, variance = 0;
    };
    [[nodiscard]] Window window(std::int32_t today, std::int32_t length) const;
    [[nodiscard]] double weekly_expected(std::int32_t today) const { return window(today, 7).expected; }

    // common[i]: all payers' observed against expected in window i (holidays, month ends, outages of a
    // clearing house).
    [[nodiscard]] std::optional<Finding> find(const PayerState& payer, std::int32_t today,
                                              const std::vector<double>& common) const;

  private:
    void learn(std::int32_t today, const std::vector<Span>& left_out);

    struct AgeCounts {
        std::array<float, kMaxAge + 1> at_risk{}, closed{};
    };
    const PayerHistory* history_;
    std::vector<std::vector<std::pair<std::int32_t, std::int32_t>>>
        closings_;                    // by calendar day: (age, claims)
    std::vector<std::int32_t> open_;  // by day of submission
    std::vector<AgeCounts> weeks_;    // by calendar week
    std::array<double, kMaxAge + 1> hazard_{};
    double baseline_closed_ = 0;
    std::int32_t learned_on_ = -1000;
    std::int32_t p90_ = kMaxAge;
    std::vector<double> observed_, expected_, variance_;  // by calendar day
};

const std::vector<std::int32_t>& delay_windows();

}  // namespace payerwatch::signals
