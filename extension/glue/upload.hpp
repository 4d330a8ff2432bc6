// The upload that a COPY belongs to: where it stands, what was found, and which claims it carried.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "payerwatch/intake/header.hpp"
#include "payerwatch/quality/check.hpp"
#include "payerwatch/quality/profile.hpp"

#include "bridge.hpp"

namespace payerwatch::pg {

// Claim ids as ranges: ids come in blocks, so ranges stay few for any file.
class IdRanges {
  public:
    void add(std::int64_t id);
    void add_stored(std::int64_t first, std::int64_t last) {
        ranges_[first] = last;
    }  // touches no other range
    [[nodiscard]] bool contains(std::int64_t id) const;
    [[nodiscard]] const std::map<std::int64_t, std::int64_t>& ranges() const { return ranges_; }
    void clear() { ranges_.clear(); }

  private:
    std::map<std::int64_t, std::int64_t> ranges_;  // first -> last
};

struct RowCounts {
    std::int64_t total = 0, rejected = 0, added = 0, updated = 0, unchanged = 0, quarantined = 0, warned = 0,
                 decided = 0, reversed = 0;
    [[nodiscard]] std::int64_t accepted() const { return added + updated + unchanged + quarantined; }
};

struct Finding {
    std::int64_t row_number, line;
    const char* column;  // static storage
    std::uint8_t rule;
    const char* kind;  // of identifier; "" for none
    quality::Verdict verdict;
};

class Upload {
  public:
    // Opens the upload that the settings name, or a new one; PW03x when it may not go on.
    explicit Upload(std::int32_t customer);

    [[nodiscard]] intake::OwnHeaders own_headers() const;  // what the customer calls columns
    // Writes counts, findings and the carried claims; the offset reached is part of it.
    void save(std::int64_t offset, std::int64_t line, bool skips);
    // Report of an upload that this COPY opened itself; says in a NOTICE what happened.
    void finish();

    void add(const Finding& finding);

    [[nodiscard]] std::int64_t id() const { return id_; }
    [[nodiscard]] bool is_own() const { return own_; }
    [[nodiscard]] Day today() const { return today_; }
    [[nodiscard]] const quality::Limits& limits() const { return limits_; }

    // Where reading goes on, and how the file is to be read; empty before the header was seen.
    std::int64_t offset = 0;
    std::int64_t line = 1;
    bool skips = false;  // inside an over-long record
    std::int64_t byte_size = -1;
    intake::ColumnMap columns;
    intake::Dialect dialect;

    RowCounts counts;                // of this COPY
    quality::Counts rule_counts;     // of this COPY
    quality::Profile profile;        // of this COPY
    std::int64_t rows_before = 0;    // data rows of earlier pieces
    std::uint64_t content_hash = 0;  // of this COPY's rows, in any order
    Day first_day = kNoDay, last_day = kNoDay;
    IdRanges carried;  // by the whole upload so far
    IdRanges carried_now;

  private:
    void create();
    void load(std::int64_t id);
    void load_limits();
    void save_findings();
    void save_rules();
    void save_carried();
    void save_profile();

    std::int32_t customer_;
    std::int64_t id_ = 0;
    bool own_ = false;
    Day today_ = 0;
    quality::Limits limits_;
    std::int64_t flags_kept_ = 0;  // by the whole upload so far, at most
    std::int64_t grave_kept_ = 0;  // rejects and what is held: they have room of their own
    std::int64_t findings_now_ = 0;
    std::vector<Finding> findings_;
    std::map<std::tuple<std::string, int, std::string, int>, std::int64_t> finding_counts_;
};

}  // namespace payerwatch::pg
