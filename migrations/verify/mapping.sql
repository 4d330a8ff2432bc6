-- Verify payerwatch:mapping on pg
SELECT has_function_privilege('payerwatch.mapping_decide(text, text, text)', 'EXECUTE');
