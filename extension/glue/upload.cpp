#include "upload.hpp"

#include <algorithm>
#include <charconv>

#include "payerwatch/error.hpp"
#include "payerwatch/quality/rules.hpp"

#include "column.hpp"
#include "reference.hpp"
#include "settings.hpp"
#include "tables.hpp"
extern "C" {
#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/date.h"
}

namespace payerwatch::pg {

namespace {

std::int64_t number_setting(const char* value, const char* what) {
    std::int64_t number = 0;
    const std::string_view digits(value);
    const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (result.ec != std::errc{} || result.ptr != digits.data() + digits.size() || number < 0)
        throw Error("22023", std::string("the setting ") + what + " is not a number");
    return number;
}

bool is_set(const char* value) {
    return value != nullptr && *value != '\0';
}

}  // namespace

void IdRanges::add(std::int64_t id) {
    auto next = ranges_.upper_bound(id);
    if (next != ranges_.begin()) {
        auto previous = std::prev(next);
        if (id <= previous->second) return;
        if (id == previous->second + 1) {
            previous->second = id;
            if (next != ranges_.end() && next->first == id + 1) {
                previous->second = next->second;
                ranges_.erase(next);
            }
            return;
        }
    }
    if (next != ranges_.end() && next->first == id + 1) {
        const std::int64_t last = next->second;
        ranges_.erase(next);
        ranges_[id] = last;
        return;
    }
    ranges_[id] = id;
}

bool IdRanges::contains(std::int64_t id) const {
    auto next = ranges_.upper_bound(id);
    return next != ranges_.begin() && id <= std::prev(next)->second;
}

Upload::Upload(std::int32_t customer) : customer_(customer) {
    ActAsApi api;
    Spi spi;
    spi.run("SELECT payerwatch._today($1)", {{INT4OID, Int32GetDatum(customer_)}});
    today_ = spi.int4(0, 1);
    load_limits();
    limits_.tables = &code_tables();
    if (Settings::preview) return;
    if (is_set(Settings::upload)) {
        load(number_setting(Settings::upload, "payerwatch.upload"));
    } else {
        create();
    }
}

intake::OwnHeaders Upload::own_headers() const {
    ActAsApi api;
    Spi spi;
    const std::uint64_t n =
        spi.run("SELECT header_key, column_name FROM payerwatch.column_map WHERE customer_id = $1",
                {{INT4OID, Int32GetDatum(customer_)}});
    intake::OwnHeaders own;
    for (std::uint64_t i = 0; i < n; ++i)
        own.emplace(spi.text(i, 1), intake::field_of_header(spi.text(i, 2)));
    return own;
}

void Upload::load_limits() {
    Spi spi;
    const std::uint64_t n = spi.run(
        "SELECT substr(l.key, 2)::int, l.value::float8 FROM jsonb_each_text(payerwatch._quality_limits($1)) "
        "AS l",
        {{INT4OID, Int32GetDatum(customer_)}});
    limits_.off.set();
    for (std::uint64_t i = 0; i < n; ++i) {
        const auto rule = static_cast<std::size_t>(spi.int4(i, 1));
        limits_.off.reset(rule);
        if (spi.is_null(i, 2)) continue;
        const double limit = DatumGetFloat8(spi.get(i, 2));
        const auto whole = static_cast<std::int64_t>(limit);
        switch (rule) {
            case 34: limits_.days_to_submit = whole; break;
            case 36: limits_.days_after_decision = whole; break;
            case 38: limits_.days_to_decide = whole; break;
            case 42: limits_.billed_cents = static_cast<std::int64_t>(limit * 100); break;
            case 45: limits_.interest = limit; break;
            case 58: limits_.days_pending = whole; break;
            default: break;  // rules about uploads
        }
    }
}

void Upload::create() {
    Spi spi;
    spi.run("INSERT INTO payerwatch.upload (customer_id) VALUES ($1) RETURNING upload_id",
            {{INT4OID, Int32GetDatum(customer_)}});
    id_ = spi.int8(0, 1);
    own_ = true;
}

void Upload::load(std::int64_t id) {
    Spi spi;
    const Spi::Parameter customer{INT4OID, Int32GetDatum(customer_)};
    const Spi::Parameter upload{INT8OID, Int64GetDatum(id)};
    // A superuser passes row-level security, so the customer is asked for by name.
    if (spi.run("SELECT status, byte_offset, next_line, byte_size, total_rows, findings, column_map, "
                "delimiter, is_latin1, "
                "is_day_first, skips_line, rejected_rows + quarantined_rows FROM payerwatch.upload WHERE "
                "customer_id = $1 AND upload_id = $2 "
                "FOR UPDATE",
                {customer, upload}) == 0)
        throw Error("PW030", "the customer has no such upload", "Begin one with payerwatch.upload_begin.");
    const std::string status = spi.text(0, 1);
    if (status != "open")
        throw Error("PW030", "the upload is " + status + " and takes no more rows",
                    "Begin another with payerwatch.upload_begin.");
    id_ = id;
    offset = spi.int8(0, 2);
    line = spi.int8(0, 3);
    byte_size = spi.is_null(0, 4) ? -1 : spi.int8(0, 4);
    rows_before = spi.int8(0, 5);
    grave_kept_ = spi.int8(0, 12);
    flags_kept_ = std::max<std::int64_t>(0, spi.int8(0, 6) - grave_kept_);
    if (is_set(Settings::upload_offset) &&
        number_setting(Settings::upload_offset, "payerwatch.upload_offset") != offset)
        throw Error("PW031",
                    "the piece begins at another byte than the upload has reached, which is " +
                        std::to_string(offset),
                    "Ask for the offset (payerwatch.upload_resume) and send from there.");
    skips = spi.boolean(0, 11);
    if (!spi.is_null(0, 7)) {
        const Datum names = spi.get(0, 7);
        struct {
            Datum* values;
            bool* nulls;
            int count;
        } cells{};
        call([&] {
            deconstruct_array(DatumGetArrayTypeP(names), TEXTOID, -1, false, TYPALIGN_INT, &cells.values,
                              &cells.nulls, &cells.count);
        });
        for (int i = 0; i < cells.count; ++i)
            columns.push_back(
                cells.nulls[i] ? -1 : intake::field_of_header(view(DatumGetTextPP(cells.values[i]))));
        const std::string delimiter = spi.text(0, 8);
        dialect.delimiter = delimiter.empty() ? ',' : delimiter[0];
        dialect.latin1 = spi.boolean(0, 9);
        dialect.date_order = spi.boolean(0, 10) ? intake::DateOrder::DayFirst : intake::DateOrder::MonthFirst;
    }
    spi.run(
        "SELECT r FROM payerwatch.upload_claim, unnest(claim_ids) WITH ORDINALITY AS u (r, n) "
        "WHERE customer_id = $1 AND upload_id = $2 ORDER BY batch, n",
        {customer, upload});
    const std::uint64_t n = SPI_processed;
    for (std::uint64_t i = 0; i + 1 < n; i += 2) carried.add_stored(spi.int8(i, 1), spi.int8(i + 1, 1));
}

void Upload::add(const Finding& finding) {
    ++finding_counts_[{finding.column, finding.rule, finding.kind, static_cast<int>(finding.verdict)}];
    ++findings_now_;
    // a file of a million flags must not hide the rows that were not stored
    const bool grave = finding.verdict >= quality::Verdict::Quarantine;
    std::int64_t& kept = grave ? grave_kept_ : flags_kept_;
    if (kept >= Settings::max_findings) return;
    ++kept;
    findings_.push_back(finding);
}

void Upload::save_findings() {
    Spi spi;
    const Spi::Parameter customer{INT4OID, Int32GetDatum(customer_)};
    const Spi::Parameter upload{INT8OID, Int64GetDatum(id_)};
    if (!findings_.empty()) {
        const std::size_t n = findings_.size();
        Column row(INT8OID, n), at(INT8OID, n), column(TEXTOID, n), rule(TEXTOID, n), kind(TEXTOID, n),
            severity(TEXTOID, n), verdict(TEXTOID, n);
        for (const Finding& finding : findings_) {
            row.add(Int64GetDatum(finding.row_number));
            at.add(Int64GetDatum(finding.line));
            column.add_text(finding.column);
            rule.add_text(quality::rule_name(finding.rule));
            kind.add_text(finding.kind);
            severity.add_text(quality::name(quality::catalogue()[finding.rule - 1U].severity));
            verdict.add_text(quality::name(finding.verdict));
        }
        spi.run(
            "INSERT INTO payerwatch.row_finding (customer_id, upload_id, row_number, line, column_name, "
            "rule, kind, severity, verdict) "
            "SELECT $1, $2, r, l, c, u, nullif(k, ''), s, v FROM unnest($3, $4, $5, $6, $7, $8, $9) AS f (r, "
            "l, c, u, k, s, v)",
            {customer, upload, row.parameter(), at.parameter(), column.parameter(), rule.parameter(),
             kind.parameter(), severity.parameter(), verdict.parameter()});
    }
    if (!finding_counts_.empty()) {
        const std::size_t n = finding_counts_.size();
        Column column(TEXTOID, n), rule(TEXTOID, n), kind(TEXTOID, n), verdict(TEXTOID, n), count(INT8OID, n);
        for (const auto& [key, findings] : finding_counts_) {
            column.add_text(std::get<0>(key));
            rule.add_text(quality::rule_name(std::get<1>(key)));
            kind.add_text(std::get<2>(key));
            verdict.add_text(quality::name(static_cast<quality::Verdict>(std::get<3>(key))));
            count.add(Int64GetDatum(findings));
        }
        spi.run(
            "INSERT INTO payerwatch.upload_finding_count AS f "
            "SELECT $1, $2, * FROM unnest($3, $4, $5, $6, $7) ON CONFLICT (customer_id, upload_id, "
            "column_name, rule, kind, verdict) "
            "DO UPDATE SET findings = f.findings + excluded.findings",
            {customer, upload, column.parameter(), rule.parameter(), kind.parameter(), verdict.parameter(),
             count.parameter()});
    }
}

void Upload::save_rules() {
    Spi spi;
    Column rule(TEXTOID, quality::kRuleCount), applicable(INT8OID, quality::kRuleCount),
        failed(INT8OID, quality::kRuleCount);
    for (int i = 1; i <= quality::kRuleCount; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (rule_counts.applicable[at] == 0) continue;
        rule.add_text(quality::rule_name(i));
        applicable.add(Int64GetDatum(rule_counts.applicable[at]));
        failed.add(Int64GetDatum(rule_counts.failed[at]));
    }
    spi.run(
        "INSERT INTO payerwatch.upload_rule AS r SELECT $1, $2, * FROM unnest($3, $4, $5) "
        "ON CONFLICT (customer_id, upload_id, rule) DO UPDATE SET applicable = r.applicable + "
        "excluded.applicable, "
        "failed = r.failed + excluded.failed",
        {{INT4OID, Int32GetDatum(customer_)},
         {INT8OID, Int64GetDatum(id_)},
         rule.parameter(),
         applicable.parameter(),
         failed.parameter()});
}

void Upload::save_carried() {
    constexpr std::size_t kRangesPerRow = 500;
    Spi spi;
    auto range = carried_now.ranges().begin();
    while (range != carried_now.ranges().end()) {
        Column ids(INT8OID, 2 * kRangesPerRow);
        for (std::size_t n = 0; n < kRangesPerRow && range != carried_now.ranges().end(); ++n, ++range) {
            ids.add(Int64GetDatum(range->first));
            ids.add(Int64GetDatum(range->second));
        }
        spi.run("INSERT INTO payerwatch.upload_claim (customer_id, upload_id, claim_ids) VALUES ($1, $2, $3)",
                {{INT4OID, Int32GetDatum(customer_)}, {INT8OID, Int64GetDatum(id_)}, ids.parameter()});
    }
}

void Upload::save_profile() {
    if (profile.rows() == 0) return;
    const std::size_t most =
        profile.by_submission().size() + 5 * profile.by_payer().size() + 3 * kFieldCount + 8;
    Column what(TEXTOID, most), key(INT4OID, most), rows(INT8OID, most);
    const auto add = [&](const char* kind, std::int32_t of, std::int64_t count) {
        if (count == 0) return;
        what.add_text(kind);
        key.add(Int32GetDatum(of));
        rows.add(Int64GetDatum(count));
    };
    add("row", 0, profile.rows());
    for (const auto& [day, count] : profile.by_submission()) add("submitted", day, count);
    for (const auto& [payer, counted] : profile.by_payer()) {
        add("payer", payer, counted.rows);
        add("payment", payer, counted.payments);
        add("early_payment", payer, counted.early_payments);
        add("decision", payer, counted.decisions);
        add("same_day", payer, counted.same_day);
    }
    for (int outcome = 0; outcome < 7; ++outcome)
        add("outcome", outcome, profile.of(static_cast<Outcome>(outcome)));
    for (int i = 0; i < kFieldCount; ++i) {
        const auto field = static_cast<Field>(i);
        if (profile.has(field)) add("empty", i, profile.empty(field));
        add("slashed", i, profile.slashed(field));
        add("certain", i, profile.certain(field));
    }
    Spi spi;
    spi.run(
        "INSERT INTO payerwatch.upload_profile AS p SELECT $1, $2, n.what, array_agg(n.key), "
        "array_agg(n.rows) "
        "FROM unnest($3, $4, $5) AS n (what, key, rows) GROUP BY n.what "
        "ON CONFLICT (customer_id, upload_id, what) DO UPDATE SET (keys, counts) = ("
        "SELECT array_agg(s.key), array_agg(s.rows) FROM (SELECT t.key, sum(t.rows)::bigint AS rows FROM ("
        "SELECT * FROM unnest(p.keys, p.counts) UNION ALL SELECT * FROM unnest(excluded.keys, "
        "excluded.counts)) "
        "AS t (key, rows) GROUP BY t.key) AS s)",
        {{INT4OID, Int32GetDatum(customer_)},
         {INT8OID, Int64GetDatum(id_)},
         what.parameter(),
         key.parameter(),
         rows.parameter()});
}

void Upload::save(std::int64_t reached, std::int64_t reached_line, bool in_long_record) {
    ActAsApi api;
    save_findings();
    save_rules();
    save_carried();
    save_profile();
    Spi spi;
    Column names(TEXTOID, columns.size());
    for (const int column : columns) {
        if (column < 0) {
            names.add_null();
        } else {
            names.add_text(field_name(static_cast<Field>(column)));
        }
    }
    const auto count = [](std::int64_t n) { return Spi::Parameter{INT8OID, Int64GetDatum(n)}; };
    const auto day = [](Day d) {
        return Spi::Parameter{DATEOID, DateADTGetDatum(d == kNoDay ? 0 : d), d == kNoDay};
    };
    Spi::Parameter map = names.parameter();
    map.null = columns.empty();
    spi.run(
        "UPDATE payerwatch.upload SET byte_offset = $3, next_line = $4, total_rows = total_rows + $5, "
        "accepted_rows = accepted_rows + $6, rejected_rows = rejected_rows + $7, new_rows = new_rows + $8, "
        "updated_rows = updated_rows + $9, unchanged_rows = unchanged_rows + $10, quarantined_rows = "
        "quarantined_rows + $11, "
        "warning_rows = warning_rows + $12, findings = findings + $13, column_map = $14, delimiter = $15, "
        "is_latin1 = $16, "
        "is_day_first = $17, date_min = least(date_min, $18), date_max = greatest(date_max, $19), skips_line "
        "= $20, decided_rows = decided_rows + $21, reversed_rows = reversed_rows + $22, content_hash = "
        "content_hash # $23 "
        "WHERE customer_id = $1 AND upload_id = $2",
        {{INT4OID, Int32GetDatum(customer_)},
         count(id_),
         count(reached),
         count(reached_line),
         count(counts.total),
         count(counts.accepted()),
         count(counts.rejected),
         count(counts.added),
         count(counts.updated),
         count(counts.unchanged),
         count(counts.quarantined),
         count(counts.warned),
         count(findings_now_),
         map,
         {TEXTOID, text_datum(std::string(1, dialect.delimiter))},
         {BOOLOID, BoolGetDatum(dialect.latin1)},
         {BOOLOID, BoolGetDatum(dialect.date_order == intake::DateOrder::DayFirst)},
         day(first_day),
         day(last_day),
         {BOOLOID, BoolGetDatum(in_long_record)},
         count(counts.decided),
         count(counts.reversed),
         count(static_cast<std::int64_t>(content_hash))});
}

void Upload::finish() {
    char score[16];
    {
        ActAsApi api;
        Spi spi;
        spi.run("SELECT coalesce(r.quality_score::text, 'none') FROM payerwatch._upload_close($1, $2) AS r",
                {{INT4OID, Int32GetDatum(customer_)}, {INT8OID, Int64GetDatum(id_)}});
        strlcpy(score, spi.text(0, 1).c_str(), sizeof score);
    }
    call([&] {
        ereport(NOTICE, (errmsg("upload " INT64_FORMAT ": " INT64_FORMAT " new, " INT64_FORMAT
                                " updated, " INT64_FORMAT " unchanged, " INT64_FORMAT
                                " in quarantine, " INT64_FORMAT " rejected; quality score %s",
                                id_, counts.added, counts.updated, counts.unchanged, counts.quarantined,
                                counts.rejected, score)));
    });
}

}  // namespace payerwatch::pg
