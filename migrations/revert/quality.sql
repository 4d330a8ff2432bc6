-- Revert payerwatch:quality from pg
BEGIN;
DROP FUNCTION payerwatch.cpt_group_load(text), payerwatch.reference_load(text, bytea), payerwatch.quality_trend(text, int), payerwatch._report_make(int, bigint, jsonb),
    payerwatch.quality_rules(text), payerwatch.quality_rule_set(text, text, numeric, boolean, text), payerwatch._quality_limits(int);
DROP TABLE payerwatch.quality_setting, payerwatch.reference_code, payerwatch.reference_version;
REVOKE EXECUTE ON FUNCTION payerwatch._reference_read(text, bytea) FROM payerwatch_api;
ALTER TABLE payerwatch.quality_rule DROP COLUMN threshold, DROP COLUMN example;
COMMIT;
