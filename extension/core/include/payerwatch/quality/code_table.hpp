// Tables of codes that somebody else publishes: ICD-10-CM (CDC, CMS), HCPCS and RBCS (CMS), and others of one
// code a line. Read from the files as they are published, or from any CSV with a column of codes.
#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "payerwatch/claim.hpp"

namespace payerwatch::quality {

class CodeTable {
  public:
    void add(std::string_view code, Day from, Day to);
    void seal();  // before it is asked
    [[nodiscard]] bool is_empty() const { return entries_.empty(); }
    // Known, and valid on the day if it is one. Stops and case do not count.
    [[nodiscard]] bool knows(std::string_view code, Day day) const;

  private:
    struct Entry {
        std::uint64_t code;
        Day from, to;
    };
    static std::uint64_t packed(std::string_view code);  // 0: longer than any code
    std::vector<Entry> entries_;
};

// What is loaded; an empty table judges nothing.
struct CodeTables {
    CodeTable diagnoses;   // ICD-10-CM
    CodeTable procedures;  // RBCS: CPT and HCPCS codes
    CodeTable level_two;   // HCPCS: those that begin with a letter
};

}  // namespace payerwatch::quality
