-- Revert payerwatch:roles from pg
BEGIN;
REVOKE ALL ON SCHEMA payerwatch
    FROM payerwatch_owner, payerwatch_api, payerwatch_server, payerwatch_bi, payerwatch_loader, payerwatch_dba;
REVOKE EXECUTE ON FUNCTION payerwatch._table_changed(), payerwatch._quality_catalogue() FROM payerwatch_owner;
REVOKE EXECUTE ON FUNCTION payerwatch._coarse_cpt_group(text), payerwatch._amount_bucket(bigint), payerwatch._wilson(bigint, bigint),
    payerwatch._quality_score(text[], bigint[], bigint[], bigint) FROM payerwatch_api;
COMMIT;
