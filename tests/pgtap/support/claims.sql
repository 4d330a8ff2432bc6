-- The customer acme, rows for it, and its rollups beside a rebuild.
SELECT payerwatch.customer_add('acme') AS ignored \gset
SET payerwatch.customer = 'acme';
CREATE FUNCTION t.rows(VARIADIC rows text[]) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    PERFORM t.load(E'claim_ref,line,payer,cpt,modifier,service_date,submitted_date,decided_date,paid_date,billed_amount,allowed_amount,paid_amount,outcome,denial_code\n'
                   || array_to_string(rows, E'\n') || E'\n');
    RETURN (t.last_upload()).upload_id;
END
$$;
-- The rollups as text, so that two moments can be compared.
CREATE FUNCTION t.rollups() RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(line, E'\n' ORDER BY line COLLATE "C") FROM (
        SELECT format('s %s %s %s %s %s', payer_id, submit_date, claims, billed::numeric(14, 2), closed) FROM payerwatch.submit_day
        UNION ALL SELECT format('d %s %s %s %s %s %s %s %s %s %s %s %s', payer_id, cpt_group, vis_date, paid_claims, partial_claims, denied_claims,
            paid_billed::numeric(14, 2), partial_billed::numeric(14, 2), denied_billed::numeric(14, 2), paid_amount::numeric(14, 2), billed_hist, denied_hist) FROM payerwatch.decide_day
        UNION ALL SELECT format('r %s %s %s %s %s', payer_id, denial_code, vis_date, claims, billed::numeric(14, 2)) FROM payerwatch.reason_day) AS l (line)
$$;
CREATE FUNCTION t.same(what text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    by_deltas CONSTANT text := t.rollups();
BEGIN
    PERFORM payerwatch.refresh('acme', true);
    RETURN tap.is(by_deltas, t.rollups(), 'deltas equal a rebuild: ' || what);
END
$$;
CREATE FUNCTION t.claim(ref text) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(format('%s:%s', c.line, c.outcome), ' ' ORDER BY c.line) FROM payerwatch.claim AS c WHERE c.claim_ref = ref $$;
