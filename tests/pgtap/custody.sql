\ir support/load.sql
-- The template, what an upload changed, export and purge, and headers of a customer's own.
SELECT plan(31);
SELECT payerwatch.customer_add('acme') + payerwatch.customer_add('beta') AS ignored \gset
SET payerwatch.customer = 'acme';

-- the template loads as it is
SELECT t.load(payerwatch.upload_template());
SELECT is((total_rows, accepted_rows, rejected_rows)::text, '(3,3,0)', 'the template is a file that loads') FROM t.last_upload();
SELECT is((SELECT string_agg(name, ', ' ORDER BY name) FROM payerwatch.payer), 'Aetna, Blue Cross Blue Shield of Texas, Novitas Solutions Medicare Part B JH', 'its payers are known');
SELECT is_empty($$ SELECT rule, column_name FROM payerwatch.row_finding WHERE rule <> 'R58' $$, 'and it has no faults but that its pending claim grows old');
SELECT is((SELECT count(*) FROM regexp_split_to_table(split_part(payerwatch.upload_template(), E'\n', 1), ',')),
    (SELECT count(*) FROM pg_attribute WHERE attrelid = 'payerwatch.claim_intake'::regclass AND attnum > 0), 'it has every column');

-- what an upload changed
SELECT t.load(E'claim_ref,line,payer,cpt,submitted_date,decided_date,outcome,billed_amount\nCLM-1003,1,Medicare Part B Texas,20610,2026-03-05,2026-03-25,PAID,310.00\nCLM-1001,1,BCBSTX,99213,2026-03-04,2026-04-18,REVERSED,180.00\nCLM-2001,1,BCBSTX,99213,2026-03-04,2026-04-18,PAID,180.00\n');
SELECT is((SELECT string_agg(change || ' ' || claims, ', ') FROM payerwatch.upload_changes((t.last_upload()).upload_id) WHERE claims <> 0), 'new 1, decided 1, reversed 1', 'new, decided, reversed');
SELECT is((SELECT sum(claims) FROM payerwatch.upload_changes(1)), 3::numeric, 'the first brought three');
SELECT throws_ok('SELECT * FROM payerwatch.upload_changes(99)', 'PW030', NULL, 'an unknown upload');

-- headers of the customer's own
SELECT throws_ok($$ SELECT t.load_file(E'Carrier Label,Proc,Filed On,Result\nAetna,99213,2026-01-05,PENDING\n') $$, 'PW022', NULL, 'no header is known');
SELECT throws_ok($$ SELECT t.load_file(E'Carrier Label,CPT,Filed On,Status\nAetna,99213,2026-01-05,PENDING\n') $$, 'PW023', 'required columns are missing: payer, submitted_date', 'two are missing');
SELECT payerwatch.column_map_set('acme', 'Carrier Label', 'payer'), payerwatch.column_map_set('acme', 'filed_on', 'submitted_date'), payerwatch.column_map_set('acme', 'Notes', '') AS ignored \gset
SELECT lives_ok($$ SELECT t.load_file(E'Carrier Label,CPT,Filed On,Status,Notes\nAetna,99213,2026-01-05,PENDING,private\n') $$, 'until the customer says what they mean');
SELECT is((SELECT column_map::text FROM t.last_upload()), '{payer,cpt,submitted_date,outcome,NULL}', 'and what is passed over');
SELECT is((SELECT count(*) FROM payerwatch.claim WHERE notes IS NOT NULL AND notes ~ 'private'), 0::bigint, 'a column that is passed over is not stored');
SELECT throws_ok($$ SELECT payerwatch.column_map_set('acme', 'x', 'nonsense') $$, '22023', NULL, 'an unknown column');
SELECT throws_ok($$ SELECT payerwatch.column_map_set('acme', 'SSN 536-22-8741', 'payer') $$, '22023', NULL, 'PHI in a header');
SELECT payerwatch.column_map_set('acme', 'CARRIER_LABEL', NULL) AS ignored \gset
SELECT is((SELECT count(*) FROM payerwatch.column_map), 2::bigint, 'taken back, however it is spelled');

-- export
SET payerwatch.customer = 'beta';
SELECT t.load(payerwatch.upload_template());
SET payerwatch.customer = 'acme';
SELECT ok(count(*) FILTER (WHERE table_name = 'claim') = 5 AND bool_and("row" ? 'customer_id') AND bool_and(("row"->>'customer_id')::int = 1), 'the export holds the customer''s claims, and nobody else''s') FROM payerwatch.customer_export('acme');
SELECT is_empty($$ SELECT 1 FROM payerwatch.customer_export('acme') WHERE table_name IN ('secret', 'session') $$, 'no keys, no sessions');
SELECT is_empty($$ SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'customer_id' WHERE c.relnamespace = 'payerwatch'::regnamespace AND c.relkind = 'r'
    AND NOT c.oid IN (SELECT t::oid FROM payerwatch._customer_tables() t) $$, 'every table of customers is in it');

-- purge
SELECT payerwatch.user_add('ann@acme', 'acme', 'analyst') IS NULL AS ignored \gset
SELECT payerwatch.user_add('bob@beta', 'beta', 'analyst') IS NULL AS ignored \gset
SELECT throws_ok($$ SELECT * FROM payerwatch.customer_purge('acme', 'yes') $$, '22023', NULL, 'a purge is confirmed by the name');
SELECT is((SELECT count(*) FROM payerwatch.claim WHERE customer_id = 1), 5::bigint, 'nothing is gone');
CREATE TABLE purged AS SELECT * FROM payerwatch.customer_purge('acme', 'acme');
SELECT is((SELECT rows_deleted FROM purged WHERE table_name = 'claim'), 5::bigint, 'claims are counted');
SELECT is((SELECT rows_deleted FROM purged WHERE table_name = 'person'), 1::bigint, 'people who worked for nobody else, too');
SELECT is((SELECT string_agg(login, ',') FROM payerwatch.person), 'bob@beta', 'others stay');
SET payerwatch.customer = 'beta';
CREATE FUNCTION t.left_of(id int) RETURNS TABLE (rel text, n bigint) LANGUAGE plpgsql AS $$
BEGIN
    FOR rel IN SELECT c::text FROM payerwatch._customer_tables() AS c LOOP
        EXECUTE format('SELECT count(*) FROM %s WHERE customer_id = $1', rel) INTO n USING id;
        IF n > 0 THEN RETURN NEXT; END IF;
    END LOOP;
END
$$;
SELECT results_eq($$ SELECT rel FROM t.left_of(1) ORDER BY rel $$, $$ VALUES ('payerwatch.audit_event'::text), ('payerwatch.customer') $$, 'nothing is left but the audit trail and a name without meaning');
SELECT is((SELECT name FROM payerwatch.customer WHERE customer_id = 1), 'purged-1', 'that name');
SELECT ok((SELECT object LIKE '%"claim": 5%sha256:%' FROM payerwatch.audit_event WHERE customer_id = 1 AND action = 'customer_purge'), 'the counts are signed off in it');
SELECT is((SELECT count(*) FROM payerwatch.claim WHERE customer_id = 2), 3::bigint, 'the other customer has all its claims');
SELECT throws_ok($$ SELECT * FROM payerwatch.customer_purge('acme', 'acme') $$, 'PW010', NULL, 'there is no such customer any more');
SELECT t.role('pt_cust_loader', 'payerwatch_loader') AS ignored \gset
SELECT payerwatch.tenant_role_add('pt_cust_loader', 'beta') AS ignored \gset
SELECT is(t.try('pt_cust_loader', $$ SELECT payerwatch.customer_purge('beta', 'beta') $$), '42501', 'a loader purges nobody');
SELECT is(t.try('pt_cust_loader', $$ SELECT payerwatch.customer_export('beta') $$), '42501', 'nor exports');
SELECT is(t.try('pt_cust_loader', $$ SELECT payerwatch._customer_erase(2, 'x') $$), '42501', 'nor erases');
SELECT * FROM finish();
