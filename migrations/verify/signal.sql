-- Verify payerwatch:signal on pg
SELECT customer_id, signal_id, kind, severity FROM payerwatch.signal WHERE false;
SELECT customer_id, alert_id FROM payerwatch.alert WHERE false;
SELECT customer_id, recovery_id FROM payerwatch.recovery_ledger WHERE false;
