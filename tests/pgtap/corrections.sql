\ir support/load.sql
\ir support/claims.sql
-- Files that correct one another, hold claims in quarantine and are taken back: in any order the numbers are right.
SELECT plan(24);

-- The same claims again and again, each time decided otherwise: cells are emptied, deleted and made again.
CREATE FUNCTION t.round(n int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM t.rows(VARIADIC (SELECT array_agg(format('K-%s,1,Payer %s,99213,,2025-01-01,%s,%s,,%s.00,,,DENIED,CO-%s',
        i, chr(65 + i % 20), date '2025-01-02' + i % 35, date '2025-02-10' + i % 35 + n, 100 + n, 50 + n)) FROM generate_series(1, 700) AS i));
END
$$;
DO $$ BEGIN FOR n IN 0 .. 11 LOOP PERFORM t.round(n); END LOOP; END $$;
SELECT is((SELECT count(*) FROM payerwatch.claim WHERE billed_amount = 111), 700::bigint, 'twelve rounds of corrections, and the last counts');
SELECT t.same('twelve rounds');
SELECT is((SELECT count(*) FROM payerwatch.reason_day WHERE denial_code <> 'CO-61'), 0::bigint, 'cells that hold nothing are gone');
DO $$ BEGIN FOR n IN 12 .. 17 LOOP PERFORM t.round(n); PERFORM payerwatch.refresh('acme', true); END LOOP; END $$;
SELECT t.same('rounds between rebuilds');

-- A file without lines whose first service is held: the same again stores nothing twice.
SELECT array['H1,,Aetna,99213,,2026-01-02,2026-01-05,2026-01-01,,100.00,,,DENIED,CO-16', 'H1,,Aetna,99214,,2026-01-02,2026-01-05,2026-01-20,,200.00,,,DENIED,CO-16'] AS held \gset
SELECT t.rows(VARIADIC :'held'::text[]) AS h1 \gset
SELECT is(t.claim('H1'), '2:DENIED', 'the good service is stored, the other is held');
SELECT t.rows(VARIADIC :'held'::text[]) AS h2 \gset
SELECT is(t.claim('H1'), '2:DENIED', 'the same file again stores no line twice');
SELECT is((SELECT new_rows || ' ' || unchanged_rows || ' ' || quarantined_rows FROM payerwatch.upload WHERE upload_id = :h2), '0 1 1', 'and says so');
SELECT is((SELECT count(DISTINCT (claim_id, line)) FROM payerwatch.claim_version WHERE claim_ref = 'H1'), 1::bigint, 'the held service is one line');
SELECT t.same('held beside good');
SELECT is(payerwatch.upload_discard(:h1), 0::bigint, 'the first file taken back leaves what the second brought');
SELECT is(payerwatch.quarantine_release('acme', :h2), 1::bigint, 'whose held row can be released');
SELECT is(t.claim('H1'), '1:DENIED 2:DENIED', 'and counts');
SELECT t.same('released from the second');
SELECT is(payerwatch.upload_discard(:h2), 2::bigint, 'taken back too');
SELECT is(t.claim('H1'), NULL, 'nothing is left');

-- A later file that only held a claim has not brought its state.
SELECT t.rows('H2,1,Aetna,99213,,2026-01-02,2026-01-05,2026-01-20,,100.00,,,DENIED,CO-16') AS h3 \gset
SELECT t.rows('H2,1,Aetna,99213,,2026-01-02,2026-01-05,2026-01-01,,100.00,,,DENIED,CO-16') AS h4 \gset
SELECT t.rows('H2,1,Aetna,99213,,2026-01-02,2026-01-05,2026-01-01,,100.00,,,DENIED,CO-16') AS h5 \gset
SELECT is(payerwatch.upload_discard(:h3), 1::bigint, 'the file that brought it is taken back');
SELECT is(t.claim('H2'), NULL, 'and so is the claim');
SELECT t.same('held twice');

-- Rows of one claim that lie more than a batch apart are told apart as neighbours are.
SELECT t.rows(VARIADIC array['H3,1,Aetna,99213,,2026-01-02,2026-01-05,2026-01-01,,100.00,,,DENIED,CO-16']
    || (SELECT array_agg(format('F-%s,1,Aetna,99213,,2026-01-02,2026-01-05,,,1.00,,,PENDING,', i)) FROM generate_series(1, 1100) AS i)
    || array['H3,1,Aetna,99213,,2026-01-02,2026-01-05,2026-01-20,,100.00,,,DENIED,CO-16', 'H3,1,Aetna,99213,,2026-01-02,2026-01-05,2026-01-01,,100.00,,,DENIED,CO-16']) AS h6 \gset
SELECT is((SELECT string_agg(rule, ' ' ORDER BY rule) FROM payerwatch.row_finding WHERE upload_id = :h6 AND rule IN ('R06', 'R07')), 'R06 R07', 'a contradiction and a repetition');
SELECT is(t.claim('H3'), NULL, 'neither is stored');

-- What was known at a moment stays known when a later file is taken back.
SELECT t.rows('H4,1,Aetna,99213,,2026-01-02,2026-01-05,,,9.00,,,PENDING,') AS h7 \gset
SELECT clock_timestamp() AS between_them \gset
SELECT t.rows('H4,1,Aetna,99213,,2026-01-02,2026-01-05,2026-01-15,,9.00,,,DENIED,CO-16') AS h8 \gset
SELECT is((SELECT outcome FROM payerwatch.claim_as_of('acme', :'between_them') WHERE claim_ref = 'H4'), 'PENDING', 'as of between two files');
SELECT payerwatch.upload_discard(:h8) AS ignored \gset
SELECT is((SELECT outcome FROM payerwatch.claim_as_of('acme', :'between_them') WHERE claim_ref = 'H4'), 'PENDING', 'and after the second is taken back');

-- A customer without claims keeps nobody's analysis waiting.
SELECT payerwatch.customer_add('empty') AS ignored \gset
INSERT INTO payerwatch.analysis_due SELECT customer_id, now() - interval '1 day' FROM payerwatch.customer WHERE name = 'empty' ON CONFLICT DO NOTHING;
RESET payerwatch.customer;
SELECT is(payerwatch.run_due(), 1::bigint, 'the other customer is analysed');
SELECT is((SELECT count(*) FROM payerwatch.analysis_due), 0::bigint, 'and nobody waits');
SELECT * FROM finish();
