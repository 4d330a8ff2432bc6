-- Deploy payerwatch:quality to pg
-- Rules about rows and uploads, a customer's own limits of them, and the report.
BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL ROLE payerwatch_owner;

ALTER TABLE payerwatch.quality_rule ADD COLUMN threshold numeric;
COMMENT ON COLUMN payerwatch.quality_rule.threshold IS 'The limit that is shipped, where the rule has one; a customer''s own: quality_rule_set().';
UPDATE payerwatch.quality_rule AS r SET threshold = d.threshold
FROM (VALUES ('R34', 365), ('R36', 0), ('R38', 730), ('R39', 0.02), ('R42', 1000000), ('R45', 0.02), ('R58', 180), ('R59', 14), ('R60', 0.2), ('R61', 3))
    AS d (rule, threshold) WHERE r.rule = d.rule;

ALTER TABLE payerwatch.quality_rule ADD COLUMN example jsonb;
COMMENT ON COLUMN payerwatch.quality_rule.example IS 'What breaks the rule: values that take the place of those of a good claim.';
UPDATE payerwatch.quality_rule AS r SET example = e.example::jsonb
FROM (VALUES ('R04', '{"claim_ref": ""}'),
           ('R05', '{"claim_ref": "CLM 1 *"}'),
           ('R10', '{"payer": "SELF PAY"}'),
           ('R13', '{"cpt": ""}'),
           ('R14', '{"cpt": "9921"}'),
           ('R16', '{"cpt": "0450"}'),
           ('R17', '{"modifier": "25 25"}'),
           ('R18', '{"pos": "00"}'),
           ('R19', '{"icd10": ""}'),
           ('R20', '{"icd10": "Q9"}'),
           ('R21', '{"icd10": "724.2"}'),
           ('R24', '{"provider_npi": ""}'),
           ('R25', '{"provider_npi": "3234567893"}'),
           ('R26', '{"provider_npi": "1234567890"}'),
           ('R27', '{"provider_npi": "1234567893"}'),
           ('R28', '{"decided_date": "2026-13-45"}'),
           ('R30', '{"service_date": "2099-01-01"}'),
           ('R31', '{"service_date": "1999-12-31"}'),
           ('R32', '{"submitted_date": ""}'),
           ('R33', '{"service_date": "2026-03-10"}'),
           ('R34', '{"service_date": "2024-12-01"}'),
           ('R35', '{"decided_date": "2026-03-01"}'),
           ('R36', '{"paid_date": "2026-03-10"}'),
           ('R37', '{"paid_date": "2099-01-01"}'),
           ('R38', '{"service_date": "2023-01-02", "submitted_date": "2023-01-04"}'),
           ('R40', '{"billed_amount": "n/a"}'),
           ('R41', '{"billed_amount": "0.00"}'),
           ('R42', '{"billed_amount": "2000000"}'),
           ('R43', '{"billed_amount": "180.005"}'),
           ('R44', '{"allowed_amount": "181.00"}'),
           ('R45', '{"paid_amount": "130.00"}'),
           ('R46', '{"paid_amount": "-5.00"}'),
           ('R47', '{"outcome": "MAYBE"}'),
           ('R48', '{"outcome": ""}'),
           ('R49', '{"outcome": "DENIED", "decided_date": ""}'),
           ('R50', '{"outcome": "DENIED"}'),
           ('R51', '{"outcome": "DENIED", "paid_date": "", "paid_amount": "0"}'),
           ('R52', '{"denial_code": "XYZ"}'),
           ('R53', '{"outcome": "DENIED", "denial_code": "CO-45"}'),
           ('R54', '{"paid_date": ""}'),
           ('R55', '{"paid_amount": ""}'),
           ('R56', '{"denial_code": "CO-197"}'),
           ('R57', '{"outcome": "PENDING"}'),
           ('R58', '{"decided_date": "", "paid_date": "", "paid_amount": "", "allowed_amount": "", "outcome": "PENDING", "service_date": "2024-01-02", "submitted_date": "2024-01-04"}'))
    AS e (rule, example) WHERE r.rule = e.rule;

CREATE TABLE payerwatch.quality_setting (
    customer_id int NOT NULL,
    quality_setting_id bigint GENERATED ALWAYS AS IDENTITY,
    rule text NOT NULL,
    threshold numeric,
    is_on boolean NOT NULL,
    author text NOT NULL,
    note text NOT NULL,
    set_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (customer_id, quality_setting_id));
COMMENT ON TABLE payerwatch.quality_setting IS 'Customers'' own limits of rules, and rules they switched off; the last of a rule holds, the earlier ones stay.';
COMMENT ON COLUMN payerwatch.quality_setting.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.quality_setting.quality_setting_id IS 'Order of the settings.';
COMMENT ON COLUMN payerwatch.quality_setting.rule IS 'R01 to R62.';
COMMENT ON COLUMN payerwatch.quality_setting.threshold IS 'The limit; NULL: the one that is shipped.';
COMMENT ON COLUMN payerwatch.quality_setting.is_on IS 'False: the rule counts as not applicable.';
COMMENT ON COLUMN payerwatch.quality_setting.author IS 'Who set it.';
COMMENT ON COLUMN payerwatch.quality_setting.note IS 'Why.';
COMMENT ON COLUMN payerwatch.quality_setting.set_at IS 'When.';
GRANT SELECT, INSERT ON payerwatch.quality_setting TO payerwatch_api;

CREATE TABLE payerwatch.reference_version (
    kind text NOT NULL,
    version int NOT NULL,
    codes bigint NOT NULL,
    content_hash text NOT NULL,
    loaded_by text NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kind, version));
COMMENT ON TABLE payerwatch.reference_version IS 'Tables of codes that were loaded, for all customers; the last of a kind holds.';
COMMENT ON COLUMN payerwatch.reference_version.kind IS 'icd10cm, hcpcs, rbcs, pos, taxonomy.';
COMMENT ON COLUMN payerwatch.reference_version.version IS 'From 1, by kind.';
COMMENT ON COLUMN payerwatch.reference_version.codes IS 'How many codes it has.';
COMMENT ON COLUMN payerwatch.reference_version.content_hash IS 'SHA-256 of the file.';
COMMENT ON COLUMN payerwatch.reference_version.loaded_by IS 'Who loaded it.';
COMMENT ON COLUMN payerwatch.reference_version.loaded_at IS 'When.';
CREATE TABLE payerwatch.reference_code (
    kind text NOT NULL,
    version int NOT NULL,
    code text NOT NULL,
    ordinal int NOT NULL,
    valid_from date,
    valid_to date,
    code_group text,
    PRIMARY KEY (kind, version, code, ordinal));
COMMENT ON TABLE payerwatch.reference_code IS 'The codes of the tables that were loaded.';
COMMENT ON COLUMN payerwatch.reference_code.kind IS 'As in reference_version.';
COMMENT ON COLUMN payerwatch.reference_code.version IS 'As in reference_version.';
COMMENT ON COLUMN payerwatch.reference_code.code IS 'Upper case, without stops.';
COMMENT ON COLUMN payerwatch.reference_code.ordinal IS 'A code may have several spans of days.';
COMMENT ON COLUMN payerwatch.reference_code.valid_from IS 'First day; NULL: not known.';
COMMENT ON COLUMN payerwatch.reference_code.valid_to IS 'Last day; NULL: still valid.';
COMMENT ON COLUMN payerwatch.reference_code.code_group IS 'Group of the code, where the file has one (RBCS category).';
GRANT SELECT, INSERT ON payerwatch.reference_version, payerwatch.reference_code TO payerwatch_api;
GRANT SELECT ON payerwatch.reference_version TO PUBLIC;
RESET ROLE;
GRANT EXECUTE ON FUNCTION payerwatch._reference_read(text, bytea) TO payerwatch_api;
SELECT payerwatch._protect(ARRAY['payerwatch.quality_setting']::regclass[]);
SET LOCAL ROLE payerwatch_api;

CREATE FUNCTION payerwatch._quality_limits(customer_id int) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT jsonb_object_agg(r.rule, coalesce(s.threshold, r.threshold))
    FROM payerwatch.quality_rule AS r
    LEFT JOIN LATERAL (SELECT q.threshold, q.is_on FROM payerwatch.quality_setting AS q WHERE q.customer_id = $1 AND q.rule = r.rule
                       ORDER BY q.quality_setting_id DESC LIMIT 1) AS s ON true
    WHERE coalesce(s.is_on, true)
$$;
COMMENT ON FUNCTION payerwatch._quality_limits(int) IS '{rule: limit or null} of the rules that a customer has switched on.';

CREATE FUNCTION payerwatch.quality_rule_set(customer text, rule text, threshold numeric DEFAULT NULL, is_on boolean DEFAULT true, note text DEFAULT '') RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    known payerwatch.quality_rule;
BEGIN
    PERFORM payerwatch._require_person('admin');
    SELECT r.* INTO known FROM payerwatch.quality_rule AS r WHERE r.rule = upper($2);
    IF NOT FOUND THEN
        PERFORM payerwatch._refuse('22023', 'there is no such rule', 'SELECT rule FROM payerwatch.quality_rule lists them.');
    END IF;
    IF NOT coalesce($4, true) AND known.verdict = 'reject' THEN
        PERFORM payerwatch._refuse('22023', format('rule %s cannot be switched off', known.rule), 'Without what it asks for there is no claim to store.');
    END IF;
    IF $3 IS NOT NULL AND (known.threshold IS NULL OR $3 < 0 OR $3 > 1000000000) THEN
        PERFORM payerwatch._refuse('22023', format('rule %s takes no such limit', known.rule),
            'quality_rule.threshold shows which rules have one; it is not negative.');
    END IF;
    IF payerwatch.phi_contains(coalesce($5, ''), 'note') OR length($5) > 500 THEN
        PERFORM payerwatch._refuse('PW002', 'a note has at most 500 characters and no PHI', '');
    END IF;
    INSERT INTO payerwatch.quality_setting (customer_id, rule, threshold, is_on, author, note)
        VALUES (id, known.rule, $3, coalesce($4, true), payerwatch._actor(), coalesce($5, ''));
END
$$;
COMMENT ON FUNCTION payerwatch.quality_rule_set(text, text, numeric, boolean, text) IS
    'A customer''s own limit of a rule, or off; NULL and true give back what is shipped. Holds from the next upload.';

CREATE FUNCTION payerwatch.quality_rules(customer text)
    RETURNS TABLE (rule text, field text, severity text, dimension text, verdict text, keeps_out text, check_text text, threshold numeric, is_on boolean, author text, note text, set_at timestamptz)
    LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    RETURN QUERY
    SELECT r.rule, r.field, r.severity, r.dimension, r.verdict, r.keeps_out, r.check_text, coalesce(s.threshold, r.threshold), coalesce(s.is_on, true), s.author, s.note, s.set_at
    FROM payerwatch.quality_rule AS r
    LEFT JOIN LATERAL (SELECT q.* FROM payerwatch.quality_setting AS q WHERE q.customer_id = id AND q.rule = r.rule
                       ORDER BY q.quality_setting_id DESC LIMIT 1) AS s ON true
    ORDER BY r.rule;
END
$$;
COMMENT ON FUNCTION payerwatch.quality_rules(text) IS 'The catalogue as it holds for a customer: limits and switches, with author and note.';

CREATE FUNCTION payerwatch._is_holiday(day date) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT to_char($1, 'MMDD') = ANY ('{0101,0619,0704,1111,1224,1225,1226,1231}')
        OR extract(isodow FROM $1) = 1 AND (extract(month FROM $1) IN (1, 2) AND extract(day FROM $1) BETWEEN 15 AND 21
            OR extract(month FROM $1) = 5 AND extract(day FROM $1) > 24 OR extract(month FROM $1) = 9 AND extract(day FROM $1) < 8
            OR extract(month FROM $1) = 10 AND extract(day FROM $1) BETWEEN 8 AND 14)
        OR extract(month FROM $1) = 11 AND (extract(isodow FROM $1) = 4 AND extract(day FROM $1) BETWEEN 22 AND 28
            OR extract(isodow FROM $1) = 5 AND extract(day FROM $1) BETWEEN 23 AND 29)
$$;
COMMENT ON FUNCTION payerwatch._is_holiday(date) IS 'A day on which offices of the USA submit few claims: federal holidays and the days about them.';

-- The rules about an upload as a whole (docs/quality.md), from its profile and those of the customer's last thirty uploads.
-- Enters what was judged into upload_rule, and returns what is unlike them, most severe first.
-- Without nested loops: the profiles of new uploads are in no statistics yet. With a plan that is made once a session: making it
-- takes longer than following it.
CREATE FUNCTION payerwatch._upload_rules(customer_id int, upload_id bigint) RETURNS jsonb
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp SET enable_nestloop = off
    SET plan_cache_mode = force_generic_plan
AS $$
#variable_conflict use_column
DECLARE
    entry payerwatch.upload;
    limits CONSTANT jsonb := payerwatch._quality_limits($1);
    judged jsonb;
    found jsonb;
BEGIN
    SELECT u.* INTO entry FROM payerwatch.upload AS u WHERE u.customer_id = $1 AND u.upload_id = $2;
    WITH own AS MATERIALIZED (
        SELECT p.what, c.key, c.rows FROM payerwatch.upload_profile AS p CROSS JOIN LATERAL unnest(p.keys, p.counts) AS c (key, rows)
        WHERE p.customer_id = $1 AND p.upload_id = $2),
    size AS (SELECT coalesce(sum(o.rows), 0) AS n FROM own AS o WHERE o.what = 'row'),
    -- the customer's earlier files of some size
    earlier AS MATERIALIZED (
        SELECT f.upload_id, f.n, row_number() OVER (ORDER BY f.upload_id) AS i FROM (
            SELECT u.upload_id, (SELECT r.counts[1] FROM payerwatch.upload_profile AS r
                                 WHERE r.customer_id = $1 AND r.upload_id = u.upload_id AND r.what = 'row') AS n
            FROM payerwatch.upload AS u
            WHERE u.customer_id = $1 AND u.upload_id < $2 AND u.status IN ('finished', 'partial') AND u.accepted_rows >= 50
              AND u.content_hash <> entry.content_hash ORDER BY u.upload_id DESC LIMIT 30) AS f
        WHERE f.n >= 50),
    profiles AS (
        SELECT e.i, p.what, p.keys, p.counts FROM earlier AS e JOIN payerwatch.upload_profile AS p ON p.upload_id = e.upload_id
        WHERE p.customer_id = $1 AND p.upload_id = ANY (ARRAY (SELECT r.upload_id FROM earlier AS r)) AND p.what IN ('outcome', 'empty', 'payer')),
    past AS MATERIALIZED (
        SELECT p.i, p.what, c.key, c.rows FROM profiles AS p CROSS JOIN LATERAL unnest(p.keys, p.counts) AS c (key, rows) WHERE p.what <> 'payer'),
    past_payers AS (
        SELECT c.key, sum(c.rows) AS rows FROM profiles AS p CROSS JOIN LATERAL unnest(p.keys, p.counts) AS c (key, rows) WHERE p.what = 'payer' GROUP BY 1),
    known AS (SELECT count(*) AS files, coalesce(sum(e.n), 0) AS n, percentile_cont(0.5) WITHIN GROUP (ORDER BY e.n) AS usual FROM earlier AS e),
    -- shares: Laney's p' (Quality Engineering 14(4), 2002), which widens a p chart by how much more than binomial the files vary
    subjects AS (
        -- columns that are filled whatever becomes of a claim (not line, dates and amounts of a decision, its code, notes)
        SELECT s.what, s.key FROM (SELECT p.what, p.key FROM past AS p UNION SELECT o.what, o.key FROM own AS o) AS s
        WHERE s.what = 'empty' AND s.key NOT IN (1, 13, 14, 16, 17, 19, 20, 21) OR s.what = 'outcome' AND s.key IN (1, 2)),
    series AS (
        SELECT s.what, s.key, e.i, e.n, coalesce(p.rows, 0) AS x,
               sum(coalesce(p.rows, 0)) OVER (PARTITION BY s.what, s.key) / sum(e.n) OVER (PARTITION BY s.what, s.key) AS mean
        FROM subjects AS s CROSS JOIN earlier AS e LEFT JOIN past AS p ON p.what = s.what AND p.key = s.key AND p.i = e.i),
    scores AS (
        SELECT q.*, (q.x / q.n::numeric - q.mean) / sqrt(greatest(q.mean * (1 - q.mean), 1e-6) / q.n) AS z FROM series AS q),
    steps AS (
        SELECT q.*, abs(q.z - lag(q.z) OVER (PARTITION BY q.what, q.key ORDER BY q.i)) AS step FROM scores AS q),
    limits AS (
        SELECT q.what, q.key, min(q.mean)::float8 AS mean, greatest(avg(q.step) / 1.128, 1)::float8 AS spread FROM steps AS q GROUP BY 1, 2),
    shares AS (
        SELECT l.what, l.key, l.mean, coalesce(o.rows, 0) / z.n::float8 AS share,
               (limits->>'R61')::float8 * l.spread * sqrt(greatest(l.mean * (1 - l.mean), 1e-6) / z.n::float8) AS reach
        FROM limits AS l CROSS JOIN size AS z CROSS JOIN known AS k LEFT JOIN own AS o ON o.what = l.what AND o.key = l.key
        WHERE k.files >= 5 AND z.n >= 50),
    -- days: a weekday far under what that weekday has in this very file
    days AS (
        SELECT d::date AS day, coalesce(o.rows, 0) AS n, extract(isodow FROM d) AS weekday
        FROM generate_series(entry.date_min, entry.date_max - 4, '1 day') AS d
        LEFT JOIN own AS o ON o.what = 'submitted' AND o.key = d::date - date '2000-01-01'
        WHERE extract(isodow FROM d) < 6 AND entry.date_max - entry.date_min BETWEEN 35 AND 3000),
    weekdays AS (SELECT d.weekday, percentile_cont(0.5) WITHIN GROUP (ORDER BY d.n) AS usual, count(*) AS weeks FROM days AS d GROUP BY 1),
    gaps AS (
        SELECT d.day, d.n, w.usual, d.n < (limits->>'R60')::float8 * w.usual AS is_gap FROM days AS d JOIN weekdays AS w USING (weekday)
        WHERE w.weeks >= 5 AND w.usual >= 10 AND NOT payerwatch._is_holiday(d.day)),
    -- payers: who had a twentieth of all rows and has next to none, while somebody new has half of his
    payers AS (
        SELECT coalesce(a.key, b.key) AS payer_id, coalesce(a.rows, 0) AS now, coalesce(b.rows, 0) AS before, b.key IS NULL AS is_new
        FROM (SELECT o.key, o.rows FROM own AS o WHERE o.what = 'payer') AS a
        FULL JOIN past_payers AS b USING (key)),
    lost AS (
        SELECT p.payer_id, p.before * z.n / k.n AS expected, p.now,
               (SELECT f.payer_id FROM payers AS f WHERE f.is_new AND f.now >= 0.5 * p.before * z.n / k.n ORDER BY f.now DESC LIMIT 1) AS instead
        FROM payers AS p CROSS JOIN size AS z CROSS JOIN known AS k
        WHERE k.files >= 3 AND p.before >= 0.05 * k.n AND p.before * z.n / k.n >= 20 AND p.now < 0.2 * p.before * z.n / k.n),
    mix AS (
        SELECT payerwatch.psi(array_agg(p.before::bigint ORDER BY p.payer_id), array_agg(p.now::bigint ORDER BY p.payer_id)) AS shift
        FROM payers AS p CROSS JOIN known AS k CROSS JOIN size AS z WHERE k.files >= 5 AND z.n >= 200 HAVING count(*) > 1),
    dates AS (
        SELECT s.key, s.rows AS slashed, coalesce(c.rows, 0) AS certain FROM own AS s LEFT JOIN own AS c ON c.what = 'certain' AND c.key = s.key
        WHERE s.what = 'slashed' AND s.rows >= 20),
    medicare AS (
        SELECT p.key AS payer_id, p.rows AS payments, coalesce(e.rows, 0) AS early FROM own AS p
        JOIN payerwatch.payer AS y ON y.customer_id = $1 AND y.payer_id = p.key AND y.line_of_business LIKE 'medicare%'
        LEFT JOIN own AS e ON e.what = 'early_payment' AND e.key = p.key WHERE p.what = 'payment' AND p.rows >= 50),
    -- a batch's day in place of the decision's
    batches AS (
        SELECT d.key AS payer_id, d.rows AS decisions, s.rows AS same_day FROM own AS d JOIN own AS s ON s.what = 'same_day' AND s.key = d.key
        WHERE d.what = 'decision' AND d.rows >= 50 AND s.rows > 0.05 * d.rows AND limits ? 'R38'),
    repeats AS (
        SELECT q.rule, q.failed, q.applicable FROM payerwatch.upload_rule AS q
        WHERE q.customer_id = $1 AND q.upload_id = $2 AND q.rule IN ('R07', 'R08') AND q.applicable >= 50 AND q.failed > 0.05 * q.applicable),
    twin AS (
        SELECT u.upload_id, u.finished_at FROM payerwatch.upload AS u
        WHERE u.customer_id = $1 AND u.upload_id < $2 AND u.status IN ('finished', 'partial') AND u.content_hash = entry.content_hash
          AND u.total_rows = entry.total_rows AND u.accepted_rows = entry.accepted_rows AND entry.accepted_rows > 0 ORDER BY u.upload_id DESC LIMIT 1),
    names AS (SELECT a.attname::text AS name, a.attnum - 1 AS key FROM pg_attribute AS a WHERE a.attrelid = 'payerwatch.claim_intake'::regclass AND a.attnum > 0),
    rules (rule, applicable, failed) AS (
        SELECT 'R29', count(*), count(*) FILTER (WHERE d.certain = 0) FROM dates AS d
        UNION ALL SELECT 'R39', count(*), count(*) FILTER (WHERE m.early > (limits->>'R39')::numeric * m.payments) FROM medicare AS m
        UNION ALL SELECT 'R59', 1, CASE WHEN payerwatch._today($1) - entry.date_max > (limits->>'R59')::int THEN 1 ELSE 0 END WHERE entry.date_max IS NOT NULL
        UNION ALL SELECT 'R60', count(*), count(*) FILTER (WHERE g.is_gap) FROM gaps AS g
        UNION ALL SELECT 'R61', count(*), count(*) FILTER (WHERE abs(s.share - s.mean) > greatest(s.reach, 0.02)) FROM shares AS s
        UNION ALL SELECT 'R62', (SELECT count(*) FROM payers AS p, known AS k WHERE k.files >= 3 AND p.before >= 0.05 * k.n),
                         (SELECT count(*) FROM lost AS l WHERE l.instead IS NOT NULL)),
    anomalies (severity, anomaly) AS (
        SELECT 2, jsonb_build_object('kind', 'same_file', 'severity', 'warning', 'upload_id', t.upload_id, 'loaded_at', t.finished_at,
            'advice', 'This very file was loaded before; nothing has changed.') FROM twin AS t
        UNION ALL SELECT 2, jsonb_build_object('rule', 'R59', 'kind', 'stale', 'severity', 'warning', 'newest', entry.date_max,
            'advice', 'The newest submission is old: was an old export sent?') FROM rules AS r WHERE r.rule = 'R59' AND r.failed > 0
        UNION ALL (SELECT 2, jsonb_build_object('rule', 'R60', 'kind', 'missing_day', 'severity', 'warning', 'day', g.day, 'rows', g.n, 'usual', round(g.usual::numeric, 1),
            'advice', 'A batch of that day may be missing: export it again.') FROM gaps AS g WHERE g.is_gap ORDER BY g.day LIMIT 10)
        UNION ALL (SELECT 2, jsonb_build_object('rule', 'R61', 'kind', CASE s.what WHEN 'empty' THEN 'missing_values' ELSE 'outcome_share' END, 'severity', 'warning',
            'subject', CASE s.what WHEN 'empty' THEN n.name ELSE CASE s.key WHEN 1 THEN 'PENDING' ELSE 'DENIED' END END,
            'share', round(s.share::numeric, 4), 'usual', round(s.mean::numeric, 4), 'low', round(greatest(s.mean - s.reach, 0)::numeric, 4), 'high', round(least(s.mean + s.reach, 1)::numeric, 4),
            'advice', CASE s.what WHEN 'empty' THEN 'Has the export lost the column, or gained one?' ELSE 'Look at this file before its signals are believed.' END)
            FROM shares AS s LEFT JOIN names AS n ON n.key = s.key WHERE abs(s.share - s.mean) > greatest(s.reach, 0.02) ORDER BY abs(s.share - s.mean) / s.reach DESC LIMIT 10)
        UNION ALL (SELECT 3, jsonb_build_object('rule', 'R62', 'kind', 'payer_renamed', 'severity', 'error', 'payer', a.name, 'instead', b.name, 'rows', l.now, 'usual', round(l.expected, 1),
            'advice', 'Is the new payer the old one? Then mapping_decide() says so.')
            FROM lost AS l JOIN payerwatch.payer AS a ON a.customer_id = $1 AND a.payer_id = l.payer_id JOIN payerwatch.payer AS b ON b.customer_id = $1 AND b.payer_id = l.instead LIMIT 10)
        UNION ALL (SELECT 2, jsonb_build_object('kind', 'payer_lost', 'severity', 'warning', 'payer', a.name, 'rows', l.now, 'usual', round(l.expected, 1),
            'advice', 'Are this payer''s claims missing from the export?') FROM lost AS l JOIN payerwatch.payer AS a ON a.customer_id = $1 AND a.payer_id = l.payer_id
            WHERE l.instead IS NULL LIMIT 10)
        UNION ALL SELECT 2, jsonb_build_object('kind', 'volume', 'severity', 'warning', 'rows', z.n, 'usual', round(k.usual::numeric, 1),
            'advice', 'The file is far smaller or larger than usual: is it the whole export?')
            FROM size AS z CROSS JOIN known AS k WHERE k.files >= 5 AND (z.n < 0.2 * k.usual OR z.n > 5 * k.usual)
        UNION ALL SELECT 1, jsonb_build_object('kind', 'payer_mix', 'severity', 'info', 'psi', round((m.shift).psi::numeric, 3),
            'advice', 'The mix of payers is not the usual one.') FROM mix AS m WHERE (m.shift).psi > 0.25 AND (m.shift).p_value < 0.001
        UNION ALL SELECT 2, jsonb_build_object('rule', r.rule, 'kind', 'duplicates', 'severity', 'warning', 'rows', r.failed, 'of', r.applicable,
            'advice', 'Many rows come twice: is the export a join?') FROM repeats AS r
        UNION ALL SELECT 2, jsonb_build_object('rule', 'R29', 'kind', 'ambiguous_dates', 'severity', 'warning', 'subject', n.name, 'dates', d.slashed,
            'advice', 'No date in the column shows which is the day and which the month; they were read month first.') FROM dates AS d JOIN names AS n USING (key) WHERE d.certain = 0
        UNION ALL (SELECT 2, jsonb_build_object('rule', 'R38', 'kind', 'same_day_decisions', 'severity', 'warning', 'payer', y.name, 'decisions', b.decisions, 'same_day', b.same_day,
            'advice', 'Is it the day of the batch instead of that of the decision? Days to decision of this payer would be too few.')
            FROM batches AS b JOIN payerwatch.payer AS y ON y.customer_id = $1 AND y.payer_id = b.payer_id ORDER BY b.same_day DESC LIMIT 10)
        UNION ALL SELECT 1, jsonb_build_object('rule', 'R39', 'kind', 'early_payments', 'severity', 'info', 'payer', y.name, 'payments', m.payments, 'early', m.early,
            'advice', 'Medicare holds a claim for 13 days: are the dates right?') FROM medicare AS m JOIN payerwatch.payer AS y ON y.customer_id = $1 AND y.payer_id = m.payer_id
            WHERE m.early > (limits->>'R39')::numeric * m.payments)
    SELECT (SELECT jsonb_agg(to_jsonb(r)) FROM rules AS r WHERE r.applicable > 0),
           (SELECT jsonb_agg(a.anomaly ORDER BY a.severity DESC, a.anomaly) FROM anomalies AS a) INTO judged, found;
    INSERT INTO payerwatch.upload_rule (customer_id, upload_id, rule, applicable, failed)
        SELECT $1, $2, j.rule, j.applicable, j.failed FROM jsonb_to_recordset(coalesce(judged, '[]')) AS j (rule text, applicable bigint, failed bigint)
        WHERE limits ? j.rule
        ON CONFLICT (customer_id, upload_id, rule) DO UPDATE SET applicable = excluded.applicable, failed = excluded.failed;
    RETURN coalesce((SELECT jsonb_agg(a) FROM jsonb_array_elements(found) AS a WHERE NOT a ? 'rule' OR limits ? (a->>'rule')), '[]');
END
$$;
COMMENT ON FUNCTION payerwatch._upload_rules(int, bigint) IS 'Judges an upload as a whole against itself and the customer''s earlier ones; returns its anomalies.';

CREATE FUNCTION payerwatch._report_make(customer_id int, upload_id bigint, anomalies jsonb) RETURNS payerwatch.quality_report
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    report payerwatch.quality_report;
BEGIN
    INSERT INTO payerwatch.quality_report
    SELECT u.customer_id, u.upload_id, u.total_rows, u.accepted_rows, u.rejected_rows, u.updated_rows, u.unchanged_rows, u.warning_rows,
           s.quality_score::numeric(5, 2), s.worst_dimension, coalesce(r.by_rule, '{}'), coalesce(f.by_field, '{}'), $3, u.date_min, u.date_max
    FROM payerwatch.upload AS u
    CROSS JOIN LATERAL (
        SELECT array_agg(q.rule) AS rules, array_agg(q.applicable) AS applicable, array_agg(q.failed) AS failed,
               jsonb_object_agg(q.rule, jsonb_build_object('applicable', q.applicable, 'failed', q.failed,
                   'low', round((payerwatch._wilson(q.failed, q.applicable))[1]::numeric, 6),
                   'high', round((payerwatch._wilson(q.failed, q.applicable))[2]::numeric, 6))) AS by_rule
        FROM payerwatch.upload_rule AS q WHERE q.customer_id = u.customer_id AND q.upload_id = u.upload_id) AS r
    CROSS JOIN LATERAL (
        SELECT jsonb_object_agg(c.column_name, c.counts) AS by_field
        FROM (SELECT n.column_name, jsonb_object_agg(n.what, n.findings) AS counts
              FROM (SELECT k.column_name, CASE WHEN k.kind = '' THEN k.rule ELSE k.kind END AS what, sum(k.findings) AS findings
                    FROM payerwatch.upload_finding_count AS k WHERE k.customer_id = u.customer_id AND k.upload_id = u.upload_id
                    GROUP BY 1, 2) AS n GROUP BY n.column_name) AS c) AS f
    CROSS JOIN LATERAL payerwatch._quality_score(coalesce(r.rules, '{}'), coalesce(r.applicable, '{}'), coalesce(r.failed, '{}'), u.total_rows) AS s
    WHERE u.customer_id = $1 AND u.upload_id = $2
    ON CONFLICT ON CONSTRAINT quality_report_pkey DO UPDATE SET
        total_rows = excluded.total_rows, accepted_rows = excluded.accepted_rows, rejected_rows = excluded.rejected_rows,
        updated_rows = excluded.updated_rows, unchanged_rows = excluded.unchanged_rows, warning_rows = excluded.warning_rows,
        quality_score = excluded.quality_score, worst_dimension = excluded.worst_dimension, by_rule = excluded.by_rule,
        by_field = excluded.by_field, anomalies = excluded.anomalies, date_min = excluded.date_min, date_max = excluded.date_max
    RETURNING * INTO report;
    RETURN report;
END
$$;
COMMENT ON FUNCTION payerwatch._report_make(int, bigint, jsonb) IS 'Writes the quality report of an upload.';

CREATE FUNCTION payerwatch.quality_trend(customer text, days int DEFAULT 90)
    RETURNS TABLE (day date, uploads bigint, total_rows bigint, rejected_rows bigint, quality_score numeric)
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    RETURN QUERY
    SELECT u.finished_at::date, count(*), sum(r.total_rows)::bigint, sum(r.rejected_rows)::bigint,
           round(sum(r.quality_score * r.total_rows) / nullif(sum(r.total_rows) FILTER (WHERE r.quality_score IS NOT NULL), 0), 2)
    FROM payerwatch.quality_report AS r JOIN payerwatch.upload AS u USING (customer_id, upload_id)
    WHERE r.customer_id = id AND u.status <> 'discarded' AND u.finished_at > now() - make_interval(days => $2)
    GROUP BY 1 ORDER BY 1;
END
$$;
COMMENT ON FUNCTION payerwatch.quality_trend(text, int) IS 'Uploads and their score by day, weighted by rows.';

CREATE FUNCTION payerwatch.reference_load(kind text, data bytea) RETURNS bigint
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    hash CONSTANT text := encode(sha256($2), 'hex');
    next int;
    loaded bigint;
BEGIN
    IF $1 IS NULL OR $2 IS NULL THEN
        RAISE EXCEPTION 'kind and data must not be null' USING ERRCODE = '22004';
    END IF;
    PERFORM pg_advisory_xact_lock(1885435763, hashtext($1));
    IF (SELECT r.content_hash FROM payerwatch.reference_version AS r WHERE r.kind = $1 ORDER BY r.version DESC LIMIT 1) = hash THEN
        RETURN (SELECT r.codes FROM payerwatch.reference_version AS r WHERE r.kind = $1 ORDER BY r.version DESC LIMIT 1);
    END IF;
    next := coalesce((SELECT max(r.version) FROM payerwatch.reference_version AS r WHERE r.kind = $1), 0) + 1;
    INSERT INTO payerwatch.reference_code (kind, version, code, ordinal, valid_from, valid_to, code_group)
        SELECT $1, next, f.code, row_number() OVER (PARTITION BY f.code ORDER BY f.valid_from), f.valid_from, f.valid_to, nullif(f.code_group, '')
        FROM payerwatch._reference_read($1, $2) AS f;
    GET DIAGNOSTICS loaded = ROW_COUNT;
    IF 2 * loaded < (SELECT r.codes FROM payerwatch.reference_version AS r WHERE r.kind = $1 AND r.version = next - 1) THEN
        RAISE WARNING 'the table has less than half the codes of the one before: was the whole file loaded?';
    END IF;
    INSERT INTO payerwatch.reference_version (kind, version, codes, content_hash, loaded_by) VALUES ($1, next, loaded, hash, payerwatch._actor());
    RETURN loaded;
END
$$;
COMMENT ON FUNCTION payerwatch.reference_load(text, bytea) IS
    'Loads a published table of codes (icd10cm, hcpcs, rbcs, pos, taxonomy; text, CSV or gzip of them) for all customers; returns its codes. The same file again changes nothing.';

CREATE FUNCTION payerwatch.cpt_group_load(customer text) RETURNS bigint
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    entered bigint;
BEGIN
    PERFORM payerwatch._require_person('analyst');
    PERFORM payerwatch._lock_customer(id);
    INSERT INTO payerwatch.cpt_group (customer_id, cpt, cpt_group)
        SELECT DISTINCT ON (c.code) id, c.code, c.code_group FROM payerwatch.reference_code AS c
        WHERE c.kind = 'rbcs' AND c.version = (SELECT max(r.version) FROM payerwatch.reference_version AS r WHERE r.kind = 'rbcs') AND c.code_group IS NOT NULL
        ORDER BY c.code, c.ordinal DESC
        ON CONFLICT (customer_id, cpt) DO NOTHING;
    GET DIAGNOSTICS entered = ROW_COUNT;
    IF entered > 0 THEN
        PERFORM payerwatch._rebuild(id);
    END IF;
    RETURN entered;
END
$$;
COMMENT ON FUNCTION payerwatch.cpt_group_load(text) IS
    'Groups a customer''s procedures by the RBCS table that is loaded; groups of its own stay. Returns how many codes got one.';

REVOKE ALL ON FUNCTION payerwatch.reference_load(text, bytea), payerwatch.cpt_group_load(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payerwatch.reference_load(text, bytea) TO payerwatch_owner, payerwatch_dba;
GRANT EXECUTE ON FUNCTION payerwatch.cpt_group_load(text) TO payerwatch_loader, payerwatch_server, payerwatch_owner;
REVOKE ALL ON FUNCTION payerwatch._quality_limits(int), payerwatch._is_holiday(date), payerwatch._upload_rules(int, bigint),
    payerwatch._report_make(int, bigint, jsonb) FROM PUBLIC;
COMMIT;
