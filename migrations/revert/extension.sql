-- Revert payerwatch:extension from pg
BEGIN;
DROP EXTENSION payerwatch;
DROP SCHEMA payerwatch;
COMMIT;
