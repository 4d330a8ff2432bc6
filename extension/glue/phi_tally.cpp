#include "phi_tally.hpp"

#include "payerwatch/error.hpp"
#include "payerwatch/text.hpp"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <memory>

#include "arguments.hpp"
#include "customer_phi.hpp"
#include "tables.hpp"
extern "C" {
#include "access/parallel.h"
#include "catalog/pg_type.h"
#include "port.h"
}

namespace payerwatch::pg {

void ColumnTally::add(const ColumnTally& other) {
    scanned += other.scanned;
    for (std::size_t k = 0; k < phi::kKindCount; ++k) {
        matched[k] += other.matched[k];
        first[k] = std::min(first[k], other.first[k]);
    }
}

static_assert(std::is_trivially_copyable_v<ColumnTally>);

std::string encode(const std::vector<ColumnTally>& columns) {
    return {reinterpret_cast<const char*>(columns.data()), columns.size() * sizeof(ColumnTally)};
}

std::vector<ColumnTally> decode(std::string_view bytes) {
    std::vector<ColumnTally> columns(bytes.size() / sizeof(ColumnTally));
    if (!columns.empty()) std::memcpy(columns.data(), bytes.data(), columns.size() * sizeof(ColumnTally));
    return columns;
}

namespace {

constexpr std::chrono::seconds kBetweenNotices{3};
constexpr std::int64_t kRowsBetweenLooks = 1024;  // at the clock

// Bit k: an identifier of kind k.
using KindSet = std::uint64_t;
static_assert(phi::kKindCount <= 64);

// A value that was seen before costs a hash: a claim table has few distinct payers, codes and reasons.
class VerdictCache {
  public:
    VerdictCache() : slots_(kSlots) {
        if (!pg_strong_random(&seed_, sizeof seed_)) throw Error("XX000", "no random numbers are to be had");
    }
    KindSet kinds_of(std::string_view value, phi::Detector& detector) {
        if (value.size() > kLongestCached) return judge(value, detector);
        const std::uint64_t hash = stable_hash(value, seed_) | 1;
        Slot& slot = slots_[(hash >> 20) % kSlots];
        if (slot.hash != hash) slot = {hash, judge(value, detector)};
        return slot.kinds;
    }

  private:
    static constexpr std::size_t kSlots = 1 << 13;
    static constexpr std::size_t kLongestCached = 256;
    struct Slot {
        std::uint64_t hash = 0;
        KindSet kinds = 0;
    };
    static KindSet judge(std::string_view value, phi::Detector& detector) {
        KindSet kinds = 0;
        for (const phi::Span& span : detector.find_phi(value, phi::Context::Text))
            if (span.cls == phi::Class::Phi) kinds |= KindSet{1} << static_cast<unsigned>(span.kind);
        return kinds;
    }
    std::vector<Slot> slots_;
    std::uint64_t seed_ = 0;
};

// The state of the aggregate. One that only adds up what others counted has no detector.
class Tally {
  public:
    Tally() = default;
    Tally(const Tally&) = delete;
    Tally& operator=(const Tally&) = delete;

    void begin(std::size_t columns) {
        customers_ = phi_of_session();
        phi::on_window = checkpoint;
        detector_ = std::make_unique<phi::Detector>();
        if (customers_ != nullptr) detector_->use(&customers_->lists);
        verdicts_ = std::vector<VerdictCache>(columns);
        columns_.resize(columns);
    }

    void take_row() {
        checkpoint();
        if (++rows_ % kRowsBetweenLooks != 0) return;
        const auto now = std::chrono::steady_clock::now();
        if (now - last_notice_ < kBetweenNotices) return;
        last_notice_ = now;
        call([&] {
            if (IsParallelWorker())
                ereport(NOTICE, (errmsg("phi_scan: " INT64_FORMAT " rows so far in a process beside", rows_),
                                 errhidecontext(true)));
            else
                ereport(NOTICE, (errmsg("phi_scan: " INT64_FORMAT " rows so far", rows_)));
        });
    }

    void take(std::size_t at, std::string_view value, Place place) {
        ColumnTally& column = columns_[at];
        ++column.scanned;
        for (KindSet kinds = verdicts_[at].kinds_of(value, *detector_); kinds != 0; kinds &= kinds - 1) {
            const auto kind = static_cast<std::size_t>(__builtin_ctzll(kinds));
            ++column.matched[kind];
            column.first[kind] = std::min(column.first[kind], place);
        }
    }

    void add(const std::vector<ColumnTally>& others) {
        columns_.resize(std::max(columns_.size(), others.size()));
        for (std::size_t i = 0; i < others.size(); ++i) columns_[i].add(others[i]);
    }

    [[nodiscard]] const std::vector<ColumnTally>& columns() const { return columns_; }

  private:
    std::shared_ptr<const CustomerPhi> customers_;
    std::unique_ptr<phi::Detector> detector_;
    std::vector<VerdictCache> verdicts_;
    std::vector<ColumnTally> columns_;
    std::int64_t rows_ = 0;
    std::chrono::steady_clock::time_point last_notice_ = std::chrono::steady_clock::now();
};

MemoryContext aggregate_memory(FunctionCallInfo fcinfo) {
    MemoryContext memory = nullptr;
    if (!AggCheckCallContext(fcinfo, &memory)) throw Error("0A000", "this function belongs to an aggregate");
    return memory;
}

Tally& tally(FunctionCallInfo fcinfo, int argument) {
    return *reinterpret_cast<Tally*>(DatumGetPointer(fcinfo->args[argument].value));
}

Datum bytes_datum(std::string_view bytes) {
    return call([&] {
        auto* const copy = static_cast<bytea*>(palloc(VARHDRSZ + bytes.size()));
        SET_VARSIZE(copy, VARHDRSZ + bytes.size());
        memcpy(VARDATA(copy), bytes.data(), bytes.size());
        return PointerGetDatum(copy);
    });
}

}  // namespace
}  // namespace payerwatch::pg

using namespace payerwatch;

// Arguments: state, the row's place, texts.
PAYERWATCH_FUNCTION(payerwatch_phi_tally_add) {
    constexpr int kFirstText = 2;
    MemoryContext memory = pg::aggregate_memory(fcinfo);
    if (pg::is_null(fcinfo, 0)) {
        for (int i = kFirstText; i < fcinfo->nargs; ++i)
            if (pg::call([&] { return get_fn_expr_argtype(fcinfo->flinfo, i); }) != TEXTOID)
                throw Error("42804", "what is scanned is given as text");
        auto* const made = pg::make_in_context<pg::Tally>(memory);
        made->begin(static_cast<std::size_t>(fcinfo->nargs - kFirstText));
        fcinfo->args[0] = {PointerGetDatum(made), false};
    }
    pg::Tally& tally = pg::tally(fcinfo, 0);
    tally.take_row();
    const pg::Place place =
        pg::is_null(fcinfo, 1)
            ? pg::kNoPlace
            : pg::place_of(*reinterpret_cast<ItemPointer>(DatumGetPointer(fcinfo->args[1].value)));
    for (int i = kFirstText; i < fcinfo->nargs; ++i) {
        if (pg::is_null(fcinfo, i)) continue;
        const auto* value = reinterpret_cast<const text*>(DatumGetPointer(fcinfo->args[i].value));
        if (VARATT_IS_COMPRESSED(value) || VARATT_IS_EXTERNAL(value))
            value = pg::call([&] { return DatumGetTextPP(fcinfo->args[i].value); });
        tally.take(static_cast<std::size_t>(i - kFirstText), pg::view(value), place);
    }
    return fcinfo->args[0].value;
}

PAYERWATCH_FUNCTION(payerwatch_phi_tally_combine) {
    MemoryContext memory = pg::aggregate_memory(fcinfo);
    if (pg::is_null(fcinfo, 0))
        fcinfo->args[0] = {PointerGetDatum(pg::make_in_context<pg::Tally>(memory)), false};
    pg::Tally& sum = pg::tally(fcinfo, 0);
    if (!pg::is_null(fcinfo, 1)) sum.add(pg::tally(fcinfo, 1).columns());
    return fcinfo->args[0].value;
}

PAYERWATCH_FUNCTION(payerwatch_phi_tally_out) {
    pg::aggregate_memory(fcinfo);
    return pg::bytes_datum(pg::encode(pg::tally(fcinfo, 0).columns()));
}

PAYERWATCH_FUNCTION(payerwatch_phi_tally_in) {
    MemoryContext memory = pg::aggregate_memory(fcinfo);
    auto* const made = pg::make_in_context<pg::Tally>(memory);
    made->add(pg::decode(pg::text_argument(fcinfo, 0)));
    return PointerGetDatum(made);
}
