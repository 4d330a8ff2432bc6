-- Verify payerwatch:token on pg
SELECT token_id, name, role FROM payerwatch.token WHERE false;
