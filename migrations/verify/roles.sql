-- Verify payerwatch:roles on pg
SELECT 1 / count(*) FROM pg_catalog.pg_roles WHERE rolname = 'payerwatch_owner';
SELECT 1 / (pg_catalog.has_schema_privilege('payerwatch_owner', 'payerwatch', 'CREATE')::int);
