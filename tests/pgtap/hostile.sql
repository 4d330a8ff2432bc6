\ir support/load.sql
-- The same work twice: in a plain session, and in one with hostile settings and look-alikes in front of pg_catalog.
SELECT plan(12);
SELECT payerwatch.customer_add('plain') + payerwatch.customer_add('hostile') AS ignored \gset
SELECT t.role('pt_hos_b', 'payerwatch_loader') IS NULL AS ignored \gset
SELECT t.role('pt_hos_"odd'' name', 'payerwatch_loader', 'pg_execute_server_program') IS NULL AS ignored \gset
CREATE FUNCTION t.work(customer text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
    head CONSTANT text := 'claim_ref,payer,cpt,submitted_date,decided_date,paid_date,outcome,billed_amount,allowed_amount,paid_amount,denial_code' || chr(10);
    id bigint;
BEGIN
    PERFORM set_config('search_path', current_setting('t.path'), true);
    PERFORM t.load(head || 'A1,O''Neil \Health,99213,2026-03-04,,,PENDING,"1,234.50",,,' || chr(10) || 'A2,Cigna,99213,03/04/2026,2026-03-14,,DENIED,9.00,,,CO-16' || chr(10) || 'A3,Cigna,99214,2026-03-04,2026-03-14,2026-03-20,PAID,9.00,2.00,8.00,' || chr(10));
    PERFORM t.load(head || 'A1,O''Neil \Health,99213,2026-03-04,2026-03-09,2026-03-09,PAID,1234.50,1000.00,1000.00,' || chr(10) || ',Cigna,99213,2026-03-04,,,bad outcome,9.00,,,' || chr(10));
    SELECT max(u.upload_id) INTO id FROM payerwatch.upload AS u;
    PERFORM payerwatch.payer_alias_add(customer, 'cigna', 'Cigna Corp');
    PERFORM payerwatch.cpt_group_set(customer, '99213', 'Visits');
    PERFORM payerwatch.quarantine_release(customer, id - 1);
    PERFORM payerwatch.upload_discard(id);
    PERFORM payerwatch.setting_set(customer, 'claim_ref', 'it''s \odd');
END
$$;
CREATE FUNCTION t.result(id int) RETURNS text LANGUAGE sql SET search_path = pg_catalog SET "DateStyle" = 'ISO' AS $$
    SELECT string_agg(x, E'\n' ORDER BY x COLLATE "C") FROM (
        SELECT concat_ws('|', 'c', claim_ref, line, submitted_date, decided_date, paid_date, vis_date, outcome, billed_amount, cpt) FROM payerwatch.claim WHERE customer_id = id
        UNION ALL SELECT concat_ws('|', 's', p.name, submit_date, claims, billed, closed) FROM payerwatch.submit_day JOIN payerwatch.payer p USING (customer_id, payer_id) WHERE customer_id = id
        UNION ALL SELECT concat_ws('|', 'd', p.name, cpt_group, vis_date, paid_claims, denied_claims, denied_billed, denied_hist) FROM payerwatch.decide_day JOIN payerwatch.payer p USING (customer_id, payer_id) WHERE customer_id = id
        UNION ALL SELECT concat_ws('|', 'm', s.spelling, p.name) FROM payerwatch.payer_spelling s JOIN payerwatch.payer p USING (customer_id, payer_id) WHERE s.customer_id = id
        UNION ALL SELECT concat_ws('|', 'f', f.row_number, rule, verdict) FROM payerwatch.row_finding f WHERE customer_id = id
        UNION ALL SELECT concat_ws('|', 'q', total_rows, accepted_rows, rejected_rows, by_rule::text, by_field::text) FROM payerwatch.quality_report WHERE customer_id = id
        UNION ALL SELECT concat_ws('|', 'x', name, value) FROM payerwatch.setting WHERE customer_id = id) AS r (x)
$$;
SET t.path = 'public';
SET payerwatch.customer = 'plain';
SELECT lives_ok($$ SELECT t.work('plain') $$, 'a plain session');

-- Look-alikes: whoever calls one leaves a trace.
CREATE SCHEMA evil;
CREATE TABLE evil.trace (what text);
GRANT ALL ON SCHEMA evil TO PUBLIC; GRANT ALL ON evil.trace TO PUBLIC;
CREATE FUNCTION evil.caught(what text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN INSERT INTO evil.trace VALUES (what); END $$;
CREATE FUNCTION evil.eq(a text, b text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN PERFORM evil.caught('text ='); RETURN true; END $$;
CREATE FUNCTION evil.eqi(a int, b int) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN PERFORM evil.caught('int ='); RETURN true; END $$;
CREATE FUNCTION evil.eqb(a bigint, b bigint) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN PERFORM evil.caught('bigint ='); RETURN true; END $$;
CREATE OPERATOR evil.= (LEFTARG = text, RIGHTARG = text, FUNCTION = evil.eq);
CREATE OPERATOR evil.= (LEFTARG = int, RIGHTARG = int, FUNCTION = evil.eqi);
CREATE OPERATOR evil.= (LEFTARG = bigint, RIGHTARG = bigint, FUNCTION = evil.eqb);
CREATE FUNCTION evil.hashtext(text) RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM evil.caught('hashtext'); RETURN 1; END $$;
CREATE FUNCTION evil.btrim(text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM evil.caught('btrim'); RETURN 'x'; END $$;
CREATE FUNCTION evil.now() RETURNS timestamptz LANGUAGE plpgsql AS $$ BEGIN PERFORM evil.caught('now'); RETURN 'epoch'; END $$;
CREATE FUNCTION evil.current_setting(text, boolean) RETURNS text LANGUAGE plpgsql AS $$ BEGIN PERFORM evil.caught('current_setting'); RETURN 'plain'; END $$;
CREATE FUNCTION evil.nextval(text) RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN PERFORM evil.caught('nextval'); RETURN 1; END $$;
CREATE TABLE evil.claim (x int); CREATE TABLE evil.pg_roles (rolname name, rolsuper boolean); CREATE TABLE evil.customer (customer_id int, name text);
CREATE TEMP TABLE claim (x int); CREATE TEMP TABLE pg_roles (rolname name, rolsuper boolean); CREATE TEMP TABLE payer (x int);
SET t.path = 'evil, pg_temp, pg_catalog';
SET "DateStyle" = 'SQL, DMY'; SET "IntervalStyle" = 'sql_standard'; SET standard_conforming_strings = off; SET escape_string_warning = off; SET bytea_output = 'escape';
SET transform_null_equals = on; SET quote_all_identifiers = on; SET extra_float_digits = -15; SET array_nulls = off; SET "TimeZone" = 'Pacific/Kiritimati';
SET backslash_quote = off; SET xmloption = 'document'; SET enable_hashjoin = off; SET enable_seqscan = off; SET force_parallel_mode = on; SET plan_cache_mode = force_generic_plan;
SET lc_monetary = 'C'; SET lc_numeric = 'C'; SET lc_time = 'C'; SET default_toast_compression = 'pglz'; SET synchronous_commit = off; SET work_mem = '64kB';
SET payerwatch.customer = 'hostile';
SELECT lives_ok($$ SELECT t.work('hostile') $$, 'a hostile session');
RESET ALL;
SET search_path = public, tap, pg_catalog; SET client_min_messages = warning;
SELECT is(t.result(2), t.result(1), 'gives the same claims, rollups, mappings, findings and reports');
SELECT is_empty('SELECT * FROM evil.trace', 'no look-alike was called');
SELECT is((SELECT value FROM payerwatch.setting WHERE customer_id = 2), E'it''s \\odd', 'a value is not an escape');

-- Hostile settings of a session that reads
SET search_path = evil, public, tap, pg_catalog;
SELECT payerwatch.tenant_role_add('pt_hos_b', 'hostile') AS ignored \gset
SELECT t.try('pt_hos_b', 'SELECT string_agg(DISTINCT customer_id::text, '','') FROM payerwatch.upload') AS seen \gset
SET search_path = public, tap;
SELECT is(:'seen'::text, 'ok 2', 'policies hold under a hostile search_path');
SELECT is_empty('SELECT * FROM evil.trace WHERE what IN (''current_setting'', ''hashtext'', ''text ='')', 'and call no look-alike');
SELECT is(t.try('pt_hos_b', $$ SELECT payerwatch.phi_detect('SSN 123-45-6789', 'note') $$) LIKE 'ok%', true, 'phi functions are anybody''s');
-- A role called like a keyword, and names with quotes
SELECT payerwatch.tenant_role_add('pt_hos_"odd'' name', 'hostile') AS ignored \gset
SELECT is(t.try('pt_hos_"odd'' name', 'SELECT payerwatch.current_customers()'), 'ok {2}', 'an odd role name');
SELECT throws_ok($$ SELECT payerwatch.customer_add('x''; DROP TABLE y') $$, '22023', NULL, 'an odd customer name is refused');
SELECT throws_ok($$ SELECT payerwatch.customer_add(NULL) $$, '23502', NULL, 'so is NULL');
SELECT throws_ok($$ SELECT payerwatch.tenant_role_add('no such role', 'plain') $$, '42704', NULL, 'and a role that does not exist');
SELECT * FROM finish();
