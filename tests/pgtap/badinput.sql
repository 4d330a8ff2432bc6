\ir support/load.sql
SELECT plan(44);
SELECT payerwatch.customer_add('acme') AS ignored \gset

-- the doors take COPY only
CREATE FUNCTION t.hint(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    hint text;
BEGIN
    EXECUTE statement;
    RETURN 'no error';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS hint = PG_EXCEPTION_HINT;
    RETURN SQLSTATE || CASE WHEN hint ~ 'copy|COPY' THEN ' with hint' ELSE ' without hint' END;
END
$$;
SELECT is(t.hint('INSERT INTO payerwatch.claim_intake (payer) VALUES (''x'')'), '0A000 with hint', 'INSERT');
SELECT is(t.hint('INSERT INTO payerwatch.claim_bytes VALUES (''\x00'')'), '0A000 with hint', 'INSERT of bytes');
SELECT is(t.hint('INSERT INTO payerwatch.claim_bytes SELECT ''\x00''::bytea WHERE false'), '0A000 with hint', 'INSERT of nothing');
SELECT is(t.hint('EXPLAIN INSERT INTO payerwatch.claim_bytes VALUES (''\x00'')'), '0A000 with hint', 'EXPLAIN of an INSERT');
SELECT is(t.hint('SELECT * FROM payerwatch.claim_intake'), '0A000 with hint', 'SELECT');
SELECT is(t.hint('SELECT count(*) FROM payerwatch.claim_bytes'), '0A000 with hint', 'SELECT of bytes');
SELECT is(t.hint('COPY payerwatch.claim_bytes TO PROGRAM ''cat''') LIKE 'no error', false, 'COPY TO');
SELECT is(t.hint('UPDATE payerwatch.claim_intake SET payer = ''x'''), '0A000 with hint', 'UPDATE');
SELECT is(t.hint('DELETE FROM payerwatch.claim_bytes'), '0A000 with hint', 'DELETE');
SELECT is(t.hint('TRUNCATE payerwatch.claim_intake'), '0A000 with hint', 'TRUNCATE');
SELECT is(t.hint('TRUNCATE payerwatch.claim_bytes'), '0A000 with hint', 'TRUNCATE of bytes');
SELECT is(t.hint('MERGE INTO payerwatch.claim_intake USING (SELECT 1) s ON true WHEN NOT MATCHED THEN INSERT (payer) VALUES (''x'')') LIKE 'no error', false, 'MERGE');

-- no customer, wrong settings

CREATE FUNCTION t.good() RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT E'claim_ref,payer,cpt,submitted_date,outcome,billed_amount\nA1,Aetna,99213,2026-01-05,PENDING,9.00\n' $$;
SELECT throws_ok('SELECT t.load(t.good())', 'PW010', NULL, 'no customer is chosen');
SET payerwatch.customer = 'nobody';
SELECT throws_ok('SELECT t.load(t.good())', 'PW010', NULL, 'an unknown customer');
SET payerwatch.customer = 'acme';
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT throws_ok('SELECT t.load(t.good())', 'PW011', NULL, 'REPEATABLE READ');
ROLLBACK;
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT throws_ok('SELECT t.load_file(t.good())', 'PW011', NULL, 'SERIALIZABLE');
ROLLBACK;
SET payerwatch.upload = 'x';
SELECT throws_ok('SELECT t.load(t.good())', '22023', NULL, 'an upload that is no number');
SET payerwatch.upload = '999';
SELECT throws_ok('SELECT t.load(t.good())', 'PW030', NULL, 'an upload that does not exist');
RESET payerwatch.upload;

-- files that are none
SELECT throws_ok($$ SELECT t.load_file('') $$, 'PW020', NULL, 'an empty file');
SELECT throws_ok($$ SELECT t.load_blocks('{}') $$, 'PW020', NULL, 'no block at all');
SELECT throws_ok($$ SELECT t.load_file(E'\n \n') $$, 'PW020', NULL, 'blank lines only');
SELECT throws_ok($$ SELECT t.load_blocks(ARRAY['\x504b03041400'::bytea]) $$, 'PW021', 'the file is a zip archive, not CSV', 'zip');
SELECT throws_ok($$ SELECT t.load_blocks(ARRAY['\x1f8b0800'::bytea]) $$, 'PW021', NULL, 'gzip');
SELECT throws_ok($$ SELECT t.load_file('%PDF-1.7' || chr(10)) $$, 'PW021', NULL, 'PDF');
SELECT throws_ok($$ SELECT t.load_blocks(ARRAY['\xfffe41000a00'::bytea]) $$, 'PW021', NULL, 'UTF-16');
SELECT throws_ok($$ SELECT t.load_blocks(ARRAY['\x4100420a'::bytea]) $$, 'PW021', NULL, 'NUL in the first line');
SELECT throws_ok($$ SELECT t.load_file(E'one word\nanother\n') $$, 'PW021', NULL, 'no delimiter');
SELECT throws_ok($$ SELECT t.load_file(E'A1,Aetna,99213,2026-01-05,PENDING,9.00\n') $$, 'PW022', NULL, 'no header');
SELECT throws_ok($$ SELECT t.load_file(E'payer,cpt\nAetna,99213\n') $$, 'PW023', 'required columns are missing: submitted_date, outcome', 'missing columns are named');
SELECT throws_ok($$ SELECT t.load_file(E'payer,cpt,submitted_date,outcome,status\na,b,c,d,e\n') $$, 'PW024', NULL, 'two columns that mean the same');
SELECT throws_ok($$ SELECT t.load_file(E'payer,"cpt\n') $$, 'PW022', NULL, 'a quote in the header that never closes');
SELECT throws_ok($$ SELECT t.load_file(E'payer,cpt,submitted_date,outcome\rAetna,99213,2026-01-05,PENDING\r') $$, 'PW021', NULL, 'carriage returns alone');
SELECT throws_ok(format('COPY payerwatch.claim_bytes FROM PROGRAM %L WITH (FORMAT binary)', $p$ printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\1\0\040\0\0'; head -c 2097152 /dev/zero | tr '\0' ','; printf '\377\377' $p$), 'PW032', NULL, 'no line break in sight');
SELECT throws_ok(format('COPY payerwatch.claim_bytes FROM PROGRAM %L WITH (FORMAT binary)', $p$ printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\1\0\200\0\1'; head -c 8388609 /dev/zero; printf '\377\377' $p$), 'PW032', NULL, 'a block over 8 MiB');
SELECT is((SELECT count(*) FROM payerwatch.upload), 0::bigint, 'what is refused as a whole leaves no upload behind');
SELECT is(current_user::text, 'postgres', 'nor another role');

-- a header cell is quoted back only if it is nearly one of ours
CREATE FUNCTION t.said(file text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    message text; detail text; hint text; context text;
BEGIN
    PERFORM t.load_file(file);
    RETURN 'no error';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN message || '|' || detail || '|' || hint;
END
$$;
SELECT alike(t.said(E'payer,cpt,submited_date,outcome,JaneDoe\n'), '%submited\_date%', 'a typo is quoted back');
SELECT unalike(t.said(E'payer,cpt,submited_date,outcome,JaneDoe\n'), '%Jane%', 'a stranger is not');

-- bad rows never fail the good ones
SELECT lives_ok($$ SELECT t.load_blocks(ARRAY[convert_to(t.good(), 'UTF8') || '\x41322c4165746e6100ff2c39393231330a'::bytea
    || convert_to(E'A3,Aetna,99213,2026-01-05,PENDING,9.00,surplus\nA4,Aetna\nA5,Aetna,99213,not a date,PENDING,9.00\nA6,"Aetna,99213', 'UTF8')]) $$, 'five bad rows beside a good one');
SELECT is((total_rows, accepted_rows, rejected_rows)::text, '(6,1,5)', 'each is a reject') FROM t.last_upload();
SELECT is((SELECT string_agg(format('%s %s', row_number, rule), ',' ORDER BY row_number) FROM payerwatch.rejected_row), '2 R02,3 R01,4 R01,5 R28,6 R01', 'with its rule');
SELECT lives_ok($$ SELECT t.load_file(E'payer,cpt,submitted_date,outcome\n,,,\nx\n') $$, 'only bad rows');
SELECT is((status, rejection, accepted_rows)::text, '(rejected,"every row was rejected",0)', 'the upload is rejected, its report stays') FROM t.last_upload();
SELECT is((SELECT count(*) FROM payerwatch.quality_report), 2::bigint, 'reports of both');
SELECT * FROM finish();
