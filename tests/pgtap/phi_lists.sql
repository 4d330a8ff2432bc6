\ir support/load.sql
-- Customers' own rules, allowed and denied texts, and what the intake does with an identifier in a column.
SELECT payerwatch.customer_add('acme') + payerwatch.customer_add('beta') AS ignored \gset
SET payerwatch.customer = 'acme';
SELECT plan(92);
CREATE FUNCTION t.kinds(value text, context text DEFAULT 'text') RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(s.kind, ' ' ORDER BY s.start), '') FROM payerwatch.phi_spans($1, $2) AS s WHERE s.class = 'phi' $$;

CREATE FUNCTION t.state(statement text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN EXECUTE statement; RETURN ''; EXCEPTION WHEN OTHERS THEN RETURN SQLSTATE; END $$;

-- rules
SELECT is(t.kinds('ticket ZQ-778812 was closed'), '', 'an identifier that only this customer has is not known');
SELECT lives_ok($$ SELECT payerwatch.phi_rule_add('acme', 'ticket', '\bZQ-[0-9]{6}', 'other') $$, 'a rule is added');
SELECT is(t.kinds('ticket ZQ-778812 was closed'), 'OTHER', 'and finds it in the same session at once');
SELECT is(t.kinds('ticket zq-778812 was closed'), 'OTHER', 'without regard to case');
SELECT is(payerwatch.phi_redact('ticket ZQ-778812 was closed', 'note'), 'ticket [OTHER] was closed', 'phi_redact honours it');
SELECT is((payerwatch.phi_detect('ticket ZQ-778812')).message, 'may contain PHI: OTHER at characters 8-16', 'phi_detect honours it and quotes nothing');
SELECT is(payerwatch.phi_contains('ticket ZQ-778812'), false, 'phi_contains, which is immutable, does not');
SELECT is(t.kinds(repeat('no match here. ', 2000) || 'ZQ-778812' || repeat(' none here', 2000)), 'OTHER', 'far into a long text');
SELECT is(t.kinds(repeat('x', 4090) || ' ZQ-778812 '), 'OTHER', 'across the windows that bound a search');
SELECT is((SELECT substring('Größe ZQ-778812' FROM s.start FOR s.length) FROM payerwatch.phi_spans('Größe ZQ-778812') AS s), 'ZQ-778812', 'places count characters');
SET payerwatch.customer = 'beta';
SELECT is(t.kinds('ticket ZQ-778812 was closed'), '', 'another customer does not have it');
RESET payerwatch.customer;
SELECT is(t.kinds('ticket ZQ-778812 was closed'), '', 'nor has a session without a customer');
SET payerwatch.customer = 'acme';
INSERT INTO payerwatch.phi_rule (customer_id, name, pattern, kind, added_by) SELECT customer_id, 'broken', '(unclosed', 'OTHER', 'x' FROM payerwatch.phi_rule;
SELECT throws_ok($$ SELECT t.kinds('ticket') $$, 'PW003', 'the rule broken cannot be used', 'a rule written past phi_rule_add stops the screen and is named');
SELECT lives_ok($$ SELECT payerwatch.phi_rule_remove('acme', 'broken') $$, 'and can be removed');
SELECT is(t.kinds('ticket ZQ-778812 was closed'), 'OTHER', 'the others work again');
SELECT throws_ok($$ SELECT payerwatch.phi_rule_add('acme', 'bad', '(unclosed') $$, 'PW003', NULL, 'an invalid rule is refused');
SELECT throws_ok($$ SELECT payerwatch.phi_rule_add('acme', 'bad', 'a*') $$, 'PW003', NULL, 'one that matches the empty text too');
SELECT throws_ok($$ SELECT payerwatch.phi_rule_add('acme', 'bad', '') $$, 'PW003', NULL, 'and an empty one');
SELECT throws_ok($$ SELECT payerwatch.phi_rule_add('acme', 'bad', NULL) $$, 'PW003', NULL, 'and none');
SELECT throws_ok($$ SELECT payerwatch.phi_rule_add('acme', 'bad', repeat('a', 1001)) $$, 'PW003', NULL, 'and one that is too long');
SELECT throws_ok($$ SELECT payerwatch.phi_rule_add('acme', 'bad', '^(a+)+$') $$, '54001', NULL, 'and one that tries too much');
SELECT throws_ok($$ SELECT payerwatch.phi_rule_add('acme', 'bad', '123-45-6780') $$, 'PW002', NULL, 'and one that holds an identifier');
SELECT throws_ok($$ SELECT payerwatch.phi_rule_add('acme', 'bad', 'Patricia Fernandez') $$, 'PW002', NULL, 'or a name');
SELECT throws_ok($$ SELECT payerwatch.phi_rule_add('acme', 'patricia-fernandez', 'abc') $$, 'PW002', NULL, 'nor is a rule called after somebody');
SELECT lives_ok($$ SELECT payerwatch.phi_rule_add('acme', 'shapes', '\b(?:Northside Clinic|Acme)\s+(?:No\.?|#)\s*[A-Z]{2}-?\d{5,8}\b') $$, 'a shape is none');
SELECT lives_ok($$ SELECT payerwatch.phi_rule_remove('acme', 'shapes') $$, 'it goes again');
SELECT throws_ok($$ SELECT payerwatch.phi_rule_add('acme', 'Bad name', 'abc') $$, '22023', NULL, 'a name is plain');
SELECT throws_ok($$ SELECT payerwatch.phi_rule_add('acme', 'bad', 'abc', 'NPI') $$, '22023', NULL, 'a kind is a patient''s');
SELECT throws_ok($$ SELECT payerwatch.phi_rule_add('nobody', 'bad', 'abc') $$, 'PW010', NULL, 'a customer must exist');
SELECT lives_ok($$ SELECT payerwatch.phi_rule_add('acme', 'slow', '^(q|qq)+b') $$, 'a rule may still be too complex for some text');
SELECT is(t.kinds(repeat('q', 60)), 'UNSCREENED', 'which then counts as not screened');
SELECT is(payerwatch.phi_rule_remove('acme', 'slow'), true, 'a rule is taken away');
SELECT is(t.kinds(repeat('q', 60)), '', 'and is gone at once');
SELECT is(payerwatch.phi_rule_remove('acme', 'slow'), false, 'and is not there twice');

-- allowed
SELECT is(t.kinds('Daniel Cook Medical Fund', 'payer') || t.kinds('Jane Roe', 'payer'), 'NAME', 'a bare name is found');
SELECT lives_ok($$ SELECT payerwatch.phi_allow_add('acme', 'Jane Roe', 'our third-party administrator') $$, 'a text is allowed');
SELECT is(t.kinds('Jane Roe', 'payer') || t.kinds('JANE  ROE', 'payer') || t.kinds('Claim sent to Jane Roe today', 'note'), '', 'it passes, however it is written');
SELECT is(t.kinds('Jane Roe Smith', 'payer'), 'NAME', 'a longer name does not');
SELECT is(t.kinds('Claim of Mary Johnson sent to Jane Roe', 'note'), 'NAME', 'nor does another beside it');
SELECT throws_ok($$ SELECT payerwatch.phi_allow_add('acme', 'SSN 123-45-6780') $$, 'PW002', NULL, 'a number that is somebody''s cannot be allowed');
SELECT throws_ok($$ SELECT payerwatch.phi_allow_add('acme', ' . ') $$, '22023', NULL, 'nor can nothing');
SELECT lives_ok($$ SELECT payerwatch.phi_allow_add('acme', 'portal.example-payer.com') $$, 'a payer''s own site');
SELECT is(t.kinds('see https://portal.example-payer.com/claims/status', 'note'), '', 'passes with its pages');
SELECT is(t.kinds('see https://other.example.com/u/1', 'note'), 'URL', 'others do not');
SELECT is(payerwatch.phi_allow_remove('acme', 'Jane Roe'), true, 'it can be taken back');
SELECT is(t.kinds('Jane Roe', 'payer'), 'NAME', 'at once');

-- denied
SELECT is(t.kinds('the zebra file', 'note'), '', 'nothing to find');
SELECT lives_ok($$ SELECT payerwatch.phi_deny_add('acme', 'Zebra File', 'OTHER') $$, 'a text is denied');
SELECT is(t.kinds('the ZEBRA  file', 'note') || t.kinds('zebra files', 'note'), 'OTHER', 'whole words of it are found, however written');
SELECT is_empty($$ SELECT 1 FROM payerwatch.phi_denied AS d WHERE d::text ~* 'zebra' $$, 'the text itself is not kept');
SELECT throws_ok($$ SELECT payerwatch.phi_deny_add('acme', 'one two three four five six seven') $$, '22023', NULL, 'it has at most six words');
SELECT is(payerwatch.phi_deny_remove('acme', 'zebra FILE'), true, 'it can be taken back');
SELECT is(t.kinds('the zebra file', 'note'), '', 'at once');

-- lists as they are, and a scan that honours them
SELECT is((SELECT string_agg(l.list || ' ' || coalesce(l.name, l.value), ', ') FROM payerwatch.phi_lists('acme') AS l), 'allowed portal.example-payer.com, rule ticket', 'phi_lists');
CREATE TABLE public.scanned (v text);
INSERT INTO public.scanned VALUES ('ticket ZQ-778812'), ('nothing');
SELECT is((SELECT kind || rows_matched FROM payerwatch.phi_scan('public.scanned')), 'OTHER1', 'phi_scan honours them');

-- policies: what the intake does
CREATE FUNCTION t.notes(note text, payer text DEFAULT 'Aetna') RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM t.load(E'claim_ref,payer,cpt,submitted_date,decided_date,outcome,notes\nN-' || md5(clock_timestamp()::text) || ',' || payer || ',99213,2026-01-05,2026-01-15,PAID,' || note || E'\n');
    RETURN (SELECT u.accepted_rows || ' ' || coalesce((SELECT c.notes FROM payerwatch.claim AS c WHERE c.upload_id = u.upload_id), '-') || ' '
        || coalesce((SELECT string_agg(f.column_name || ':' || f.kind || ':' || f.verdict || ':' || f.findings, ' ' ORDER BY f.column_name)
                     FROM payerwatch.upload_finding_count AS f WHERE f.upload_id = u.upload_id AND f.rule = 'R12'), '-') FROM t.last_upload() AS u);
END
$$;
SELECT is(t.notes('SSN 123-45-6780'), '1 SSN [SSN] notes:SSN:redact:1', 'notes are redacted by default');
SELECT is(t.notes('ticket ZQ-778812'), '1 ticket [OTHER] notes:OTHER:redact:1', 'own rules hold in the intake');
SELECT lives_ok($$ SELECT payerwatch.phi_policy_set('acme', 'notes', 'reject') $$, 'a policy is set');
SELECT is(t.notes('SSN 123-45-6780'), '0 - notes:SSN:reject:1', 'notes reject the row');
SELECT lives_ok($$ SELECT payerwatch.phi_policy_set('acme', 'notes', 'pass') $$, 'another');
SELECT is(t.notes('SSN 123-45-6780'), '1 SSN 123-45-6780 notes:SSN:flag:1', 'notes pass, and are counted');
SELECT payerwatch.phi_policy_set('acme', 'notes', NULL) \g /dev/null
SELECT is(t.notes('clean', 'Mary Johnson self pay'), '0 - payer:NAME:reject:1', 'a payer rejects the row by default');
SELECT payerwatch.phi_policy_set('acme', 'payer', 'redact') \g /dev/null
SELECT is(t.notes('clean', 'Mary Johnson self pay'), '1 clean payer:NAME:redact:1', 'or is redacted');
SELECT is((SELECT s.spelling FROM payerwatch.payer_spelling AS s WHERE s.spelling ~ 'self pay'), '[NAME] self pay', 'and stored without the name');
SELECT throws_ok($$ SELECT payerwatch.phi_policy_set('acme', 'claim_ref', 'redact') $$, '22023', NULL, 'a redacted reference means nothing');
SELECT throws_ok($$ SELECT payerwatch.phi_policy_set('acme', 'billed_amount', 'pass') $$, '42703', NULL, 'amounts are not screened');
SELECT throws_ok($$ SELECT payerwatch.phi_policy_set('acme', 'notes', 'maybe') $$, '22023', NULL, 'an action is one of three');
-- Lists never make the detector find less: spans that touch are one.
SELECT payerwatch.phi_deny_add('acme', 'Smith'), payerwatch.phi_deny_add('acme', 'example'), payerwatch.phi_rule_add('acme', 'ext', '-[0-9]{4}\b') \g /dev/null
SELECT is(payerwatch.phi_redact('claim for Jane Smith today', 'note'), 'claim for [NAME] today', 'a denied part of a name does not uncover the rest');
SELECT is(payerwatch.phi_redact('SSN 219-09-9998', 'note'), 'SSN [SSN]', 'nor does an own rule of a number');
SELECT is(payerwatch.phi_redact('mail jane.smith@example.org', 'note'), 'mail [EMAIL]', 'nor of an address');
SELECT payerwatch.phi_allow_add('acme', 'Smith') \g /dev/null
SELECT is(t.kinds('Smith', 'payer'), 'NAME', 'what is denied is found, whatever is allowed');
SELECT is(t.kinds('claim for Jane Smith today', 'note'), 'NAME', 'and what is allowed hides no longer name');
SELECT payerwatch.phi_deny_remove('acme', 'Smith'), payerwatch.phi_deny_remove('acme', 'example'), payerwatch.phi_rule_remove('acme', 'ext'), payerwatch.phi_allow_remove('acme', 'SMITH.') \g /dev/null

-- A rule that phi_test_rule matches is found.
CREATE TABLE t.patterns (pattern text, sample text);
INSERT INTO t.patterns VALUES ('\<ZQ-[0-9]{6}\>', 'ticket ZQ-778812 closed'), ('\<wqz77', 'wqz77'), ('\x5AQX-[0-9]{4}', 'ZQX-7788'),
    ('\b[[:digit:]wxyz]{9}\b', '7788w20x1'), ('[^[:space:]wqz]{3}7', 'abc7'), ('q[^]xyz]w[0-9]{4}', 'qaw7788'), ('[\]abc]wqz', 'awqz'),
    ('(?<=#)zq[0-9]{4}', repeat(' ', 3583) || '#zq1234' || repeat(' ', 5000)), ('tick(et)?-[0-9]{4}', 'tick-1234');
CREATE FUNCTION t.agrees(p text, s text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE found boolean;
BEGIN
    PERFORM payerwatch.phi_rule_add('acme', 'r', p);
    found := (payerwatch.phi_detect(s)).is_phi;
    PERFORM payerwatch.phi_rule_remove('acme', 'r');
    RETURN found AND (SELECT matched FROM payerwatch.phi_test_rule(p, ARRAY[s]));
END
$$;
SELECT ok(t.agrees(pattern, sample), 'found: ' || pattern) FROM t.patterns;

-- What is allowed, and what cannot be.
SELECT payerwatch.phi_allow_add('acme', 'Jane Roe'), payerwatch.phi_allow_add('acme', 'example.com') \g /dev/null
SELECT is((SELECT string_agg(t.kinds(v, 'note'), ',') FROM (VALUES ('Jane.Roe@gmail.com'), ('https://x.org/patients/jane/roe'), ('example.com@evil.org'),
    ('https://evil.org/p/example/com/Jane-Roe'), ('https://example.com.evil.org/x'), ('jane.doe@example.com'), ('https://www.example.com/claims')) AS u (v)),
    'EMAIL,URL,EMAIL,URL,URL,EMAIL,', 'an allowed host is a host, an allowed name is no address');
SELECT is((SELECT count(*) FROM unnest(ARRAY['219099998', '00123456', '92', 'A1234567', '1950-02-03']) AS u (v),
    LATERAL (SELECT 1 WHERE t.state(format('SELECT payerwatch.phi_allow_add(''acme'', %L)', u.v)) = 'PW002') AS r), 5::bigint, 'numbers that are somebody''s behind a label cannot be allowed');
SELECT payerwatch.phi_rule_add('acme', 'short', '\bZX[0-9]{4}\b') \g /dev/null
SELECT t.load(E'claim_ref,payer,payer_code,cpt,submitted_date,decided_date,outcome\nS1,Aetna,ZX1234,99213,2026-01-05,2026-01-15,PAID\n') \g /dev/null
SELECT is((SELECT rejected_rows FROM t.last_upload()), 1::bigint, 'own rules hold for short codes in the intake');

-- A role without a right to the schema may read a view that redacts.
CREATE VIEW public.redacted AS SELECT payerwatch.phi_redact('SSN 219-09-9998') AS r;
GRANT SELECT ON public.redacted TO PUBLIC;
\o /dev/null
SELECT t.role('pt_list_nobody');
\o
SELECT is(t.try('pt_list_nobody', 'SELECT r FROM public.redacted'), 'ok SSN [SSN]', 'a view redacts for whoever may read it');
SET payerwatch.customer = 'nobody';
SELECT throws_ok($$ SELECT * FROM payerwatch.phi_scan_schema('public') $$, 'PW010', NULL, 'a wrong customer is an error, not a clean schema');
SET payerwatch.customer = 'acme';

-- who may
\o /dev/null
SELECT t.role('pt_list_loader', 'payerwatch_loader'), t.role('pt_list_dba', 'payerwatch_dba');
SELECT payerwatch.tenant_role_add('pt_list_loader', 'acme'), payerwatch.tenant_role_add('pt_list_dba', 'acme');
\o
SELECT is(t.try('pt_list_loader', $$ SELECT payerwatch.phi_policy_set('acme', 'notes', 'pass') $$), '42501', 'who loads claims may not let identifiers pass');
SELECT is(t.try('pt_list_dba', $$ SELECT payerwatch.phi_policy_set('acme', 'notes', 'redact') $$), 'ok', 'who looks after the database may say what passes');

-- phi_scan in several processes finds what it finds in one, the customer's lists included
SET payerwatch.customer = 'acme';
SELECT payerwatch.phi_deny_add('acme', 'Operation Heron') AS ignored \gset
CREATE TABLE public.wide AS SELECT i, CASE WHEN i % 500 = 3 THEN 'SSN 219-09-9998' WHEN i % 700 = 5 THEN 'see operation heron' ELSE 'value ' || i END AS a,
    NULLIF('Aetna ' || i % 40, 'Aetna 7') AS b FROM generate_series(1, 40000) AS i;
SELECT string_agg(format(', lpad(%L, 3) AS c%s', i, i), '') AS more FROM generate_series(1, 95) AS i \gset
CREATE TABLE public.very_wide AS SELECT w.* :more, 'SSN 219-09-9998' AS last FROM public.wide AS w WHERE i <= 3000;
ANALYZE public.wide, public.very_wide;
SET max_parallel_workers_per_gather = 0;
CREATE TEMP TABLE alone AS SELECT * FROM payerwatch.phi_scan('public.wide');
SELECT bag_eq('SELECT column_name::text, kind, rows_scanned, rows_matched FROM alone', $$ VALUES ('a', 'SSN', 40000::bigint, 80::bigint), ('a', 'NAME', 40000, 58) $$, 'in one process');
RESET max_parallel_workers_per_gather;
SET parallel_setup_cost = 0; SET parallel_tuple_cost = 0; SET min_parallel_table_scan_size = 0; SET parallel_leader_participation = off;
SELECT bag_eq($$ SELECT * FROM payerwatch.phi_scan('public.wide') $$, 'SELECT * FROM alone', 'in others');
CREATE FUNCTION pg_temp.plan_of(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE 'EXPLAIN ' || query; END $$;
SELECT ok((SELECT bool_or(p LIKE '%Gather%') FROM pg_temp.plan_of('SELECT payerwatch._phi_tally(ctid, a, b) FROM public.wide') AS p), 'which PostgreSQL allows');
SELECT is((SELECT rows_matched FROM payerwatch.phi_scan('public.very_wide') WHERE column_name = 'last'), 3000::bigint, 'more columns than a function has arguments');
SELECT * FROM finish();
