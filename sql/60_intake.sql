CREATE FUNCTION payerwatch._intake_handler() RETURNS fdw_handler
    LANGUAGE c VOLATILE PARALLEL UNSAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_intake_handler';
COMMENT ON FUNCTION payerwatch._intake_handler() IS 'Handler of the intake.';
CREATE FUNCTION payerwatch._intake_validator(text[], oid) RETURNS void
    LANGUAGE c VOLATILE PARALLEL UNSAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_intake_validator';
COMMENT ON FUNCTION payerwatch._intake_validator(text[], oid) IS 'Checks the options of the intake''s foreign tables.';
CREATE FOREIGN DATA WRAPPER payerwatch_intake HANDLER payerwatch._intake_handler VALIDATOR payerwatch._intake_validator;
COMMENT ON FOREIGN DATA WRAPPER payerwatch_intake IS 'Takes claims by COPY, screens, checks and stores them.';
CREATE SERVER payerwatch_intake FOREIGN DATA WRAPPER payerwatch_intake;
COMMENT ON SERVER payerwatch_intake IS 'The intake of this database.';

CREATE FUNCTION payerwatch.upload_preview() RETURNS SETOF jsonb
    LANGUAGE c VOLATILE PARALLEL RESTRICTED STRICT AS 'MODULE_PATHNAME', 'payerwatch_upload_preview';
COMMENT ON FUNCTION payerwatch.upload_preview() IS
    'What the last COPY under payerwatch.preview = on saw: first how columns map, then the rows with findings; nothing was stored.';
REVOKE ALL ON FUNCTION payerwatch._intake_handler() FROM PUBLIC;
REVOKE ALL ON FUNCTION payerwatch._intake_validator(text[], oid) FROM PUBLIC;
