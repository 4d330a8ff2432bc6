#include "payerwatch/signals/replay.hpp"

#include <array>
#include <cmath>

#include "delay.hpp"
#include "detectors.hpp"

namespace payerwatch::signals {

namespace {

constexpr std::int32_t kQuietDays = 28;
constexpr double kEscalation = 1.5;
// A payer that decides more slowly pays later but denies as before: for weeks its visible denials are too
// many.
constexpr double kWhileSlow = 1.5;
constexpr std::size_t kPayersForCommonMode = 20;

using Thresholds = std::array<double, kKinds>;
constexpr Thresholds kWeekly{3.0, 3.5, 3.8, 3.4};  // by Kind
constexpr Thresholds kDaily{3.3, 3.8, 4.0, 3.8};

struct Alarm {
    bool open = false;
    std::int32_t episode = -1;
    std::int32_t last_loud = 0;
    double told_z = 0;
};

class Player {
  public:
    Player(const History& history, std::int32_t step_days, Checkpoint checkpoint)
        : history_(history),
          step_(step_days),
          thresholds_(step_days >= 7 ? kWeekly : kDaily),
          checkpoint_(checkpoint) {
        payers_.resize(history.payers.size());
        alarms_.resize(history.payers.size());
        delays_.reserve(history.payers.size());
        for (std::size_t p = 0; p < payers_.size(); ++p) {
            PayerState& state = payers_[p];
            state.history = &history.payers[p];
            std::vector<DayCounts> all(static_cast<std::size_t>(history.days));
            for (const GroupHistory& group : state.history->groups) {
                for (std::size_t d = 0; d < group.day.size(); ++d) {
                    all[d].decided += group.day[d].decided;
                    all[d].denied += group.day[d].denied;
                    all[d].billed += group.day[d].billed;
                    all[d].denied_billed += group.day[d].denied_billed;
                    all[d].paid += group.day[d].paid;
                }
                state.groups.emplace_back(group.day);
            }
            state.all = Series(all);
            delays_.emplace_back(*state.history, history.days);
        }
    }

    Replay run(std::int32_t until) {
        until = std::min(until, history_.days - 1);
        for (std::int32_t day = 0; day <= until; ++day) {
            checkpoint_();
            for (std::size_t p = 0; p < payers_.size(); ++p) delays_[p].advance(day, payers_[p].slow_spans);
            // counted backwards, so that the last day is always looked at
            if ((until - day) % step_ == 0 && day >= kBaselineGap + 7) look(day);
        }
        return std::move(result_);
    }

  private:
    const History& history_;
    std::int32_t step_;
    const Thresholds& thresholds_;
    Checkpoint checkpoint_;
    std::vector<PayerState> payers_;
    std::vector<std::array<Alarm, kKinds>> alarms_;
    std::vector<DelayWatch> delays_;
    Replay result_;

    void look(std::int32_t today) {
        for (PayerState& payer : payers_)
            if (today - payer.phi_day >= 7) {
                payer.phi = denial_overdispersion(payer, today);
                payer.phi_day = today;
            }
        const std::vector<double> common_rate = common_denials(today);
        const std::vector<double> common_delay = common_decisions(today);
        for (std::size_t p = 0; p < payers_.size(); ++p) {
            const auto delay = delays_[p].find(payers_[p], today, common_delay);
            settle(p, Kind::PaymentDelay, delay, today, 0);
            const Alarm& slow = alarms_[p][static_cast<std::size_t>(Kind::PaymentDelay)];
            const bool is_slow =
                slow.open ||
                (delay && delay->z >= thresholds_[static_cast<std::size_t>(Kind::PaymentDelay)] / 2);
            settle(p, Kind::DenialRate, denial_rate(payers_[p], today, common_rate), today,
                   is_slow ? kWhileSlow : 0);
            settle(p, Kind::DenialDollars, denial_dollars(payers_[p], today), today,
                   is_slow ? kWhileSlow : 0);
            settle(p, Kind::DenialReason, denial_reason(payers_[p], today), today, 0);
        }
    }

    // Code updates in October and January raise denials at everybody's: that is no payer's doing.
    [[nodiscard]] std::vector<double> common_denials(std::int32_t today) const {
        std::vector<double> common(rate_windows().size(), 1);
        if (payers_.size() < kPayersForCommonMode) return common;
        for (std::size_t w = 0; w < common.size(); ++w) {
            double observed = 0;
            double expected = 0;
            for (const PayerState& payer : payers_) {
                const Totals base = payer.all.sum(today - kBaselineGap - kBaselineDays + 1,
                                                  today - kBaselineGap, payer.open_spans);
                if (base.decided < static_cast<double>(kFewestDecided)) continue;
                const Totals now = payer.all.sum(today - rate_windows()[w] + 1, today);
                const double mean = now.decided * (base.denied + 0.5) / (base.decided + 1);
                if (mean <= 0) continue;
                const double weight = 1 / std::sqrt(mean);  // no payer alone makes the common mode
                observed += weight * now.denied;
                expected += weight * mean;
            }
            if (expected > 0) common[w] = std::clamp(observed / expected, 1.0, 3.0);
        }
        return common;
    }

    [[nodiscard]] std::vector<double> common_decisions(std::int32_t today) const {
        std::vector<double> common(delay_windows().size(), 1);
        if (payers_.size() < kPayersForCommonMode) return common;
        for (std::size_t w = 0; w < common.size(); ++w) {
            double observed = 0;
            double expected = 0;
            for (const DelayWatch& delay : delays_) {
                const auto window = delay.window(today, delay_windows()[w]);
                if (window.expected <= 0) continue;
                const double weight = 1 / std::sqrt(window.expected);
                observed += weight * window.observed;
                expected += weight * window.expected;
            }
            if (expected > 0) common[w] = std::clamp(observed / expected, 0.2, 2.0);
        }
        return common;
    }

    [[nodiscard]] std::vector<Span>& spans_of(std::size_t payer, Kind kind) {
        return kind == Kind::PaymentDelay ? payers_[payer].slow_spans : payers_[payer].open_spans;
    }

    // Raised at the threshold, open until it was below half of it for four weeks, told again when it has
    // grown.
    void settle(std::size_t payer, Kind kind, const std::optional<Finding>& finding, std::int32_t today,
                double extra) {
        const double threshold = thresholds_[static_cast<std::size_t>(kind)] + extra;
        const double z = finding ? finding->z : 0;
        Alarm& alarm = alarms_[payer][static_cast<std::size_t>(kind)];
        if (!alarm.open) {
            if (z < threshold) return;
            alarm = {true, static_cast<std::int32_t>(result_.episodes.size()), today, z};
            const Severity severity = severity_of(payer, *finding, today);
            result_.episodes.push_back(
                {static_cast<std::int32_t>(payer), kind, today, finding->start, -1, *finding, severity});
            result_.signals.push_back(
                {Event::Raised, today, static_cast<std::int32_t>(payer), *finding, severity, alarm.episode});
            mark_spans(payer, kind);
            return;
        }
        Episode& episode = result_.episodes[static_cast<std::size_t>(alarm.episode)];
        if (z >= thresholds_[static_cast<std::size_t>(kind)] / 2) {
            alarm.last_loud = today;
            episode.last = *finding;
            episode.severity = severity_of(payer, *finding, today);
            if (z >= alarm.told_z + kEscalation) {
                alarm.told_z = z;
                result_.signals.push_back({Event::Escalated, today, static_cast<std::int32_t>(payer),
                                           *finding, episode.severity, alarm.episode});
            }
        } else if (today - alarm.last_loud >= kQuietDays) {
            alarm.open = false;
            episode.closed_on = today;
        }
        mark_spans(payer, kind);
    }

    // What is abnormal must not become the norm while it lasts.
    void mark_spans(std::size_t payer, Kind kind) {
        std::vector<Span>& spans = spans_of(payer, kind);
        spans.clear();
        for (const Episode& episode : result_.episodes)
            if (episode.payer == static_cast<std::int32_t>(payer) &&
                (episode.kind == Kind::PaymentDelay) == (kind == Kind::PaymentDelay) && episode.closed_on < 0)
                spans.push_back({episode.started_on, history_.days});
        // overlapping spans would be left out twice
        if (spans.size() > 1) {
            std::int32_t from = spans.front().from;
            for (const Span& span : spans) from = std::min(from, span.from);
            spans.assign(1, {from, history_.days});
        }
    }

    // From what is certain to be lost in a week, against what the customer and the payer bill in one.
    [[nodiscard]] Severity severity_of(std::size_t payer, const Finding& finding, std::int32_t today) const {
        double all = 0;
        for (const PayerState& p : payers_) all += p.all.sum(today - 91, today).billed / 13;
        const double own = payers_[payer].all.sum(today - 91, today).billed / 13;
        if (all <= 0 || own <= 0) return Severity::Low;
        const double of_all = finding.dollars_low / all;
        const double of_own = finding.dollars_low / own;
        if (of_all >= 0.01 || (of_all >= 0.004 && of_own >= 0.2)) return Severity::Critical;
        if (of_all >= 0.003 || (of_all >= 0.0012 && of_own >= 0.15)) return Severity::High;
        if (of_all >= 0.0006 || of_own >= 0.1) return Severity::Medium;
        return Severity::Low;
    }
};

}  // namespace

const char* kind_name(Kind kind) {
    constexpr std::array<const char*, kKinds> kNames{"denial_rate", "denial_dollars", "denial_reason",
                                                     "payment_delay"};
    return kNames[static_cast<std::size_t>(kind)];
}

const char* product_name(Kind kind) {
    constexpr std::array<const char*, kKinds> kNames{"driftwatch", "denialscope", "denialscope",
                                                     "delayguard"};
    return kNames[static_cast<std::size_t>(kind)];
}

const char* severity_name(Severity severity) {
    constexpr std::array<const char*, 4> kNames{"low", "medium", "high", "critical"};
    return kNames[static_cast<std::size_t>(severity)];
}

Replay replay(const History& history, std::int32_t until, std::int32_t step_days, Checkpoint checkpoint) {
    return Player(history, std::max(1, step_days), checkpoint).run(until);
}

}  // namespace payerwatch::signals
