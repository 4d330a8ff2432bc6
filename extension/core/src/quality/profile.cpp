#include "payerwatch/quality/profile.hpp"

#include "payerwatch/intake/values.hpp"
#include "payerwatch/text.hpp"

namespace payerwatch::quality {

namespace {

constexpr Day kMedicareFloor = 14;  // days: Medicare holds electronic claims for 13 (R39)
constexpr std::array<Field, 4> kDates{Field::ServiceDate, Field::SubmittedDate, Field::DecidedDate,
                                      Field::PaidDate};

}  // namespace

void Profile::add(const Claim& claim, std::int32_t payer_id) {
    if (rows_++ == 0) present_ = claim.present;
    ++days_[claim.submitted.day];
    ++outcomes_[static_cast<std::size_t>(claim.outcome)];
    for (std::size_t i = 0; i < claim.text.size(); ++i)
        if (claim.text[i].empty()) ++empty_[i];
    for (const Field field : kDates) {
        const std::string_view text = claim[field];
        if (text.find('/') == std::string_view::npos || text.find('/') > 2) continue;
        ++slashed_[static_cast<std::size_t>(field)];
        if (intake::must_be_day_first(text) || intake::must_be_month_first(text))
            ++certain_[static_cast<std::size_t>(field)];
    }
    Payer& payer = payers_[payer_id];
    ++payer.rows;
    if (!claim.paid_on.ok() || !claim.submitted.ok() || claim.outcome != Outcome::Paid) return;
    ++payer.payments;
    if (claim.paid_on.day - claim.submitted.day < kMedicareFloor) ++payer.early_payments;
}

Resubmissions::Answer Resubmissions::judge(const Claim& claim, std::int32_t payer_id) {
    if (claim[Field::ClaimRef].empty() || claim[Field::ProviderNpi].empty() || !claim.service.ok() ||
        !claim.billed.ok() || used_ >= kMost)
        return Answer::NotJudged;
    std::uint64_t content = stable_hash(claim[Field::Cpt], static_cast<std::uint64_t>(payer_id));
    content = stable_hash(claim[Field::ProviderNpi], content);
    content = stable_hash(claim[Field::Modifier], content);
    content = (content ^ static_cast<std::uint64_t>(claim.service.day)) * 0x9E3779B97F4A7C15U;
    content = (content ^ static_cast<std::uint64_t>(claim.billed.cents)) * 0xD6E8FEB86659FD93U;
    content = (content ^ content >> 32) | 1;
    const std::uint64_t ref = stable_hash(claim[Field::ClaimRef]);
    if (2 * (used_ + 1) > slots_.size()) grow();
    for (std::size_t at = content & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
        Slot& slot = slots_[at];
        if (slot.content == 0) {
            slot = {content, ref};
            ++used_;
            return Answer::First;
        }
        if (slot.content == content) return slot.ref == ref ? Answer::First : Answer::Again;
    }
}

void Resubmissions::grow() {
    std::vector<Slot> larger(slots_.empty() ? 1024 : 2 * slots_.size());
    for (const Slot& slot : slots_) {
        if (slot.content == 0) continue;
        std::size_t at = slot.content & (larger.size() - 1);
        while (larger[at].content != 0) at = (at + 1) & (larger.size() - 1);
        larger[at] = slot;
    }
    slots_ = std::move(larger);
}

}  // namespace payerwatch::quality
