-- Revert payerwatch:customer from pg
BEGIN;
DROP FUNCTION payerwatch.tenant_role_remove(name, text),
    payerwatch.tenant_role_add(name, text), payerwatch.customer_add(text), payerwatch._lock_customer(int), payerwatch._today(int), payerwatch._customer_id(text), payerwatch._protect(regclass[]);
DROP TABLE payerwatch.setting_history, payerwatch.setting, payerwatch.secret, payerwatch.tenant_role, payerwatch.customer;
DROP FUNCTION payerwatch.current_customers(), payerwatch._outer_role();
COMMIT;
