-- database: empty
\ir support/load.sql
-- The extension alone, without migrations: what needs tables says so.
SELECT plan(12);
CREATE FUNCTION t.says(statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    hint text;
BEGIN
    EXECUTE statement;
    RETURN 'no error';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS hint = PG_EXCEPTION_HINT;
    RETURN SQLSTATE || CASE WHEN hint LIKE '%migrate%' OR hint LIKE '%option door%' THEN ' with hint' ELSE ' without hint' END;
END
$$;
SELECT is(t.says($$ SELECT payerwatch.normalize_payer('acme', 'x') $$), 'PW012 with hint', 'normalize_payer');
SELECT is(t.says($$ SELECT payerwatch.cpt_group('acme', 'x') $$), 'PW012 with hint', 'cpt_group');
SELECT is(t.says($$ SELECT payerwatch.mapping_cache_warm('acme') $$), 'PW012 with hint', 'mapping_cache_warm');
SELECT is(t.says($$ SELECT payerwatch.phi_redact('SSN 123-45-6789', 'note', 'hash') $$), 'PW012 with hint', 'phi_redact by hash');
CREATE FOREIGN TABLE door (data bytea) SERVER payerwatch_intake OPTIONS (door 'bytes');
SELECT is(t.says($$ COPY door FROM PROGRAM 'printf x' $$), 'PW012 with hint', 'a door');
SELECT is(t.says($$ CREATE FOREIGN TABLE bad (data bytea) SERVER payerwatch_intake OPTIONS (window 'bytes') $$), 'HV00D with hint', 'an unknown option of a door') ;
-- what needs none works
SELECT is(t.says($$ SELECT payerwatch.phi_detect('SSN 123-45-6789', 'note') $$), 'no error', 'phi_detect');
SELECT is(t.says($$ SELECT payerwatch.phi_redact('SSN 123-45-6789', 'note') $$), 'no error', 'phi_redact');
SELECT is(t.says($$ SELECT * FROM payerwatch.quality_check('{"payer": "Aetna"}') $$), 'no error', 'quality_check');
SELECT is(t.says($$ SELECT payerwatch.dayhist(g) FROM generate_series(1, 9) AS g $$), 'no error', 'dayhist');
SELECT is(t.says($$ SELECT * FROM payerwatch.mapping_cache_stats() $$), 'no error', 'mapping_cache_stats');
SELECT lives_ok('DROP FOREIGN TABLE door; DROP EXTENSION payerwatch', 'and it can be dropped');
SELECT * FROM finish();
