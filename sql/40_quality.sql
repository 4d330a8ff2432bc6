CREATE FUNCTION payerwatch._quality_catalogue(OUT rule text, OUT field text, OUT severity text, OUT dimension text, OUT verdict text,
        OUT keeps_out text, OUT check_text text) RETURNS SETOF record
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT ROWS 62 AS 'MODULE_PATHNAME', 'payerwatch_quality_catalogue';
COMMENT ON FUNCTION payerwatch._quality_catalogue() IS 'The rules as the library knows them; fills the table quality_rule.';

CREATE FUNCTION payerwatch.quality_check(claim jsonb, OUT rule text, OUT field text, OUT severity text, OUT dimension text)
    RETURNS SETOF record
    LANGUAGE c STABLE PARALLEL SAFE STRICT COST 100 ROWS 5 AS 'MODULE_PATHNAME', 'payerwatch_quality_check';
COMMENT ON FUNCTION payerwatch.quality_check(jsonb) IS 'Rules that one claim fails, of those that need nothing but the claim; keys are column names as in a file''s header.';

CREATE FUNCTION payerwatch._quality_score(rules text[], applicable bigint[], failed bigint[], total_rows bigint,
        OUT quality_score float8, OUT worst_dimension text)
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_quality_score';
COMMENT ON FUNCTION payerwatch._quality_score(text[], bigint[], bigint[], bigint) IS 'Score of an upload, 0 to 100; NULL under 100 rows.';

CREATE FUNCTION payerwatch._wilson(failed bigint, applicable bigint) RETURNS float8[]
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_wilson';
COMMENT ON FUNCTION payerwatch._wilson(bigint, bigint) IS '95 % bounds of a share.';
REVOKE ALL ON FUNCTION payerwatch._quality_catalogue() FROM PUBLIC;
REVOKE ALL ON FUNCTION payerwatch._quality_score(text[], bigint[], bigint[], bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION payerwatch._wilson(bigint, bigint) FROM PUBLIC;

CREATE FUNCTION payerwatch._reference_read(kind text, data bytea, OUT code text, OUT valid_from date, OUT valid_to date, OUT code_group text)
    RETURNS SETOF record
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT ROWS 10000 AS 'MODULE_PATHNAME', 'payerwatch_reference_read';
COMMENT ON FUNCTION payerwatch._reference_read(text, bytea) IS 'The codes of a published file.';
REVOKE ALL ON FUNCTION payerwatch._reference_read(text, bytea) FROM PUBLIC;
