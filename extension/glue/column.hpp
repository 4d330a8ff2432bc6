// A column of a bulk statement: values that become one array parameter.
#pragma once
#include "tables.hpp"

namespace payerwatch::pg {

class Column {
  public:
    Column(Oid element, std::size_t capacity);  // lives in the current memory context
    void add(Datum value) {
        nulls_[count_] = false;
        values_[count_++] = value;
    }
    void add_null() {
        nulls_[count_] = true;
        values_[count_++] = static_cast<Datum>(0);
    }
    void add_text(std::string_view value) { add(text_datum(value)); }
    [[nodiscard]] Spi::Parameter parameter() const;

  private:
    Oid element_;
    Datum* values_;
    bool* nulls_;
    int count_ = 0;
};

Oid type_oid(const char* name);  // of a type of ours

}  // namespace payerwatch::pg
