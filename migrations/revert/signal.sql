-- Revert payerwatch:signal from pg
BEGIN;
DROP FUNCTION payerwatch.alert_assign(bigint, text, date), payerwatch.recovery_add(bigint, numeric, date, text),
    payerwatch.judge(bigint, text, text[], text), payerwatch.signal_claims(bigint), payerwatch.signal_evidence(bigint),
    payerwatch.backtest(text, date, date, int), payerwatch.run_due(), payerwatch.analyze_all(date), payerwatch.analyze(text, date), payerwatch._analyze(text, date),
    payerwatch._summary(text, text, text, text, float8, float8, float8), payerwatch._audit(int, text, text), payerwatch._actor();
REVOKE SELECT ON payerwatch.submit_day, payerwatch.decide_day, payerwatch.reason_day, payerwatch.payer FROM payerwatch_bi;
DROP VIEW payerwatch.recovery_ledger;
DROP TABLE payerwatch.audit_event, payerwatch.recovery, payerwatch.judgment, payerwatch.alert, payerwatch.alert_rule, payerwatch.signal;
DROP TYPE payerwatch.severity;
REVOKE EXECUTE ON FUNCTION payerwatch._replay(int, date, int) FROM payerwatch_api;
COMMIT;
