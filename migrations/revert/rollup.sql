-- Revert payerwatch:rollup from pg
BEGIN;
DROP FUNCTION payerwatch.refresh(text, boolean), payerwatch._rebuild(int, int[]);
DROP TABLE payerwatch.analysis_due, payerwatch.reason_day, payerwatch.decide_day, payerwatch.submit_day;
COMMIT;
