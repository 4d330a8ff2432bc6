\ir support/load.sql
-- A rise of one payer's denial rate is found, once, and belongs to its customer alone.
SELECT plan(19);
SELECT payerwatch.customer_add('acme') + payerwatch.customer_add('beta') AS ignored \gset
SET payerwatch.customer = 'acme';
SELECT t.role('pt_sig_b', 'payerwatch_bi') IS NULL AS first, t.role('pt_sig_loader', 'payerwatch_bi', 'payerwatch_loader') IS NULL AS second,
       payerwatch.tenant_role_add('pt_sig_b', 'beta') IS NULL AS third, payerwatch.tenant_role_add('pt_sig_loader', 'beta') IS NULL AS ignored \gset
DO $$
BEGIN
    FOR part IN 0..7 LOOP
        PERFORM t.load(E'claim_ref,payer,cpt,submitted_date,decided_date,paid_date,outcome,billed_amount,allowed_amount,paid_amount,denial_code\n'
            || string_agg(format(E'S%s,Aetna,99213,%s,%s,%s,%s,100,%s,%s,%s\n', g, d, d + 10, CASE WHEN NOT denied THEN d + 12 END,
                   CASE WHEN denied THEN 'DENIED' ELSE 'PAID' END, CASE WHEN NOT denied THEN 80 END, CASE WHEN NOT denied THEN 80 END, CASE WHEN denied THEN 'CO-197' END), '' ORDER BY g))
        FROM (SELECT g, d, g % 10 < CASE WHEN d > '2026-05-01' THEN 6 ELSE 1 END AS denied
              FROM (SELECT g, '2025-06-01'::date + g / 10 AS d FROM generate_series(part * 475 + 1, part * 475 + 475) AS g) AS days) AS claims;
    END LOOP;
END
$$;
SELECT ok((SELECT count(*) FROM payerwatch.analyze('acme', '2026-06-10') WHERE kind = 'denial_rate' AND payer = 'Aetna') > 0, 'analyze finds the risen denial rate');
SELECT ok((SELECT count(*) FROM payerwatch.backtest('acme', '2025-12-01', '2026-06-10') WHERE kind = 'denial_rate' AND as_of > '2026-05-01') > 0, 'backtest too');
SELECT is((SELECT count(*) FROM payerwatch.backtest('acme', '2025-12-01', '2026-04-30')), 0::bigint, 'and nothing before it');
SELECT is_empty($$ SELECT as_of, payer, kind FROM payerwatch.backtest('acme', '2025-12-01', '2026-06-10', 1) GROUP BY 1, 2, 3 HAVING count(*) > 1 $$, 'at most one row per as_of, payer and kind');
CREATE TABLE before AS SELECT to_jsonb(s) - 'updated_at' AS row FROM payerwatch.signal AS s;
SELECT payerwatch.judge(min(alert_id), 'noise', '{}', 'looked at') IS NULL AS ignored FROM payerwatch.alert \gset
SELECT count(*) AS ignored FROM payerwatch.analyze('acme', '2026-06-10') \gset
SELECT set_eq('SELECT to_jsonb(s) - ''updated_at'' - ''status'' FROM payerwatch.signal AS s', 'SELECT row - ''status'' FROM before', 'running it twice changes nothing');
SELECT is((SELECT count(*) FROM payerwatch.judgment), 1::bigint, 'a judgment survives');
SELECT ok((SELECT count(*) FROM payerwatch.signal_claims((SELECT min(signal_id) FROM payerwatch.signal))) > 0, 'a signal has claims behind it');
SELECT is(t.try('pt_sig_b', 'SELECT count(*) FROM payerwatch.signal'), 'PW010', 'beta under acme''s setting');
RESET payerwatch.customer;
SELECT is(t.try('pt_sig_b', 'SELECT count(*) FROM payerwatch.signal'), 'ok 0', 'beta sees no signal');
SELECT is(t.try('pt_sig_b', 'SELECT count(*) FROM payerwatch.alert'), 'ok 0', 'no alert');
SELECT is(t.try('pt_sig_b', 'SELECT count(*) FROM payerwatch.recovery_ledger'), 'ok 0', 'no ledger');
SELECT is(t.try('pt_sig_loader', 'SELECT count(*) FROM payerwatch.signal_claims(1)'), 'ok 0', 'no claim behind a signal');
SELECT is(t.try('pt_sig_b', 'SELECT payerwatch.signal_evidence(1)'), 'ok', 'no evidence');
SELECT is(t.try('pt_sig_loader', $$ SELECT payerwatch.judge(1, 'noise', '{}', 'x') $$), 'PW041', 'and judges none');
SELECT is(t.try('pt_sig_loader', $$ SELECT payerwatch.recovery_add(1, 5, '2026-06-11', 'x') $$), 'PW041', 'nor books a recovery');
SELECT is(t.try('pt_sig_loader', $$ SELECT count(*) FROM payerwatch.analyze('acme', '2026-06-10') $$), 'PW010', 'nor analyses');
SELECT is(t.try('pt_sig_b', $$ SELECT count(*) FROM payerwatch.backtest('acme', '2026-01-01', '2026-06-10') $$), 'PW010', 'nor replays');
-- who only reads may replay and see evidence, not more
SELECT is(t.try('pt_sig_b', $$ SELECT count(*) FROM payerwatch.backtest('beta', '2026-01-01', '2026-06-10') $$), 'ok 0', 'a reader replays its own');
SELECT is_empty($$ SELECT call, t.try('pt_sig_b', call) FROM unnest(ARRAY['SELECT count(*) FROM payerwatch.signal_claims(1)', 'SELECT count(*) FROM payerwatch.analyze(''beta'')',
    'SELECT payerwatch.judge(1, ''noise'', ''{}'', ''x'')', 'SELECT payerwatch.recovery_add(1, 5, ''2026-06-11'', ''x'')', 'SELECT payerwatch.alert_assign(1, ''x'', NULL)',
    'SELECT payerwatch.refresh(''beta'')', 'SELECT count(*) FROM payerwatch.claim_as_of(''beta'', now())', 'SELECT payerwatch.setting_set(''beta'', ''claim_ref'', ''hash'')']) AS c (call)
    WHERE t.try('pt_sig_b', call) <> '42501' $$, 'and does no more');
SELECT * FROM finish();
