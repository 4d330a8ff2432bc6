\ir support/load.sql
-- semantics.md 14: an upload that is taken back takes along only what no other upload carried.
SELECT plan(41);
SELECT payerwatch.customer_add('acme') AS ignored \gset
SET payerwatch.customer = 'acme';
CREATE FUNCTION t.rows(VARIADIC rows text[]) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    PERFORM t.load(E'claim_ref,payer,cpt,service_date,submitted_date,decided_date,paid_date,billed_amount,allowed_amount,paid_amount,outcome,denial_code\n'
                   || array_to_string(rows, E'\n') || E'\n');
    RETURN (t.last_upload()).upload_id;
END
$$;
CREATE FUNCTION t.rollups() RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(line, E'\n' ORDER BY line COLLATE "C"), '') FROM (
        SELECT format('s %s %s %s %s %s', payer_id, submit_date, claims, billed::numeric(14, 2), closed) FROM payerwatch.submit_day
        UNION ALL SELECT format('d %s %s %s %s %s %s %s %s %s %s %s %s', payer_id, cpt_group, vis_date, paid_claims, partial_claims, denied_claims,
            paid_billed::numeric(14, 2), partial_billed::numeric(14, 2), denied_billed::numeric(14, 2), paid_amount::numeric(14, 2), billed_hist, denied_hist) FROM payerwatch.decide_day
        UNION ALL SELECT format('r %s %s %s %s %s', payer_id, denial_code, vis_date, claims, billed::numeric(14, 2)) FROM payerwatch.reason_day) AS l (line)
$$;
CREATE FUNCTION t.same(what text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    by_deltas CONSTANT text := t.rollups();
BEGIN
    PERFORM payerwatch.refresh('acme', "full" => true);
    RETURN tap.is(by_deltas, t.rollups(), 'rollups equal a rebuild: ' || what);
END
$$;
-- Effective states, each with the number of the upload that it stands under.
CREATE FUNCTION t.claims(prefix text) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(format('%s %s u%s', c.claim_ref, c.outcome, c.upload_id), ', ' ORDER BY c.claim_ref) FROM payerwatch.claim AS c WHERE c.claim_ref LIKE prefix || '%' $$;
\set pending ',Aetna,99213,2026-01-02,2026-01-05,,,100.00,,,PENDING,'
\set denied ',Aetna,99213,2026-01-02,2026-01-05,2026-01-20,,100.00,,,DENIED,CO-16'
\set paid ',Aetna,99213,2026-01-02,2026-01-05,2026-01-25,2026-01-28,100.00,80.00,80.00,PAID,'

-- the same claims in two uploads
SELECT t.rows('A1' || :'pending', 'A2' || :'denied', 'A3' || :'paid') AS u1 \gset
SELECT t.rollups() AS after_u1 \gset
SELECT t.rows('A1' || :'pending', 'A2' || :'denied', 'A3' || :'paid') AS u2 \gset
SELECT is(t.rollups(), :'after_u1', 'an upload of the same claims moves no number');
SELECT payerwatch.upload_discard(:u1) AS ignored \gset
SELECT is(t.claims('A'), format('A1 PENDING u%s, A2 DENIED u%1$s, A3 PAID u%1$s', :u2), 'the first is taken back: the claims stay, under the second');
SELECT is(t.rollups(), :'after_u1', 'and so do the rollups');
SELECT t.same('discard of the first of two equal uploads');
SELECT is((SELECT count(*) FROM payerwatch.claim_version), 0::bigint, 'no version is left over');
SELECT is((SELECT status FROM payerwatch.upload WHERE upload_id = :u1), 'discarded', 'the upload says so');
SELECT is((SELECT count(*) FROM payerwatch.upload_claim WHERE upload_id = :u1), 0::bigint, 'and carries nothing');
SELECT payerwatch.upload_discard(:u2) AS changed \gset
SELECT is(:changed, 3, 'the second too: three claims change');
SELECT is(t.claims('A'), NULL, 'now they are gone');
SELECT is(t.rollups(), '', 'and no cell is left');
SELECT t.same('discard of both');

-- the other way round
SELECT t.rows('B1' || :'pending', 'B2' || :'denied') AS v1 \gset
SELECT t.rows('B1' || :'pending', 'B2' || :'denied') AS v2 \gset
SELECT payerwatch.upload_discard(:v2) AS ignored \gset
SELECT is(t.claims('B'), format('B1 PENDING u%s, B2 DENIED u%1$s', :v1), 'the second is taken back: the claims stay under the first');
SELECT t.same('discard of the second of two equal uploads');
SELECT payerwatch.upload_discard(:v1) AS ignored \gset
SELECT is(t.claims('B'), NULL, 'then the first: gone');
SELECT t.same('discard of both, backwards');

-- PENDING, DENIED, PENDING again: the third is late, yet it carried the claim
SELECT t.rows('C1' || :'pending') AS w1 \gset
SELECT t.rows('C1' || :'denied') AS w2 \gset
SELECT t.rows('C1' || :'pending') AS w3 \gset
SELECT is(t.claims('C'), format('C1 DENIED u%s', :w2), 'the denial is effective');
SELECT t.same('a late file');
SELECT payerwatch.upload_discard(:w2) AS ignored \gset
SELECT alike(t.claims('C'), 'C1 PENDING u%', 'without it the claim is pending');
SELECT t.same('discard of the denial');
SELECT payerwatch.upload_discard(:w1) AS ignored \gset
SELECT is(t.claims('C'), format('C1 PENDING u%s', :w3), 'without the first too: the third carried it');
SELECT t.same('discard of the first');
SELECT payerwatch.upload_discard(:w3) AS ignored \gset
SELECT is(t.claims('C'), NULL, 'without the third it is gone');
SELECT t.same('discard of the third');
SELECT is((SELECT count(*) FROM payerwatch.claim_version), 0::bigint, 'no version is left over');
SELECT is((SELECT count(*) FROM payerwatch.upload_claim), 0::bigint, 'no upload carries anything');

-- the late state goes first, then the first: the denial stays as it is
SELECT t.rows('D1' || :'pending') AS x1 \gset
SELECT t.rows('D1' || :'denied') AS x2 \gset
SELECT t.rows('D1' || :'pending') AS x3 \gset
SELECT payerwatch.upload_discard(:x3) AS ignored \gset
SELECT payerwatch.upload_discard(:x1) AS ignored \gset
SELECT is(t.claims('D'), format('D1 DENIED u%s', :x2), 'taking back what is not effective changes no state');
SELECT t.same('discard of ineffective states');
SELECT payerwatch.upload_discard(:x2) AS ignored \gset
SELECT is(t.claims('D'), NULL, 'and nothing is behind it any more');
SELECT t.same('discard of the last');

-- an effective state that came twice, with another before it
SELECT t.rows('E1' || :'pending') AS y1 \gset
SELECT t.rows('E1' || :'denied') AS y2 \gset
SELECT t.rows('E1' || :'denied') AS y3 \gset
SELECT payerwatch.upload_discard(:y2) AS ignored \gset
SELECT is(t.claims('E'), format('E1 DENIED u%s', :y3), 'the denial was in the third upload, too');
SELECT t.same('discard of the second of three');
SELECT payerwatch.upload_discard(:y3) AS ignored \gset
SELECT is(t.claims('E'), format('E1 PENDING u%s', :y1), 'without both the claim is pending');
SELECT t.same('discard of both denials');

-- a later state over one that came twice
SELECT t.rows('F1' || :'denied') AS z1 \gset
SELECT t.rows('F1' || :'denied') AS z2 \gset
SELECT t.rows('F1' || :'paid') AS z3 \gset
SELECT payerwatch.upload_discard(:z1) AS ignored \gset
SELECT is(t.claims('F'), format('F1 PAID u%s', :z3), 'the payment stays');
SELECT payerwatch.upload_discard(:z3) AS ignored \gset
SELECT is(t.claims('F'), format('F1 DENIED u%s', :z2), 'the superseded denial was the second upload''s, too');
SELECT t.same('discard under a later state');

-- a claim that comes again after it was gone; the same file after its own discard
SELECT t.rows('E1' || :'pending', 'A1' || :'pending') AS again \gset
SELECT is((SELECT new_rows || ' ' || unchanged_rows FROM payerwatch.upload WHERE upload_id = :again), '1 1', 'what was taken back is new again');
SELECT payerwatch.upload_discard(:again) AS ignored \gset
SELECT is(t.claims('E') || coalesce(t.claims('A'), ''), format('E1 PENDING u%s', :y1), 'and goes again');
SELECT t.same('discard of a mixture');

-- a quarantined row counts only after its release, and leaves with its upload
SELECT t.rows('G1,Aetna,99213,2026-01-02,2026-01-05,2026-01-25,2026-01-28,100.00,20.00,80.00,PAID,') AS q1 \gset
SELECT payerwatch.quarantine_release('acme', :q1) AS ignored \gset
SELECT payerwatch.upload_discard(:q1) AS ignored \gset
SELECT is(t.claims('G'), NULL, 'a released row goes with its upload');
SELECT t.same('discard of a released row');
SELECT * FROM finish();
