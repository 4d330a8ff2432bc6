-- Verify payerwatch:payer on pg
SELECT customer_id, payer_id, name FROM payerwatch.payer WHERE false;
SELECT customer_id, payer_spelling_id, payer_id FROM payerwatch.payer_spelling WHERE false;
