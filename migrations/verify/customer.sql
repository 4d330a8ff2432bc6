-- Verify payerwatch:customer on pg
SELECT customer_id, name, time_zone FROM payerwatch.customer WHERE false;
SELECT customer_id, role_name FROM payerwatch.tenant_role WHERE false;
SELECT customer_id, name, value FROM payerwatch.setting WHERE false;
SELECT payerwatch.current_customers();
