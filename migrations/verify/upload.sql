-- Verify payerwatch:upload on pg
SELECT customer_id, upload_id, status, byte_offset FROM payerwatch.upload WHERE false;
SELECT 1 / (count(*) = 62)::int FROM payerwatch.quality_rule;
