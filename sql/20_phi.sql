CREATE FUNCTION payerwatch.phi_detect(value text, context text DEFAULT 'text', OUT is_phi boolean, OUT message text)
    LANGUAGE c STABLE PARALLEL SAFE COST 200 AS 'MODULE_PATHNAME', 'payerwatch_phi_detect';
COMMENT ON FUNCTION payerwatch.phi_detect(text, text) IS
    'Whether a text may hold an identifier of a patient, and which kind where; the message never quotes the text. NULL is clean.';

CREATE FUNCTION payerwatch.phi_contains(value text, context text DEFAULT 'text') RETURNS boolean
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT COST 200 AS 'MODULE_PATHNAME', 'payerwatch_phi_contains';
COMMENT ON FUNCTION payerwatch.phi_contains(text, text) IS
    'Whether a text may hold an identifier of a patient by the built-in rules; texts over 1 MB count as such. Fit for CHECK constraints.';

CREATE FUNCTION payerwatch.phi_spans(value text, context text DEFAULT 'text', OUT kind text, OUT start int, OUT length int,
        OUT score real, OUT class text) RETURNS SETOF record
    LANGUAGE c STABLE PARALLEL SAFE STRICT COST 200 ROWS 5 AS 'MODULE_PATHNAME', 'payerwatch_phi_spans';
COMMENT ON FUNCTION payerwatch.phi_spans(text, text) IS
    'Identifiers in a text with their places, in characters from 1; class is phi, provider_id, claim_id or org_contact.';

CREATE FUNCTION payerwatch.phi_redact(value text, context text DEFAULT 'text', style text DEFAULT 'label') RETURNS text
    LANGUAGE c STABLE PARALLEL RESTRICTED STRICT COST 300 AS 'MODULE_PATHNAME', 'payerwatch_phi_redact';
COMMENT ON FUNCTION payerwatch.phi_redact(text, text, text) IS
    'The text with identifiers replaced: label [NAME], mask XXXX, hash (keyed, stable inside a customer) or drop.';

CREATE FUNCTION payerwatch.phi_kinds(OUT kind text, OUT hipaa text, OUT class text, OUT description text) RETURNS SETOF record
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT ROWS 39 AS 'MODULE_PATHNAME', 'payerwatch_phi_kinds';
COMMENT ON FUNCTION payerwatch.phi_kinds() IS 'The kinds of identifiers, with the paragraph of 45 CFR 164.514(b)(2)(i) that names them.';

CREATE FUNCTION payerwatch.phi_test_rule(pattern text, samples text[], OUT sample text, OUT matched boolean) RETURNS SETOF record
    LANGUAGE c STABLE PARALLEL SAFE STRICT COST 1000 ROWS 10 AS 'MODULE_PATHNAME', 'payerwatch_phi_test_rule';
COMMENT ON FUNCTION payerwatch.phi_test_rule(text, text[]) IS 'Compiles a customer''s own rule and tries it on samples; PW003 when it is not usable.';

CREATE FUNCTION payerwatch._keyed_hash(key text, value text) RETURNS text
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT COST 50 AS 'MODULE_PATHNAME', 'payerwatch_keyed_hash';
COMMENT ON FUNCTION payerwatch._keyed_hash(text, text) IS 'HMAC-SHA-256, first 128 bits in base 32.';
REVOKE ALL ON FUNCTION payerwatch._keyed_hash(text, text) FROM PUBLIC;

CREATE FUNCTION payerwatch._phi_tally_add(state internal, place tid, VARIADIC texts "any") RETURNS internal
    LANGUAGE c STABLE PARALLEL SAFE COST 20 AS 'MODULE_PATHNAME', 'payerwatch_phi_tally_add';
COMMENT ON FUNCTION payerwatch._phi_tally_add(internal, tid, "any") IS 'Counts the identifiers of a row.';
CREATE FUNCTION payerwatch._phi_tally_combine(state internal, other internal) RETURNS internal
    LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'payerwatch_phi_tally_combine';
COMMENT ON FUNCTION payerwatch._phi_tally_combine(internal, internal) IS 'Adds up what two processes counted.';
CREATE FUNCTION payerwatch._phi_tally_out(state internal) RETURNS bytea
    LANGUAGE c STABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_phi_tally_out';
COMMENT ON FUNCTION payerwatch._phi_tally_out(internal) IS 'The counts as phi_scan reads them.';
CREATE FUNCTION payerwatch._phi_tally_in(counts bytea, state internal) RETURNS internal
    LANGUAGE c STABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_phi_tally_in';
COMMENT ON FUNCTION payerwatch._phi_tally_in(bytea, internal) IS 'The counts of another process.';
CREATE AGGREGATE payerwatch._phi_tally(place tid, VARIADIC texts "any") (
    SFUNC = payerwatch._phi_tally_add, STYPE = internal, FINALFUNC = payerwatch._phi_tally_out,
    COMBINEFUNC = payerwatch._phi_tally_combine, SERIALFUNC = payerwatch._phi_tally_out, DESERIALFUNC = payerwatch._phi_tally_in, PARALLEL = SAFE);
COMMENT ON AGGREGATE payerwatch._phi_tally(tid, "any") IS 'What phi_scan counts, of texts.';

CREATE FUNCTION payerwatch.phi_scan(rel regclass, columns text[] DEFAULT NULL, sample_percent real DEFAULT 100,
        OUT column_name name, OUT kind text, OUT rows_scanned bigint, OUT rows_matched bigint, OUT share real, OUT first_row tid)
    RETURNS SETOF record
    LANGUAGE c VOLATILE PARALLEL UNSAFE COST 100000 ROWS 20 SET search_path = pg_catalog, pg_temp AS 'MODULE_PATHNAME', 'payerwatch_phi_scan';
COMMENT ON FUNCTION payerwatch.phi_scan(regclass, text[], real) IS
    'Which kinds of identifiers the text columns of a table hold, and in how many rows; writes nothing. Needs SELECT on the table.';

CREATE FUNCTION payerwatch.phi_scan_schema(schema regnamespace, sample_percent real DEFAULT 100,
        OUT rel regclass, OUT column_name name, OUT kind text, OUT rows_scanned bigint, OUT rows_matched bigint, OUT share real, OUT first_row tid)
    RETURNS SETOF record
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE STRICT COST 1000000 ROWS 100 SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    found_table regclass;
BEGIN
    FOR found_table IN
        SELECT c.oid FROM pg_class AS c WHERE c.relnamespace = schema AND NOT c.relispartition
            AND (c.relkind IN ('r', 'p') OR c.relkind = 'm' AND c.relispopulated OR c.relkind IN ('v', 'f') AND sample_percent = 100)
            AND NOT EXISTS (SELECT FROM pg_foreign_table AS f JOIN pg_foreign_server AS v ON v.oid = f.ftserver
                            WHERE f.ftrelid = c.oid AND v.srvname = 'payerwatch_intake')
            AND has_table_privilege(c.oid, 'SELECT') ORDER BY c.relname
    LOOP
        BEGIN
            RETURN QUERY SELECT found_table, s.* FROM payerwatch.phi_scan(found_table, NULL, sample_percent) AS s;
            RAISE NOTICE 'phi_scan: % done', found_table;
        EXCEPTION WHEN SQLSTATE 'PW010' THEN  -- the session's customer, not the table, is wrong
            RAISE;
        WHEN OTHERS THEN  -- a view that fails, a foreign server that is away
            RAISE WARNING 'phi_scan: % was not scanned (SQLSTATE %)', found_table, SQLSTATE;
        END;
    END LOOP;
END
$$;
COMMENT ON FUNCTION payerwatch.phi_scan_schema(regnamespace, real) IS
    'phi_scan of every table of a schema that the caller may read.';

CREATE FUNCTION payerwatch._phi_denied_hash(key bytea, value text, OUT value_hash bigint, OUT words int)
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT COST 50 AS 'MODULE_PATHNAME', 'payerwatch_phi_denied_hash';
COMMENT ON FUNCTION payerwatch._phi_denied_hash(bytea, text) IS 'Keyed hash by which a denied text is known, and its number of words.';
REVOKE ALL ON FUNCTION payerwatch._phi_denied_hash(bytea, text) FROM PUBLIC;

CREATE FUNCTION payerwatch._phi_words(value text) RETURNS text
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT COST 50 AS 'MODULE_PATHNAME', 'payerwatch_phi_words';
COMMENT ON FUNCTION payerwatch._phi_words(text) IS 'The words of a text as the lists compare them.';
REVOKE ALL ON FUNCTION payerwatch._phi_words(text) FROM PUBLIC;
