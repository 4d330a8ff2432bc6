\ir support/load.sql
-- Two customers with claims; roles bound to one, to the other, to both, to none.
SELECT payerwatch.customer_add('acme') + payerwatch.customer_add('beta') AS ignored \gset
\o /dev/null
SELECT t.role('pt_ten_a', 'payerwatch_loader', 'payerwatch_bi', 'pg_execute_server_program'), t.role('pt_ten_b', 'payerwatch_loader', 'payerwatch_bi', 'pg_execute_server_program'),
       t.role('pt_ten_both', 'payerwatch_loader', 'payerwatch_bi', 'pg_execute_server_program'), t.role('pt_ten_none', 'payerwatch_loader', 'payerwatch_bi', 'pg_execute_server_program'),
       t.role('pt_ten_reader', 'payerwatch_bi', 'pg_execute_server_program'), t.role('pt_ten_stranger');
SELECT payerwatch.tenant_role_add('pt_ten_a', 'acme'), payerwatch.tenant_role_add('pt_ten_reader', 'acme'), payerwatch.tenant_role_add('pt_ten_b', 'beta'),
       payerwatch.tenant_role_add('pt_ten_both', 'acme'), payerwatch.tenant_role_add('pt_ten_both', 'beta');
\o
CREATE FUNCTION t.csv(ref text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT E'claim_ref,payer,cpt,submitted_date,decided_date,outcome,billed_amount,denial_code\n' || ref || E',Acme Mutual Plan,99213,2026-01-05,2026-01-15,DENIED,9.00,CO-16\n,,,,,,,\n' $$;
CREATE FUNCTION t.load_as(role name, ref text) RETURNS text LANGUAGE sql AS $$ SELECT t.try(role, format('SELECT t.load(t.csv(%L))', ref)) $$;
SELECT plan(66);

-- every table of customer data is protected
SELECT is_empty($$ SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'customer_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'payerwatch'::regnamespace AND c.relkind IN ('r', 'p') AND NOT (c.relrowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)) $$, 'row-level security and a policy on each');
SELECT is_empty($$ SELECT c.relname FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid WHERE c.relnamespace = 'payerwatch'::regnamespace AND NOT ('pg_read_all_data'::regrole = ANY (p.polroles))
    AND pg_get_expr(p.polqual, p.polrelid) = 'true' AND p.polroles <> ARRAY['payerwatch_api'::regrole::oid] $$, 'an open policy is for payerwatch_api only');
SELECT is_empty($$ SELECT c.relname, i.indkey FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'customer_id' JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
    WHERE c.relnamespace = 'payerwatch'::regnamespace AND c.relkind = 'r' AND i.indkey[0] <> a.attnum AND c.relname <> 'session' $$, 'customer_id leads every primary key');
SELECT is_empty($$ SELECT rolname FROM pg_roles WHERE rolname LIKE 'payerwatch%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication) $$, 'none of our roles is above the law');
SELECT is_empty($$ SELECT r.rolname, m.rolname FROM pg_auth_members a JOIN pg_roles r ON r.oid = a.roleid JOIN pg_roles m ON m.oid = a.member WHERE m.rolname LIKE 'payerwatch%' $$, 'nor a member of another role');

-- loading
SELECT is(t.load_as('pt_ten_a', 'A1'), 'ok', 'a bound loader loads');
SELECT is(t.load_as('pt_ten_b', 'B1'), 'ok', 'the other one too');
SELECT is((SELECT string_agg(claim_ref || customer_id, ' ' ORDER BY claim_ref) FROM payerwatch.claim), 'A11 B12', 'each for its own customer');
SELECT is(t.load_as('pt_ten_none', 'X'), 'PW010', 'a loader without a customer is refused');
SELECT is(t.load_as('pt_ten_both', 'X'), 'PW010', 'one of two customers must be chosen');
SELECT is(t.load_as('pt_ten_reader', 'X'), '42501', 'a reader has no right to load');
SELECT is(t.load_as('pt_ten_stranger', 'X'), '42501', 'nor has a stranger');
SELECT is(t.load_as('payerwatch_dba', 'X'), '42501', 'nor the doctor role');
SET payerwatch.customer = 'acme';
SELECT is(t.load_as('pt_ten_b', 'X'), 'PW010', 'another tenant''s customer');
SELECT is(t.load_as('pt_ten_none', 'X'), 'PW010', 'a customer without being bound');
SELECT is(t.load_as('pt_ten_both', 'A2'), 'ok', 'bound to both, acme chosen');
SET payerwatch.customer = 'nobody';
SELECT is(t.load_as('pt_ten_a', 'X'), 'PW010', 'an unknown customer');
SET payerwatch.customer = 'ACME';
SELECT is(t.load_as('pt_ten_a', 'X'), 'PW010', 'names are exact');
RESET payerwatch.customer;
-- Before the first row: a row that COPY itself cannot read is never reached.
CREATE FUNCTION t.broken(role name) RETURNS text LANGUAGE sql AS $$ SELECT t.try(role, $q$ COPY payerwatch.claim_intake (payer, cpt) FROM PROGRAM 'echo a,b,c,d' WITH (FORMAT csv) $q$) $$;
SELECT is(t.broken('pt_ten_a'), '22P04', 'the broken row is seen by who may load');
SELECT is(t.broken('pt_ten_none'), 'PW010', 'refused before the first row without a customer');
SELECT is(t.broken('pt_ten_both'), 'PW010', 'and without a choice');
SELECT is(t.broken('pt_ten_reader'), '42501', 'and without the right');
SELECT is((SELECT count(*) FROM payerwatch.upload), 3::bigint, 'nothing of it is left');
SELECT set_config('payerwatch.upload', (SELECT upload_id::text FROM payerwatch.upload WHERE customer_id = 1 LIMIT 1), false) AS ignored \gset
SELECT is(t.load_as('pt_ten_b', 'X'), 'PW030', 'another customer''s upload is not to be had');
RESET payerwatch.upload;

-- reading: every table and view, each role; a denial is fine, a row of another customer is not
CREATE FUNCTION t.seen(role name, rel regclass) RETURNS text LANGUAGE sql AS $$
    SELECT t.try(role, format('SELECT coalesce(string_agg(DISTINCT customer_id::text, '','' ORDER BY customer_id::text), ''none'') FROM %s', rel)) $$;
CREATE VIEW rels AS SELECT DISTINCT c.oid::regclass AS rel FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'customer_id'
    WHERE c.relnamespace IN (SELECT oid FROM pg_namespace WHERE nspname LIKE 'payerwatch%') AND c.relkind IN ('r', 'p', 'v', 'm');
SELECT is_empty($$ SELECT rel, t.seen('pt_ten_a', rel) FROM rels WHERE t.seen('pt_ten_a', rel) NOT IN ('ok 1', 'ok none', '42501') $$, 'a: acme only');
SELECT is_empty($$ SELECT rel, t.seen('pt_ten_b', rel) FROM rels WHERE t.seen('pt_ten_b', rel) NOT IN ('ok 2', 'ok none', '42501') $$, 'b: beta only');
SELECT is_empty($$ SELECT rel, t.seen('pt_ten_none', rel) FROM rels WHERE t.seen('pt_ten_none', rel) NOT IN ('ok none', '42501') $$, 'unbound: nothing');
SELECT is_empty($$ SELECT rel, t.seen('pt_ten_stranger', rel) FROM rels WHERE t.seen('pt_ten_stranger', rel) <> '42501' $$, 'a stranger: no access');
SELECT is_empty($$ SELECT rel, t.seen('payerwatch_server', rel) FROM rels WHERE t.seen('payerwatch_server', rel) NOT IN ('ok none', '42501') $$, 'the server without a customer: nothing');
SELECT is(t.seen('pt_ten_a', 'payerwatch.upload') || t.seen('pt_ten_both', 'payerwatch.upload'), 'ok 1ok 1,2', 'bound to both sees both');
SELECT is(t.seen('pt_ten_a', 'payerwatch.secret') || t.seen('payerwatch_server', 'payerwatch.secret'), '4250142501', 'keys are for nobody');
SELECT is_empty($$ SELECT rel FROM rels WHERE t.seen('payerwatch_api', rel) NOT IN ('ok none', '42501') AND rel::text NOT IN ('payerwatch.customer', 'payerwatch.tenant_role', 'payerwatch.membership', 'payerwatch.session', 'payerwatch.analysis_due') $$, 'even payerwatch_api is under the policies');
SELECT is(t.try('pt_ten_a', 'SELECT count(*) FROM payerwatch.upload_progress'), 'ok 0', 'a loader reads upload_progress');
SET payerwatch.customer = 'beta';
SELECT is(t.seen('pt_ten_a', 'payerwatch.upload'), 'PW010', 'a setting of another tenant is an error, not an empty success');
RESET payerwatch.customer;
SET row_security = off;
SELECT is(t.seen('pt_ten_a', 'payerwatch.upload'), '42501', 'row_security = off opens nothing');
RESET row_security;

-- functions, for the wrong customer, the wrong upload, no customer
CREATE FUNCTION t.refused(statement text, state text DEFAULT 'PW010') RETURNS text LANGUAGE sql AS $$ SELECT tap.is(t.try('pt_ten_b', statement), state, statement) $$;
SELECT t.refused($$ SELECT payerwatch.normalize_payer('acme', 'Aetna') $$);
SELECT t.refused($$ SELECT payerwatch.cpt_group('acme', '99213') $$);
SELECT t.refused($$ SELECT payerwatch.mapping_cache_warm('acme') $$);
SELECT t.refused($$ SELECT payerwatch.upload_begin('acme', 'x.csv') $$);
SELECT t.refused($$ SELECT count(*) FROM payerwatch.claim_as_of('acme', now()) $$);
SELECT t.refused($$ SELECT payerwatch.quarantine_release('acme', 1) $$);
SELECT t.refused($$ SELECT payerwatch.payer_alias_add('acme', 'x', 'y') $$);
SELECT t.refused($$ SELECT payerwatch.payer_alias_remove('acme', 'x') $$);
SELECT t.refused($$ SELECT payerwatch.mapping_decide('acme', 'x', 'y') $$);
SELECT t.refused($$ SELECT payerwatch.mapping_queue('acme') $$);
SELECT t.refused($$ SELECT payerwatch.cpt_group_set('acme', '99213', 'y') $$);
SELECT t.refused($$ SELECT payerwatch.setting_get('acme', 'claim_ref') $$);
SELECT t.refused($$ SELECT payerwatch.setting_set('acme', 'claim_ref', 'hash') $$);
SELECT t.refused($$ SELECT payerwatch.refresh('acme', true) $$);
SELECT t.refused($$ SELECT payerwatch.upload_resume(1) $$, 'PW030');
SELECT t.refused($$ SELECT payerwatch.upload_finish(1) $$, 'PW030');
SELECT t.refused($$ SELECT payerwatch.upload_discard(1) $$, 'PW030');
SELECT t.refused($$ SELECT payerwatch.customer_add('mine') $$, '42501');
SELECT t.refused($$ SELECT payerwatch.tenant_role_add('pt_ten_b', 'acme') $$, '42501');
SELECT t.refused($$ SELECT payerwatch.user_add('x', 'beta', 'owner') $$, '42501');
SELECT t.refused($$ SELECT payerwatch._cancel_backend(1) $$, '42501');
SELECT t.refused($$ SELECT payerwatch._rebuild(1) $$, '42501');
SELECT t.refused($$ SELECT payerwatch._keyed_hash('k', 'v') $$, '42501');

-- a superuser names the customer in the call
SELECT payerwatch.setting_set('acme', 'claim_ref', 'hash') AS ignored \gset
SELECT is((SELECT count(*) FROM payerwatch.claim_as_of('acme', now())), 2::bigint, 'superuser: claim_as_of without the setting');
SELECT is((SELECT count(*) FROM payerwatch.mapping_queue('acme')), 1::bigint, 'superuser: mapping_queue without the setting');
SELECT is(payerwatch.setting_get('acme', 'claim_ref'), 'hash', 'superuser: setting_get without the setting');

-- a reader does not change anything of its own customer either
SELECT is(t.try('pt_ten_reader', $$ SELECT payerwatch.upload_begin('acme', 'x.csv') $$), '42501', 'a reader opens no upload');
SELECT is(t.try('pt_ten_reader', $$ SELECT payerwatch.upload_discard(1) $$), '42501', 'nor takes one back');
SELECT is(t.try('pt_ten_reader', $$ SELECT payerwatch.payer_alias_add('acme', 'x', 'y') $$), '42501', 'nor maps payers');
-- the check of a customer is not kept from one role to the next
CREATE FUNCTION t.both() RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    who text; said text := ''; answer text;
BEGIN
    FOREACH who IN ARRAY ARRAY['pt_ten_a', 'pt_ten_b'] LOOP
        PERFORM set_config('role', who, true);
        BEGIN
            answer := payerwatch.normalize_payer('acme', 'Aetna');
            said := said || 'ok ';
        EXCEPTION WHEN OTHERS THEN said := said || SQLSTATE;
        END;
    END LOOP;
    SET LOCAL ROLE NONE;
    RETURN said;
END
$$;
SELECT is(t.both(), 'ok PW010', 'SET ROLE in the middle of a function');
SELECT payerwatch.tenant_role_remove('pt_ten_a', 'acme') AS ignored \gset
SELECT is(t.load_as('pt_ten_a', 'X'), 'PW010', 'a binding that is removed ends');
SELECT * FROM finish();
