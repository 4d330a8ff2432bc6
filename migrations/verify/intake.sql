-- Verify payerwatch:intake on pg
SELECT 1 / (count(*) = 2)::int FROM pg_catalog.pg_foreign_table WHERE ftrelid IN ('payerwatch.claim_bytes'::regclass, 'payerwatch.claim_intake'::regclass);
SELECT upload_id, pid, rows FROM payerwatch.upload_progress WHERE false;
