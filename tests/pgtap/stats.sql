\ir support/load.sql
SET search_path = public, tap, payerwatch;
SELECT plan(50);

-- dayhist: text form, operators, errors
SELECT is('{3:12,5:1}'::dayhist::text, '{3:12,5:1}', 'text in and out');
SELECT is('{5:1,3:2,3:10}'::dayhist::text, '{3:12,5:1}', 'sorted and folded');
SELECT is('{}'::dayhist::text, '{}', 'empty');
SELECT is(('{3:2}'::dayhist + '{3:1,9:4}'::dayhist)::text, '{3:3,9:4}', 'addition');
SELECT is(('{3:2}'::dayhist - '{3:2,9:4}'::dayhist)::text, '{9:-4}', 'a difference may be negative and has no zero bins');
SELECT ok('{3:2}'::dayhist + '{4:1}' - '{4:1}' = '{3:2}'::dayhist, 'what was added can be taken back');
SELECT throws_ok($$ SELECT '{3}'::dayhist $$, '22P02', NULL, 'malformed');
SELECT throws_ok($$ SELECT '{3:1'::dayhist $$, '22P02', NULL, 'unclosed');
SELECT throws_ok($$ SELECT '{-1:1}'::dayhist $$, '22003', NULL, 'a negative day');
SELECT throws_ok($$ SELECT '{65536:1}'::dayhist $$, '22003', 'days must be between 0 and 65535', 'a day too large for the type');
SELECT lives_ok($$ SELECT dayhist_sum('{65535:1}'::dayhist) $$, 'what the type takes, its sum takes');
SELECT throws_ok($$ SELECT '{1:99999999999999999999}'::dayhist $$, NULL, NULL, 'a count beyond 64 bits');
SELECT throws_ok($$ SELECT '{1:9223372036854775807}'::dayhist + '{1:1}' $$, '22003', NULL, 'an overflow is an error, not a wrap');
SELECT is(dayhist_count('{3:12,5:1}'), 13::bigint, 'count');
SELECT is(dayhist_mean('{2:1,4:3}'), 3.5::float8, 'mean');
SELECT is(dayhist_mean('{}'), NULL, 'mean of none');
SELECT is(dayhist_quantile('{1:1,2:1,3:1,4:1}', 0.5), 2, 'median');
SELECT is(dayhist_quantile('{1:1,2:1,3:1,4:1}', 1), 4, 'maximum');
SELECT is(dayhist_quantile('{1:1,2:1,3:1,4:1}', 0), 1, 'minimum');
SELECT is(dayhist_quantile('{}', 0.5), NULL, 'quantile of none');
SELECT throws_ok($$ SELECT dayhist_quantile('{3:-1}', 0.5) $$, NULL, NULL, 'a quantile of negative counts is an error');
SELECT throws_ok($$ SELECT dayhist_quantile('{3:1}', 1.5) $$, NULL, NULL, 'a share above 1');
SELECT throws_ok($$ SELECT dayhist_quantile('{3:1}', 'NaN') $$, NULL, NULL, 'NaN is no share');

-- aggregates: serial, parallel, windows, no rows, NULLs
CREATE TABLE days AS SELECT g, g % 3 AS grp, (g * 7919) % 400 AS d FROM generate_series(1, 200000) AS g;
ANALYZE days;
SELECT is(dayhist(d) FILTER (WHERE g <= 3)::text, '{157:1,238:1,319:1}', 'dayhist of rows') FROM days;
SELECT is(dayhist(NULL::int), NULL, 'of NULLs only');
SELECT is((SELECT dayhist(d) FROM days WHERE false), NULL, 'of no rows');
SELECT throws_ok('SELECT dayhist(-1)', '22003', NULL, 'a negative day');
SELECT throws_ok('SELECT dayhist(65536)', '22003', NULL, 'a day too large');
SELECT lives_ok('SELECT dayhist(65535)', 'the largest day');
CREATE TABLE serial_result AS SELECT grp, dayhist(d) AS h FROM days GROUP BY grp;
SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0; SET max_parallel_workers_per_gather = 2;
CREATE FUNCTION t.plan(q text) RETURNS text LANGUAGE plpgsql AS $$ DECLARE l text; a text := ''; BEGIN FOR l IN EXECUTE 'EXPLAIN ' || q LOOP a := a || l; END LOOP; RETURN a; END $$;
SELECT alike(t.plan('SELECT grp, payerwatch.dayhist(d) FROM days GROUP BY grp'), '%Partial%', 'splits over workers');
SELECT is_empty($$ SELECT 1 FROM (SELECT grp, dayhist(d) AS h FROM days GROUP BY grp) p JOIN serial_result s USING (grp) WHERE NOT p.h = s.h $$, 'parallel equals serial');
SELECT is((SELECT dayhist_sum(h) FROM serial_result)::text, (SELECT dayhist(d) FROM days)::text, 'dayhist_sum of parts equals the whole');
SELECT is((SELECT (rate_drift(d < 100, g > 100000)).current_n FROM days), 100000::bigint, 'rate_drift in parallel');
RESET max_parallel_workers_per_gather;
SELECT is_empty($$ SELECT g FROM (SELECT g, dayhist(d) OVER w AS moving, d, lag(d) OVER (ORDER BY g) AS before FROM days WHERE g <= 500
    WINDOW w AS (ORDER BY g ROWS 1 PRECEDING)) x WHERE g > 1 AND NOT moving = (SELECT dayhist(v) FROM unnest(ARRAY[d, before]) v) $$, 'moving windows take back what leaves');
SELECT is((SELECT count(*) FROM (SELECT dayhist_sum(h) OVER (ORDER BY grp ROWS CURRENT ROW) AS one, h FROM serial_result) x WHERE one = h), 3::bigint, 'dayhist_sum in windows');

-- rates
SELECT is((rate_drift_counts(10, 100, 30, 100)).difference::numeric(6, 4), 0.2000, 'difference of rates');
SELECT ok((rate_drift_counts(10, 100, 30, 100)).p_value < 0.01, 'a clear change');
SELECT ok((rate_drift_counts(10, 100, 10, 100)).p_value > 0.9, 'no change');
SELECT ok((r).ci_low < (r).difference AND (r).difference < (r).ci_high, 'bounds hold the difference') FROM rate_drift_counts(10, 100, 30, 100) AS r;
SELECT ok((rate_drift_counts(10, 100, 30, 100, 4)).p_value > (rate_drift_counts(10, 100, 30, 100)).p_value, 'overdispersion makes it less sure');
SELECT is((rate_drift_counts(0, 0, 1, 2)).p_value, NULL, 'no baseline, no p-value');
SELECT throws_ok('SELECT rate_drift_counts(5, 3, 1, 2)', '22023', NULL, 'more events than rows');
SELECT throws_ok('SELECT rate_drift_counts(-1, 3, 1, 2)', '22023', NULL, 'negative counts');

-- survival, psi, fdr: published examples
-- Freireich 1963, 6-MP arm in weeks: closed 6,6,6,7,10,13,16,22,23; censored 6,9,10,11,17,19,20,25,32,32,34,35. Median 23.
SELECT is(survival_median('{6:1,9:1,10:1,11:1,17:1,19:1,20:1,25:1,32:2,34:1,35:1}', '{6:3,7:1,10:1,13:1,16:1,22:1,23:1}'), 23, 'Freireich: median');
SELECT is((SELECT survival::numeric(5, 3) FROM survival('{6:1,9:1,10:1,11:1,17:1,19:1,20:1,25:1,32:2,34:1,35:1}', '{6:3,7:1,10:1,13:1,16:1,22:1,23:1}') WHERE day = 10), 0.753, 'Freireich: S(10)');
SELECT is((survival_compare('{6:1,9:1,10:1,11:1,17:1,19:1,20:1,25:1,32:2,34:1,35:1}', '{6:3,7:1,10:1,13:1,16:1,22:1,23:1}',
    '{}', '{1:2,2:2,3:1,4:2,5:2,8:4,11:2,12:2,15:1,17:1,22:1,23:1}')).z::numeric(5, 2) ^ 2 BETWEEN 16.7 AND 16.9, true, 'Freireich: log-rank 16.79');
SELECT is((psi('{50,50}', '{50,50}')).psi, 0::float8, 'psi of no change');
SELECT throws_ok($$ SELECT psi('{1,2}', '{1,2,3}') $$, '22023', NULL, 'psi of different bins');
SELECT is(fdr_adjust('{0.01,0.04,0.03,0.005}')::numeric(6, 4)[], '{0.0200,0.0400,0.0400,0.0200}'::numeric(6, 4)[], 'Benjamini-Hochberg as R p.adjust');
SELECT throws_ok($$ SELECT fdr_adjust('{0.1,1.5}') $$, '22023', NULL, 'a p-value above 1');
SELECT * FROM finish();
