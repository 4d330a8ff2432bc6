#include "payerwatch/error.hpp"
#include "payerwatch/amount_bucket.hpp"
#include "payerwatch/stats/day_histogram.hpp"
#include "payerwatch/stats/drift.hpp"
#include "payerwatch/stats/survival.hpp"

#include <cstring>

#include "arguments.hpp"
#include "stats.hpp"
extern "C" {
#include "catalog/pg_type.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
}

namespace payerwatch::pg {

stats::DayHistogram histogram_of(Datum datum) {
    const auto* bytes = call([&] { return PG_DETOAST_DATUM_PACKED(datum); });
    return stats::DayHistogram::decode({VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes)});
}

Datum histogram_datum(const stats::DayHistogram& histogram) {
    return text_datum(histogram.encode());
}

namespace {

// Aggregate state: dense counts by day in an int8[] that grows by half again. Combining adds, so Citus can
// split it.
constexpr int kFirstCapacity = 64;

ArrayType* make_counts(MemoryContext context, int capacity) {
    return call([&] {
        const Size size = ARR_OVERHEAD_NONULLS(1) + sizeof(int64) * static_cast<Size>(capacity);
        auto* array = static_cast<ArrayType*>(MemoryContextAllocZero(context, size));
        SET_VARSIZE(array, size);
        array->ndim = 1;
        array->elemtype = INT8OID;
        ARR_DIMS(array)[0] = capacity;
        ARR_LBOUND(array)[0] = 1;
        return array;
    });
}

std::int64_t* counts(ArrayType* array) {
    return reinterpret_cast<std::int64_t*>(ARR_DATA_PTR(array));
}
int capacity(const ArrayType* array) {
    return ARR_NDIM(array) == 0 ? 0 : ARR_DIMS(array)[0];
}

MemoryContext aggregate_context(FunctionCallInfo fcinfo) {
    MemoryContext context = nullptr;
    if (!AggCheckCallContext(fcinfo, &context)) throw Error("0A000", "this function belongs to an aggregate");
    return context;
}

// Support functions can be called by anybody with any array.
ArrayType* state_argument(FunctionCallInfo fcinfo, int n, int least = 0) {
    ArrayType* state = call([&] { return DatumGetArrayTypeP(fcinfo->args[n].value); });
    if (ARR_NDIM(state) > 1 || ARR_HASNULL(state) || ARR_ELEMTYPE(state) != INT8OID ||
        capacity(state) < least)
        throw Error("22023", "this is no state of the aggregate");
    return state;
}

ArrayType* with_capacity(MemoryContext context, ArrayType* state, int needed) {
    if (state != nullptr && capacity(state) >= needed) return state;
    int grown = state == nullptr ? kFirstCapacity : capacity(state);
    while (grown < needed) grown += grown / 2;
    ArrayType* larger = make_counts(context, grown);
    if (state != nullptr)
        std::memcpy(counts(larger), counts(state), sizeof(int64) * static_cast<std::size_t>(capacity(state)));
    return larger;
}

void bump(ArrayType*& state, MemoryContext context, std::int32_t key, std::int64_t by) {
    if (key < 0 || key > 65535) throw Error("22003", "days must be between 0 and 65535");
    state = with_capacity(context, state, key + 1);
    counts(state)[key] += by;
}

Datum transition(FunctionCallInfo fcinfo, std::int64_t sign, bool whole_histogram) {
    MemoryContext context = aggregate_context(fcinfo);
    ArrayType* state = is_null(fcinfo, 0) ? nullptr : state_argument(fcinfo, 0);
    if (!is_null(fcinfo, 1)) {
        if (whole_histogram) {
            const auto histogram = histogram_of(fcinfo->args[1].value);
            for (const auto& [key, n] : histogram.bins()) bump(state, context, key, sign * n);
        } else {
            bump(state, context, DatumGetInt32(fcinfo->args[1].value), sign);
        }
    }
    if (state == nullptr) {
        fcinfo->isnull = true;
        return static_cast<Datum>(0);
    }
    return PointerGetDatum(state);
}

}  // namespace
}  // namespace payerwatch::pg

using namespace payerwatch;

PAYERWATCH_FUNCTION(payerwatch_dayhist_in) {
    const char* in = PG_GETARG_CSTRING(0);
    return pg::histogram_datum(stats::DayHistogram::from_text(in));
}

PAYERWATCH_FUNCTION(payerwatch_dayhist_out) {
    const std::string out = pg::histogram_of(fcinfo->args[0].value).to_text();
    return CStringGetDatum(pg::call([&] { return pstrdup(out.c_str()); }));
}

PAYERWATCH_FUNCTION(payerwatch_dayhist_recv) {
    auto* buffer = reinterpret_cast<StringInfo>(PG_GETARG_POINTER(0));
    const std::string_view bytes(buffer->data + buffer->cursor,
                                 static_cast<std::size_t>(buffer->len - buffer->cursor));
    const auto histogram = stats::DayHistogram::decode(bytes);
    buffer->cursor = buffer->len;
    return pg::histogram_datum(histogram);
}

PAYERWATCH_FUNCTION(payerwatch_dayhist_send) {
    return pg::text_datum(pg::histogram_of(fcinfo->args[0].value).encode());
}

PAYERWATCH_FUNCTION(payerwatch_dayhist_add) {
    auto sum = pg::histogram_of(fcinfo->args[0].value);
    sum.add(pg::histogram_of(fcinfo->args[1].value));
    return pg::histogram_datum(sum);
}

PAYERWATCH_FUNCTION(payerwatch_dayhist_subtract) {
    auto difference = pg::histogram_of(fcinfo->args[0].value);
    difference.add(pg::histogram_of(fcinfo->args[1].value), -1);
    return pg::histogram_datum(difference);
}

PAYERWATCH_FUNCTION(payerwatch_dayhist_equal) {
    return BoolGetDatum(pg::histogram_of(fcinfo->args[0].value).bins() ==
                        pg::histogram_of(fcinfo->args[1].value).bins());
}

PAYERWATCH_FUNCTION(payerwatch_dayhist_count) {
    return Int64GetDatum(pg::histogram_of(fcinfo->args[0].value).count());
}

PAYERWATCH_FUNCTION(payerwatch_dayhist_mean) {
    const auto histogram = pg::histogram_of(fcinfo->args[0].value);
    if (histogram.count() == 0) {
        fcinfo->isnull = true;
        return static_cast<Datum>(0);
    }
    return Float8GetDatum(histogram.mean());
}

PAYERWATCH_FUNCTION(payerwatch_dayhist_quantile) {
    const int day = pg::histogram_of(fcinfo->args[0].value).quantile(DatumGetFloat8(fcinfo->args[1].value));
    if (day < 0) fcinfo->isnull = true;
    return Int32GetDatum(day);
}

PAYERWATCH_FUNCTION(payerwatch_dayhist_transition) {
    return pg::transition(fcinfo, 1, false);
}
PAYERWATCH_FUNCTION(payerwatch_dayhist_inverse) {
    return pg::transition(fcinfo, -1, false);
}
PAYERWATCH_FUNCTION(payerwatch_dayhist_sum_transition) {
    return pg::transition(fcinfo, 1, true);
}
PAYERWATCH_FUNCTION(payerwatch_dayhist_sum_inverse) {
    return pg::transition(fcinfo, -1, true);
}

PAYERWATCH_FUNCTION(payerwatch_dayhist_combine) {
    MemoryContext context = pg::aggregate_context(fcinfo);
    ArrayType* left = pg::is_null(fcinfo, 0) ? nullptr : pg::state_argument(fcinfo, 0);
    if (!pg::is_null(fcinfo, 1)) {
        ArrayType* right = pg::state_argument(fcinfo, 1);
        left = pg::with_capacity(context, left, pg::capacity(right));
        for (int i = 0; i < pg::capacity(right); ++i) pg::counts(left)[i] += pg::counts(right)[i];
    }
    if (left == nullptr) {
        fcinfo->isnull = true;
        return static_cast<Datum>(0);
    }
    return PointerGetDatum(left);
}

PAYERWATCH_FUNCTION(payerwatch_dayhist_final) {
    if (pg::is_null(fcinfo, 0)) {
        fcinfo->isnull = true;
        return static_cast<Datum>(0);
    }
    ArrayType* state = pg::state_argument(fcinfo, 0);
    stats::DayHistogram histogram;
    for (int i = 0; i < pg::capacity(state); ++i)
        if (pg::counts(state)[i] != 0) histogram.add(i, pg::counts(state)[i]);
    return pg::histogram_datum(histogram);
}

PAYERWATCH_FUNCTION(payerwatch_amount_bucket) {
    return Int32GetDatum(amount_bucket(static_cast<std::int64_t>(DatumGetInt64(fcinfo->args[0].value))));
}

// --- drift of a rate
// -------------------------------------------------------------------------------------------------

// State {baseline n, baseline events, current n, current events}.
static Datum rate_drift_step(FunctionCallInfo fcinfo, std::int64_t sign) {
    MemoryContext context = pg::aggregate_context(fcinfo);
    ArrayType* state =
        pg::is_null(fcinfo, 0) ? pg::make_counts(context, 4) : pg::state_argument(fcinfo, 0, 4);
    if (!pg::is_null(fcinfo, 1) && !pg::is_null(fcinfo, 2)) {
        const int at = DatumGetBool(fcinfo->args[2].value) ? 2 : 0;
        pg::counts(state)[at] += sign;
        pg::counts(state)[at + 1] += DatumGetBool(fcinfo->args[1].value) ? sign : 0;
    }
    return PointerGetDatum(state);
}
PAYERWATCH_FUNCTION(payerwatch_rate_drift_transition) {
    return rate_drift_step(fcinfo, 1);
}
PAYERWATCH_FUNCTION(payerwatch_rate_drift_inverse) {
    return rate_drift_step(fcinfo, -1);
}

static Datum rate_drift_row(FunctionCallInfo fcinfo, const stats::RateDrift& drift) {
    const auto number = [](double v) { return std::isnan(v) ? pg::Value() : pg::Value::of_float8(v); };
    return pg::row_datum(
        fcinfo, {pg::Value::of_int8(drift.baseline_n), number(drift.baseline_rate),
                 pg::Value::of_int8(drift.current_n), number(drift.current_rate), number(drift.difference),
                 number(drift.low), number(drift.high), number(drift.p_value)});
}

PAYERWATCH_FUNCTION(payerwatch_rate_drift_final) {
    if (pg::is_null(fcinfo, 0)) {
        fcinfo->isnull = true;
        return static_cast<Datum>(0);
    }
    const std::int64_t* n = pg::counts(pg::state_argument(fcinfo, 0, 4));
    return rate_drift_row(fcinfo, stats::rate_drift(n[1], n[0], n[3], n[2], 1));
}

PAYERWATCH_FUNCTION(payerwatch_rate_drift_counts) {
    const auto count = [&](int i) { return static_cast<std::int64_t>(DatumGetInt64(fcinfo->args[i].value)); };
    return rate_drift_row(fcinfo, stats::rate_drift(count(0), count(1), count(2), count(3),
                                                    DatumGetFloat8(fcinfo->args[4].value)));
}

PAYERWATCH_FUNCTION(payerwatch_psi) {
    const auto result =
        stats::psi(pg::int8_array(fcinfo->args[0].value), pg::int8_array(fcinfo->args[1].value));
    return pg::row_datum(fcinfo, {pg::Value::of_float8(result.psi), pg::Value::of_float8(result.p_value)});
}

PAYERWATCH_FUNCTION(payerwatch_fdr_adjust) {
    return pg::make_float8_array(stats::fdr_adjust(pg::float8_array(fcinfo->args[0].value)));
}

// --- survival
// ---------------------------------------------------------------------------------------------------------

PAYERWATCH_FUNCTION(payerwatch_survival) {
    const auto steps =
        stats::survival(pg::histogram_of(fcinfo->args[0].value), pg::histogram_of(fcinfo->args[1].value));
    pg::ResultSet rows(fcinfo);
    for (const auto& step : steps)
        rows.add({pg::Value::of_int4(step.day), pg::Value::of_int8(step.at_risk),
                  pg::Value::of_int8(step.closed), pg::Value::of_float8(step.survival)});
    return static_cast<Datum>(0);
}

PAYERWATCH_FUNCTION(payerwatch_survival_median) {
    const int day = stats::survival_median(pg::histogram_of(fcinfo->args[0].value),
                                           pg::histogram_of(fcinfo->args[1].value));
    if (day < 0) fcinfo->isnull = true;
    return Int32GetDatum(day);
}

PAYERWATCH_FUNCTION(payerwatch_survival_compare) {
    const auto histogram = [&](int i) { return pg::histogram_of(fcinfo->args[i].value); };
    const auto r = stats::survival_compare(histogram(0), histogram(1), histogram(2), histogram(3));
    const auto number = [](double v) { return std::isnan(v) ? pg::Value() : pg::Value::of_float8(v); };
    return pg::row_datum(
        fcinfo, {number(r.difference_days), number(r.low), number(r.high), number(r.z), number(r.p_value)});
}
