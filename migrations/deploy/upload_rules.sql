-- Deploy payerwatch:upload_rules to pg
-- The rules about an upload as a whole: R29, R38's second half, R39, R59 to R62, and what is unlike the customer's other uploads.
BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL ROLE payerwatch_api;

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

REVOKE ALL ON FUNCTION payerwatch._is_holiday(date), payerwatch._upload_rules(int, bigint) FROM PUBLIC;
RESET ROLE;
COMMIT;
