// Sums over windows and baselines, with the spans of open alarms left out.
#pragma once
#include <algorithm>
#include <vector>

#include "payerwatch/signals/history.hpp"

namespace payerwatch::signals {

inline constexpr std::int32_t kBaselineDays = 26 * 7;
inline constexpr std::int32_t kBaselineGap = 4 * 7;  // the baseline ends this long before today
inline constexpr std::int64_t kFewestDecided = 60;

struct Span {
    std::int32_t from, to;  // both included
};

struct Totals {
    double decided = 0, denied = 0, billed = 0, denied_billed = 0, paid = 0;
    Totals& operator+=(const Totals& o) {
        decided += o.decided;
        denied += o.denied;
        billed += o.billed;
        denied_billed += o.denied_billed;
        paid += o.paid;
        return *this;
    }
    Totals& operator-=(const Totals& o) {
        decided -= o.decided;
        denied -= o.denied;
        billed -= o.billed;
        denied_billed -= o.denied_billed;
        paid -= o.paid;
        return *this;
    }
};

// Prefix sums of a group's days.
class Series {
  public:
    Series() = default;
    explicit Series(const std::vector<DayCounts>& days) : prefix_(days.size() + 1) {
        for (std::size_t i = 0; i < days.size(); ++i) {
            prefix_[i + 1] = prefix_[i];
            const DayCounts& d = days[i];
            prefix_[i + 1] += Totals{static_cast<double>(d.decided), static_cast<double>(d.denied), d.billed,
                                     d.denied_billed, d.paid};
        }
    }
    [[nodiscard]] Totals sum(std::int32_t from, std::int32_t to) const {
        from = std::max(from, 0);
        to = std::min(to, static_cast<std::int32_t>(prefix_.size()) - 2);
        if (to < from) return {};
        Totals t = prefix_[static_cast<std::size_t>(to) + 1];
        t -= prefix_[static_cast<std::size_t>(from)];
        return t;
    }
    // Without the days of `left_out`, which must not overlap one another.
    [[nodiscard]] Totals sum(std::int32_t from, std::int32_t to, const std::vector<Span>& left_out) const {
        Totals t = sum(from, to);
        for (const Span& span : left_out) {
            const std::int32_t a = std::max(from, span.from);
            const std::int32_t b = std::min(to, span.to);
            if (a <= b) t -= sum(a, b);
        }
        return t;
    }

  private:
    std::vector<Totals> prefix_;
};

inline bool is_left_out(std::int32_t day, const std::vector<Span>& spans) {
    return std::any_of(spans.begin(), spans.end(),
                       [day](const Span& s) { return day >= s.from && day <= s.to; });
}

}  // namespace payerwatch::signals
