-- Revert payerwatch:intake from pg
BEGIN;
DROP FUNCTION payerwatch._cancel_backend(int), payerwatch.upload_cancel(bigint);
DROP VIEW payerwatch.upload_progress;
DROP FUNCTION payerwatch._upload_progress(), payerwatch._copy_progress(),
    payerwatch.claim_as_of(text, timestamptz), payerwatch.quarantine_release(text, bigint, text), payerwatch.upload_discard(bigint), payerwatch._precedence(date, date, date, text),
    payerwatch.upload_expire(), payerwatch.upload_reject(bigint, text, text), payerwatch.upload_finish(bigint),
    payerwatch.upload_resume(bigint), payerwatch.upload_begin(text, text, bigint), payerwatch._upload_mine(bigint, boolean),
    payerwatch._upload_close(int, bigint, text);
DROP FOREIGN TABLE payerwatch.claim_intake, payerwatch.claim_bytes;
REVOKE USAGE ON FOREIGN SERVER payerwatch_intake FROM payerwatch_owner;
COMMIT;
