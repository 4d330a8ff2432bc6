\ir support/load.sql
SELECT plan(17);
SELECT payerwatch.customer_add('acme') + payerwatch.customer_add('beta') AS ignored \gset
SELECT payerwatch.user_add('ann@example.com', 'acme', 'admin') AS password \gset
SELECT ok(length(:'password') >= 12, 'a password is generated');
SELECT is((SELECT count(*) FROM payerwatch.person WHERE password_hash LIKE '%' || :'password' || '%'), 0::bigint, 'and only its hash stored');
SELECT throws_ok($$ SELECT payerwatch.user_add('bob', 'acme', 'admin', 'plain words') $$, 'PW014', NULL, 'a plain password is refused');
SELECT throws_ok($$ SELECT payerwatch.user_add('bob', 'acme', 'king') $$, '22023', NULL, 'an unknown role');
SELECT throws_ok($$ SELECT payerwatch.user_add('bob', 'nobody', 'viewer') $$, 'PW010', NULL, 'an unknown customer');
SELECT throws_ok($$ SELECT payerwatch.user_add('bob', 'acme', NULL) $$, NULL, NULL, 'no role');

-- log in, as the server
SELECT is((payerwatch.login_begin('ann@example.com', '10.0.0.1')).wait_seconds, 0, 'no wait');
SELECT is((payerwatch.login_begin('nobody', '10.0.0.1')).password_hash, NULL, 'nobody has no hash');
SELECT is(payerwatch.session_begin('ann@example.com', '\x01') ->> 'role', 'admin', 'a session begins');
SELECT is(payerwatch.session_use('\x01', true) ->> 'customer', 'acme', 'and is used');
SELECT is(payerwatch.session_use('\x02', true), NULL, 'another cookie is nobody''s');
SELECT is(t.try('payerwatch_server', $$ SELECT payerwatch.session_use('\x01', false) ->> 'login' $$), 'ok ann@example.com', 'the server may');
SELECT is(t.try('payerwatch_loader', $$ SELECT payerwatch.session_use('\x01', false) $$), '42501', 'others may not');

-- throttle
DO $$ BEGIN FOR i IN 1..8 LOOP PERFORM payerwatch.login_failed('ann@example.com', '10.0.0.9'); END LOOP; END $$;
SELECT ok((payerwatch.login_begin('ann@example.com', '10.0.0.1')).wait_seconds > 0, 'after failures there is a wait, from any address');
SELECT ok((payerwatch.login_begin('someone else', '10.0.0.9')).wait_seconds > 0, 'and for any login from that address');
SELECT payerwatch.user_add('ann@example.com', 'acme', 'viewer') AS ignored \gset
SELECT is(payerwatch.session_use('\x01', false), NULL, 'a new password ends the sessions');
-- a role in the customer counts for the server's calls
BEGIN;
SET LOCAL payerwatch.person = 'ann@example.com';
SET LOCAL payerwatch.customer = 'acme';
SELECT is(t.try('payerwatch_server', $$ SELECT payerwatch.setting_set('acme', 'claim_ref', 'hash') $$), 'PW015', 'a viewer sets nothing');
COMMIT;
SELECT * FROM finish();
