-- Verify payerwatch:phi on pg
SELECT customer_id, name, pattern, kind FROM payerwatch.phi_rule WHERE false;
SELECT customer_id, value, note FROM payerwatch.phi_allowed WHERE false;
SELECT customer_id, value_hash, words, kind FROM payerwatch.phi_denied WHERE false;
SELECT customer_id, column_name, action FROM payerwatch.phi_policy WHERE false;
