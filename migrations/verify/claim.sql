-- Verify payerwatch:claim on pg
SELECT customer_id, claim_id, claim_ref, line, vis_date, outcome FROM payerwatch.claim WHERE false;
SELECT 1 / (count(*) = 3)::int FROM pg_catalog.pg_index WHERE indrelid = 'payerwatch.claim'::regclass AND indisvalid;
