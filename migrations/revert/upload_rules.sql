-- Revert payerwatch:upload_rules from pg
BEGIN;
DROP FUNCTION payerwatch._upload_rules(int, bigint), payerwatch._is_holiday(date);
COMMIT;
