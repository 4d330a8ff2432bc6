\ir support/load.sql
\ir support/claims.sql
-- semantics.md 12-18: identity, versions, quarantine, discard, release; rollup deltas equal a rebuild.
SELECT plan(55);
CREATE FUNCTION t.finding(upload bigint) RETURNS text LANGUAGE sql AS $$
    SELECT string_agg(DISTINCT f.rule || ' ' || f.verdict, ', ') FROM payerwatch.row_finding AS f WHERE f.upload_id = upload AND f.rule IN ('R06', 'R07', 'R09', 'R45') $$;

-- claim_intake's whole files again: nothing changes
SELECT t.rows('A1,,Aetna,99213,,2026-01-02,2026-01-05,,,100.00,,,PENDING,', 'A2,,Aetna,99213,,2026-01-02,2026-01-05,2026-01-15,,50.00,,,DENIED,CO-197') AS u1 \gset
SELECT t.rows('A1,,Aetna,99213,,2026-01-02,2026-01-05,,,100.00,,,PENDING,', 'A2,,Aetna,99213,,2026-01-02,2026-01-05,2026-01-15,,50.00,,,DENIED,CO-197') AS u2 \gset
SELECT is((new_rows, updated_rows, unchanged_rows)::text, '(0,0,2)', 'the same file again is unchanged') FROM payerwatch.upload WHERE upload_id = :u2;
SELECT is((SELECT count(*) FROM payerwatch.claim), 2::bigint, 'and stores nothing');
SELECT is((SELECT count(*) FROM payerwatch.claim_version), 0::bigint, 'no version either');
SELECT is((SELECT count(*) FROM payerwatch.upload_claim WHERE upload_id = :u2), 1::bigint, 'but says what it carried');
SELECT t.same('re-upload');

-- a later state supersedes, an earlier one is late (R09)
SELECT t.rows('A1,,Aetna,99213,,2026-01-02,2026-01-05,2026-01-20,2026-01-22,100.00,80.00,80.00,PAID,') AS u3 \gset
SELECT is(t.claim('A1'), '1:PAID', 'a later state is effective');
SELECT is((SELECT string_agg(reason || outcome, ',') FROM payerwatch.claim_version), 'supersededPENDING', 'the former is kept');
SELECT t.same('update');
SELECT t.rows('A1,,Aetna,99213,,2026-01-02,2026-01-05,2026-01-10,,100.00,,,DENIED,CO-16') AS u4 \gset
SELECT is(t.claim('A1'), '1:PAID', 'an earlier state that comes late is not effective');
SELECT is(t.finding(:u4), 'R09 flag', 'it is flagged R09');
SELECT is((SELECT string_agg(reason || outcome, ',' ORDER BY version_id) FROM payerwatch.claim_version), 'supersededPENDING,lateDENIED', 'and kept');
SELECT t.same('late');
SELECT is((SELECT count(*) FROM payerwatch.claim_as_of('acme', (SELECT recorded_at FROM payerwatch.claim WHERE claim_ref = 'A1')) WHERE claim_ref = 'A1'), 1::bigint, 'claim_as_of never shows a claim twice');

-- uploads commute
SELECT t.rows('C1,,Aetna,99213,,2026-01-02,2026-01-05,2026-01-20,2026-01-22,100.00,80.00,80.00,PAID,') AS ignored \gset
SELECT t.rows('C1,,Aetna,99213,,2026-01-02,2026-01-05,,,100.00,,,PENDING,') AS ignored \gset
SELECT is((SELECT count(DISTINCT (outcome, vis_date, fingerprint)) FROM payerwatch.claim WHERE claim_ref IN ('A1', 'C1')), 1::bigint, 'in either order the same state is effective');

-- inside one upload: R06, R07, lines
SELECT t.rows('D1,,Aetna,99213,,2026-01-02,2026-01-05,,,10.00,,,PENDING,', 'D1,,Aetna,99213,,2026-01-02,2026-01-05,,,11.00,,,PENDING,') AS u5 \gset
SELECT is(t.finding(:u5) || ' ' || (SELECT rejected_rows FROM payerwatch.upload WHERE upload_id = :u5), 'R06 reject 1', 'a contradiction is R06, a reject');
SELECT t.rows('D2,,Aetna,99213,,2026-01-02,2026-01-05,,,10.00,,,PENDING,', 'D2,,Aetna,99213,,2026-01-02,2026-01-05,,,10.00,,,PENDING,') AS u6 \gset
SELECT is(t.finding(:u6), 'R07 flag', 'a row twice is R07');
SELECT is((SELECT total_rows - accepted_rows - rejected_rows FROM payerwatch.upload WHERE upload_id = :u6), 0::bigint, 'rows add up');
SELECT t.rows('D3,,Aetna,99213,,2026-01-02,2026-01-05,,,10.00,,,PENDING,', 'X9,,Aetna,99213,,2026-01-02,2026-01-05,,,1.00,,,PENDING,',
              'D3,,Aetna,99214,,2026-01-02,2026-01-05,,,20.00,,,PENDING,', 'D3,,Aetna,99213,25,2026-01-02,2026-01-05,,,30.00,,,PENDING,') AS ignored \gset
SELECT is(t.claim('D3'), '1:PENDING 2:PENDING 3:PENDING', 'different services of a claim are lines in order of appearance');
SELECT t.rows('D3,,Aetna,99214,,2026-01-02,2026-01-05,2026-01-09,,20.00,,,DENIED,CO-16') AS ignored \gset
SELECT is(t.claim('D3'), '1:PENDING 2:DENIED 3:PENDING', 'a line is found again by what it is');
SELECT t.rows('D4,2,Aetna,99214,,2026-01-02,2026-01-05,2026-01-09,,20.00,,,DENIED,CO-16', 'D4,1,Aetna,99213,,2026-01-02,2026-01-05,2026-01-09,2026-01-09,20.00,9.00,9.00,PAID,') AS ignored \gset
SELECT is(t.claim('D4'), '1:PAID 2:DENIED', 'a line column decides');
SELECT t.same('lines');

-- derived references
SELECT t.rows(',,Aetna,99213,,2026-02-02,2026-02-05,,,10.00,,,PENDING,', ',,Aetna,99213,,2026-02-02,2026-02-05,,,10.00,,,PENDING,', ',,Aetna,99214,,2026-02-02,2026-02-05,,,10.00,,,PENDING,') AS u7 \gset
SELECT is((SELECT new_rows FROM payerwatch.upload WHERE upload_id = :u7), 3::bigint, 'rows without reference: equal ones are different claims');
SELECT t.rows(',,Aetna,99213,,2026-02-02,2026-02-05,,,10.00,,,PENDING,', ',,Aetna,99213,,2026-02-02,2026-02-05,,,10.00,,,PENDING,', ',,Aetna,99214,,2026-02-02,2026-02-05,,,10.00,,,PENDING,') AS u8 \gset
SELECT is((SELECT unchanged_rows FROM payerwatch.upload WHERE upload_id = :u8), 3::bigint, 'the same file again changes nothing');
SELECT t.rows(',,aetna ,99214,,2026-02-02,2026-02-05,2026-02-15,,10.00,,,DENIED,CO-16') AS u9 \gset
SELECT is((SELECT updated_rows FROM payerwatch.upload WHERE upload_id = :u9), 1::bigint, 'a newer export without references matches, whatever the payer''s case');
SELECT t.same('derived');

-- quarantine and release
SELECT t.rows('Q1,,Aetna,99213,,2026-01-02,2026-01-05,2026-01-20,2026-01-22,100.00,20.00,80.00,PAID,', 'Q2,,Aetna,99213,,2026-01-02,2026-01-05,2026-01-20,2026-01-22,100.00,20.00,20.00,PAID,') AS u10 \gset
SELECT is(t.finding(:u10) || ' ' || (SELECT quarantined_rows FROM payerwatch.upload WHERE upload_id = :u10), 'R45 quarantine 1', 'paid above allowed is quarantined');
SELECT is(t.claim('Q1'), NULL, 'and out of the claims');
SELECT t.same('quarantine');
SELECT is(payerwatch.quarantine_release('acme', :u10), 1::bigint, 'released');
SELECT is(t.claim('Q1'), '1:PAID', 'it counts');
SELECT is(payerwatch.quarantine_release('acme', :u10), 0::bigint, 'once');
SELECT t.same('release');
SELECT t.rows('Q3,,Aetna,99213,,2026-01-02,2026-01-05,,,100.00,,,PENDING,') AS ignored \gset
SELECT t.rows('Q3,,Aetna,99213,,2026-01-02,2026-01-05,2026-01-20,2026-01-22,100.00,20.00,80.00,PAID,') AS u11 \gset
SELECT is(t.claim('Q3'), '1:PENDING', 'a quarantined version never replaces an effective one');
SELECT payerwatch.quarantine_release('acme', :u11) AS ignored \gset
SELECT is(t.claim('Q3'), '1:PAID', 'released, it competes by precedence');
SELECT is((SELECT string_agg(reason || outcome, ',') FROM payerwatch.claim_version WHERE claim_ref = 'Q3'), 'supersededPENDING', 'what it replaced is kept');
SELECT t.same('release over a state');
SELECT t.rows('Q4,,Aetna,99213,,2026-01-02,2026-01-05,2026-01-20,2026-01-22,100.00,20.00,80.00,PAID,') AS u12 \gset
SELECT t.rows('Q4,,Aetna,99213,,2026-01-02,2026-01-05,2026-02-20,2026-02-22,100.00,80.00,80.00,PAID,') AS ignored \gset
SELECT is(payerwatch.quarantine_release('acme', :u12), 0::bigint, 'an older state than the stored one does not count when released');
SELECT is((SELECT reason FROM payerwatch.claim_version WHERE claim_ref = 'Q4'), 'late', 'and is a late one from then on');
SELECT t.rows('Q5,,Aetna,99213,,2026-01-06,2026-01-05,2026-01-20,2026-01-22,100.00,20.00,80.00,PAID,') AS u13 \gset
SELECT is((SELECT held_by FROM payerwatch.claim_version WHERE claim_ref = 'Q5'), 'R33,R45', 'two rules hold this one');
SELECT is(payerwatch.quarantine_release('acme', :u13, 'R45'), 0::bigint, 'the release of one leaves it to the other');
SELECT is(payerwatch.quarantine_release('acme', :u13, 'R33'), 1::bigint, 'which lets it go');
SELECT throws_ok(format('SELECT payerwatch.quarantine_release(%L, %s, %L)', 'acme', :u13, 'R99'), '22023', NULL, 'there are 62 rules');
SELECT throws_ok($$ SELECT payerwatch.quarantine_release('acme', 999999) $$, 'PW030', NULL, 'and no such upload');
SELECT t.same('release by rule');

-- discard
SELECT is(payerwatch.upload_discard(:u3) > 0, true, 'the upload that paid A1 is taken back');
SELECT is(t.claim('A1'), '1:DENIED', 'the best state that is left comes back');
SELECT t.same('discard');
SELECT throws_ok(format('SELECT payerwatch.upload_discard(%s)', :u3), 'PW030', NULL, 'a second discard is refused');
SELECT is(payerwatch.upload_discard(:u9), 1::bigint, 'taking back an update');
SELECT is((SELECT count(*) FROM payerwatch.claim WHERE claim_ref LIKE 'dr%' AND outcome = 'PENDING'), 3::bigint, 'gives the former state');
SELECT payerwatch.upload_discard(:u1) AS ignored \gset
SELECT is(t.claim('A2'), '1:DENIED', 'what another upload carried unchanged stays');
SELECT t.same('discard of the first');

SELECT t.rows('L1,,Aetna,99213,,2026-01-02,2026-01-05,,,9.00,,,PENDING,') AS l1 \gset
SELECT clock_timestamp() AS before_l2 \gset
SELECT t.rows('L1,,Aetna,99213,,2026-01-02,2026-01-05,2026-01-15,,9.00,,,DENIED,CO-16') AS l2 \gset
SELECT t.rows('L1,,Aetna,99213,,2026-01-02,2026-01-05,,,9.00,,,PENDING,') AS l3 \gset
SELECT payerwatch.upload_discard(:l2) AS ignored \gset
SELECT is((SELECT count(*) FROM payerwatch.claim_as_of('acme', :'before_l2') WHERE claim_ref = 'L1'), 1::bigint, 'after a discard claim_as_of still knows the time before');
SELECT payerwatch.upload_discard(:l1) AS ignored \gset
SELECT is(t.claim('L1'), '1:PENDING', 'a late state that two uploads brought survives the discard of one');

-- a cell whose figures are all zero stays a cell
SELECT t.rows('Z1,1,Humana,99213,,2026-02-02,2026-02-05,2026-02-15,2026-02-15,0.00,8.00,8.00,PARTIAL,CO-45', 'Z2,1,Humana,99213,,2026-03-02,2026-03-06,,,5.00,,,PENDING,') AS ignored \gset
SELECT t.rows('Z2,1,Humana,99213,,2026-03-02,2026-03-06,2026-03-16,,5.00,,,DENIED,CO-197') AS ignored \gset
SELECT t.same('zero cells');
SELECT * FROM finish();
