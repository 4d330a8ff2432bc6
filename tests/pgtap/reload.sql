\ir support/load.sql
-- A file loaded a second time changes nothing but the records of uploads. The file holds broken rows, PHI, several lines a
-- claim and rows that a newer row of the same file supersedes.
SELECT plan(9);
SELECT payerwatch.customer_add('acme') AS ignored \gset
SET payerwatch.customer = 'acme';
-- Each table of the schema whose rows must not change: its count and a hash of all of its rows (0.00 is 0).
CREATE FUNCTION t.state() RETURNS TABLE (rel text, rows bigint, content text) LANGUAGE plpgsql AS $$
BEGIN
    FOR rel IN SELECT c.relname FROM pg_class AS c WHERE c.relnamespace = 'payerwatch'::regnamespace AND c.relkind IN ('r', 'p')
               AND c.relname NOT IN ('upload', 'upload_claim', 'upload_rule', 'upload_profile', 'upload_finding_count', 'row_finding', 'quality_report', 'analysis_due', 'audit_event') ORDER BY 1 LOOP
        RETURN QUERY EXECUTE format('SELECT %L::text, count(*), md5(string_agg(r.text, '''' ORDER BY r.text)) FROM payerwatch.%I AS x
            CROSS JOIN LATERAL (SELECT md5(regexp_replace(x::text, ''\.00(?=[,)])'', '''', ''g''))) AS r (text)', rel, rel);
    END LOOP;
END
$$;
\copy payerwatch.claim_bytes FROM PROGRAM 'support/generated.sh --rows 20000 --last-day 2026-10-31' WITH (FORMAT binary)
SELECT upload_id AS u1, total_rows, new_rows, updated_rows, rejected_rows, quarantined_rows FROM t.last_upload() \gset
SELECT ok(:new_rows > 15000 AND :rejected_rows > 0, format('a file of %s rows is loaded', :total_rows));
SELECT count(*) AS first_run FROM payerwatch.analyze('acme', '2026-10-31') \gset
CREATE TABLE before AS SELECT * FROM t.state();
CREATE TABLE signals_before AS SELECT to_jsonb(s) AS row FROM payerwatch.signal AS s;
SELECT ok((SELECT rows FROM before WHERE rel = 'claim') > 15000 AND (SELECT rows FROM before WHERE rel = 'decide_day') > 1000, 'and is in the tables');

\copy payerwatch.claim_bytes FROM PROGRAM 'support/generated.sh --rows 20000 --last-day 2026-10-31' WITH (FORMAT binary)
SELECT is((new_rows, rejected_rows, updated_rows)::text, format('(0,%s,0)', :rejected_rows), 'the second time nothing is new, nothing is updated, the same rows are rejected') FROM t.last_upload();
SELECT is_empty($$ SELECT b.rel, b.rows AS before, a.rows AS after FROM before AS b JOIN t.state() AS a USING (rel) WHERE a.rows <> b.rows $$, 'every table has as many rows as before');
SELECT is_empty($$ SELECT b.rel FROM before AS b JOIN t.state() AS a USING (rel) WHERE a.content IS DISTINCT FROM b.content $$, 'and the same ones: claims, versions, payers, rollups, signals');
SELECT payerwatch.analyze('acme', '2026-10-31') IS NULL AS ignored LIMIT 1 \gset
SELECT set_eq('SELECT to_jsonb(s) FROM payerwatch.signal AS s', 'SELECT row FROM signals_before', 'analyze says the same');
-- the rollups are those of the claims
CREATE TABLE by_deltas AS SELECT * FROM t.state() WHERE rel IN ('submit_day', 'decide_day', 'reason_day');
SELECT payerwatch.refresh('acme', "full" => true);
SELECT set_eq($$ SELECT * FROM t.state() WHERE rel IN ('submit_day', 'decide_day', 'reason_day') $$, 'TABLE by_deltas', 'rollups equal a rebuild');
-- and either upload can be taken back
SELECT payerwatch.upload_discard(:u1) AS ignored \gset
SELECT is((SELECT count(*) FROM payerwatch.claim), (SELECT rows FROM before WHERE rel = 'claim'), 'the first is taken back: the second carried every claim');
SELECT payerwatch.upload_discard((t.last_upload()).upload_id) AS ignored \gset
SELECT is((SELECT count(*) FROM payerwatch.claim) + (SELECT count(*) FROM payerwatch.claim_version) + (SELECT count(*) FROM payerwatch.decide_day), 0::bigint, 'both: nothing is left');
SELECT * FROM finish();
