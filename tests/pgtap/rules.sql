\ir support/load.sql
-- Every rule about a row breaks on its example and on nothing else of a good claim; docs/rules.md is the catalogue.
\set good '{"claim_ref": "CLM-1001", "payer": "Aetna", "cpt": "99213", "modifier": "25", "pos": "11", "icd10": "M54.50", "provider_npi": "1497758544", "service_date": "2026-03-02", "submitted_date": "2026-03-04", "decided_date": "2026-03-18", "paid_date": "2026-03-20", "billed_amount": "180.00", "allowed_amount": "121.50", "paid_amount": "96.50", "outcome": "PAID", "denial_code": "", "denial_reason": ""}'
SELECT plan(4);
SELECT is_empty(format($$ SELECT * FROM payerwatch.quality_check(%L) $$, :'good'), 'the good claim is good');
SELECT is_empty(format($$ SELECT r.rule, r.example FROM payerwatch.quality_rule AS r WHERE r.example IS NOT NULL
    AND NOT EXISTS (SELECT FROM payerwatch.quality_check(%L::jsonb || r.example) AS c WHERE c.rule = r.rule) $$, :'good'), 'each example breaks its rule');
SELECT ok(count(*) >= 44, 'nearly every rule about a row has one') FROM payerwatch.quality_rule WHERE example IS NOT NULL;
\setenv RULES_DB :DBNAME
\set made `../../tools/rules_doc.sh "$(../../tools/cluster.sh url "$RULES_DB")" | md5sum`
\set kept `md5sum <../../docs/rules.md`
SELECT is(:'made'::text, :'kept'::text, 'docs/rules.md is made from the catalogue');
SELECT * FROM finish();
