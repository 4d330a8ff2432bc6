-- alone: what brought the whole server down once runs after the other tests, by itself.
\ir support/load.sql
SELECT plan(8);
SELECT throws_ok($$ SELECT payerwatch.phi_detect('x', NULL) $$, '22004', 'the context must not be null', 'phi_detect with a NULL context');
SELECT lives_ok($$ SELECT payerwatch.phi_detect(NULL, NULL) $$, 'phi_detect of NULL twice');
-- The transition and final functions of aggregates are callable by everybody, with any array.
SELECT throws_ok($$ SELECT payerwatch._rate_drift_final('{}') $$, '22023', 'this is no state of the aggregate', 'rate_drift: an empty state');
SELECT throws_ok($$ SELECT payerwatch._rate_drift_final('{1}') $$, '22023', 'this is no state of the aggregate', 'rate_drift: a state too short to hold four numbers');
SELECT throws_ok($$ SELECT payerwatch._rate_drift_final('{1,1,NULL,1}') $$, '22023', 'this is no state of the aggregate', 'rate_drift: a state with NULL in it');
SELECT throws_ok($$ SELECT payerwatch._dayhist_final('{1,NULL,NULL,NULL,3}') $$, '22023', 'this is no state of the aggregate', 'dayhist: a state with NULL in it');
-- A foreign table of another shape, by whoever may use the server.
SELECT payerwatch.customer_add('acme') AS ignored \gset
SET payerwatch.customer = 'acme';
CREATE FOREIGN TABLE few_columns (a text) SERVER payerwatch_intake OPTIONS (door 'columns');
SELECT throws_ok($$ COPY few_columns FROM PROGRAM 'echo 5' $$, '42P16', NULL, 'a door with other columns');
CREATE FOREIGN TABLE number_door (a int) SERVER payerwatch_intake OPTIONS (door 'bytes');
SELECT throws_ok($$ COPY number_door FROM PROGRAM 'echo 5' $$, '42P16', NULL, 'a door with a number column');
SELECT * FROM finish();
