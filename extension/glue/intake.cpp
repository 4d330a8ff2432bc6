#include "intake.hpp"

#include <algorithm>

#include "payerwatch/error.hpp"
#include "payerwatch/text.hpp"

#include "column.hpp"
#include "detector.hpp"
#include "settings.hpp"
extern "C" {
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "commands/progress.h"
#include "utils/backend_progress.h"
#include "utils/timestamp.h"
#include "utils/builtins.h"
}

namespace payerwatch::pg {

namespace {

constexpr std::size_t kLongestBlock = 8 * 1024 * 1024;
constexpr std::size_t kUnpackedAtOnce = 1024 * 1024;
// Slots of COPY's progress that COPY itself leaves free.
constexpr int kProgressUpload = 10;
constexpr int kProgressBytes = 11;
constexpr int kProgressRows = 12;
constexpr int kProgressRejected = 13;

// First key of the customers' advisory locks ("payw"); payerwatch._lock_customer takes the same.
constexpr std::int32_t kLockClass = 0x70617977;

// One writer per customer: the next one sees what this one committed.
void lock_customer(std::int32_t customer) {
    const auto lock = [customer](PGFunction take) {
        return call(
            [&] { return DirectFunctionCall2(take, Int32GetDatum(kLockClass), Int32GetDatum(customer)); });
    };
    if (DatumGetBool(lock(pg_try_advisory_xact_lock_int4))) return;
    call([] { ereport(NOTICE, (errmsg("waiting for another upload of this customer"))); });
    lock(pg_advisory_xact_lock_int4);
}

std::string holding_rules(const std::vector<quality::Failure>& failures) {
    std::string rules;
    for (const quality::Failure& failure : failures) {
        const std::string_view name = quality::rule_name(failure.rule);
        if (failure.verdict != quality::Verdict::Quarantine || rules.find(name) != std::string::npos)
            continue;
        if (!rules.empty()) rules += ',';
        rules += name;
    }
    return rules;
}

std::int32_t locked(std::int32_t customer) {
    if (IsolationUsesXactSnapshot())
        throw Error("PW011", "claims are loaded in READ COMMITTED transactions only",
                    "A longer-lived snapshot would not see what other uploads have stored.");
    lock_customer(customer);
    return customer;
}

}  // namespace

Intake::Intake(std::int32_t customer)
    : customer_(locked(customer)),
      upload_(customer),
      dictionary_(customer),
      deltas_(customer),
      reader_(upload_.dialect.delimiter, static_cast<std::size_t>(Settings::max_record_bytes)) {
    batch_memory_ = call([] {
        return AllocSetContextCreate(CurrentMemoryContext, "payerwatch batch", ALLOCSET_DEFAULT_SIZES);
    });
    store_ = std::make_unique<ClaimStore>(customer);
    reader_.resume_at(upload_.offset, upload_.line, upload_.skips);
    reader_.decode_latin1(upload_.dialect.latin1);
    row_number_ = upload_.rows_before;
    if (!upload_.columns.empty()) {
        header_seen_ = detected_ = true;
        parser_ = intake::ClaimParser(upload_.columns, upload_.dialect.date_order);
    }
    batch_.reserve(BulkTable::kBatchRows);
    if (Settings::preview) {
        preview_ = &session_preview();
        *preview_ = Preview{};
    }
    pgstat_progress_update_param(kProgressUpload, upload_.id());
}

Intake::~Intake() = default;

void Intake::take_block(std::string_view bytes) {
    if (bytes.size() > kLongestBlock)
        throw Error("PW032", "a block has at most 8 MiB",
                    "Send the file in smaller blocks, as payerwatchd load does.");
    // a packed file has no byte to go on from, so it comes in one COPY
    if (!from_bytes_ && (upload_.is_own() || preview_ != nullptr) && intake::GzipReader::is_gzip(bytes))
        gzip_ = std::make_unique<intake::GzipReader>();
    from_bytes_ = true;
    if (gzip_ == nullptr) return take_plain(bytes);
    gzip_->feed(bytes);
    std::string plain;
    for (bool more = true; more;) {
        checkpoint();
        plain.clear();
        more = gzip_->unpack(plain, kUnpackedAtOnce);
        if (!plain.empty()) take_plain(plain);
    }
}

void Intake::take_plain(std::string_view bytes) {
    seen_bytes_ += static_cast<std::int64_t>(bytes.size());
    reader_.feed(bytes);
    if (!header_seen_ && !may_decide()) return;
    drain(false);
}

// How the file is read is decided on its first thousand lines, or what the first piece has of them.
bool Intake::may_decide() const {
    constexpr std::ptrdiff_t kLines = 1001;
    constexpr std::size_t kBytes = 4 * 1024 * 1024;
    const std::string_view pending = reader_.pending();
    const auto lines = std::count(pending.begin(), pending.end(), '\n');
    return lines >= kLines || pending.size() >= kBytes ||
           (lines == 0 && pending.size() >= static_cast<std::size_t>(Settings::max_record_bytes));
}

void Intake::begin_file() {
    const std::string_view block = reader_.pending();
    if (const std::size_t cr = block.find('\r');
        cr != std::string_view::npos && cr + 1 < block.size() && block.find('\n') == std::string_view::npos)
        throw Error("PW021", "the lines of the file end in carriage returns alone",
                    "Save it with line feeds, as CSV from Excel has them.");
    upload_.dialect = intake::detect_dialect(block);
    reader_.set_delimiter(upload_.dialect.delimiter);
    reader_.decode_latin1(upload_.dialect.latin1);
    detected_ = true;
    if (upload_.dialect.skip_bytes == 0) return;
    const std::string rest(block.substr(upload_.dialect.skip_bytes));
    reader_ =
        intake::CsvReader(upload_.dialect.delimiter, static_cast<std::size_t>(Settings::max_record_bytes));
    reader_.decode_latin1(upload_.dialect.latin1);
    reader_.resume_at(static_cast<std::int64_t>(upload_.dialect.skip_bytes), 1);
    reader_.feed(rest);
}

void Intake::drain(bool last) {
    // The first line decides how the file is read.
    if (!detected_) {
        const std::string_view pending = reader_.pending();
        if (!last && pending.find('\n') == std::string_view::npos &&
            pending.size() < static_cast<std::size_t>(Settings::max_record_bytes))
            return;
        begin_file();
        if (!last && pending.size() >= static_cast<std::size_t>(Settings::max_record_bytes) &&
            reader_.pending().find('\n') == std::string_view::npos)
            throw Error("PW032", "the first block holds no line break",
                        "Was it sent as text? COPY claim_bytes WITH (FORMAT binary).");
    }
    intake::Record record;
    while (reader_.next(record, last)) {
        checkpoint();
        if (header_seen_) {
            take_record(record);
            continue;
        }
        if (record.fault != intake::Fault::None)
            throw Error("PW022", "the header line cannot be read",
                        "It must be valid UTF-8, with closed quotes.");
        const intake::OwnHeaders own = upload_.own_headers();
        for (const std::string_view cell : record.fields)
            if (intake::field_of_header(cell) < 0 && !own.contains(intake::header_key(trim(cell))) &&
                detector().contains(cell, phi::Context::Note))
                throw Error("PW022", "the file has no header line: its first line may hold PHI",
                            "Put a header on top; required are payer, cpt, submitted_date, outcome.");
        upload_.columns = intake::map_header(record.fields, own);
        upload_.dialect.date_order =
            intake::detect_date_order(reader_.pending(), upload_.dialect, upload_.columns);
        parser_ = intake::ClaimParser(upload_.columns, upload_.dialect.date_order);
        header_seen_ = true;
        if (preview_ == nullptr) continue;
        preview_->columns = upload_.columns;
        for (std::size_t i = 0; i < record.fields.size(); ++i)
            preview_->suggestions.push_back(
                upload_.columns[i] >= 0 ? -1 : intake::suggested_field(record.fields[i]));
    }
}

void Intake::take_fields(const std::vector<std::string_view>& fields) {
    if (!header_seen_) {
        header_seen_ = detected_ = true;
        upload_.columns.resize(kFieldCount);
        for (int i = 0; i < kFieldCount; ++i) upload_.columns[static_cast<std::size_t>(i)] = i;
        parser_ = intake::ClaimParser(upload_.columns, intake::DateOrder::MonthFirst);
    }
    intake::Record record;
    record.fields = fields;
    record.line = row_number_ + 2;  // COPY has eaten the header
    for (const std::string_view field : fields)
        for (const char c : field)
            if (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r')
                record.fault = intake::Fault::BadText;
    take_record(record);
}

void Intake::take_record(const intake::Record& record) {
    ++row_number_;
    ++upload_.counts.total;
    if ((row_number_ & 1023) == 0) show_progress();
    if (preview_ != nullptr && ++preview_->rows > Preview::kMostRows) return;
    Claim claim;
    const bool readable = record.fault == intake::Fault::None || record.fault == intake::Fault::BadText;
    const bool whole = record.fault == intake::Fault::None && parser_.parse(record.fields, claim);
    upload_.rule_counts.judge(1, !(readable && (whole || record.fault == intake::Fault::BadText)));
    upload_.rule_counts.judge(2, record.fault == intake::Fault::BadText);
    if (record.fault == intake::Fault::BadText) return reject(2, "row", record.line);
    if (!whole) return reject(1, "row", record.line);
    take_claim(claim, record.line);
}

void Intake::reject(std::uint8_t rule, const char* column, std::int64_t file_line, const char* kind) {
    ++upload_.counts.rejected;
    upload_.add({row_number_, file_line, column, rule, kind, quality::Verdict::Reject});
    if (preview_ != nullptr)
        preview_->rows_with_findings.push_back(
            {row_number_,
             file_line,
             quality::Verdict::Reject,
             {std::string(quality::rule_name(rule)) + " " + column + (*kind != '\0' ? " " : "") + kind}});
}

void Intake::take_claim(Claim& claim, std::int64_t file_line) {
    const auto& hits = screen_.screen(claim);
    bool rejected = false;
    for (const Screen::Hit& hit : hits) rejected = rejected || hit.action == PhiAction::Reject;
    upload_.rule_counts.judge(12, rejected);
    failures_.clear();
    quality::check(claim, upload_.today(), upload_.limits(), upload_.rule_counts, failures_);
    const quality::Verdict verdict =
        std::max(quality::worst(failures_), rejected ? quality::Verdict::Reject : quality::Verdict::Flag);
    bool warned = !failures_.empty();
    std::vector<std::string> texts;
    for (const Screen::Hit& hit : hits) {
        const auto outcome = hit.action == PhiAction::Redact ? quality::Verdict::Redact
                             : hit.action == PhiAction::Pass ? quality::Verdict::Flag
                                                             : quality::Verdict::Reject;
        upload_.add(
            {row_number_, file_line, field_name(hit.field), 12, phi::info(hit.kind).code.data(), outcome});
        if (preview_ != nullptr)
            texts.push_back("R12 " + std::string(field_name(hit.field)) + " " +
                            std::string(phi::info(hit.kind).code));
        warned = true;
    }
    for (const quality::Failure& failure : failures_) {
        upload_.add({row_number_, file_line, field_name(failure.field), failure.rule, "", failure.verdict});
        if (preview_ != nullptr)
            texts.push_back(std::string(quality::rule_name(failure.rule)) + " " + field_name(failure.field));
    }
    if (preview_ != nullptr) {
        if (!texts.empty())
            preview_->rows_with_findings.push_back({row_number_, file_line, verdict, std::move(texts)});
        return;
    }
    if (verdict == quality::Verdict::Reject) {
        ++upload_.counts.rejected;
        return;
    }
    keep(claim, file_line, warned);
}

// Copies what is stored of a claim out of the reader's memory into the batch.
void Intake::keep(const Claim& claim, std::int64_t file_line, bool warned) {
    const PayerSpelling payer = dictionary_.payer(claim[Field::Payer]);
    if (!upload_.limits().off[11]) upload_.rule_counts.judge(11, !payer.is_known);
    upload_.profile.add(claim, payer.payer_id);
    const bool held = quality::worst(failures_) == quality::Verdict::Quarantine;
    const bool dollars = !quality::keeps_dollars_out(failures_);
    const bool derived = claim[Field::ClaimRef].empty();
    std::string made;
    if (derived) made = intake::derived_claim_ref(claim);
    const std::string_view ref = derived ? std::string_view(made) : claim[Field::ClaimRef];

    MemoryContext outer = MemoryContextSwitchTo(batch_memory_);
    ClaimRow* const row = make_claim_row(claim, ref, dollars);
    if (held) row->held_by = make_text(holding_rules(failures_));
    MemoryContextSwitchTo(outer);
    row->set(ClaimColumn::CustomerId, Int32GetDatum(customer_));
    row->set(ClaimColumn::UploadId, Int64GetDatum(upload_.id()));
    const std::uint64_t fingerprint = intake::claim_fingerprint(claim);
    upload_.content_hash ^= fingerprint;
    row->set(ClaimColumn::Fingerprint, Int64GetDatum(static_cast<std::int64_t>(fingerprint)));
    row->set(ClaimColumn::RecordedAt, TimestampTzGetDatum(GetCurrentTransactionStartTimestamp()));
    row->set(ClaimColumn::PayerSpellingId, Int32GetDatum(payer.payer_spelling_id));

    const auto text_at = [&](ClaimColumn column) {
        return row->is_null(column) ? std::string_view() : view(DatumGetTextPP(row->get(column)));
    };
    Pending pending{};
    pending.row = row;
    pending.ref = text_at(ClaimColumn::ClaimRef);
    pending.resubmission = resubmissions_.mark(claim, payer.payer_id);
    pending.is_derived = derived;
    pending.is_held = held;
    pending.is_warned = warned;
    pending.line = claim.line;
    pending.row_number = row_number_;
    pending.file_line = file_line;
    pending.cpt = text_at(ClaimColumn::Cpt);
    pending.modifier = text_at(ClaimColumn::Modifier);
    if (!upload_.limits().off[42] && claim.billed.ok()) {
        pending.amounts = amounts_.code(pending.cpt);
        if (pending.amounts != nullptr) pending.amounts->add(claim.billed.cents);
    }
    pending.precedence =
        precedence_of(claim.submitted.day, claim.decided.day, claim.paid_on.day, claim.outcome);
    Counted& counted = pending.counted;
    counted.payer_id = payer.payer_id;
    counted.cpt_group = dictionary_.cpt_group(pending.cpt);
    counted.denial_code = text_at(ClaimColumn::DenialCode);
    counted.submitted = claim.submitted.day;
    counted.visible = claim.visible_day();
    counted.outcome = claim.outcome;
    counted.dollars_count = dollars;
    counted.billed = claim.billed.cents;
    counted.paid = claim.paid.cents;
    batch_.push_back(pending);

    if (upload_.first_day == kNoDay || claim.submitted.day < upload_.first_day)
        upload_.first_day = claim.submitted.day;
    upload_.last_day = std::max(upload_.last_day, claim.submitted.day);
    if (batch_.size() == BulkTable::kBatchRows) flush();
}

void Intake::show_progress() {
    const int index[] = {kProgressBytes, kProgressRows, kProgressRejected};
    const int64 value[] = {reader_.offset(), row_number_, upload_.counts.rejected};
    pgstat_progress_update_multi_param(3, index, value);
}

void Intake::finish() {
    if (gzip_ != nullptr && !gzip_->is_whole())
        throw Error("PW021", "the gzip file breaks off", "Send the whole file.");
    const bool at_end = upload_.is_own() || preview_ != nullptr || Settings::upload_last ||
                        (upload_.byte_size >= 0 && upload_.offset + seen_bytes_ >= upload_.byte_size);
    if (from_bytes_ || !header_seen_) {
        if (at_end || from_bytes_) drain(at_end);
        if (at_end && !header_seen_ && from_bytes_ && detected_)
            throw Error("PW022", "the file has no header line");
        if (!detected_ && (upload_.is_own() || preview_ != nullptr))
            throw Error("PW020", "the file is empty", "Export the claims as CSV text with a header line.");
    }
    flush();
    if (preview_ != nullptr) {
        store_->close();
        return;
    }
    dictionary_.save();
    deltas_.apply();
    upload_.save(from_bytes_ ? reader_.offset() : upload_.offset, reader_.line(), reader_.skips());
    store_->close();
    if (upload_.is_own()) upload_.finish();
}

}  // namespace payerwatch::pg
