-- Deploy payerwatch:rollup to pg
BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL ROLE payerwatch_owner;

CREATE TABLE payerwatch.submit_day (
    customer_id int NOT NULL,
    payer_id int NOT NULL,
    submit_date date NOT NULL,
    claims bigint NOT NULL,
    billed numeric NOT NULL,
    closed payerwatch.dayhist NOT NULL,
    PRIMARY KEY (customer_id, payer_id, submit_date)) WITH (fillfactor = 80);
COMMENT ON TABLE payerwatch.submit_day IS 'Claims by payer and day of submission, with the days until each decision became visible.';
COMMENT ON COLUMN payerwatch.submit_day.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.submit_day.payer_id IS 'The payer.';
COMMENT ON COLUMN payerwatch.submit_day.submit_date IS 'Day of submission.';
COMMENT ON COLUMN payerwatch.submit_day.claims IS 'Claims submitted.';
COMMENT ON COLUMN payerwatch.submit_day.billed IS 'Their billed dollars.';
COMMENT ON COLUMN payerwatch.submit_day.closed IS 'Days from submission until visible, of those decided by now.';

CREATE TABLE payerwatch.decide_day (
    customer_id int NOT NULL,
    payer_id int NOT NULL,
    cpt_group text COLLATE "C" NOT NULL,
    vis_date date NOT NULL,
    paid_claims bigint NOT NULL,
    partial_claims bigint NOT NULL,
    denied_claims bigint NOT NULL,
    paid_billed numeric NOT NULL,
    partial_billed numeric NOT NULL,
    denied_billed numeric NOT NULL,
    paid_amount numeric NOT NULL,
    billed_hist payerwatch.dayhist NOT NULL,
    denied_hist payerwatch.dayhist NOT NULL,
    PRIMARY KEY (customer_id, payer_id, cpt_group, vis_date)) WITH (fillfactor = 80);
COMMENT ON TABLE payerwatch.decide_day IS 'Decisions by payer, procedure group and the day on which they became visible.';
COMMENT ON COLUMN payerwatch.decide_day.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.decide_day.payer_id IS 'The payer.';
COMMENT ON COLUMN payerwatch.decide_day.cpt_group IS 'Procedure group.';
COMMENT ON COLUMN payerwatch.decide_day.vis_date IS 'Day on which the decisions became visible.';
COMMENT ON COLUMN payerwatch.decide_day.paid_claims IS 'Claims paid.';
COMMENT ON COLUMN payerwatch.decide_day.partial_claims IS 'Claims paid in part.';
COMMENT ON COLUMN payerwatch.decide_day.denied_claims IS 'Claims denied.';
COMMENT ON COLUMN payerwatch.decide_day.paid_billed IS 'Billed dollars of the paid.';
COMMENT ON COLUMN payerwatch.decide_day.partial_billed IS 'Billed dollars of the paid in part.';
COMMENT ON COLUMN payerwatch.decide_day.denied_billed IS 'Billed dollars of the denied.';
COMMENT ON COLUMN payerwatch.decide_day.paid_amount IS 'Dollars paid.';
COMMENT ON COLUMN payerwatch.decide_day.billed_hist IS 'Billed dollars of all, by bucket of 5 % width (payerwatch._amount_bucket).';
COMMENT ON COLUMN payerwatch.decide_day.denied_hist IS 'Billed dollars of the denied, likewise.';

CREATE TABLE payerwatch.reason_day (
    customer_id int NOT NULL,
    payer_id int NOT NULL,
    denial_code text COLLATE "C" NOT NULL,
    vis_date date NOT NULL,
    claims bigint NOT NULL,
    billed numeric NOT NULL,
    PRIMARY KEY (customer_id, payer_id, denial_code, vis_date)) WITH (fillfactor = 80);
COMMENT ON TABLE payerwatch.reason_day IS 'Denials by payer, reason and the day on which they became visible.';
COMMENT ON COLUMN payerwatch.reason_day.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.reason_day.payer_id IS 'The payer.';
COMMENT ON COLUMN payerwatch.reason_day.denial_code IS 'Claim adjustment reason code; empty where none was given.';
COMMENT ON COLUMN payerwatch.reason_day.vis_date IS 'Day on which the denials became visible.';
COMMENT ON COLUMN payerwatch.reason_day.claims IS 'Claims denied.';
COMMENT ON COLUMN payerwatch.reason_day.billed IS 'Their billed dollars, partial denials included.';

CREATE TABLE payerwatch.analysis_due (
    customer_id int PRIMARY KEY,
    queued_at timestamptz NOT NULL DEFAULT now());
COMMENT ON TABLE payerwatch.analysis_due IS 'Customers whose numbers changed since their last analysis.';
COMMENT ON COLUMN payerwatch.analysis_due.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.analysis_due.queued_at IS 'Since when.';

GRANT SELECT, INSERT, UPDATE, DELETE ON payerwatch.submit_day, payerwatch.decide_day, payerwatch.reason_day, payerwatch.analysis_due
    TO payerwatch_api;
RESET ROLE;
SELECT payerwatch._protect(ARRAY['payerwatch.submit_day', 'payerwatch.decide_day', 'payerwatch.reason_day', 'payerwatch.analysis_due']::regclass[]);
SET LOCAL ROLE payerwatch_api;

-- What one claim line adds to the rollups; the intake's deltas (glue/rollup.cpp) follow the same definitions and a test compares both.
CREATE FUNCTION payerwatch._rebuild(customer_id int, payer_ids int[] DEFAULT NULL) RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
BEGIN
    DELETE FROM payerwatch.submit_day AS r WHERE r.customer_id = $1 AND ($2 IS NULL OR r.payer_id = ANY ($2));
    DELETE FROM payerwatch.decide_day AS r WHERE r.customer_id = $1 AND ($2 IS NULL OR r.payer_id = ANY ($2));
    DELETE FROM payerwatch.reason_day AS r WHERE r.customer_id = $1 AND ($2 IS NULL OR r.payer_id = ANY ($2));
    INSERT INTO payerwatch.submit_day
    SELECT $1, s.payer_id, c.submitted_date, count(*) FILTER (WHERE c.line = 1),
           coalesce(sum(c.billed_amount) FILTER (WHERE c.dollars_count), 0.00),
           coalesce(payerwatch.dayhist(greatest(c.vis_date - c.submitted_date, 0)) FILTER (WHERE c.line = 1 AND c.vis_date IS NOT NULL), '{}')
    FROM payerwatch.claim AS c JOIN payerwatch.payer_spelling AS s USING (customer_id, payer_spelling_id)
    WHERE c.customer_id = $1 AND ($2 IS NULL OR s.payer_id = ANY ($2))
    GROUP BY s.payer_id, c.submitted_date;
    INSERT INTO payerwatch.decide_day
    SELECT $1, s.payer_id, coalesce(g.cpt_group, payerwatch._coarse_cpt_group(c.cpt)) AS grp, c.vis_date,
           count(*) FILTER (WHERE c.line = 1 AND c.outcome = 'PAID'),
           count(*) FILTER (WHERE c.line = 1 AND c.outcome = 'PARTIAL'),
           count(*) FILTER (WHERE c.line = 1 AND c.outcome = 'DENIED'),
           coalesce(sum(c.billed_amount) FILTER (WHERE c.dollars_count AND c.outcome = 'PAID'), 0.00),
           coalesce(sum(c.billed_amount) FILTER (WHERE c.dollars_count AND c.outcome = 'PARTIAL'), 0.00),
           coalesce(sum(c.billed_amount) FILTER (WHERE c.dollars_count AND c.outcome = 'DENIED'), 0.00),
           coalesce(sum(c.paid_amount) FILTER (WHERE c.dollars_count), 0.00),
           coalesce(payerwatch.dayhist(payerwatch._amount_bucket((c.billed_amount * 100)::bigint)) FILTER (WHERE c.dollars_count AND c.billed_amount IS NOT NULL), '{}'),
           coalesce(payerwatch.dayhist(payerwatch._amount_bucket((c.billed_amount * 100)::bigint)) FILTER (WHERE c.dollars_count AND c.billed_amount IS NOT NULL AND c.outcome = 'DENIED'), '{}')
    FROM payerwatch.claim AS c JOIN payerwatch.payer_spelling AS s USING (customer_id, payer_spelling_id)
    LEFT JOIN payerwatch.cpt_group AS g ON g.customer_id = c.customer_id AND g.cpt = c.cpt
    WHERE c.customer_id = $1 AND c.vis_date IS NOT NULL AND c.outcome IN ('PAID', 'PARTIAL', 'DENIED') AND ($2 IS NULL OR s.payer_id = ANY ($2))
    GROUP BY s.payer_id, grp, c.vis_date;
    INSERT INTO payerwatch.reason_day
    SELECT $1, s.payer_id, coalesce(c.denial_code, ''), c.vis_date, count(*) FILTER (WHERE c.line = 1 AND c.outcome = 'DENIED'),
           coalesce(sum(c.billed_amount) FILTER (WHERE c.dollars_count), 0.00)
    FROM payerwatch.claim AS c JOIN payerwatch.payer_spelling AS s USING (customer_id, payer_spelling_id)
    WHERE c.customer_id = $1 AND c.vis_date IS NOT NULL AND c.outcome IN ('DENIED', 'PARTIAL') AND ($2 IS NULL OR s.payer_id = ANY ($2))
    GROUP BY s.payer_id, coalesce(c.denial_code, ''), c.vis_date;
    -- Cells that hold nothing are not kept.
    DELETE FROM payerwatch.submit_day AS r WHERE r.customer_id = $1 AND r.claims = 0 AND r.billed = 0 AND r.closed OPERATOR(payerwatch.=) '{}';
    DELETE FROM payerwatch.decide_day AS r WHERE r.customer_id = $1 AND r.paid_claims = 0 AND r.partial_claims = 0 AND r.denied_claims = 0
        AND r.paid_billed = 0 AND r.partial_billed = 0 AND r.denied_billed = 0 AND r.paid_amount = 0 AND r.billed_hist OPERATOR(payerwatch.=) '{}';
    DELETE FROM payerwatch.reason_day AS r WHERE r.customer_id = $1 AND r.claims = 0 AND r.billed = 0;
    INSERT INTO payerwatch.analysis_due (customer_id) VALUES ($1) ON CONFLICT (customer_id) DO UPDATE SET queued_at = now();
END
$$;
COMMENT ON FUNCTION payerwatch._rebuild(int, int[]) IS 'Makes the rollups of some payers, or all, anew from the claims.';
REVOKE ALL ON FUNCTION payerwatch._rebuild(int, int[]) FROM PUBLIC;

CREATE FUNCTION payerwatch.refresh(customer text DEFAULT NULL, "full" boolean DEFAULT false) RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id int;
BEGIN
    PERFORM payerwatch._require_person('admin');
    IF $1 IS NOT NULL THEN
        PERFORM payerwatch._customer_id($1);
    END IF;
    -- Deltas are applied as claims change, so that only a rebuild is left to do.
    IF $2 THEN
        FOREACH id IN ARRAY payerwatch.current_customers() LOOP
            PERFORM payerwatch._lock_customer(id);
            PERFORM payerwatch._rebuild(id);
        END LOOP;
    END IF;
END
$$;
COMMENT ON FUNCTION payerwatch.refresh(text, boolean) IS 'Brings rollups up to date; with full => true they are rebuilt from the claims.';
RESET ROLE;
COMMIT;
