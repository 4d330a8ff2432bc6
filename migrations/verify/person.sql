-- Verify payerwatch:person on pg
SELECT person_id, login FROM payerwatch.person WHERE false;
SELECT customer_id, role FROM payerwatch.membership WHERE false;
SELECT token_hash FROM payerwatch.session WHERE false;
