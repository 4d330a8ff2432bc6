#include "exact_fp.h"

#include "claims_file.h"

#include "broken_rows.h"
#include "phi_rows.h"
#include "row.h"

namespace payerwatch::claimgen {

namespace {

constexpr double kPhiShare = 0.0004;
constexpr double kBrokenShare = 0.0006;

class ClaimsWriter {
  public:
    ClaimsWriter(const World& world, CsvFile& file)
        : world_(world), file_(file), first_column_(world.options.refs ? kClaimRef : kPayer) {
        for (std::size_t i = first_column_; i < kColumnCount; ++i) file_.field(kColumnNames[i]);
        file_.end_row();
    }

    Counts run() {
        const Options& options = world_.options;
        WeightedPick payer_pick;
        for (Day day = options.first_day(); day <= options.last_day; ++day) {
            if ((day - options.first_day()) % 7 == 0) payer_pick = world_.payer_pick(world_.week_of(day));
            const std::int64_t until = world_.rows_until(day);
            while (rows_ < until) {
                ++claims_;
                Rng rng(options.seed, Stream::Claims, static_cast<std::uint64_t>(claims_));
                Rng texts(options.seed, Stream::Texts, static_cast<std::uint64_t>(claims_));
                const std::size_t payer = payer_pick(rng);
                Claim claim = make_claim(world_, rng, payer, day);
                fill_claim(world_, texts, claim, claims_, row_);
                // The last claim of a day has fewer lines rather than a row too many.
                for (std::size_t i = 0; i < claim.line_count && rows_ < until; ++i) write_line(claim, i);
            }
        }
        return counts_;
    }

  private:
    void write_line(const Claim& claim, std::size_t index) {
        ++rows_;
        const Options& options = world_.options;
        fill_line(world_, claim, index, row_);
        Rng phi(options.seed, Stream::Phi, static_cast<std::uint64_t>(rows_));
        Rng broken(options.seed, Stream::Broken, static_cast<std::uint64_t>(rows_));
        const bool is_phi = phi.chance(kPhiShare);
        const bool is_broken = !is_phi && broken.chance(kBrokenShare);
        if (is_phi && options.phi) {
            Row spoilt = row_;
            contaminate(phi, spoilt, counts_);
            write(spoilt, 0);
        } else if (is_broken && options.broken) {
            Row spoilt = row_;
            const int columns = break_row(broken, spoilt, counts_);
            write(spoilt, columns);
        } else {
            write(row_, 0);
        }
    }

    void write(const Row& row, int more_columns) {
        const std::size_t missing = more_columns < 0 ? static_cast<std::size_t>(-more_columns) : 0;
        for (std::size_t i = first_column_; i < kColumnCount - missing; ++i) file_.field(row[i]);
        for (int i = 0; i < more_columns; ++i) file_.field("extra");
        file_.end_row();
    }

    const World& world_;
    CsvFile& file_;
    const std::size_t first_column_;
    Row row_;
    Counts counts_;
    std::int64_t rows_ = 0;
    std::int64_t claims_ = 0;
};

}  // namespace

Counts write_claims(const World& world, CsvFile& file) {
    return ClaimsWriter(world, file).run();
}

}  // namespace payerwatch::claimgen
