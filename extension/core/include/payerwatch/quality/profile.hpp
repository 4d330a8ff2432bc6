// What an upload is like as a whole: rows by day, by payer and outcome, empty values by column, slashed
// dates. Counts only, so that the pieces of an upload add up; the rules about uploads (R29, R39, R59 to R62)
// compare them with the customer's other uploads (migrations/deploy/upload_rules.sql).
#pragma once
#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "payerwatch/claim.hpp"
#include "payerwatch/huge_pages.hpp"

namespace payerwatch::quality {

class Profile {
  public:
    void add(const Claim& claim, std::int32_t payer_id);

    struct Payer {
        std::int64_t rows = 0;
        std::int64_t payments = 0;        // with both dates
        std::int64_t early_payments = 0;  // before day 14 (R39)
        std::int64_t decisions = 0;       // with both dates
        std::int64_t same_day = 0;        // decided on the day of the submission (R38)
    };
    [[nodiscard]] const std::unordered_map<Day, std::int64_t>& by_submission() const { return days_; }
    [[nodiscard]] const std::unordered_map<std::int32_t, Payer>& by_payer() const { return payers_; }
    [[nodiscard]] std::int64_t rows() const { return rows_; }
    [[nodiscard]] std::int64_t empty(Field field) const { return empty_[static_cast<std::size_t>(field)]; }
    [[nodiscard]] bool has(Field field) const { return present_[static_cast<std::size_t>(field)]; }
    [[nodiscard]] std::int64_t of(Outcome outcome) const {
        return outcomes_[static_cast<std::size_t>(outcome)];
    }
    // Dates with slashes in a column, and those of them that can be read one way only (R29).
    [[nodiscard]] std::int64_t slashed(Field field) const {
        return slashed_[static_cast<std::size_t>(field)];
    }
    [[nodiscard]] std::int64_t certain(Field field) const {
        return certain_[static_cast<std::size_t>(field)];
    }

  private:
    using ByField = std::array<std::int64_t, kFieldCount>;
    std::int64_t rows_ = 0;
    std::unordered_map<Day, std::int64_t> days_;
    Day last_day_ = kNoDay;  // rows of one day mostly come together
    std::int64_t* rows_of_last_day_ = nullptr;
    std::unordered_map<std::int32_t, Payer> payers_;
    std::array<std::int64_t, 7> outcomes_{};
    std::array<bool, kFieldCount> present_{};
    ByField empty_{}, slashed_{}, certain_{};
};

// Claims whose content came under another reference before in the same file (R08): by payer, provider, day of
// service, code and billed amount. Remembers a million; what comes later is not judged.
class Resubmissions {
  public:
    enum class Answer : std::uint8_t { NotJudged, First, Again };
    struct Mark {
        std::uint64_t content = 0, ref = 0;
        bool is_judged = false;
    };
    // Asked ahead of judge(), so that the memory it needs is on its way.
    [[nodiscard]] Mark mark(const Claim& claim, std::int32_t payer_id) const;
    Answer judge(const Mark& mark);

  private:
    void grow();
    [[nodiscard]] std::size_t place(std::uint64_t content) const;
    static constexpr std::size_t kMost =
        (std::size_t{1} << 20) / 4 * 3;  // fills a table of 8 MiB as far as is quick
    std::size_t used_ = 0;
    // 48 bits of the content, 16 of the reference; 0: free
    std::vector<std::uint64_t, HugePages<std::uint64_t>> slots_;
};

}  // namespace payerwatch::quality
