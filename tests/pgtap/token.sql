\ir support/load.sql
SELECT plan(17);
SELECT payerwatch.customer_add('acme') + payerwatch.customer_add('beta') AS ignored \gset
SELECT payerwatch.token_add('acme', ' feed ') AS token \gset
SELECT matches(:'token'::text, '^pwt_[0-9a-f]{64}$', 'a token is made');
SELECT is((SELECT count(*) FROM payerwatch.token AS t WHERE t::text LIKE '%' || right(:'token', 20) || '%'), 0::bigint, 'and only its hash stored');
SELECT is((SELECT name || ' ' || role FROM payerwatch.tokens('acme')), 'feed analyst', 'an analyst, unless said otherwise');
SELECT throws_ok($$ SELECT payerwatch.token_add('acme', 'feed') $$, '22023', NULL, 'a name once');
SELECT throws_ok($$ SELECT payerwatch.token_add('acme', 'Jane Doe SSN 123-45-6789') $$, '22023', NULL, 'no PHI in a name');
SELECT throws_ok($$ SELECT payerwatch.token_add('acme', 'x', 'admin') $$, '22023', NULL, 'no administrators');
SELECT throws_ok($$ SELECT payerwatch.token_add('acme', 'x', NULL) $$, '22023', NULL, 'some role');
SELECT throws_ok($$ SELECT payerwatch.token_add('acme', 'x', 'viewer', 0) $$, '22023', NULL, 'some days');
SELECT throws_ok($$ SELECT payerwatch.token_add('nobody', 'x') $$, 'PW010', NULL, 'some customer');
SELECT is(payerwatch.token_use(sha256(convert_to(:'token', 'UTF8'))) ->> 'customer', 'acme', 'it works for its customer');
SELECT is(payerwatch.token_use('\x00'), NULL::jsonb, 'another does not');
SELECT is(t.try('payerwatch_loader', $$ SELECT payerwatch.token_use('\x00') $$), '42501', 'only the server asks');
SELECT is(t.try('payerwatch_bi', $$ SELECT payerwatch.token_add('acme', 'y') $$), '42501', 'and not everybody makes one');
SELECT is((SELECT array_agg(payerwatch.token_revoke('beta', token_id)) FROM payerwatch.tokens('acme')), ARRAY[false], 'another customer''s is out of reach');
SELECT token_id AS token_id FROM payerwatch.tokens('acme') \gset
SELECT payerwatch.token_revoke('acme', :token_id) AS ignored \gset
SELECT is(payerwatch.token_use(sha256(convert_to(:'token', 'UTF8'))), NULL::jsonb, 'a revoked one is nobody''s');
-- who acts is what the server says, and nobody else
SET payerwatch.customer = 'acme';
SET payerwatch.person = 'token 1';
SELECT payerwatch.payer_alias_add('acme', 'Forged', 'Aetna') AS ignored \gset
SELECT is((SELECT decided_by FROM payerwatch.payer_decision ORDER BY payer_decision_id DESC LIMIT 1), current_user::text, 'a database role cannot act as a token');
SET payerwatch.person = 'token x';
SELECT is(t.try('payerwatch_server', $$ SELECT payerwatch.payer_alias_add('acme', 'Forged too', 'Aetna') $$), 'PW015', 'nor is every word a token');
SELECT * FROM finish();
