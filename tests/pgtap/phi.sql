\ir support/load.sql
SELECT plan(50);

-- phi_detect: message, NULL, never the value
SELECT is((payerwatch.phi_detect('Patient SSN 123-45-6789', 'note')).is_phi, true, 'an SSN is found');
SELECT ok((payerwatch.phi_detect('Patient SSN 123-45-6789', 'note')).message !~ '6789', 'the message does not quote the value');
SELECT is((payerwatch.phi_detect(NULL, 'note'))::text, '(f,"")', 'NULL is (false, empty)');
SELECT is((payerwatch.phi_detect('prior authorization not obtained', 'note'))::text, '(f,"")', 'a clean text is (false, empty)');
SELECT throws_ok($$ SELECT payerwatch.phi_detect('x', 'no such context') $$, '22023', NULL, 'an unknown context is refused');
SELECT throws_ok($$ SELECT payerwatch.phi_redact('x', 'note', 'no such style') $$, '22023', NULL, 'an unknown style is refused');

-- phi_contains: immutable, usable in constraints and indexes, bounded
SELECT is(payerwatch.phi_contains('call 555-867-5309', 'note'), true, 'a phone number');
SELECT is(payerwatch.phi_contains(NULL, 'note'), NULL, 'strict');
SELECT is(payerwatch.phi_contains(repeat('a ', 600000), 'note'), true, 'a text over 1 MB counts as PHI');
SELECT is((SELECT provolatile::text || proparallel::text FROM pg_proc WHERE oid = 'payerwatch.phi_contains(text, text)'::regprocedure), 'is', 'immutable and parallel safe');
CREATE TABLE screened (v text CHECK (NOT payerwatch.phi_contains(v, 'note')));
SELECT lives_ok($$ INSERT INTO screened VALUES ('modifier 25 missing') $$, 'CHECK lets clean text pass');
SELECT throws_ok($$ INSERT INTO screened VALUES ('SSN 123-45-6789') $$, '23514', NULL, 'CHECK refuses an SSN');
CREATE INDEX ON screened (payerwatch.phi_contains(v, 'note'));

-- phi_spans: 1-based characters, fit for substring, in order, never overlapping
CREATE VIEW spans AS SELECT s.*, substring(t.v FROM s.start FOR s.length) AS piece
    FROM (VALUES (E'Größe 1 \U0001F600 SSN 123-45-6789, mail jane.doe@example.com')) AS t (v), payerwatch.phi_spans(t.v, 'note') AS s;
SELECT is((SELECT piece FROM spans WHERE kind = 'SSN'), '123-45-6789', 'positions count characters, not bytes');
SELECT is((SELECT piece FROM spans WHERE kind = 'EMAIL'), 'jane.doe@example.com', 'after a multi-byte character too');
SELECT ok((SELECT bool_and(score > 0 AND score <= 1) FROM spans), 'scores are shares');
SELECT is_empty($$ SELECT 1 FROM spans WHERE class NOT IN ('phi', 'provider_id', 'claim_id', 'org_contact') $$, 'classes are from the contract');
SELECT is((SELECT count(*) FROM payerwatch.phi_spans('', 'note')), 0::bigint, 'empty text has none');
SELECT is((SELECT kind FROM payerwatch.phi_spans('NPI 1234567893', 'note')), 'NPI', 'an NPI is told apart');
SELECT is((SELECT class FROM payerwatch.phi_spans('NPI 1234567893', 'note')), 'provider_id', 'and is no PHI');
SELECT is_empty($$ SELECT kind FROM spans EXCEPT SELECT kind FROM payerwatch.phi_kinds() $$, 'kinds are listed');

-- phi_redact
SELECT is(payerwatch.phi_redact('SSN 123-45-6789.', 'note'), 'SSN [SSN].', 'label');
SELECT is(payerwatch.phi_redact('SSN 123-45-6789.', 'note', 'mask') ~ '6789', false, 'mask hides the digits');
SELECT is(payerwatch.phi_redact('SSN 123-45-6789.', 'note', 'drop') ~ '[0-9]', false, 'drop');
SELECT is(payerwatch.phi_redact(NULL), NULL, 'strict');
SELECT is(payerwatch.phi_redact('claim denied, CO-197', 'note'), 'claim denied, CO-197', 'clean text is unchanged');
SELECT is(payerwatch.phi_contains(payerwatch.phi_redact('SSN 123-45-6789, call 555-867-5309, jane.doe@example.com', 'note'), 'note'), false, 'what is redacted is clean');
SELECT throws_ok($$ SELECT payerwatch.phi_redact('SSN 123-45-6789', 'note', 'hash') $$, 'PW010', NULL, 'hash needs a customer');
SELECT payerwatch.customer_add('acme') + 0 * payerwatch.customer_add('beta') AS ignored \gset
SET payerwatch.customer = 'acme';
SELECT payerwatch.phi_redact('SSN 123-45-6789', 'note', 'hash') AS acme \gset
SELECT is(payerwatch.phi_redact('his SSN 123-45-6789', 'note', 'hash'), 'his ' || :'acme', 'hash is stable inside a customer');
SET payerwatch.customer = 'beta';
SELECT isnt(payerwatch.phi_redact('SSN 123-45-6789', 'note', 'hash'), :'acme', 'and differs between customers');
RESET payerwatch.customer;

-- phi_kinds
SELECT is_empty($$ SELECT unnest(string_to_array('NAME ADDRESS CITY ZIP ZIP3 DATE AGE PHONE FAX EMAIL SSN ITIN MRN MBI HICN MEDICAID MEMBER ACCOUNT CARD IBAN ROUTING LICENSE VIN PLATE DEVICE MAC URL IP BIOMETRIC PHOTO OTHER NPI DEA TIN CLIA CCN TAXONOMY CLAIM UNSCREENED', ' ')) EXCEPT SELECT kind FROM payerwatch.phi_kinds() $$, 'every kind of semantics.md 27');

-- phi_test_rule
SELECT results_eq($$ SELECT sample, matched FROM payerwatch.phi_test_rule('ZX[0-9]{4}', ARRAY['ZX1234', 'ZX12']) $$, $$ VALUES ('ZX1234', true), ('ZX12', false) $$, 'a rule is tried');
SELECT throws_ok($$ SELECT * FROM payerwatch.phi_test_rule('(', ARRAY['x']) $$, 'PW003', NULL, 'a broken rule');
SELECT throws_ok($$ SELECT * FROM payerwatch.phi_test_rule('x*', ARRAY['x']) $$, 'PW003', NULL, 'a rule that matches nothing at all');
SELECT throws_ok($$ SELECT * FROM payerwatch.phi_test_rule('ZX', ARRAY['a', NULL]) $$, '22004', NULL, 'a NULL sample is refused');
SET statement_timeout = '5s';
SELECT throws_ok($$ SELECT * FROM payerwatch.phi_test_rule('^(a+)+$', ARRAY[repeat('a', 400) || '!']) $$, '54001', NULL, 'a rule that explodes is stopped');
RESET statement_timeout;

-- phi_scan
CREATE TABLE "Odd ""name" (id int, "we'ird\col" text, n numeric, j jsonb);
INSERT INTO "Odd ""name" VALUES (1, 'SSN 123-45-6789', 1, '{}'), (2, 'clean', 2, '{"mail": "jane.doe@example.com"}'), (3, NULL, 3, NULL);
SELECT is((SELECT rows_matched::text || ' of ' || rows_scanned || ' ' || column_name FROM payerwatch.phi_scan('"Odd ""name"') WHERE kind = 'SSN'), E'1 of 2 we''ird\\col', 'odd names are scanned');
SELECT is((SELECT count(*) FROM payerwatch.phi_scan('"Odd ""name"', ARRAY['j']) WHERE kind = 'EMAIL'), 1::bigint, 'jsonb too');
SELECT throws_ok($$ SELECT * FROM payerwatch.phi_scan('"Odd ""name"', ARRAY['nope']) $$, '42703', NULL, 'a missing column');
SELECT throws_ok($$ SELECT * FROM payerwatch.phi_scan('"Odd ""name"', NULL, 0) $$, '22023', NULL, 'sample 0');
SELECT t.role('pt_phi_nobody');
SELECT is(t.try('pt_phi_nobody', 'SELECT count(*) FROM payerwatch.phi_scan(''public."Odd ""name"'')'), '42501', 'needs rights on the table');
-- kinds of text: arrays, domains, citext-like, char; partitions and views; repeated values
CREATE DOMAIN note AS text;
CREATE DOMAIN tags AS text[];
CREATE TABLE many (id int, a text[], d note, t tags, c char(20), x xml, n numeric, repeated varchar) PARTITION BY RANGE (id);
CREATE TABLE many_1 PARTITION OF many FOR VALUES FROM (0) TO (1000);
CREATE TABLE many_2 PARTITION OF many FOR VALUES FROM (1000) TO (3000);
INSERT INTO many SELECT i, ARRAY['x', 'mail a.b@example.org'], CASE i WHEN 1500 THEN 'SSN 219-09-9998' END, ARRAY['MRN: 00123456'],
    '(212) 555-0147', '<a>plain</a>', 1, CASE WHEN i % 2 = 0 THEN 'Aetna' ELSE 'call 212-555-0147' END FROM generate_series(1, 2500) AS i;
SELECT bag_eq($$ SELECT column_name::text, kind, rows_scanned, rows_matched FROM payerwatch.phi_scan('many') $$,
    $$ VALUES ('a', 'EMAIL', 2500::bigint, 2500::bigint), ('c', 'PHONE', 2500, 2500), ('d', 'SSN', 1, 1), ('repeated', 'PHONE', 2500, 1250), ('t', 'MRN', 2500, 2500) $$,
    'every text-like column of a partitioned table in one pass');
SELECT is((SELECT d::text FROM many WHERE ctid = (SELECT first_row FROM payerwatch.phi_scan('many') WHERE column_name = 'd') AND d IS NOT NULL), 'SSN 219-09-9998', 'first_row leads to the row');
CREATE VIEW many_view AS SELECT d FROM many;
SELECT is((SELECT first_row FROM payerwatch.phi_scan('many_view')), NULL, 'a view has no places');
SELECT cmp_ok((SELECT max(rows_scanned) FROM payerwatch.phi_scan('many', ARRAY['a'], 50)), '<=', 2500::bigint, 'a sample');
INSERT INTO many SELECT 2500, NULL, '212-555-0147' FROM generate_series(1, 2000);
SELECT ok((SELECT rows_scanned BETWEEN 600 AND 1400 FROM payerwatch.phi_scan('many_view', NULL, 50) WHERE kind = 'PHONE'), 'a sample of a view');
DELETE FROM many WHERE id = 2500 AND a IS NULL;
GRANT USAGE ON SCHEMA public, payerwatch TO pt_phi_nobody;
GRANT SELECT (d) ON many TO pt_phi_nobody;
SELECT is(t.try('pt_phi_nobody', 'SELECT max(kind) FROM payerwatch.phi_scan(''public.many'', ARRAY[''d''])'), 'ok SSN', 'the right to one column is enough for it');
SELECT is(t.try('pt_phi_nobody', 'SELECT count(*) FROM payerwatch.phi_scan(''public.many'')'), '42501', 'and for no other');
SELECT ok((SELECT count(*) FROM payerwatch.phi_scan_schema('public') WHERE rel = 'many'::regclass) = 5, 'a whole schema');
SELECT is_empty($$ SELECT * FROM payerwatch.phi_scan('many', ARRAY['n']) $$, 'a column that is no text holds none');

-- values out of line, compressed, and both
CREATE TABLE public.stored (id int, outside text, packed text, both_ways text);
ALTER TABLE public.stored ALTER outside SET STORAGE EXTERNAL, ALTER packed SET STORAGE MAIN;
INSERT INTO public.stored SELECT i, string_agg(md5((i * j)::text), ' ') || CASE WHEN i <= 3 THEN ' SSN 219-09-9998' ELSE '' END,
    repeat('nothing here ', 300) || CASE WHEN i <= 4 THEN 'SSN 219-09-9998' ELSE '' END, repeat(string_agg(md5((i + j)::text), ' '), 8) || CASE WHEN i <= 5 THEN ' SSN 219-09-9998' ELSE '' END
    FROM generate_series(1, 10) AS i, generate_series(1, 200) AS j GROUP BY i;
SELECT bag_eq($$ SELECT column_name::text, kind, rows_scanned, rows_matched FROM payerwatch.phi_scan('public.stored') $$,
    $$ VALUES ('outside', 'SSN', 10::bigint, 3::bigint), ('packed', 'SSN', 10, 4), ('both_ways', 'SSN', 10, 5) $$, 'wherever a value is stored');
SELECT * FROM finish();
