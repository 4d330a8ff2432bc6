\ir support/load.sql
SELECT plan(59);
SELECT payerwatch.customer_add('acme') + payerwatch.customer_add('beta') AS ignored \gset
SET payerwatch.customer = 'acme';

SELECT is(payerwatch.normalize_payer('acme', '  Unmapped Health  '), 'Unmapped Health', 'unmapped: the trimmed spelling');
SELECT is(payerwatch.normalize_payer('acme', NULL), NULL, 'NULL');
SELECT is(payerwatch.normalize_payer('acme', ''), '', 'empty');
SELECT lives_ok($$ SELECT payerwatch.payer_alias_add('acme', 'Z.H.C.', 'Zenith Healthcare') $$, 'an alias is added');
SELECT is(payerwatch.normalize_payer('acme', 'zhc'), 'Zenith Healthcare', 'case and dots do not matter');
SELECT is(payerwatch.normalize_payer('acme', 'zenith healthcare'), 'Zenith Healthcare', 'the name maps to itself');
SELECT is(payerwatch.normalize_payer('beta', 'zhc'), 'zhc', 'another customer does not have it');

-- the dictionary that is shipped
SELECT is(payerwatch.normalize_payer('beta', raw), payer, raw) FROM (VALUES
    ('UHC', 'UnitedHealthcare'), ('U H C PPO', 'UnitedHealthcare'), ('BCBSTX', 'Blue Cross Blue Shield of Texas'),
    ('BC/BS OF TEXAS - 84980', 'Blue Cross Blue Shield of Texas'), ('BLUE CROSS BLUE SHIELD OF TEXA', 'Blue Cross Blue Shield of Texas'),
    ('ATENA', 'Aetna'), ('AETNA BETTER HLTH OF KY', 'Aetna Better Health of Kentucky'),
    ('BCBS', 'BCBS'), ('SELF PAY', 'SELF PAY'), ('Brand New Health', 'Brand New Health')) AS v (raw, payer);
SELECT results_eq($$ SELECT payer, method FROM payerwatch.payer_match('beta', 'AETNA BETTER HLTH OF KY', 1) $$, $$ VALUES ('Aetna Better Health of Kentucky'::text, 'dictionary'::text) $$, 'a match says how');
SELECT ok(count(*) > 1 AND count(*) <= 5 AND bool_and(score BETWEEN 0.6 AND 0.99), 'others that it may be') FROM payerwatch.payer_match('beta', 'Molina Healthcare of Oho');
SELECT is(length(payerwatch.normalize_payer('beta', repeat('aetna ', 1000000))), 5999999, 'a text of six million letters is none, and takes no time');
SELECT is_empty($$ SELECT raw, payerwatch.normalize_payer('beta', raw) FROM unnest(ARRAY['Alliance Health', 'United Agricultural', 'Allegiant', 'Community Health Alliance',
    'American Health Group', 'America''s Choice', 'Assurance', 'Progressive Care', 'UHC Optum', 'Home Depot', 'Alliance Health Plan', 'Progressive Medical', 'Arkansas Health & Wellness',
    'Community Care Network']) AS u (raw) WHERE payerwatch.normalize_payer('beta', raw) <> raw $$, 'what only sounds like a payer is left for review');
SELECT results_eq($$ SELECT payer, method FROM payerwatch.payer_match('beta', 'UHC Student Resources', 1) $$, $$ SELECT payerwatch.normalize_payer('beta', 'UHC Student Resources'), 'dictionary'::text $$, 'a match is shown where one is decided');
SELECT ok(count(*) > 600, 'the dictionary can be read') FROM payerwatch.payer_dictionary();
SELECT payerwatch.payer_alias_add('beta', 'UHC', 'United') AS ignored \gset
SELECT is(payerwatch.normalize_payer('beta', 'u.h.c.'), 'United', 'a customer''s own mapping stands above it');
SELECT throws_ok($$ SELECT payerwatch.normalize_payer('nobody', 'x') $$, 'PW010', NULL, 'unknown customer');
SELECT throws_ok($$ SELECT payerwatch.payer_alias_add('acme', '--', 'X') $$, '22023', NULL, 'an alias of punctuation only');
SELECT throws_ok($$ SELECT payerwatch.payer_alias_add('acme', NULL, 'X') $$, '22023', NULL, 'a NULL alias');
SELECT throws_ok($$ SELECT payerwatch.payer_alias_add('acme', 'SSN 123-45-6789', 'X') $$, 'PW002', NULL, 'PHI in an alias');
SELECT ok(payerwatch.payer_key('Aetna Medicare') <> payerwatch.payer_key('Aetna'), 'must not merge: Aetna Medicare');
SELECT ok(payerwatch.payer_key('BCBS TX') <> payerwatch.payer_key('BCBS IL'), 'must not merge: states');
SELECT ok(payerwatch.payer_key('Humana Military') <> payerwatch.payer_key('Humana'), 'must not merge: Humana Military');

-- claims follow a new mapping, and back
SELECT t.load(E'claim_ref,payer,cpt,submitted_date,decided_date,outcome,billed_amount,denial_code\nA1,Zephyr Valley Health,99213,2026-01-05,2026-01-15,DENIED,10.00,CO-197\nA2,ZVH Plan,99213,2026-01-05,2026-01-15,DENIED,20.00,CO-197\n');
CREATE VIEW by_payer AS SELECT p.name, sum(d.denied_claims)::int AS denied, sum(d.denied_billed) AS billed
    FROM payerwatch.decide_day d JOIN payerwatch.payer p USING (customer_id, payer_id) GROUP BY 1;
SELECT results_eq('SELECT spelling, billed FROM payerwatch.mapping_queue(''acme'')', $$ VALUES ('ZVH Plan'::text, 20.00), ('Zephyr Valley Health', 10.00) $$, 'unmapped spellings wait, by dollars');
SELECT payerwatch.mapping_decide('acme', 'ZVH Plan', 'Zephyr Valley Health') AS ignored \gset
SELECT results_eq('SELECT name, denied, billed FROM by_payer', $$ VALUES ('Zephyr Valley Health'::text, 2, 30.00) $$, 're-mapping moves the rollups');
SELECT is_empty('SELECT * FROM payerwatch.mapping_queue(''acme'')', 'and empties the queue');
SELECT payerwatch.payer_alias_remove('acme', 'ZVH Plan') AS ignored \gset
SELECT results_eq('SELECT name, denied, billed FROM by_payer ORDER BY 1', $$ VALUES ('ZVH Plan'::text, 1, 20.00), ('Zephyr Valley Health', 1, 10.00) $$, 'taking it back moves them back');

-- the intake decides the same way, and says how
SET payerwatch.customer = 'beta';
SELECT t.load(E'claim_ref,payer,cpt,submitted_date,decided_date,outcome,billed_amount\nB1,AETNA BETTER HLTH OF KY,99213,2026-01-05,2026-01-15,PAID,10.00\nB2,Aetna Better Health KY Medicaid,99213,2026-01-05,2026-01-15,PAID,10.00\n'
    'B3,SELF PAY,99213,2026-01-05,2026-01-15,PAID,10.00\nB4,BCBS,99213,2026-01-05,2026-01-15,PAID,10.00\nB5,Zyphora Mutual Health Trust,99213,2026-01-05,2026-01-15,PAID,10.00\nB6,ZYPHORA MUTUAL HLTH TRUST,99213,2026-01-05,2026-01-15,PAID,10.00\n');
SELECT results_eq($$ SELECT s.spelling, p.name, s.method FROM payerwatch.payer_spelling s JOIN payerwatch.payer p USING (customer_id, payer_id) WHERE customer_id = 2 ORDER BY payer_spelling_id $$,
    $$ VALUES ('AETNA BETTER HLTH OF KY'::text, 'Aetna Better Health of Kentucky'::text, 'same'::text), ('Aetna Better Health KY Medicaid', 'Aetna Better Health of Kentucky', 'similar'), ('SELF PAY', 'SELF PAY', 'not_a_payer'),
       ('BCBS', 'BCBS', 'ambiguous'), ('Zyphora Mutual Health Trust', 'Zyphora Mutual Health Trust', 'new'), ('ZYPHORA MUTUAL HLTH TRUST', 'Zyphora Mutual Health Trust', 'same') $$, 'spellings find their payers');
SELECT results_eq($$ SELECT parent, line_of_business FROM payerwatch.payer WHERE name = 'Aetna Better Health of Kentucky' $$, $$ VALUES ('CVS Health'::text, 'medicaid'::text) $$, 'with group and line of business');
SELECT t.load(E'claim_ref,payer,cpt,submitted_date,decided_date,outcome,billed_amount\nD1,60054,99213,2026-01-05,2026-01-15,PAID,1.00\nD2,87726,99213,2026-01-05,2026-01-15,PAID,1.00\nD3,PPO,99213,2026-01-05,2026-01-15,PAID,1.00\nD4,HMO,99213,2026-01-05,2026-01-15,PAID,1.00\n');
SELECT is((SELECT count(DISTINCT payer_id) FROM payerwatch.payer_spelling WHERE spelling IN ('60054', '87726', 'PPO', 'HMO')), 4::bigint, 'numbers alone, and plans alone, are payers of their own');
SELECT payerwatch.upload_discard((t.last_upload()).upload_id) AS ignored \gset
SELECT is((SELECT string_agg(spelling, ',' ORDER BY spelling) FROM payerwatch.mapping_queue('beta') WHERE spelling NOT IN ('60054', '87726', 'PPO', 'HMO')), 'BCBS,SELF PAY,ZYPHORA MUTUAL HLTH TRUST,Zyphora Mutual Health Trust', 'what is not sure waits');
SELECT payerwatch.mapping_decide('beta', 'BCBS', 'Blue Cross Blue Shield of Ohio') AS ignored \gset
SELECT results_eq($$ SELECT payer, method, decided_by FROM payerwatch.payer_decision WHERE customer_id = 2 AND spelling ILIKE 'bcbs' ORDER BY payer_decision_id $$,
    $$ VALUES ('BCBS'::text, 'ambiguous'::text, 'postgres'::text), ('Blue Cross Blue Shield of Ohio', 'person', 'postgres') $$, 'each decision is kept');
SET payerwatch.customer = 'acme';

-- procedure groups
SELECT is(payerwatch.cpt_group('acme', '99213'), 'E/M', 'by range');
SELECT is(payerwatch.cpt_group('acme', '!!'), 'OTHER', 'OTHER when nobody knows it');
SELECT payerwatch.cpt_group_set('acme', '99213', 'Visits') AS ignored \gset
SELECT is(payerwatch.cpt_group('acme', '99213'), 'Visits', 'the customer''s own');
SELECT is(payerwatch.cpt_group('beta', '99213'), 'E/M', 'of that customer only');
SELECT is((SELECT string_agg(DISTINCT cpt_group, ',') FROM payerwatch.decide_day WHERE customer_id = 1), 'Visits', 'rollups follow');
SELECT payerwatch.cpt_group_set('acme', '99213', NULL) AS ignored \gset
SELECT is((SELECT string_agg(DISTINCT cpt_group, ',') FROM payerwatch.decide_day WHERE customer_id = 1), 'E/M', 'and back');
SELECT throws_ok($$ SELECT payerwatch.cpt_group_set('acme', '', 'x') $$, '22023', NULL, 'an empty code');
SELECT throws_ok($$ SELECT payerwatch.cpt_group_set('acme', '99213', 'Jane Doe SSN 123-45-6789') $$, '22023', NULL, 'PHI in a group');

-- the cache
SELECT ok(payerwatch.mapping_cache_warm('acme') > 0, 'warm returns its entries');
SELECT payerwatch.normalize_payer('acme', 'zhc') AS ignored \gset
SELECT ok(hits > 0 AND entries > 0 AND bytes > 0 AND loads > 0 AND hit_rate BETWEEN 0 AND 1, 'stats') FROM payerwatch.mapping_cache_stats() WHERE customer = 'acme';
SELECT is(payerwatch.mapping_cache_clear('zz%'), 0::bigint, 'clears by pattern');
SELECT ok(payerwatch.mapping_cache_clear() > 0, 'clears all');
-- A change that is rolled back is not remembered.
BEGIN;
SELECT payerwatch.payer_alias_add('acme', 'Temporary', 'Other Payer') AS ignored \gset
SELECT is(payerwatch.normalize_payer('acme', 'temporary'), 'Other Payer', 'seen inside its transaction');
ROLLBACK;
SELECT is(payerwatch.normalize_payer('acme', 'temporary'), 'temporary', 'and gone after a rollback');

-- of two spellings that say the same that of the payer whom a person confirmed counts
SELECT payerwatch.customer_add('twice') AS twice \gset
SET payerwatch.customer = 'twice';
SELECT payerwatch.payer_alias_add('twice', 'Greywether Plan', 'Quarnhollow') AS ignored \gset
SELECT t.load(E'claim_ref,payer,cpt,submitted_date,outcome\nT1,Zhc Quarn - 80141,99213,2026-03-01,PENDING\n');
SELECT payerwatch.payer_alias_add('twice', 'Zhc Quarn', 'Quarnhollow') AS ignored \gset
SELECT is(payerwatch.normalize_payer('twice', 'ZHC QUARN PPO'), 'Quarnhollow', 'what was not confirmed does not stand against it');
SELECT t.load(E'claim_ref,payer,cpt,submitted_date,outcome\nT2,Zhc Quarn HMO,99213,2026-03-01,PENDING\n');
SELECT is((SELECT p.name FROM payerwatch.payer_spelling AS s JOIN payerwatch.payer AS p USING (customer_id, payer_id) WHERE s.customer_id = :twice AND s.spelling = 'Zhc Quarn HMO'),
    'Quarnhollow', 'nor at the intake');

-- what a transaction that failed had decided is forgotten with it
SELECT payerwatch.customer_add('undone') AS undone \gset
SET payerwatch.customer = 'undone';
SELECT t.load(E'claim_ref,payer,cpt,submitted_date,outcome\nU1,Wexbrook Fund,99213,2026-03-01,PENDING\n');
BEGIN;
SELECT t.load(E'claim_ref,payer,cpt,submitted_date,outcome\nU2,Thornhollow Trust,99213,2026-03-01,PENDING\n');
ROLLBACK;
SELECT t.load(E'claim_ref,payer,cpt,submitted_date,outcome\nU2,Thornhollow Trust,99213,2026-03-01,PENDING\nU3,Thornhollow Trust Inc,99213,2026-03-01,PENDING\n');
BEGIN;
SAVEPOINT before;
SELECT t.load(E'claim_ref,payer,cpt,submitted_date,outcome\nU4,Greymoor Mutual,99213,2026-03-01,PENDING\n');
ROLLBACK TO before;
SELECT t.load(E'claim_ref,payer,cpt,submitted_date,outcome\nU4,Greymoor Mutual,99213,2026-03-01,PENDING\n');
COMMIT;
SELECT is((SELECT count(*) FROM payerwatch.payer_spelling AS s LEFT JOIN payerwatch.payer AS p USING (customer_id, payer_id) WHERE s.customer_id = :undone AND p.payer_id IS NULL), 0::bigint,
    'no spelling of a payer that does not exist');
SELECT is((SELECT count(*) FROM payerwatch.payer_spelling WHERE customer_id = :undone), 4::bigint, 'and each is there');
SELECT is((SELECT string_agg(name, ', ' ORDER BY name) FROM payerwatch.payer WHERE customer_id = :undone), 'Greymoor Mutual, Thornhollow Trust, Wexbrook Fund', 'with its payer');
SELECT * FROM finish();
