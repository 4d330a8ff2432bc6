\ir support/load.sql
-- Tables of codes as they are published, the rules that need them, and groups by RBCS. The codes here are made up but for their shape.
SELECT plan(21);
SELECT payerwatch.customer_add('acme') AS ignored \gset
SET payerwatch.customer = 'acme';
CREATE FUNCTION t.rules_of(icd text, cpt text, day text DEFAULT '2026-01-02') RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM t.load(format(E'claim_ref,payer,cpt,icd10,service_date,submitted_date,outcome\n%s,Elkstone Plan,%s,%s,%s,2026-03-05,PENDING\n', md5(random()::text), cpt, icd, day));
    RETURN (SELECT coalesce(string_agg(rule, ' ' ORDER BY rule), '') FROM payerwatch.row_finding WHERE upload_id = (t.last_upload()).upload_id AND rule IN ('R15', 'R22'));
END
$$;
SELECT is(t.rules_of('Q99.9', 'G9999'), '', 'without a table nothing is judged');
SELECT ok(NOT by_rule ? 'R15' AND NOT by_rule ? 'R22', 'and nothing is counted') FROM payerwatch.quality_report ORDER BY upload_id DESC LIMIT 1;

-- ICD-10-CM: the order file says which codes may be billed
SELECT is(payerwatch.reference_load('icd10cm', convert_to(E'00001 Q10     0 A heading                                                   A heading\r\n00002 Q100    1 A code, of some kind                                       A code\r\n00003 Q101    1 Another                                                     Another\r\n', 'UTF8')), 2::bigint, 'the order file');
SELECT is(t.rules_of('Q10.0', 'G9999'), '', 'a code that may be billed');
SELECT is(t.rules_of('q100', 'G9999'), '', 'however it is written');
SELECT is(t.rules_of('Q10', 'G9999'), 'R22', 'a heading');
SELECT is(t.rules_of('Q99.9', 'G9999'), 'R22', 'an unknown one');
SELECT is(payerwatch.reference_load('icd10cm', convert_to(E'Q100    A code, of some kind\nQ101    Another\nQ102    A third\n', 'UTF8')), 3::bigint, 'the file of codes');
SELECT is(t.rules_of('Q10.2', 'G9999'), '', 'the last version holds');
SELECT is(payerwatch.reference_load('icd10cm', convert_to(E'Q100    A code, of some kind\nQ101    Another\nQ102    A third\n', 'UTF8')), 3::bigint, 'the same file again');
SELECT is((SELECT string_agg(kind || version || ':' || codes, ' ' ORDER BY version) FROM payerwatch.reference_version), 'icd10cm1:2 icd10cm2:3', 'is no new version');

-- HCPCS and RBCS: CSV with days
SELECT payerwatch.reference_load('hcpcs', convert_to(E'HCPC,LONG DESCRIPTION,ADD DT,ACT EFF DT,TERM DT\nG0008,"Some, thing",19940101,20240101,\nG0009,Other,19940101,20200101,20251231\n', 'UTF8')) AS ignored \gset
SELECT is(t.rules_of('Q10.0', 'G0008') || t.rules_of('Q10.0', '99213'), '', 'known; a CPT code is none of that table''s');
SELECT is(t.rules_of('Q10.0', 'G0009'), 'R15', 'no longer valid on the day');
SELECT is(t.rules_of('Q10.0', 'G7777'), 'R15', 'unknown');
SELECT payerwatch.reference_load('rbcs', convert_to(E'HCPCS_Cd,RBCS_ID,RBCS_Cat_Desc,HCPCS_Cd_Add_Dt,HCPCS_Cd_End_Dt\n99213,EO000N,Evaluation and Management,01/01/1990,\n20610,PM000N,Procedure,01/01/1990,\n', 'UTF8')) AS ignored \gset
SELECT is(t.rules_of('Q10.0', '99213') || t.rules_of('Q10.0', '99999'), 'R15', 'RBCS knows CPT codes, too');
SELECT is(payerwatch.cpt_group_load('acme'), 2::bigint, 'groups by RBCS');
SELECT is(payerwatch.cpt_group('acme', '20610'), 'Procedure', 'hold');

-- what is no table
SELECT throws_ok($$ SELECT payerwatch.reference_load('icd9', 'x') $$, '22023', NULL, 'an unknown kind');
SELECT throws_ok($$ SELECT payerwatch.reference_load('hcpcs', convert_to(E'a,b\nc,d\n', 'UTF8')) $$, 'PW025', NULL, 'a file without codes');
SELECT throws_ok($$ SELECT payerwatch.reference_load('icd10cm', convert_to(E'claim_ref,payer,cpt\nA1,Aetna,99213\nA2,Aetna,99214\n', 'UTF8')) $$, 'PW025', NULL, 'a file of claims');
SELECT throws_ok($$ SELECT payerwatch.reference_load('hcpcs', '\x504b0304ffff') $$, 'PW025', NULL, 'a workbook');
SELECT * FROM finish();
