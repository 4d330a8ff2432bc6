// Reading arguments and building results, each call guarded by the bridge.
#pragma once
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

#include "bridge.hpp"
extern "C" {
#include "utils/array.h"
#include "utils/date.h"
#include "utils/numeric.h"
}

namespace payerwatch::pg {

// The n-th argument, detoasted into the current context.
std::string_view text_argument(FunctionCallInfo fcinfo, int n);
inline bool is_null(FunctionCallInfo fcinfo, int n) {
    return fcinfo->args[n].isnull;
}

// A value or NULL.
struct Value {
    Datum datum = 0;
    bool null = true;
    Value() = default;
    explicit Value(Datum d) : datum(d), null(false) {}
    static Value of(std::string_view text) { return Value(text_datum(text)); }
    static Value of_int4(std::int32_t v) { return Value(Int32GetDatum(v)); }
    static Value of_int8(std::int64_t v) { return Value(Int64GetDatum(v)); }
    static Value of_float8(double v) { return Value(Float8GetDatum(v)); }
    static Value of_bool(bool v) { return Value(BoolGetDatum(v)); }
};

// A composite result; the tuple's type is the function's result type.
Datum row_datum(FunctionCallInfo fcinfo, std::initializer_list<Value> values);

// Rows of a set-returning function, kept in a tuplestore that spills at work_mem.
class ResultSet {
  public:
    explicit ResultSet(FunctionCallInfo fcinfo, bool is_scalar = false);
    void add(std::initializer_list<Value> values);

  private:
    ReturnSetInfo* result_;
};

// Elements of a one-dimensional array; nulls are given as nullopt.
std::vector<std::int64_t> int8_array(Datum array);
std::vector<double> float8_array(Datum array);
std::vector<std::string_view> text_array(Datum array);
Datum make_int8_array(const std::vector<std::int64_t>& values);
Datum make_float8_array(const std::vector<double>& values);

}  // namespace payerwatch::pg
