-- Revert payerwatch:extension from pg
BEGIN;
DROP EXTENSION payerwatch;
COMMIT;
