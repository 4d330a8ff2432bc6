CREATE FUNCTION payerwatch._table_changed() RETURNS trigger
    LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'payerwatch_table_changed';
COMMENT ON FUNCTION payerwatch._table_changed() IS 'Trigger that tells every session''s caches of a change.';
REVOKE ALL ON FUNCTION payerwatch._table_changed() FROM PUBLIC;

CREATE FUNCTION payerwatch.payer_key(spelling text) RETURNS text
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_payer_key';
COMMENT ON FUNCTION payerwatch.payer_key(text) IS 'The form of a spelling by which it is looked up: lower case, no punctuation, accents or legal form (CO stays where it is Colorado).';

CREATE FUNCTION payerwatch._coarse_cpt_group(cpt text) RETURNS text
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_coarse_cpt_group';
COMMENT ON FUNCTION payerwatch._coarse_cpt_group(text) IS 'Group of a procedure code by its range.';
REVOKE ALL ON FUNCTION payerwatch._coarse_cpt_group(text) FROM PUBLIC;

CREATE FUNCTION payerwatch.normalize_payer(customer text, raw text) RETURNS text
    LANGUAGE c STABLE PARALLEL RESTRICTED STRICT COST 10 AS 'MODULE_PATHNAME', 'payerwatch_normalize_payer';
COMMENT ON FUNCTION payerwatch.normalize_payer(text, text) IS 'Canonical name of a payer; the trimmed spelling itself when it is not mapped.';

CREATE FUNCTION payerwatch.payer_match(customer text, raw text, max_results int DEFAULT 5, OUT payer text, OUT score real, OUT method text)
    RETURNS SETOF record
    LANGUAGE c STABLE PARALLEL RESTRICTED STRICT COST 1000 ROWS 5 AS 'MODULE_PATHNAME', 'payerwatch_payer_match';
COMMENT ON FUNCTION payerwatch.payer_match(text, text, int) IS
    'Payers that a spelling may mean, best first. Method: name or alias (the customer''s own), dictionary (as it is shipped), similar.';

CREATE FUNCTION payerwatch.payer_dictionary(OUT payer text, OUT parent text, OUT line_of_business text, OUT states text, OUT aliases text)
    RETURNS SETOF record
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT ROWS 900 AS 'MODULE_PATHNAME', 'payerwatch_payer_dictionary';
COMMENT ON FUNCTION payerwatch.payer_dictionary() IS 'The payers that are shipped: group, line of business, states (empty: all), and other spellings, separated by bars.';

CREATE FUNCTION payerwatch.cpt_group(customer text, cpt text) RETURNS text
    LANGUAGE c STABLE PARALLEL RESTRICTED STRICT COST 10 AS 'MODULE_PATHNAME', 'payerwatch_cpt_group';
COMMENT ON FUNCTION payerwatch.cpt_group(text, text) IS 'Procedure group of a code: the customer''s own, otherwise by range; OTHER when neither knows it.';

CREATE FUNCTION payerwatch.mapping_cache_warm(customer text) RETURNS bigint
    LANGUAGE c VOLATILE PARALLEL RESTRICTED STRICT AS 'MODULE_PATHNAME', 'payerwatch_mapping_cache_warm';
COMMENT ON FUNCTION payerwatch.mapping_cache_warm(text) IS 'Loads a customer''s mapping into this session''s cache; returns its entries.';

CREATE FUNCTION payerwatch.mapping_cache_clear(pattern text DEFAULT '%') RETURNS bigint
    LANGUAGE c VOLATILE PARALLEL RESTRICTED STRICT AS 'MODULE_PATHNAME', 'payerwatch_mapping_cache_clear';
COMMENT ON FUNCTION payerwatch.mapping_cache_clear(text) IS 'Forgets this session''s cached mappings of customers whose name is LIKE the pattern; returns how many.';

CREATE FUNCTION payerwatch.mapping_cache_stats(OUT customer text, OUT entries bigint, OUT bytes bigint, OUT hits bigint, OUT misses bigint,
        OUT hit_rate float8, OUT loads bigint, OUT invalidations bigint) RETURNS SETOF record
    LANGUAGE c VOLATILE PARALLEL RESTRICTED STRICT AS 'MODULE_PATHNAME', 'payerwatch_mapping_cache_stats';
COMMENT ON FUNCTION payerwatch.mapping_cache_stats() IS 'This session''s mapping cache.';
