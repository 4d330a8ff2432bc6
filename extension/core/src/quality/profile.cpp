#include "payerwatch/quality/profile.hpp"

#include <algorithm>
#include <cstring>

#include "payerwatch/text.hpp"

namespace payerwatch::quality {

namespace {

constexpr Day kMedicareFloor = 14;  // days: Medicare holds electronic claims for 13 (R39)
constexpr std::array<Field, 4> kDates{Field::ServiceDate, Field::SubmittedDate, Field::DecidedDate,
                                      Field::PaidDate};

// The number at the beginning is no month.
bool is_past_december(std::string_view text) {
    return text.size() >= 2 && is_digit(text[0]) && is_digit(text[1]) &&
           (text[0] - '0') * 10 + text[1] - '0' > 12;
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t more) {
    hash = (hash ^ more) * 0x9E3779B97F4A7C15U;
    return hash ^ hash >> 32;
}

// Up to eight bytes, from either end.
std::uint64_t first_bytes(std::string_view text) {
    return word_of(text.data(), std::min<std::size_t>(text.size(), 8));
}
std::uint64_t last_bytes(std::string_view text) {
    return text.size() <= 8 ? 0 : first_bytes(text.substr(text.size() - 8));
}

}  // namespace

void Profile::add(const Claim& claim, std::int32_t payer_id) {
    if (rows_++ == 0) present_ = claim.present;
    if (rows_of_last_day_ == nullptr || claim.submitted.day != last_day_) {
        last_day_ = claim.submitted.day;
        rows_of_last_day_ = &days_[last_day_];  // the map moves no entry
    }
    ++*rows_of_last_day_;
    ++outcomes_[static_cast<std::size_t>(claim.outcome)];
    for (std::size_t i = 0; i < claim.text.size(); ++i)
        if (claim.text[i].empty()) ++empty_[i];
    for (const Field field : kDates) {
        const std::string_view text = claim[field];
        if (text.size() < 6 || (text[1] != '/' && text[2] != '/')) continue;
        ++slashed_[static_cast<std::size_t>(field)];
        if (is_past_december(text) || is_past_december(text.substr(text.find('/') + 1)))
            ++certain_[static_cast<std::size_t>(field)];
    }
    Payer& payer = payers_[payer_id];
    ++payer.rows;
    if (claim.decided.ok() && claim.submitted.ok()) {
        ++payer.decisions;
        if (claim.decided.day == claim.submitted.day) ++payer.same_day;
    }
    if (!claim.paid_on.ok() || !claim.submitted.ok() || claim.outcome != Outcome::Paid) return;
    ++payer.payments;
    if (claim.paid_on.day - claim.submitted.day < kMedicareFloor) ++payer.early_payments;
}

Resubmissions::Mark Resubmissions::mark(const Claim& claim, std::int32_t payer_id) const {
    if (claim[Field::ClaimRef].empty() || claim[Field::ProviderNpi].empty() || !claim.service.ok() ||
        !claim.billed.ok())
        return {};
    std::uint64_t content = mixed(static_cast<std::uint64_t>(payer_id), first_bytes(claim[Field::Cpt]));
    content = mixed(content, first_bytes(claim[Field::ProviderNpi]));
    content = mixed(content, last_bytes(claim[Field::ProviderNpi]));
    content = mixed(content, first_bytes(claim[Field::Modifier]));
    content = mixed(content, static_cast<std::uint64_t>(claim.service.day));
    content = mixed(content, static_cast<std::uint64_t>(claim.billed.cents)) << 16;
    if (!slots_.empty()) __builtin_prefetch(&slots_[place(content)], 1);
    return {content, stable_hash(claim[Field::ClaimRef]) & 0xFFFF, true};
}

Resubmissions::Answer Resubmissions::judge(const Mark& mark) {
    if (!mark.is_judged || used_ >= kMost) return Answer::NotJudged;
    if (4 * (used_ + 1) > 3 * slots_.size()) grow();
    for (std::size_t at = place(mark.content);; at = (at + 1) & (slots_.size() - 1)) {
        std::uint64_t& slot = slots_[at];
        if (slot == 0) {
            slot = mark.content | mark.ref | (mark.content == 0 && mark.ref == 0 ? 1 : 0);
            ++used_;
            return Answer::First;
        }
        if (slot >> 16 == mark.content >> 16)
            return (slot & 0xFFFF) == mark.ref ? Answer::First : Answer::Again;
    }
}

std::size_t Resubmissions::place(std::uint64_t content) const {
    return (content >> 20) & (slots_.size() - 1);
}

void Resubmissions::grow() {
    decltype(slots_) earlier(slots_.empty() ? 1024 : 2 * slots_.size());
    earlier.swap(slots_);
    for (const std::uint64_t slot : earlier) {
        if (slot == 0) continue;
        std::size_t at = place(slot);
        while (slots_[at] != 0) at = (at + 1) & (slots_.size() - 1);
        slots_[at] = slot;
    }
}

}  // namespace payerwatch::quality
