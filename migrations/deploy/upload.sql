-- Deploy payerwatch:upload to pg
BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL ROLE payerwatch_owner;

CREATE TABLE payerwatch.upload (
    customer_id int NOT NULL,
    upload_id bigint GENERATED ALWAYS AS IDENTITY,
    filename text NOT NULL DEFAULT '',
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'finished', 'partial', 'discarded', 'rejected')),
    byte_size bigint,
    byte_offset bigint NOT NULL DEFAULT 0,
    next_line bigint NOT NULL DEFAULT 1,
    total_rows bigint NOT NULL DEFAULT 0,
    accepted_rows bigint NOT NULL DEFAULT 0,
    rejected_rows bigint NOT NULL DEFAULT 0,
    new_rows bigint NOT NULL DEFAULT 0,
    updated_rows bigint NOT NULL DEFAULT 0,
    unchanged_rows bigint NOT NULL DEFAULT 0,
    quarantined_rows bigint NOT NULL DEFAULT 0,
    decided_rows bigint NOT NULL DEFAULT 0,
    reversed_rows bigint NOT NULL DEFAULT 0,
    warning_rows bigint NOT NULL DEFAULT 0,
    findings bigint NOT NULL DEFAULT 0,
    column_map text[],
    delimiter text,
    is_latin1 boolean NOT NULL DEFAULT false,
    is_day_first boolean NOT NULL DEFAULT false,
    skips_line boolean NOT NULL DEFAULT false,
    date_min date,
    date_max date,
    content_hash bigint NOT NULL DEFAULT 0,
    rejection text,
    rejection_hint text,
    started_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    PRIMARY KEY (customer_id, upload_id));
CREATE UNIQUE INDEX upload_by_id ON payerwatch.upload (upload_id);
COMMENT ON TABLE payerwatch.upload IS 'Files of claims: how far each came and what became of its rows.';
COMMENT ON COLUMN payerwatch.upload.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.upload.upload_id IS 'Key.';
COMMENT ON COLUMN payerwatch.upload.filename IS 'Name of the file, redacted.';
COMMENT ON COLUMN payerwatch.upload.status IS 'open, finished, partial (gave up waiting for the rest), discarded, rejected (no row was stored).';
COMMENT ON COLUMN payerwatch.upload.byte_size IS 'Size of the file, if it was announced.';
COMMENT ON COLUMN payerwatch.upload.byte_offset IS 'First byte that is not committed; a client goes on from here.';
COMMENT ON COLUMN payerwatch.upload.next_line IS 'Physical line at that byte.';
COMMENT ON COLUMN payerwatch.upload.total_rows IS 'Data rows read.';
COMMENT ON COLUMN payerwatch.upload.accepted_rows IS 'Rows stored or known already: new, updated, unchanged, quarantined.';
COMMENT ON COLUMN payerwatch.upload.rejected_rows IS 'Rows not stored.';
COMMENT ON COLUMN payerwatch.upload.new_rows IS 'Claims not seen before.';
COMMENT ON COLUMN payerwatch.upload.updated_rows IS 'Claims whose state changed.';
COMMENT ON COLUMN payerwatch.upload.unchanged_rows IS 'Claims known in this very state, or in a later one.';
COMMENT ON COLUMN payerwatch.upload.quarantined_rows IS 'Rows kept out of all numbers until they are released.';
COMMENT ON COLUMN payerwatch.upload.decided_rows IS 'Updated claims that were pending before and are decided now.';
COMMENT ON COLUMN payerwatch.upload.reversed_rows IS 'Updated claims that are reversed now.';
COMMENT ON COLUMN payerwatch.upload.warning_rows IS 'Accepted rows with a finding.';
COMMENT ON COLUMN payerwatch.upload.findings IS 'Findings in all; single ones are kept up to payerwatch.max_findings.';
COMMENT ON COLUMN payerwatch.upload.column_map IS 'Standard name of each column; NULL for one that is passed over.';
COMMENT ON COLUMN payerwatch.upload.delimiter IS 'Delimiter of the file.';
COMMENT ON COLUMN payerwatch.upload.is_latin1 IS 'The file is Latin-1, not UTF-8.';
COMMENT ON COLUMN payerwatch.upload.is_day_first IS '3/4/2026 is the third of April.';
COMMENT ON COLUMN payerwatch.upload.skips_line IS 'The last piece ended inside an over-long record, whose end is still to come.';
COMMENT ON COLUMN payerwatch.upload.date_min IS 'Earliest submission.';
COMMENT ON COLUMN payerwatch.upload.date_max IS 'Latest submission.';
COMMENT ON COLUMN payerwatch.upload.content_hash IS 'Of all stored rows together, whatever their order: the same file has the same.';
COMMENT ON COLUMN payerwatch.upload.rejection IS 'Why the whole file was refused.';
COMMENT ON COLUMN payerwatch.upload.rejection_hint IS 'What to do about it.';
COMMENT ON COLUMN payerwatch.upload.started_at IS 'When it was begun.';
COMMENT ON COLUMN payerwatch.upload.finished_at IS 'When it was finished.';

CREATE TABLE payerwatch.column_map (
    customer_id int NOT NULL,
    header_key text NOT NULL,
    column_name text NOT NULL,
    author text NOT NULL,
    set_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (customer_id, header_key));
COMMENT ON TABLE payerwatch.column_map IS 'What a customer''s exports call the columns of a claim.';
COMMENT ON COLUMN payerwatch.column_map.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.column_map.header_key IS 'The header in lower case, without blanks, underscores, hyphens and stops.';
COMMENT ON COLUMN payerwatch.column_map.column_name IS 'Column of claim_intake; empty: the column is passed over.';
COMMENT ON COLUMN payerwatch.column_map.author IS 'Who said so.';
COMMENT ON COLUMN payerwatch.column_map.set_at IS 'When.';

CREATE TABLE payerwatch.row_finding (
    customer_id int NOT NULL,
    upload_id bigint NOT NULL,
    row_finding_id bigint GENERATED ALWAYS AS IDENTITY,
    row_number bigint NOT NULL,
    line bigint NOT NULL,
    column_name text NOT NULL,
    rule text NOT NULL,
    kind text,
    severity text NOT NULL,
    verdict text NOT NULL,
    PRIMARY KEY (customer_id, upload_id, row_finding_id));
COMMENT ON TABLE payerwatch.row_finding IS 'What was found on which row; never the value.';
COMMENT ON COLUMN payerwatch.row_finding.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.row_finding.upload_id IS 'The upload.';
COMMENT ON COLUMN payerwatch.row_finding.row_finding_id IS 'Order of the findings.';
COMMENT ON COLUMN payerwatch.row_finding.row_number IS 'Data row, from 1.';
COMMENT ON COLUMN payerwatch.row_finding.line IS 'Physical line of the file, from 1.';
COMMENT ON COLUMN payerwatch.row_finding.column_name IS 'Standard name of the column; row for the whole.';
COMMENT ON COLUMN payerwatch.row_finding.rule IS 'Rule R01 to R62.';
COMMENT ON COLUMN payerwatch.row_finding.kind IS 'Kind of identifier, for R12.';
COMMENT ON COLUMN payerwatch.row_finding.severity IS 'fatal, error, warning, info.';
COMMENT ON COLUMN payerwatch.row_finding.verdict IS 'reject, quarantine, redact, flag.';

CREATE TABLE payerwatch.upload_rule (
    customer_id int NOT NULL,
    upload_id bigint NOT NULL,
    rule text NOT NULL,
    applicable bigint NOT NULL,
    failed bigint NOT NULL,
    PRIMARY KEY (customer_id, upload_id, rule));
COMMENT ON TABLE payerwatch.upload_rule IS 'How often a rule applied and failed in an upload; pieces add up.';
COMMENT ON COLUMN payerwatch.upload_rule.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.upload_rule.upload_id IS 'The upload.';
COMMENT ON COLUMN payerwatch.upload_rule.rule IS 'Rule R01 to R62.';
COMMENT ON COLUMN payerwatch.upload_rule.applicable IS 'Values that the rule could judge.';
COMMENT ON COLUMN payerwatch.upload_rule.failed IS 'Those that failed.';

CREATE TABLE payerwatch.upload_finding_count (
    customer_id int NOT NULL,
    upload_id bigint NOT NULL,
    column_name text NOT NULL,
    rule text NOT NULL,
    kind text NOT NULL,
    verdict text NOT NULL,
    findings bigint NOT NULL,
    PRIMARY KEY (customer_id, upload_id, column_name, rule, kind, verdict));
COMMENT ON TABLE payerwatch.upload_finding_count IS 'Findings of an upload by column, rule and kind of identifier; exact.';
COMMENT ON COLUMN payerwatch.upload_finding_count.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.upload_finding_count.upload_id IS 'The upload.';
COMMENT ON COLUMN payerwatch.upload_finding_count.column_name IS 'Standard name of the column.';
COMMENT ON COLUMN payerwatch.upload_finding_count.rule IS 'Rule R01 to R62.';
COMMENT ON COLUMN payerwatch.upload_finding_count.kind IS 'Kind of identifier for R12, otherwise empty.';
COMMENT ON COLUMN payerwatch.upload_finding_count.verdict IS 'reject, quarantine, redact, flag.';
COMMENT ON COLUMN payerwatch.upload_finding_count.findings IS 'How many.';

CREATE TABLE payerwatch.upload_profile (
    customer_id int NOT NULL,
    upload_id bigint NOT NULL,
    what text NOT NULL,
    keys int[] NOT NULL,
    counts bigint[] NOT NULL,
    PRIMARY KEY (customer_id, upload_id, what));
COMMENT ON TABLE payerwatch.upload_profile IS 'What an upload was like as a whole, in counts of its stored rows; pieces add up.';
COMMENT ON COLUMN payerwatch.upload_profile.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.upload_profile.upload_id IS 'The upload.';
COMMENT ON COLUMN payerwatch.upload_profile.what IS
    'row (all); submitted by day; payer, payment, early_payment, decision, same_day by payer; outcome; empty, slashed (dates), certain (of these, read one way only) by column.';
COMMENT ON COLUMN payerwatch.upload_profile.keys IS 'Days since 2000-01-01, payer_id, outcome (1 PENDING, 2 DENIED, 3 PARTIAL, 4 PAID, 5 REVERSED, 6 OTHER), or place of the column in claim_intake, from 0.';
COMMENT ON COLUMN payerwatch.upload_profile.counts IS 'How many of each.';

CREATE TABLE payerwatch.quality_report (
    customer_id int NOT NULL,
    upload_id bigint NOT NULL,
    total_rows bigint NOT NULL,
    accepted_rows bigint NOT NULL,
    rejected_rows bigint NOT NULL,
    updated_rows bigint NOT NULL,
    unchanged_rows bigint NOT NULL,
    warning_rows bigint NOT NULL,
    quality_score numeric(5, 2),
    worst_dimension text,
    by_rule jsonb NOT NULL,
    by_field jsonb NOT NULL,
    anomalies jsonb NOT NULL DEFAULT '[]',
    date_min date,
    date_max date,
    PRIMARY KEY (customer_id, upload_id));
COMMENT ON TABLE payerwatch.quality_report IS 'How good an upload was; one row an upload.';
COMMENT ON COLUMN payerwatch.quality_report.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.quality_report.upload_id IS 'The upload.';
COMMENT ON COLUMN payerwatch.quality_report.total_rows IS 'Data rows read.';
COMMENT ON COLUMN payerwatch.quality_report.accepted_rows IS 'Rows stored or known already.';
COMMENT ON COLUMN payerwatch.quality_report.rejected_rows IS 'Rows not stored.';
COMMENT ON COLUMN payerwatch.quality_report.updated_rows IS 'Claims whose state changed.';
COMMENT ON COLUMN payerwatch.quality_report.unchanged_rows IS 'Claims known in this very state, or in a later one.';
COMMENT ON COLUMN payerwatch.quality_report.warning_rows IS 'Accepted rows with a finding.';
COMMENT ON COLUMN payerwatch.quality_report.quality_score IS '0 to 100; NULL under 100 rows.';
COMMENT ON COLUMN payerwatch.quality_report.worst_dimension IS 'CF conformance, CP completeness, PL plausibility, UN uniqueness, TM timeliness.';
COMMENT ON COLUMN payerwatch.quality_report.by_rule IS '{rule: {applicable, failed, low, high}}, bounds at 95 %.';
COMMENT ON COLUMN payerwatch.quality_report.by_field IS '{column: {rule or kind: findings}}.';
COMMENT ON COLUMN payerwatch.quality_report.anomalies IS 'What differs from the customer''s other uploads.';
COMMENT ON COLUMN payerwatch.quality_report.date_min IS 'Earliest submission.';
COMMENT ON COLUMN payerwatch.quality_report.date_max IS 'Latest submission.';

CREATE TABLE payerwatch.quality_rule (
    rule text PRIMARY KEY,
    field text NOT NULL,
    severity text NOT NULL,
    dimension text NOT NULL,
    verdict text NOT NULL,
    keeps_out text NOT NULL,
    check_text text NOT NULL);
COMMENT ON TABLE payerwatch.quality_rule IS 'The catalogue of quality rules.';
COMMENT ON COLUMN payerwatch.quality_rule.rule IS 'R01 to R62.';
COMMENT ON COLUMN payerwatch.quality_rule.field IS 'Column it judges.';
COMMENT ON COLUMN payerwatch.quality_rule.severity IS 'fatal, error, warning, info.';
COMMENT ON COLUMN payerwatch.quality_rule.dimension IS 'CF, CP, PL, UN, TM.';
COMMENT ON COLUMN payerwatch.quality_rule.verdict IS 'What a failure does to the row.';
COMMENT ON COLUMN payerwatch.quality_rule.keeps_out IS 'What a failure keeps out of the numbers: none, dollars, all.';
COMMENT ON COLUMN payerwatch.quality_rule.check_text IS 'What must hold.';
INSERT INTO payerwatch.quality_rule SELECT * FROM payerwatch._quality_catalogue();

GRANT SELECT, INSERT, UPDATE, DELETE ON payerwatch.upload, payerwatch.row_finding, payerwatch.upload_rule,
    payerwatch.upload_finding_count, payerwatch.upload_profile, payerwatch.quality_report, payerwatch.column_map TO payerwatch_api;
GRANT SELECT ON payerwatch.quality_rule TO PUBLIC;

CREATE VIEW payerwatch.rejected_row WITH (security_barrier, security_invoker) AS
    SELECT customer_id, upload_id, row_number, line, column_name, rule, kind, severity
    FROM payerwatch.row_finding WHERE verdict = 'reject';
COMMENT ON VIEW payerwatch.rejected_row IS 'Findings that kept a row from being stored.';
COMMENT ON COLUMN payerwatch.rejected_row.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.rejected_row.upload_id IS 'The upload.';
COMMENT ON COLUMN payerwatch.rejected_row.row_number IS 'Data row, from 1.';
COMMENT ON COLUMN payerwatch.rejected_row.line IS 'Physical line of the file, from 1.';
COMMENT ON COLUMN payerwatch.rejected_row.column_name IS 'Standard name of the column.';
COMMENT ON COLUMN payerwatch.rejected_row.rule IS 'Rule R01 to R62.';
COMMENT ON COLUMN payerwatch.rejected_row.kind IS 'Kind of identifier, for R12.';
COMMENT ON COLUMN payerwatch.rejected_row.severity IS 'fatal, error, warning, info.';
GRANT SELECT ON payerwatch.rejected_row TO payerwatch_api;
-- People who load may look at what became of it.
GRANT SELECT ON payerwatch.upload, payerwatch.row_finding, payerwatch.quality_report, payerwatch.rejected_row
    TO payerwatch_loader, payerwatch_bi;
RESET ROLE;
SELECT payerwatch._protect(ARRAY['payerwatch.upload', 'payerwatch.row_finding', 'payerwatch.upload_rule',
    'payerwatch.upload_finding_count', 'payerwatch.upload_profile', 'payerwatch.quality_report', 'payerwatch.column_map']::regclass[]);
COMMIT;
