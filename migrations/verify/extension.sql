-- Verify payerwatch:extension on pg
SELECT payerwatch.version();
