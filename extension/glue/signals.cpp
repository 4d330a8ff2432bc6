// Reads a customer's rollups as the history of the detectors and hands out what the replay says.
#include "payerwatch/signals/replay.hpp"

#include "payerwatch/error.hpp"
#include "payerwatch/distributions.hpp"

#include <algorithm>
#include <map>

#include "arguments.hpp"
#include "stats.hpp"
#include "tables.hpp"
extern "C" {
#include "catalog/pg_type.h"
#include "utils/date.h"
}

namespace payerwatch::pg {
namespace {

constexpr std::int32_t kMostDays = 3 * 366;  // older days are in no baseline

class Reader {
  public:
    Reader(std::int32_t customer, Day until) : customer_(customer), until_(until) {}

    signals::History read() {
        ActAsApi api;
        Spi spi;
        spi.run(
            "SELECT least((SELECT min(submit_date) FROM payerwatch.submit_day WHERE customer_id = $1), "
            "(SELECT min(vis_date) FROM payerwatch.decide_day WHERE customer_id = $1))",
            {{INT4OID, Int32GetDatum(customer_)}}, true);
        if (spi.is_null(0, 1)) return {};
        history_.first = std::max(DatumGetDateADT(spi.get(0, 1)), until_ - kMostDays + 1);
        history_.days = until_ - history_.first + 1;
        if (history_.days <= 0) return {};
        read_submitted(spi);
        read_decided(spi);
        read_reasons(spi);
        return std::move(history_);
    }

  private:
    std::int32_t customer_;
    Day until_;
    signals::History history_;
    std::map<std::int32_t, std::size_t> payers_;

    std::vector<Spi::Parameter> parameters() const {
        return {{INT4OID, Int32GetDatum(customer_)},
                {DATEOID, DateADTGetDatum(history_.first)},
                {DATEOID, DateADTGetDatum(until_)}};
    }
    signals::PayerHistory& payer(std::int32_t id) {
        const auto [at, is_new] = payers_.try_emplace(id, history_.payers.size());
        if (is_new) {
            history_.payers.emplace_back();
            signals::PayerHistory& payer = history_.payers.back();
            payer.payer_id = id;
            payer.submitted.resize(static_cast<std::size_t>(history_.days));
            payer.submitted_billed.resize(static_cast<std::size_t>(history_.days));
            payer.closed.resize(static_cast<std::size_t>(history_.days));
        }
        return history_.payers[at->second];
    }
    [[nodiscard]] std::size_t day(Datum date) const {
        return static_cast<std::size_t>(DatumGetDateADT(date) - history_.first);
    }

    void read_submitted(Spi& spi) {
        const std::uint64_t n = spi.run(
            "SELECT payer_id, submit_date, claims, billed::float8, closed FROM payerwatch.submit_day "
            "WHERE customer_id = $1 AND submit_date BETWEEN $2 AND $3 ORDER BY 1, 2",
            parameters(), true);
        for (std::uint64_t i = 0; i < n; ++i) {
            checkpoint();
            signals::PayerHistory& p = payer(spi.int4(i, 1));
            const std::size_t d = day(spi.get(i, 2));
            p.submitted[d] = static_cast<std::int32_t>(spi.int8(i, 3));
            p.submitted_billed[d] = DatumGetFloat8(spi.get(i, 4));
            const auto closed = histogram_of(spi.get(i, 5));
            for (const auto& [age, count] : closed.bins())
                p.closed[d].emplace_back(age, static_cast<std::int32_t>(count));
        }
    }

    void read_decided(Spi& spi) {
        const std::uint64_t n = spi.run(
            "SELECT payer_id, cpt_group, vis_date, (paid_claims + partial_claims + denied_claims)::int, "
            "denied_claims::int, "
            "(paid_billed + partial_billed + denied_billed)::float8, denied_billed::float8, "
            "paid_amount::float8, billed_hist "
            "FROM payerwatch.decide_day WHERE customer_id = $1 AND vis_date BETWEEN $2 AND $3 ORDER BY 1, 2, "
            "3",
            parameters(), true);
        for (std::uint64_t i = 0; i < n; ++i) {
            checkpoint();
            signals::PayerHistory& p = payer(spi.int4(i, 1));
            std::string name = spi.text(i, 2);
            if (p.groups.empty() || p.groups.back().name != name) {
                p.groups.emplace_back();
                p.groups.back().name = std::move(name);
                p.groups.back().day.resize(static_cast<std::size_t>(history_.days));
                p.groups.back().amount.resize(static_cast<std::size_t>(history_.days));
            }
            signals::GroupHistory& group = p.groups.back();
            const std::size_t d = day(spi.get(i, 3));
            group.day[d] = {spi.int4(i, 4), spi.int4(i, 5), DatumGetFloat8(spi.get(i, 6)),
                            DatumGetFloat8(spi.get(i, 7)), DatumGetFloat8(spi.get(i, 8))};
            const auto amounts = histogram_of(spi.get(i, 9));
            for (const auto& [bucket, count] : amounts.bins())
                group.amount[d].emplace_back(bucket, static_cast<std::int32_t>(count));
        }
    }

    void read_reasons(Spi& spi) {
        const std::uint64_t n = spi.run(
            "SELECT payer_id, denial_code, vis_date, claims::int FROM payerwatch.reason_day "
            "WHERE customer_id = $1 AND vis_date BETWEEN $2 AND $3 AND claims > 0 ORDER BY 1, 2, 3",
            parameters(), true);
        for (std::uint64_t i = 0; i < n; ++i) {
            checkpoint();
            payer(spi.int4(i, 1))
                .reasons[spi.text(i, 2)]
                .emplace_back(static_cast<std::int32_t>(day(spi.get(i, 3))), spi.int4(i, 4));
        }
    }
};

}  // namespace
}  // namespace payerwatch::pg

using namespace payerwatch;

// One row a signal: (episode, event, as_of, product, kind, payer_id, cpt_group, denial_code, severity,
// window_start, baseline_n, baseline, current_n, current, ci_low, ci_high, z, p_value, dollars_at_risk,
// dollars_low, raised_on, closed_on, last_seen)
PAYERWATCH_FUNCTION(payerwatch_replay) {
    const std::int32_t customer = DatumGetInt32(fcinfo->args[0].value);
    const Day until = DatumGetDateADT(fcinfo->args[1].value);
    const std::int32_t step = DatumGetInt32(fcinfo->args[2].value);
    if (step < 1) throw Error("22023", "step_days must be at least 1");
    const signals::History history = pg::Reader(customer, until).read();
    const signals::Replay replay = signals::replay(history, history.days - 1, step, pg::checkpoint);
    pg::ResultSet rows(fcinfo);
    const auto date = [&](std::int32_t day) {
        return day < 0 ? pg::Value() : pg::Value(DateADTGetDatum(history.first + day));
    };
    for (const signals::Signal& signal : replay.signals) {
        pg::checkpoint();
        const signals::Finding& f = signal.finding;
        const signals::Episode& episode = replay.episodes[static_cast<std::size_t>(signal.episode)];
        rows.add({pg::Value::of_int4(signal.episode),
                  pg::Value::of(signal.event == signals::Event::Raised ? "raised" : "escalated"),
                  date(signal.as_of),
                  pg::Value::of(signals::product_name(f.kind)),
                  pg::Value::of(signals::kind_name(f.kind)),
                  pg::Value::of_int4(history.payers[static_cast<std::size_t>(signal.payer)].payer_id),
                  pg::Value::of(f.cpt_group),
                  pg::Value::of(f.denial_code),
                  pg::Value::of(signals::severity_name(signal.severity)),
                  date(f.start),
                  pg::Value::of_int8(f.baseline_n),
                  pg::Value::of_float8(f.baseline),
                  pg::Value::of_int8(f.current_n),
                  pg::Value::of_float8(f.current),
                  pg::Value::of_float8(f.low),
                  pg::Value::of_float8(f.high),
                  pg::Value::of_float8(f.z),
                  pg::Value::of_float8(stats::normal_upper(f.z)),
                  pg::Value::of_float8(f.dollars_at_risk),
                  pg::Value::of_float8(f.dollars_low),
                  date(episode.raised_on),
                  date(episode.closed_on),
                  date(episode.started_on)});
    }
    return static_cast<Datum>(0);
}
