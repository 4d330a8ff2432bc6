\ir support/load.sql
SELECT plan(47);
SELECT payerwatch.customer_add('acme') AS ignored \gset
SET payerwatch.customer = 'acme';
CREATE FUNCTION t.clean() RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$ SELECT '{"claim_ref": "A1", "payer": "Aetna", "cpt": "99213", "icd10": "E11.9", "provider_npi": "1245319599", "service_date": "2026-01-02",
    "submitted_date": "2026-01-05", "decided_date": "2026-01-15", "paid_date": "2026-01-17", "billed_amount": "150.00", "allowed_amount": "100.00", "paid_amount": "80.00", "outcome": "PAID"}'::jsonb $$;
-- Rules that the clean claim fails once some of its fields are changed; payer-dependent R11 apart.
CREATE FUNCTION t.rules(change jsonb) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(DISTINCT q.rule, ',' ORDER BY q.rule), '') FROM payerwatch.quality_check(t.clean() || change) AS q WHERE q.rule <> 'R11' $$;
CREATE FUNCTION t.fails(change jsonb, rule text) RETURNS text LANGUAGE sql AS $$ SELECT tap.ok(rule = ANY (string_to_array(t.rules(change), ',')), rule || ' fails: ' || change) $$;

-- the catalogue
SELECT is((SELECT count(*) FROM payerwatch.quality_rule), 62::bigint, '62 rules');
SELECT is_empty($$ SELECT rule FROM payerwatch.quality_rule WHERE severity NOT IN ('fatal', 'error', 'warning', 'info') OR dimension NOT IN ('CF', 'CP', 'PL', 'UN', 'TM')
    OR keeps_out NOT IN ('none', 'dollars', 'dates', 'all') OR check_text = '' $$, 'in known words');
SELECT is((SELECT string_agg(rule, ' ' ORDER BY rule) FROM payerwatch.quality_rule WHERE keeps_out = 'all' AND verdict = 'quarantine'), 'R28 R30 R31 R33 R35 R37 R45 R46 R57', 'what quarantines (semantics.md 17)');
SELECT is((SELECT string_agg(rule, ' ' ORDER BY rule) FROM payerwatch.quality_rule WHERE keeps_out = 'dollars'), 'R40 R41 R42 R43', 'what keeps dollars out');

-- single claims
SELECT is(t.rules('{}'), '', 'a clean claim fails nothing');
SELECT t.fails('{"payer": ""}', 'R10');
SELECT t.fails('{"payer": "SELF PAY"}', 'R10');
SELECT t.fails('{"cpt": ""}', 'R13');
SELECT t.fails('{"cpt": "9921"}', 'R14');
SELECT t.fails('{"icd10": ""}', 'R19');
SELECT t.fails('{"icd10": "9X"}', 'R20');
SELECT t.fails('{"icd10": "250.00"}', 'R21');
SELECT t.fails('{"provider_npi": ""}', 'R24');
SELECT t.fails('{"provider_npi": "3245319599"}', 'R25');
SELECT t.fails('{"provider_npi": "1245319598"}', 'R26');
SELECT t.fails('{"provider_npi": "1234567893"}', 'R27');
SELECT t.fails('{"service_date": "31.02.2026"}', 'R28');
SELECT t.fails('{"service_date": "1999-12-31"}', 'R31');
SELECT t.fails('{"submitted_date": ""}', 'R32');
SELECT t.fails('{"service_date": "2026-01-06"}', 'R33');
SELECT t.fails('{"service_date": "2024-12-01"}', 'R34');
SELECT t.fails('{"decided_date": "2026-01-04"}', 'R35');
SELECT t.fails('{"paid_date": "2026-01-10"}', 'R36');
SELECT t.fails('{"paid_date": "2099-01-10", "decided_date": "2099-01-01"}', 'R37');
SELECT t.fails('{"billed_amount": ""}', 'R40');
SELECT t.fails('{"billed_amount": "-5"}', 'R41');
SELECT t.fails('{"billed_amount": "1000001"}', 'R42');
SELECT t.fails('{"billed_amount": "1.234"}', 'R43');
SELECT t.fails('{"allowed_amount": "200"}', 'R44');
SELECT t.fails('{"paid_amount": "110"}', 'R45');
SELECT t.fails('{"paid_amount": "-1"}', 'R46');
SELECT t.fails('{"outcome": "WHO KNOWS"}', 'R47');
SELECT t.fails('{"outcome": ""}', 'R48');
SELECT t.fails('{"outcome": "DENIED", "decided_date": "", "paid_date": "", "paid_amount": ""}', 'R49');
SELECT t.fails('{"outcome": "DENIED"}', 'R50');
SELECT t.fails('{"outcome": "DENIED", "paid_date": "", "paid_amount": "0", "denial_code": "", "denial_reason": ""}', 'R51');
SELECT t.fails('{"outcome": "DENIED", "paid_date": "", "paid_amount": "0", "denial_code": "ZZ-9"}', 'R52');
SELECT t.fails('{"outcome": "DENIED", "paid_date": "", "paid_amount": "0", "denial_code": "CO-45"}', 'R53');
SELECT t.fails('{"paid_date": ""}', 'R54');
SELECT t.fails('{"outcome": "PENDING"}', 'R57');
SELECT ok(t.rules('{"outcome": "PENDING", "decided_date": "", "paid_date": "", "paid_amount": "", "submitted_date": "2020-01-05", "service_date": "2020-01-02"}') = 'R58', 'R58: an old pending claim');

-- any JSON is taken, or refused with words
SELECT lives_ok($$ SELECT payerwatch.quality_check('{}') $$, 'an empty object');
SELECT throws_ok($$ SELECT payerwatch.quality_check('[1]') $$, '22023', NULL, 'an array is refused');
SELECT lives_ok($$ SELECT payerwatch.quality_check('{"payer": null, "cpt": 99213, "notes": {"a": [1]}, "billed_amount": 1e400}') $$, 'NULL, numbers and nested values');

-- a report of an upload
SELECT t.load(E'claim_ref,payer,cpt,submitted_date,outcome,billed_amount\n' || string_agg(format(E'A%s,Aetna,%s,2026-01-05,PENDING,%s\n', g, CASE WHEN g <= 20 THEN '9921' ELSE '99213' END, CASE WHEN g > 90 THEN 'x' ELSE '10' END), '')) FROM generate_series(1, 100) AS g;
SELECT results_eq($$ SELECT (by_rule #>> '{R14,applicable}')::int, (by_rule #>> '{R14,failed}')::int, (by_rule #>> '{R40,failed}')::int, quality_score BETWEEN 0 AND 100, (by_rule #>> '{R14,low}')::float8 < 0.2 AND (by_rule #>> '{R14,high}')::float8 > 0.2
    FROM payerwatch.quality_report $$, $$ VALUES (100, 20, 10, true, true) $$, 'counts, score and bounds');
SELECT t.load(E'claim_ref,payer,cpt,submitted_date,outcome,billed_amount\nB1,Aetna,99213,2026-01-05,PENDING,1\n');
SELECT is((SELECT quality_score FROM payerwatch.quality_report WHERE upload_id = (t.last_upload()).upload_id), NULL, 'no score under 100 rows');
SELECT is((SELECT (by_rule ? 'R19')::text FROM payerwatch.quality_report WHERE upload_id = (t.last_upload()).upload_id), 'true', 'R19 is judged at claim_intake');
SELECT * FROM finish();
