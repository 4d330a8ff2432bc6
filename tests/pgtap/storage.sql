\ir support/load.sql
\ir support/claims.sql
-- What the intake writes past the executor (tuples, index entries) is what PostgreSQL would have written: its own checker finds no fault, and
-- every value comes back.
CREATE EXTENSION amcheck SCHEMA tap;
CREATE EXTENSION pageinspect SCHEMA tap;
SELECT plan(17);

CREATE FUNCTION t.line(ref text, width int, amount text) RETURNS text LANGUAGE sql AS $$
    SELECT concat_ws(',', ref, '1', 'Acme Mutual Plan', '', '', repeat('f', width), '', '99213', '', '', '', '', '2026-01-05', '2026-01-15', '', amount, '', '', 'DENIED', '', '',
                     repeat('appealed ', width)) $$;
CREATE FUNCTION t.header() RETURNS text LANGUAGE sql AS $$
    SELECT E'claim_ref,line,payer,payer_code,line_of_business,facility,pos,cpt,modifier,icd10,provider_npi,service_date,submitted_date,decided_date,paid_date,billed_amount,allowed_amount,paid_amount,outcome,denial_code,denial_reason,notes\n' $$;
-- Every width about the lengths at which a text's header grows and a row is put elsewhere.
SELECT t.load(t.header() || string_agg(t.line('W' || w, w, w || '.00'), E'\n') || E'\n')
    FROM unnest(ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 20, 110, 125, 126, 127, 128, 129, 200, 250]) AS w \g /dev/null
SELECT is((SELECT count(*) FROM payerwatch.claim WHERE claim_ref LIKE 'W%'
           AND (length(facility), length(notes), billed_amount) = (substr(claim_ref, 2)::int, 9 * substr(claim_ref, 2)::int - 1, substr(claim_ref, 2)::int)), 20::bigint, 'texts of every width come back');
-- Nothing but what a claim must have, and everything it can have.
SELECT t.load(t.header() || E'N1,,Acme Mutual Plan,,,,,99213,,,,,2026-01-05,,,,,,PENDING,,,\nF1,2,Acme Mutual Plan,60054,COMMERCIAL,North Clinic,11,99213,25,E11.9,1234567893,2026-01-02,2026-01-05,2026-01-15,2026-01-20,100.10,80.05,80.00,PAID,CO-45,contract,checked\n') \g /dev/null
SELECT is((SELECT num_nulls(VARIADIC array[c.service_date::text, c.decided_date::text, c.paid_date::text, c.vis_date::text, c.payer_code, c.line_of_business, c.facility, c.pos, c.modifier, c.icd10, c.provider_npi,
               c.denial_code, c.denial_reason, c.notes, c.billed_amount::text, c.allowed_amount::text, c.paid_amount::text]) FROM payerwatch.claim AS c WHERE claim_ref = 'N1'), 17, 'a claim with the least has NULLs');
SELECT is((SELECT concat_ws('|', line, service_date, submitted_date, decided_date, paid_date, vis_date, dollars_count, payer_code, line_of_business, facility, pos, cpt, modifier, icd10, provider_npi, outcome,
               denial_code, denial_reason, notes, billed_amount, allowed_amount, paid_amount) FROM payerwatch.claim WHERE claim_ref = 'F1'),
    '2|2026-01-02|2026-01-05|2026-01-15|2026-01-20|2026-01-20|t|60054|COMMERCIAL|North Clinic|11|99213|25|E11.9|1234567893|PAID|CO-45|contract|checked|100.10|80.05|80.00', 'a claim with everything has everything');
-- Amounts of every length.
SELECT t.load(t.header() || string_agg(t.line('A' || n, 0, a), E'\n') || E'\n')
    FROM unnest(ARRAY['0', '0.01', '0.10', '1', '9.99', '99.99', '100', '9999.99', '10000', '10000.01', '99999.99', '123456.78', '999999.99']) WITH ORDINALITY AS u (a, n) \g /dev/null
SELECT is((SELECT string_agg(billed_amount::text, ' ' ORDER BY billed_amount) FROM payerwatch.claim WHERE claim_ref LIKE 'A%'),
    (SELECT string_agg(a::numeric(12, 2)::text, ' ' ORDER BY a) FROM unnest(ARRAY[0, 0.01, 0.10, 1, 9.99, 99.99, 100, 9999.99, 10000, 10000.01, 99999.99, 123456.78, 999999.99]) AS a), 'amounts come back');
-- Equal rows without a reference are claims of their own, whose tuples PostgreSQL puts together; they stand among the others of a batch.
SELECT t.load(t.header() || repeat(t.line('', 3, '7.00') || E'\n', 5) || t.line('D1', 3, '8.00') || E'\n' || repeat(t.line('', 4, '7.50') || E'\n', 2)) \g /dev/null
SELECT is((SELECT count(DISTINCT claim_ref) || ' ' || count(*) FROM payerwatch.claim WHERE claim_ref LIKE 'dr%'), '7 7', 'derived references, some with an ordinal');
-- Updates and versions, from the same rows.
SELECT t.load(t.header() || t.line('W200', 199, '1.00') || E'\n' || t.line('A1', 0, '1.00') || E'\n') \g /dev/null
SELECT is((SELECT length(facility) || ' ' || length(notes) FROM payerwatch.claim WHERE claim_ref = 'W200') || ' ' ||
          (SELECT length(facility) || ' ' || length(notes) FROM payerwatch.claim_version WHERE claim_ref = 'W200'), '199 1790 200 1799', 'a corrected claim and its version');
-- More than a batch, in which tuples of ours and of PostgreSQL alternate, the other way round in the second half: the slots are used again.
CREATE FUNCTION t.load_awk(program text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('COPY payerwatch.claim_intake (claim_ref, line, payer, facility, cpt, submitted_date, decided_date, billed_amount, outcome, notes) FROM PROGRAM %L WITH (FORMAT csv)',
                   format($awk$awk 'function row(ref, facility, amount, notes) { print ref ",1,Acme Mutual Plan," facility ",99213,2026-01-05,2026-01-15," amount ",DENIED," notes } BEGIN { %s }'$awk$, program));
END
$$;
SELECT t.load_awk($$ for (n = 1; n <= 1600; ++n) { wide = sprintf("%*s", 120 + n % 20, ""); gsub(" ", "f", wide); if ((n % 2 == 0) == (n < 700)) row("", "ff", "3.00", ""); else row("S" n, wide, n ".00", "") } $$) \g /dev/null
SELECT is((SELECT count(*) FROM payerwatch.claim WHERE claim_ref LIKE 'S%' AND (length(facility), billed_amount) = (120 + substr(claim_ref, 2)::int % 20, substr(claim_ref, 2)::int)), 801::bigint, 'rows with a reference among those without');
SELECT is((SELECT count(DISTINCT claim_ref) FROM payerwatch.claim WHERE length(facility) = 2 AND claim_ref LIKE 'dr%' AND billed_amount = 3), 799::bigint, 'and those without');
-- Notes that are compressed, and notes that are stored apart.
SELECT t.load_awk($$ L = "bcdfghjklmnpqrstvwxz"; for (n = 1; n <= 6; ++n) { notes = ""; for (i = 1; i <= 2000 * n; ++i) notes = notes (n % 2 ? substr(L, i % 20 + 1, 1) substr(L, int(i * 7 / 3) % 20 + 1, 1) substr(L, int(i * i / 11) % 20 + 1, 1) " " : "resent "); row("T" n, "", "5.00", notes) } $$) \g /dev/null
SELECT is((SELECT string_agg(claim_ref || md5(notes), ' ' ORDER BY 1) FROM payerwatch.claim WHERE claim_ref LIKE 'T%'),
    (SELECT string_agg('T' || n || md5(btrim(notes)), ' ' ORDER BY 1) FROM generate_series(1, 6) AS n, LATERAL (SELECT string_agg(CASE n % 2 WHEN 0 THEN 'resent ' ELSE
        substr(l, i % 20 + 1, 1) || substr(l, (i * 7 / 3) % 20 + 1, 1) || substr(l, (i * i / 11) % 20 + 1, 1) || ' ' END, '' ORDER BY i) AS notes FROM generate_series(1, 2000 * n) AS i, (VALUES ('bcdfghjklmnpqrstvwxz')) AS v (l)) AS long), 'long notes come back');
SELECT is((SELECT count(*) FROM generate_series(0, pg_relation_size('payerwatch.claim') / 8192 - 1) AS n, tap.heap_page_items(tap.get_raw_page('payerwatch.claim', n::int)) AS i
           WHERE substr(i.t_data, 5, 4) <> '\x00000000'), 0::bigint, 'what lies between two columns is nothing of the memory''s');

SELECT is_empty($$ SELECT * FROM tap.verify_heapam('payerwatch.claim', check_toast => true) $$, 'no fault in the table of claims');
SELECT is_empty($$ SELECT * FROM tap.verify_heapam('payerwatch.claim_version', check_toast => true) $$, 'none in that of versions');
SELECT lives_ok(format('SELECT tap.bt_index_check(%L, true)', i.indexrelid::regclass), 'none in ' || i.indexrelid::regclass)
    FROM pg_index AS i WHERE i.indrelid = 'payerwatch.claim'::regclass ORDER BY i.indexrelid;

-- The indexes of another version would be filled with what is not in the rows.
DROP INDEX payerwatch.claim_spelling_visible;
CREATE INDEX claim_spelling_visible ON payerwatch.claim (customer_id, payer_spelling_id, vis_date);
SELECT throws_ok($$ SELECT t.load(t.header() || t.line('X1', 0, '1.00') || E'\n') $$, 'PW012', NULL, 'an index of other columns is refused');
ALTER TABLE payerwatch.claim ADD COLUMN more int;
SELECT throws_ok($$ SELECT t.load(t.header() || t.line('X1', 0, '1.00') || E'\n') $$, 'PW012', NULL, 'so is a table of other columns');
SELECT * FROM finish();
