\ir support/load.sql
SELECT plan(45);
SELECT payerwatch.customer_add('acme') + payerwatch.customer_add('beta') AS ignored \gset
SET payerwatch.customer = 'acme';

-- claim has nothing that the multi-insert would pass over (semantics.md 3)
SELECT is((SELECT count(*) FROM pg_constraint WHERE conrelid = 'payerwatch.claim'::regclass AND (contype NOT IN ('p', 'u', 'c') OR condeferrable)), 0::bigint, 'no foreign key, nothing deferrable');
SELECT is((SELECT count(*) FROM pg_trigger WHERE tgrelid = 'payerwatch.claim'::regclass), 0::bigint, 'no trigger');
SELECT is((SELECT count(*) FROM pg_attribute WHERE attrelid = 'payerwatch.claim'::regclass AND (attgenerated <> '' OR attidentity <> '')), 0::bigint, 'no generated column');
SELECT is((SELECT count(*) FROM pg_index WHERE indrelid = 'payerwatch.claim'::regclass AND (indexprs IS NOT NULL OR indpred IS NOT NULL)), 0::bigint, 'no index on expressions');

-- claim_bytes: aliases, delimiters, BOM, CRLF, quoted newlines, column order, amounts, dates
SELECT t.load_file(U&'\FEFFStatus;Charges; Payer Name ;CLAIM_NUMBER;cpt code;Submission Date;Adjudicated Date;CARC;Site colour\000D\000Arejected;"1.234,00";"Acme; ""Health""' || E'\r\nPlan";B1;99213;01/05/2026;2026/01/20;CO-197;blue\r\n');
SELECT is((claim_ref, outcome, cpt, submitted_date, decided_date, vis_date, denial_code)::text, '(B1,DENIED,99213,2026-01-05,2026-01-20,2026-01-20,CO-197)', 'a file with other names, order and line ends') FROM payerwatch.claim;
SELECT is((SELECT spelling FROM payerwatch.payer_spelling), E'Acme; "Health"\r\nPlan', 'quotes, delimiters and newlines inside a field') ;
SELECT is(column_map[9], NULL, 'a column we do not know is passed over') FROM t.last_upload();
SELECT is(byte_offset, octet_length(convert_to(U&'\FEFFStatus;Charges; Payer Name ;CLAIM_NUMBER;cpt code;Submission Date;Adjudicated Date;CARC;Site colour\000D\000Arejected;"1.234,00";"Acme; ""Health""' || E'\r\nPlan";B1;99213;01/05/2026;2026/01/20;CO-197;blue\r\n', 'UTF8'))::bigint, 'all bytes are consumed') FROM t.last_upload();
SELECT t.load_file(E'claim_ref|payer|cpt|submitted_date|outcome|billed_amount\n'
    || E'M1|Aetna|99213|20260105|OPEN|$1,234.56\nM2|Aetna|99213|1/5/2026|in process|(45.00)\nM3|Aetna|99213|2026/1/5|SUBMITTED|12\nM4|Aetna|99213|2026-01-05|PENDING|twelve\nM5|Aetna|99213|2026-01-05|PENDING|1e3');
SELECT is((SELECT string_agg(concat_ws(' ', claim_ref, billed_amount, dollars_count, submitted_date, outcome), ', ' ORDER BY claim_ref) FROM payerwatch.claim WHERE claim_ref LIKE 'M%'),
    'M1 1234.56 t 2026-01-05 PENDING, M2 -45.00 f 2026-01-05 PENDING, M3 12.00 t 2026-01-05 PENDING, M4 f 2026-01-05 PENDING, M5 f 2026-01-05 PENDING',
    'dates, amounts and outcomes; the last record needs no line end');
SELECT is((SELECT string_agg(row_number || rule, ',' ORDER BY row_number) FROM payerwatch.row_finding WHERE upload_id = (t.last_upload()).upload_id AND column_name = 'billed_amount'), '2R41,4R40,5R40', 'what is no plain amount is a finding');
SELECT t.load_file(E'claim_ref,payer,cpt,submitted_date,outcome\nE1,Aetna,99213,13/01/2026,PENDING\nE2,Aetna,99213,02/01/2026,PENDING\n');
SELECT is((SELECT submitted_date FROM payerwatch.claim WHERE claim_ref = 'E2'), '2026-01-02'::date, 'one date order for the whole column');
SELECT t.load_blocks(ARRAY['\x636c61696d5f7265662c70617965722c6370742c7375626d69747465645f646174652c6f7574636f6d650a'::bytea
    || convert_to(E'L1,Münchner,99213,2026-01-05,PENDING\nL2,Süd,99213,2026-01-05,PENDING\nL3,Größe,99213,2026-01-05,PENDING\n', 'LATIN1')]);
SELECT is((SELECT count(*) FROM payerwatch.payer_spelling WHERE spelling IN ('Münchner', 'Süd', 'Größe')), 3::bigint, 'Latin-1 is detected and converted');
SELECT t.load_file(E'claim_ref,payer,cpt,submitted_date,outcome\nO1,Aetna,99213,2026-01-05,WHATEVER\nO2,Aetna,99213,2026-01-05,void\nO3,Aetna,99213,2026-01-05,Approved\nO4,Aetna,99213,2026-01-05,\n');
SELECT is((SELECT string_agg(claim_ref || outcome, ' ' ORDER BY 1) FROM payerwatch.claim WHERE claim_ref LIKE 'O%'), 'O1OTHER O2REVERSED O3PAID', 'outcomes');

-- a record may span blocks, and any cut gives the same result
CREATE FUNCTION t.cut(file text, size int) RETURNS bytea[] LANGUAGE sql AS $$ SELECT array_agg(substring(convert_to(file, 'UTF8') FROM n FOR size) ORDER BY n) FROM generate_series(1, octet_length(convert_to(file, 'UTF8')), size) AS n $$;
SET payerwatch.customer = 'beta';
SELECT t.load_blocks(t.cut(E'claim_ref,payer,cpt,submitted_date,outcome,notes\nS1,Größe,99213,2020-01-05,PENDING,"two\nlines"\nS2,Aetna,99213,2020-01-05,PENDING,plain\n', 1));
SELECT is((total_rows, accepted_rows, rejected_rows)::text, '(2,2,0)', 'byte by byte') FROM t.last_upload();
SELECT is((SELECT notes FROM payerwatch.claim WHERE claim_ref = 'S1'), E'two\nlines', 'the same fields');
SELECT is((SELECT string_agg(f.line::text, ',' ORDER BY f.row_number) FROM payerwatch.row_finding f WHERE f.rule = 'R58' AND f.upload_id = (t.last_upload()).upload_id), '2,4', 'findings name the physical line');

-- begun uploads: pieces, offset, resume, finish
SELECT payerwatch.upload_begin('beta', 'march.csv', 200) AS up \gset
SELECT is(current_setting('payerwatch.upload'), :'up', 'upload_begin sets the session''s upload');
SELECT t.load_file(E'claim_ref,payer,cpt,submitted_date,outcome\nP1,Aetna,99213,2026-01-05,PENDING\nP2,Aetna,99213,2026-');
SELECT is((total_rows, status, byte_offset)::text, '(1,open,77)', 'a piece commits its whole records and the offset') FROM payerwatch.upload WHERE upload_id = :up;
SELECT is(payerwatch.upload_resume(:up), 77::bigint, 'resume tells it');
SET payerwatch.upload_offset = '76';
SELECT throws_ok($$ SELECT t.load_file('x') $$, 'PW031', NULL, 'a piece at another offset is refused');
SET payerwatch.upload_offset = '77';
SELECT t.load_file(E'P2,Aetna,99213,2026-01-05,PENDING\nP1,Aetna,99213,2026-01-05,PENDING\n');
RESET payerwatch.upload_offset;
SELECT is((total_rows, accepted_rows)::text, '(3,3)', 'the next piece goes on, with the first one''s columns') FROM payerwatch.upload WHERE upload_id = :up;
SELECT is((SELECT string_agg(row_number::text || rule, ',') FROM payerwatch.row_finding WHERE upload_id = :up AND rule = 'R07'), '3R07', 'a row that an earlier piece carried is R07');
SELECT is((SELECT count(*) FROM payerwatch.quality_report WHERE upload_id = :up), 0::bigint, 'no report yet');
SELECT is((payerwatch.upload_finish(:up)).total_rows, 3::bigint, 'finish returns the report');
SELECT is((status, finished_at IS NOT NULL)::text, '(finished,t)', 'and closes') FROM payerwatch.upload WHERE upload_id = :up;
SELECT is(current_setting('payerwatch.upload'), '', 'and lets go of it');
SELECT throws_ok(format('SELECT payerwatch.upload_resume(%s)', :up), 'PW030', NULL, 'a finished upload is not resumed');
SELECT throws_ok(format('SELECT payerwatch.upload_finish(%s)', :up), 'PW030', NULL, 'nor finished twice');
SELECT throws_ok('SELECT payerwatch.upload_finish(999)', 'PW030', NULL, 'nor one that does not exist');
SELECT set_config('payerwatch.upload', :'up', false) AS ignored \gset
SELECT throws_ok($$ SELECT t.load_file(E'claim_ref,payer,cpt,submitted_date,outcome\nP9,Aetna,99213,2026-01-05,PENDING\n') $$, 'PW030', NULL, 'a closed upload takes no more rows');
RESET payerwatch.upload;
SELECT payerwatch.upload_begin('beta', 'Jane Doe SSN 123-45-6789.csv') AS up \gset
SELECT unalike((SELECT filename FROM payerwatch.upload WHERE upload_id = :up), '%6789%', 'file names are redacted');
SELECT payerwatch.upload_reject(:up, 'unreadable', 'hint') AS ignored \gset
SELECT is((SELECT status FROM payerwatch.upload WHERE upload_id = :up), 'rejected', 'upload_reject');
RESET payerwatch.upload;

-- expiry
INSERT INTO payerwatch.upload (customer_id, started_at) VALUES (2, now() - interval '25 hours'), (2, now() - interval '1 hour');
SELECT is(payerwatch.upload_expire(), 1::bigint, 'what is open for a day is finished');
SELECT is((SELECT count(*) FROM payerwatch.upload WHERE status = 'open'), 1::bigint, 'nothing else');

-- PHI
SELECT t.load_file(E'claim_ref,payer,cpt,submitted_date,outcome,notes\nH1,Aetna,99213,2026-01-05,PENDING,Patient SSN 123-45-6789 called\nH2,John Smith SSN 123-45-6789,99213,2026-01-05,PENDING,x\n');
SELECT is((SELECT notes FROM payerwatch.claim WHERE claim_ref = 'H1') ~ '6789', false, 'notes are redacted');
SELECT is((SELECT count(*) FROM payerwatch.claim WHERE claim_ref = 'H2'), 0::bigint, 'PHI in the payer rejects the row');
SELECT is((SELECT string_agg(DISTINCT verdict, ',' ORDER BY verdict) FROM payerwatch.row_finding WHERE rule = 'R12' AND upload_id = (t.last_upload()).upload_id), 'redact,reject', 'both are findings');
SELECT is_empty($$ SELECT 1 FROM payerwatch.payer_spelling WHERE spelling ~ '6789' $$, 'the payer table never held it');

-- preview stores nothing
CREATE TABLE before AS SELECT (SELECT count(*) FROM payerwatch.upload) u, (SELECT count(*) FROM payerwatch.payer) p, (SELECT count(*) FROM payerwatch.row_finding) f, (SELECT count(*) FROM payerwatch.submit_day) s;
BEGIN;
SET LOCAL payerwatch.preview = on;
SELECT t.load_file(E'claim_ref,payer,cpt,submitted_date,outcome,colour\nV1,Never Seen Payer,99213,2026-01-05,PENDING,x\nV2,,99213,2026-01-05,PENDING,x\n');
SELECT lives_ok('DO $d$ BEGIN ASSERT (SELECT count(*) FROM payerwatch.upload_preview()) >= 2; END $d$', 'a preview shows columns and rows');
COMMIT;
SELECT results_eq('TABLE before', 'SELECT (SELECT count(*) FROM payerwatch.upload), (SELECT count(*) FROM payerwatch.payer), (SELECT count(*) FROM payerwatch.row_finding), (SELECT count(*) FROM payerwatch.submit_day)', 'and stores nothing');

-- findings kept are bounded, counts exact; a long record is one reject
SET payerwatch.max_findings = 3;
SELECT t.load_file(E'claim_ref,payer,cpt,submitted_date,outcome\n' || string_agg(format(E'F%s,,99213,2026-01-05,PENDING\n', g), '')) FROM generate_series(1, 50) AS g;
SELECT is((SELECT string_agg(verdict || ' ' || n, ', ' ORDER BY verdict) FROM (SELECT verdict, count(*) AS n FROM payerwatch.row_finding WHERE upload_id = (t.last_upload()).upload_id GROUP BY 1) AS f), 'flag 3, reject 3', 'single findings up to the setting, rejects apart from flags');
SELECT is((SELECT findings FROM payerwatch.upload_finding_count WHERE rule = 'R10' AND upload_id = (t.last_upload()).upload_id), 50::bigint, 'counts are exact');
RESET payerwatch.max_findings;
SET payerwatch.max_record_bytes = 1024;
SELECT t.load_file(E'claim_ref,payer,cpt,submitted_date,outcome,notes\nG1,Aetna,99213,2026-01-05,PENDING,' || repeat('long ', 1000) || E'\nG2,Aetna,99213,2026-01-05,PENDING,"never closed\nG3,Aetna,99213,2026-01-05,PENDING,x\n' || repeat(E'G4,Aetna,99213,2026-01-05,PENDING,x\n', 60));
SELECT is((SELECT string_agg(DISTINCT claim_ref, ',' ORDER BY claim_ref) FROM payerwatch.claim WHERE claim_ref LIKE 'G%'), 'G3,G4', 'a record too long, or a quote that never closes, costs that record only');
-- many rows: more than a batch, and a batch's edge
RESET payerwatch.max_record_bytes;
SELECT t.load(E'claim_ref,payer,cpt,submitted_date,outcome,billed_amount\n' || string_agg(format(E'N%s,Aetna,99213,2026-01-05,PENDING,1\n', g), '')) FROM generate_series(1, 2001) AS g;
SELECT is((SELECT count(*) FROM payerwatch.claim WHERE claim_ref LIKE 'N%'), 2001::bigint, 'more than two batches');
SELECT is((SELECT sum(r - l + 1) FROM (SELECT claim_ids[i] l, claim_ids[i + 1] r FROM payerwatch.upload_claim, generate_series(1, cardinality(claim_ids), 2) i WHERE upload_id = (t.last_upload()).upload_id) x), 2001::numeric, 'upload_claim lists them all');
SELECT * FROM finish();
