-- Verify payerwatch:api on pg
SELECT payerwatch.server_ready();
SELECT payerwatch.server_check(payerwatch.version());
