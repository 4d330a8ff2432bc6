-- Revert payerwatch:upload from pg
BEGIN;
DROP VIEW payerwatch.rejected_row;
DROP TABLE payerwatch.quality_rule, payerwatch.quality_report, payerwatch.upload_profile, payerwatch.column_map, payerwatch.upload_finding_count, payerwatch.upload_rule,
    payerwatch.row_finding, payerwatch.upload;
COMMIT;
