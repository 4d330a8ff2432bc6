\ir support/load.sql
SELECT plan(32);
SELECT payerwatch.customer_add('acme') + payerwatch.customer_add('beta') AS ignored \gset
SET payerwatch.customer = 'acme';

SELECT is(payerwatch.normalize_payer('acme', '  Unmapped Health  '), 'Unmapped Health', 'unmapped: the trimmed spelling');
SELECT is(payerwatch.normalize_payer('acme', NULL), NULL, 'NULL');
SELECT is(payerwatch.normalize_payer('acme', ''), '', 'empty');
SELECT lives_ok($$ SELECT payerwatch.payer_alias_add('acme', 'U.H.C.', 'UnitedHealthcare') $$, 'an alias is added');
SELECT is(payerwatch.normalize_payer('acme', 'uhc'), 'UnitedHealthcare', 'case and dots do not matter');
SELECT is(payerwatch.normalize_payer('acme', 'unitedhealthcare'), 'UnitedHealthcare', 'the name maps to itself');
SELECT is(payerwatch.normalize_payer('beta', 'uhc'), 'uhc', 'another customer does not have it');
SELECT throws_ok($$ SELECT payerwatch.normalize_payer('nobody', 'x') $$, 'PW010', NULL, 'unknown customer');
SELECT throws_ok($$ SELECT payerwatch.payer_alias_add('acme', '--', 'X') $$, '22023', NULL, 'an alias of punctuation only');
SELECT throws_ok($$ SELECT payerwatch.payer_alias_add('acme', NULL, 'X') $$, '22023', NULL, 'a NULL alias');
SELECT throws_ok($$ SELECT payerwatch.payer_alias_add('acme', 'SSN 123-45-6789', 'X') $$, 'PW002', NULL, 'PHI in an alias');
SELECT ok(payerwatch.payer_key('Aetna Medicare') <> payerwatch.payer_key('Aetna'), 'must not merge: Aetna Medicare');
SELECT ok(payerwatch.payer_key('BCBS TX') <> payerwatch.payer_key('BCBS IL'), 'must not merge: states');
SELECT ok(payerwatch.payer_key('Humana Military') <> payerwatch.payer_key('Humana'), 'must not merge: Humana Military');

-- claims follow a new mapping, and back
SELECT t.load(E'claim_ref,payer,cpt,submitted_date,decided_date,outcome,billed_amount,denial_code\nA1,BC/BS of Utah,99213,2026-01-05,2026-01-15,DENIED,10.00,CO-197\nA2,Blue Utah,99213,2026-01-05,2026-01-15,DENIED,20.00,CO-197\n');
CREATE VIEW by_payer AS SELECT p.name, sum(d.denied_claims)::int AS denied, sum(d.denied_billed) AS billed
    FROM payerwatch.decide_day d JOIN payerwatch.payer p USING (customer_id, payer_id) GROUP BY 1;
SELECT results_eq('SELECT spelling, billed FROM payerwatch.mapping_queue(''acme'')', $$ VALUES ('Blue Utah'::text, 20.00), ('BC/BS of Utah', 10.00) $$, 'unmapped spellings wait, by dollars');
SELECT payerwatch.mapping_decide('acme', 'Blue Utah', 'BC/BS of Utah') AS ignored \gset
SELECT results_eq('SELECT name, denied, billed FROM by_payer', $$ VALUES ('BC/BS of Utah'::text, 2, 30.00) $$, 're-mapping moves the rollups');
SELECT is_empty('SELECT * FROM payerwatch.mapping_queue(''acme'')', 'and empties the queue');
SELECT payerwatch.payer_alias_remove('acme', 'Blue Utah') AS ignored \gset
SELECT results_eq('SELECT name, denied, billed FROM by_payer ORDER BY 1', $$ VALUES ('BC/BS of Utah'::text, 1, 10.00), ('Blue Utah', 1, 20.00) $$, 'taking it back moves them back');

-- procedure groups
SELECT is(payerwatch.cpt_group('acme', '99213'), 'E/M', 'by range');
SELECT is(payerwatch.cpt_group('acme', '!!'), 'OTHER', 'OTHER when nobody knows it');
SELECT payerwatch.cpt_group_set('acme', '99213', 'Visits') AS ignored \gset
SELECT is(payerwatch.cpt_group('acme', '99213'), 'Visits', 'the customer''s own');
SELECT is(payerwatch.cpt_group('beta', '99213'), 'E/M', 'of that customer only');
SELECT is((SELECT string_agg(DISTINCT cpt_group, ',') FROM payerwatch.decide_day), 'Visits', 'rollups follow');
SELECT payerwatch.cpt_group_set('acme', '99213', NULL) AS ignored \gset
SELECT is((SELECT string_agg(DISTINCT cpt_group, ',') FROM payerwatch.decide_day), 'E/M', 'and back');
SELECT throws_ok($$ SELECT payerwatch.cpt_group_set('acme', '', 'x') $$, '22023', NULL, 'an empty code');
SELECT throws_ok($$ SELECT payerwatch.cpt_group_set('acme', '99213', 'Jane Doe SSN 123-45-6789') $$, '22023', NULL, 'PHI in a group');

-- the cache
SELECT ok(payerwatch.mapping_cache_warm('acme') > 0, 'warm returns its entries');
SELECT payerwatch.normalize_payer('acme', 'uhc') AS ignored \gset
SELECT ok(hits > 0 AND entries > 0 AND bytes > 0 AND loads > 0 AND hit_rate BETWEEN 0 AND 1, 'stats') FROM payerwatch.mapping_cache_stats() WHERE customer = 'acme';
SELECT is(payerwatch.mapping_cache_clear('zz%'), 0::bigint, 'clears by pattern');
SELECT ok(payerwatch.mapping_cache_clear() > 0, 'clears all');
-- A change that is rolled back is not remembered.
BEGIN;
SELECT payerwatch.payer_alias_add('acme', 'Temporary', 'Other Payer') AS ignored \gset
SELECT is(payerwatch.normalize_payer('acme', 'temporary'), 'Other Payer', 'seen inside its transaction');
ROLLBACK;
SELECT is(payerwatch.normalize_payer('acme', 'temporary'), 'temporary', 'and gone after a rollback');
SELECT * FROM finish();
