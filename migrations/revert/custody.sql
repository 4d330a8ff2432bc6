-- Revert payerwatch:custody from pg
BEGIN;
DROP FUNCTION payerwatch.upload_changes(bigint), payerwatch._next_upload(int, bigint), payerwatch.upload_template(), payerwatch.customer_purge(text, text),
    payerwatch._customer_erase(int, text), payerwatch.customer_export(text), payerwatch._customer_tables();
COMMIT;
