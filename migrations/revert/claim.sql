-- Revert payerwatch:claim from pg
BEGIN;
DROP TABLE payerwatch.upload_claim, payerwatch.claim_version, payerwatch.claim;
DROP SEQUENCE payerwatch.claim_version_id, payerwatch.claim_id_block;
COMMIT;
