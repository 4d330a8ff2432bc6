-- Revert payerwatch:payer from pg
BEGIN;
DROP TABLE payerwatch.cpt_group, payerwatch.payer_decision, payerwatch.payer_spelling, payerwatch.payer_alias, payerwatch.payer;
COMMIT;
