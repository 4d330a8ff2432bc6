-- Revert payerwatch:api from pg
BEGIN;
DROP POLICY lookup ON payerwatch.analysis_due;
DROP FUNCTION payerwatch.server_analyze_due(), payerwatch._due_customers(), payerwatch.server_alerts(text, bigint, int),
    payerwatch.server_signals(jsonb, text, int), payerwatch.server_rejected(bigint), payerwatch.server_upload(bigint),
    payerwatch.server_uploads(bigint, int), payerwatch.server_finish(bigint), payerwatch.server_report(bigint),
    payerwatch._upload_json(payerwatch.upload), payerwatch.server_offset(bigint), payerwatch.server_piece(bigint, bigint, boolean),
    payerwatch.server_ready(), payerwatch.server_check(text);
COMMIT;
