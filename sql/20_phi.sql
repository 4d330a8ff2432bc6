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

-- One pass over the table; a parallel plan computes the distinct values, each of which is screened once.
CREATE FUNCTION payerwatch.phi_scan(rel regclass, columns text[] DEFAULT NULL, sample_percent real DEFAULT 100,
        OUT column_name name, OUT kind text, OUT rows_scanned bigint, OUT rows_matched bigint, OUT share real, OUT first_row tid)
    RETURNS SETOF record
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE COST 100000 ROWS 20 SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    col record;
    missing text;
BEGIN
    IF sample_percent IS NULL OR NOT (sample_percent > 0 AND sample_percent <= 100) THEN
        RAISE EXCEPTION 'sample_percent must be above 0 and at most 100' USING ERRCODE = '22023';
    END IF;
    SELECT string_agg(c, ', ') INTO missing FROM unnest(columns) AS c
    WHERE NOT EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = rel AND a.attname = c AND a.attnum > 0 AND NOT a.attisdropped);
    IF missing IS NOT NULL THEN
        RAISE EXCEPTION 'the table has not all of these columns' USING ERRCODE = '42703';
    END IF;
    FOR col IN
        SELECT a.attname FROM pg_attribute AS a JOIN pg_type AS t ON t.oid = a.atttypid
        WHERE a.attrelid = rel AND a.attnum > 0 AND NOT a.attisdropped
          AND (columns IS NULL OR a.attname = ANY (columns))
          AND (t.typcategory = 'S' OR t.typname IN ('json', 'jsonb', 'xml', '_text', '_varchar', '_bpchar'))
        ORDER BY a.attnum
    LOOP
        RETURN QUERY EXECUTE format(
            'WITH v AS MATERIALIZED (
                 SELECT %1$I::text AS value, count(*) AS n, min(ctid) AS first FROM %2$s %3$s WHERE %1$I IS NOT NULL GROUP BY 1),
             scanned AS (SELECT coalesce(sum(n), 0)::bigint AS n FROM v)
             SELECT %4$L::name, s.kind, scanned.n, sum(v.n)::bigint, (sum(v.n) / scanned.n)::real, min(v.first)
             FROM v CROSS JOIN scanned
             CROSS JOIN LATERAL (SELECT DISTINCT p.kind FROM payerwatch.phi_spans(v.value) AS p WHERE p.class = ''phi'') AS s
             GROUP BY s.kind, scanned.n ORDER BY 4 DESC',
            col.attname, rel, CASE WHEN sample_percent < 100 THEN format('TABLESAMPLE SYSTEM (%s)', sample_percent) ELSE '' END, col.attname);
        RAISE NOTICE 'phi_scan: column % done', quote_ident(col.attname);
    END LOOP;
END
$$;
COMMENT ON FUNCTION payerwatch.phi_scan(regclass, text[], real) IS
    'Which kinds of identifiers the text columns of a table hold, and in how many rows; writes nothing. Needs SELECT on the table.';
