-- Revert payerwatch:roles from pg
BEGIN;
REVOKE ALL ON SCHEMA payerwatch
    FROM payerwatch_owner, payerwatch_api, payerwatch_server, payerwatch_bi, payerwatch_loader, payerwatch_dba;
COMMIT;
