// Access to the tables that the migrations own: found by schema, never by search_path; written as
// payerwatch_api.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bridge.hpp"
extern "C" {
#include "executor/spi.h"
}

namespace payerwatch::pg {

// OID of payerwatch.<name>; PW012 with a hint when its migration is missing.
Oid table_oid(const char* name);

// Acts as the role payerwatch_api until the end of the scope, as a foreign key's check acts as the table's
// owner. Row-level security applies to that role; the policies look at the session's own role.
class ActAsApi {
  public:
    ActAsApi();
    ~ActAsApi();
    ActAsApi(const ActAsApi&) = delete;
    ActAsApi& operator=(const ActAsApi&) = delete;

  private:
    Oid user_ = InvalidOid;
    int context_ = 0;
    int nest_level_ = 0;
};

// One use of SPI. Results are read before the scope ends.
class Spi {
  public:
    Spi();
    ~Spi();
    Spi(const Spi&) = delete;
    Spi& operator=(const Spi&) = delete;

    struct Parameter {
        Oid type;
        Datum value;
        bool null = false;
    };
    // Runs one statement; returns the number of rows.
    std::uint64_t run(const char* sql, const std::vector<Parameter>& parameters = {}, bool read_only = false);

    // Of the last result; columns from 1.
    [[nodiscard]] Datum get(std::uint64_t row, int column, bool* null = nullptr) const;
    [[nodiscard]] std::string text(std::uint64_t row, int column) const;  // '' for NULL
    [[nodiscard]] std::int64_t int8(std::uint64_t row, int column) const;
    [[nodiscard]] std::int32_t int4(std::uint64_t row, int column) const;
    [[nodiscard]] bool boolean(std::uint64_t row, int column) const;
    [[nodiscard]] bool is_null(std::uint64_t row, int column) const;
};

// The single customer that the session works for; PW010 for none or several.
std::int32_t current_customer();
// Key of the current customer's pseudonyms.
std::string customer_secret();

}  // namespace payerwatch::pg
