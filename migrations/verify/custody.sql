-- Verify payerwatch:custody on pg
SELECT has_function_privilege('payerwatch.customer_purge(text, text)', 'EXECUTE');
