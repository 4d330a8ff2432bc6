-- Verify payerwatch:rollup on pg
SELECT customer_id, payer_id, submit_date, closed FROM payerwatch.submit_day WHERE false;
SELECT customer_id, payer_id, cpt_group, vis_date FROM payerwatch.decide_day WHERE false;
SELECT customer_id, payer_id, denial_code FROM payerwatch.reason_day WHERE false;
