// What becomes of a batch of claims: each is compared with what is stored of it, written, and counted.
#include <algorithm>

#include "column.hpp"
#include "intake.hpp"
extern "C" {
#include "utils/date.h"
}

namespace payerwatch::pg {

namespace {

constexpr std::size_t kAhead = 16;  // rows whose look-up is announced

}  // namespace

bool Intake::is_carried(std::int64_t claim_id) const {
    return upload_.carried.contains(claim_id) || upload_.carried_now.contains(claim_id);
}

void Intake::flush() {
    if (batch_.empty()) return;
    for (Pending& row : batch_) {
        find_resubmission(row);
        find_slipped_point(row);
    }
    // Rows of one claim are settled together and in their order, whatever lies between them.
    std::vector<std::size_t> order(batch_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto by_ref = [&](std::size_t a, std::size_t b) { return batch_[a].ref < batch_[b].ref; };
    if (!std::is_sorted(order.begin(), order.end(), by_ref))
        std::stable_sort(order.begin(), order.end(), by_ref);
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from + 1;
        while (to < order.size() && batch_[order[to]].ref == batch_[order[from]].ref) ++to;
        if (to + kAhead < order.size()) store_->expect(batch_[order[to + kAhead]].ref);
        settle_group(from, to, order);
        from = to;
    }
    store_->insert(added_);
    store_->replace(updated_);
    store_->keep_version(late_, VersionReason::Late);
    store_->keep_version(held_, VersionReason::Quarantine);
    store_->end_batch();
    added_.clear();
    updated_.clear();
    late_.clear();
    held_.clear();
    batch_.clear();
    if (deltas_.is_full()) deltas_.apply();
    MemoryContextReset(batch_memory_);
}

void Intake::find_resubmission(Pending& row) {
    const auto again = resubmissions_.judge(row.resubmission);
    if (again == quality::Resubmissions::Answer::NotJudged) return;
    const bool is_again = again == quality::Resubmissions::Answer::Again;
    upload_.rule_counts.judge(8, is_again);
    if (!is_again) return;
    upload_.add({row.row_number, row.file_line, "row", 8, "", quality::Verdict::Flag});
    row.is_warned = true;
}

// Behind the whole batch, whose amounts are known by then. It is a flag and no more: what is found depends on
// how the file was cut into pieces, and what is stored must not.
void Intake::find_slipped_point(Pending& row) {
    if (row.amounts == nullptr || row.counted.billed <= row.amounts->limit() ||
        row.counted.billed > upload_.limits().billed_cents)  // found already
        return;
    ++upload_.rule_counts.failed[42];
    upload_.add(
        {row.row_number, row.file_line, field_name(Field::BilledAmount), 42, "", quality::Verdict::Flag});
    row.is_warned = true;
}

void Intake::settle_group(std::size_t from, std::size_t to, const std::vector<std::size_t>& order) {
    MemoryContext outer = MemoryContextSwitchTo(batch_memory_);
    store_->find(batch_[order[from]].ref, lines_);
    for (std::size_t i = from; i < to; ++i) {
        checkpoint();
        settle(batch_[order[i]], lines_, i + 1 < to);
    }
    MemoryContextSwitchTo(outer);
}

// The stored line that the row speaks of; nullptr for a line that is new. The line's number is set in the
// row.
StoredClaim* Intake::resolve(Pending& row, std::vector<StoredClaim>& lines) {
    if (row.line > 0) {
        for (StoredClaim& line : lines)
            if (line.line == row.line) return &line;
        return nullptr;
    }
    const Day service = row.row->is_null(ClaimColumn::ServiceDate)
                            ? kNoDay
                            : DatumGetDateADT(row.row->get(ClaimColumn::ServiceDate));
    StoredClaim* free = nullptr;
    int highest = 0;
    for (StoredClaim& line : lines) {
        highest = std::max(highest, line.line);
        if (line.cpt == row.cpt && line.modifier == row.modifier && line.service == service) {
            row.line = line.line;
            return &line;
        }
        if (free == nullptr && line.is_effective && !is_carried(line.claim_id)) free = &line;
    }
    row.line = free != nullptr ? free->line : highest + 1;
    return free;
}

// Equal rows of an upload that have no reference are different claims: the n-th of them gets the ordinal n.
// `lines` holds the claims of the ordinals 1, 2, ... as far as they were looked at.
StoredClaim* Intake::resolve_derived(Pending& row, std::vector<StoredClaim>& lines) {
    row.line = 1;
    std::vector<StoredClaim> found;
    for (std::size_t ordinal = 1;; ++ordinal) {
        checkpoint();
        const std::string ref =
            ordinal == 1 ? std::string(row.ref) : std::string(row.ref) + "." + std::to_string(ordinal);
        if (ordinal > lines.size() && ordinal > 1) {
            store_->find(ref, found);
            if (!found.empty()) lines.push_back(std::move(found.front()));
        }
        const bool exists = ordinal <= lines.size();
        if (exists && is_carried(lines[ordinal - 1].claim_id)) continue;
        if (ordinal > 1) row.row->set(ClaimColumn::ClaimRef, text_datum(ref));
        return exists ? &lines[ordinal - 1] : nullptr;
    }
}

void Intake::settle(Pending& row, std::vector<StoredClaim>& lines, bool more) {
    ClaimRow& claim = *row.row;
    const auto fingerprint = DatumGetInt64(claim.get(ClaimColumn::Fingerprint));
    StoredClaim* stored = row.is_derived ? resolve_derived(row, lines) : resolve(row, lines);
    claim.set(ClaimColumn::Line, Int32GetDatum(row.line));
    row.counted.first_line = row.line == 1;

    const auto find_fate = [&]() -> Fate {
        const bool is_same = stored != nullptr && stored->is_effective && stored->fingerprint == fingerprint;
        const bool is_held_already = stored != nullptr && std::find(stored->held.begin(), stored->held.end(),
                                                                    fingerprint) != stored->held.end();
        if (stored != nullptr && is_carried(stored->claim_id))
            return is_same || is_held_already ? Fate::Repeated : Fate::Contradicted;
        if (is_same) return Fate::Unchanged;
        if (row.is_held) return Fate::Held;
        if (stored == nullptr || !stored->is_effective) return Fate::Added;
        // equal precedence: the later upload wins, and that is this one
        return stored->precedence <= row.precedence ? Fate::Updated : Fate::Late;
    };
    const Fate fate = find_fate();
    const std::int64_t claim_id = stored != nullptr ? stored->claim_id : store_->next_claim_id();
    claim.set(ClaimColumn::ClaimId, Int64GetDatum(claim_id));
    upload_.rule_counts.judge(6, fate == Fate::Contradicted);
    upload_.rule_counts.judge(7, fate == Fate::Repeated);
    upload_.rule_counts.judge(9, fate == Fate::Late);
    if (row.is_warned && fate != Fate::Contradicted) ++upload_.counts.warned;

    switch (fate) {
        case Fate::Contradicted:
            ++upload_.counts.rejected;
            upload_.add({row.row_number, row.file_line, "claim_ref", 6, "", quality::Verdict::Reject});
            return;
        case Fate::Repeated:
            ++upload_.counts.unchanged;
            upload_.add({row.row_number, row.file_line, "row", 7, "", quality::Verdict::Flag});
            return;
        case Fate::Unchanged: ++upload_.counts.unchanged; break;
        case Fate::Late:
            ++upload_.counts.unchanged;
            upload_.add({row.row_number, row.file_line, "claim_ref", 9, "", quality::Verdict::Flag});
            late_.push_back(&claim);
            break;
        case Fate::Held:
            ++upload_.counts.quarantined;
            held_.push_back(&claim);
            break;
        case Fate::Added:
            ++upload_.counts.added;
            added_.push_back(&claim);
            deltas_.add(row.counted, 1);
            break;
        case Fate::Updated: {
            ++upload_.counts.updated;
            updated_.push_back(&claim);
            Counted old;
            old.payer_id = dictionary_.payer_of(stored->payer_spelling_id);
            old.cpt_group = dictionary_.cpt_group(stored->cpt);
            old.denial_code = stored->denial_code;
            old.submitted = stored->submitted;
            old.visible = stored->visible;
            old.outcome = stored->outcome;
            old.first_line = row.counted.first_line;
            old.dollars_count = stored->dollars_count;
            old.billed = stored->billed;
            old.paid = stored->paid;
            const bool was_open = old.outcome == Outcome::Pending || old.outcome == Outcome::Other;
            const bool is_open =
                row.counted.outcome == Outcome::Pending || row.counted.outcome == Outcome::Other;
            const bool is_reversed = row.counted.outcome == Outcome::Reversed;
            upload_.counts.decided += was_open && !is_open && !is_reversed ? 1 : 0;
            upload_.counts.reversed += is_reversed && old.outcome != Outcome::Reversed ? 1 : 0;
            deltas_.add(old, -1);
            deltas_.add(row.counted, 1);
            break;
        }
    }
    upload_.carried_now.add(claim_id);
    if (!more) return;
    if (stored == nullptr) {
        StoredClaim now;
        now.is_effective = fate != Fate::Held;
        now.claim_id = claim_id;
        now.fingerprint = fingerprint;
        if (fate == Fate::Held) now.held.push_back(fingerprint);
        now.line = row.line;
        now.cpt = row.cpt;
        now.modifier = row.modifier;
        now.service = claim.is_null(ClaimColumn::ServiceDate)
                          ? kNoDay
                          : DatumGetDateADT(claim.get(ClaimColumn::ServiceDate));
        lines.push_back(std::move(now));
    } else {
        if (fate == Fate::Held) stored->held.push_back(fingerprint);
        if (fate == Fate::Added) stored->is_effective = true;
        if (fate == Fate::Added || fate == Fate::Updated) stored->fingerprint = fingerprint;
        stored->cpt = row.cpt;
        stored->modifier = row.modifier;
    }
}

}  // namespace payerwatch::pg
