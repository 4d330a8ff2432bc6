-- Verify payerwatch:quality on pg
SELECT customer_id, rule, threshold FROM payerwatch.quality_setting WHERE false;
SELECT has_function_privilege('payerwatch.quality_rules(text)', 'EXECUTE');
