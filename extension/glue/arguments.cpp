#include "arguments.hpp"

#include "payerwatch/error.hpp"
extern "C" {
#include "catalog/pg_type.h"
#include "utils/tuplestore.h"
}

namespace payerwatch::pg {

namespace {

struct Elements {
    Datum* values;
    bool* nulls;
    int count;
};

Elements elements(Datum array, Oid type, int length, bool by_value, char align) {
    const Elements result = call([&] {
        Elements e{};
        deconstruct_array(DatumGetArrayTypeP(array), type, length, by_value, align, &e.values, &e.nulls,
                          &e.count);
        return e;
    });
    for (int i = 0; i < result.count; ++i)
        if (result.nulls[i]) throw Error("22004", "an array element is null");
    return result;
}

constexpr int kMostColumns = 32;

}  // namespace

std::string_view text_argument(FunctionCallInfo fcinfo, int n) {
    return view(call([&] { return PG_GETARG_TEXT_PP(n); }));
}

Datum row_datum(FunctionCallInfo fcinfo, std::initializer_list<Value> values) {
    Datum datums[kMostColumns];
    bool nulls[kMostColumns];
    int n = 0;
    for (const Value& value : values) {
        datums[n] = value.datum;
        nulls[n++] = value.null;
    }
    return call([&] {
        TupleDesc shape = nullptr;
        if (get_call_result_type(fcinfo, nullptr, &shape) != TYPEFUNC_COMPOSITE)
            elog(ERROR, "payerwatch: result is not composite");
        return HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(shape), datums, nulls));
    });
}

ResultSet::ResultSet(FunctionCallInfo fcinfo, bool is_scalar)
    : result_(reinterpret_cast<ReturnSetInfo*>(fcinfo->resultinfo)) {
    call([&] { InitMaterializedSRF(fcinfo, is_scalar ? MAT_SRF_USE_EXPECTED_DESC : 0); });
}

void ResultSet::add(std::initializer_list<Value> values) {
    Datum datums[kMostColumns];
    bool nulls[kMostColumns];
    int n = 0;
    for (const Value& value : values) {
        datums[n] = value.datum;
        nulls[n++] = value.null;
    }
    call([&] { tuplestore_putvalues(result_->setResult, result_->setDesc, datums, nulls); });
}

std::vector<std::int64_t> int8_array(Datum array) {
    const Elements e = elements(array, INT8OID, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE);
    std::vector<std::int64_t> out;
    for (int i = 0; i < e.count; ++i) out.push_back(DatumGetInt64(e.values[i]));
    return out;
}

std::vector<double> float8_array(Datum array) {
    const Elements e = elements(array, FLOAT8OID, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE);
    std::vector<double> out;
    for (int i = 0; i < e.count; ++i) out.push_back(DatumGetFloat8(e.values[i]));
    return out;
}

std::vector<std::string_view> text_array(Datum array) {
    const Elements e = elements(array, TEXTOID, -1, false, TYPALIGN_INT);
    std::vector<std::string_view> out;
    for (int i = 0; i < e.count; ++i) out.push_back(view(DatumGetTextPP(e.values[i])));
    return out;
}

Datum make_int8_array(const std::vector<std::int64_t>& values) {
    return call([&] {
        auto* datums = static_cast<Datum*>(palloc(sizeof(Datum) * (values.size() + 1)));
        for (std::size_t i = 0; i < values.size(); ++i) datums[i] = Int64GetDatum(values[i]);
        return PointerGetDatum(construct_array(datums, static_cast<int>(values.size()), INT8OID, 8,
                                               FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
    });
}

Datum make_float8_array(const std::vector<double>& values) {
    return call([&] {
        auto* datums = static_cast<Datum*>(palloc(sizeof(Datum) * (values.size() + 1)));
        for (std::size_t i = 0; i < values.size(); ++i) datums[i] = Float8GetDatum(values[i]);
        return PointerGetDatum(construct_array(datums, static_cast<int>(values.size()), FLOAT8OID, 8,
                                               FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
    });
}

}  // namespace payerwatch::pg
