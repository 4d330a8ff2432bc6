-- Verify payerwatch:upload_rules on pg
SELECT payerwatch._is_holiday('2026-12-25');
