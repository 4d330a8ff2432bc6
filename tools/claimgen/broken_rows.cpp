#include "exact_fp.h"

#include "broken_rows.h"

namespace payerwatch::claimgen {

namespace {

constexpr std::array<std::string_view, 5> kBadDates = {"2026-13-45", "31/31/2026", "soon", "20261399",
                                                       "0000-00-00"};
constexpr std::array<std::string_view, 4> kBadBytes = {"sent \xFF", "sent \xC3(", "\xE2\x82 sent",
                                                       "sent \xC0\xAF"};
constexpr std::array<std::string_view, 4> kBadAmounts = {"n/a", "12.3.4", "USD", "1O5.00"};

void decide_too_early(Rng& rng, Row& row) {
    Day submitted = 0;
    parse_day(row[kSubmittedDate], submitted);
    row[kDecidedDate] = iso(submitted - rng.between(1, 20));
}

void spoil_npi(Rng& rng, Row& row) {
    char& check = row[kProviderNpi].back();
    check = static_cast<char>('0' + (check - '0' + rng.between(1, 9)) % 10);
}

using Spoil = int (*)(Rng&, Row&);

struct Kind {
    const char* what;
    Spoil spoil;
};

template <Column column>
int empty(Rng&, Row& row) {
    row[column].clear();
    return 0;
}

template <Column column>
int bad_date(Rng& rng, Row& row) {
    row[column] = rng.pick(kBadDates);
    return 0;
}

constexpr Kind kKinds[] = {
    {"broken_columns_missing", [](Rng& rng, Row&) { return -rng.between(1, 4); }},
    {"broken_columns_extra", [](Rng& rng, Row&) { return rng.between(1, 3); }},
    {"broken_submitted_date", bad_date<kSubmittedDate>},
    {"broken_service_date", bad_date<kServiceDate>},
    {"broken_empty_payer", empty<kPayer>},
    {"broken_empty_cpt", empty<kCpt>},
    {"broken_empty_submitted_date", empty<kSubmittedDate>},
    {"broken_empty_outcome", empty<kOutcome>},
    {"broken_amount",
     [](Rng& rng, Row& row) {
         row[kBilledAmount] = rng.pick(kBadAmounts);
         return 0;
     }},
    {"broken_negative_billed",
     [](Rng&, Row& row) {
         row[kBilledAmount].insert(0, 1, '-');
         return 0;
     }},
    {"broken_npi",
     [](Rng& rng, Row& row) {
         spoil_npi(rng, row);
         return 0;
     }},
    {"broken_utf8",
     [](Rng& rng, Row& row) {
         row[kNotes] = rng.pick(kBadBytes);
         return 0;
     }},
    {"broken_decided_before_submitted",
     [](Rng& rng, Row& row) {
         decide_too_early(rng, row);
         return 0;
     }},
};
constexpr std::size_t kNeedsDecision =
    std::size(kKinds) - 1;  // the last kind makes no sense on a pending row

}  // namespace

int break_row(Rng& rng, Row& row, Counts& counts) {
    const std::size_t kinds = row[kDecidedDate].empty() ? kNeedsDecision : std::size(kKinds);
    const Kind& kind = kKinds[rng.below(kinds)];
    const int columns = kind.spoil(rng, row);
    ++counts[kind.what];
    return columns;
}

}  // namespace payerwatch::claimgen
