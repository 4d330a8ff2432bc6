CREATE FUNCTION payerwatch.version() RETURNS text
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_version';
COMMENT ON FUNCTION payerwatch.version() IS 'Version of the installed library.';

CREATE FUNCTION payerwatch._password_generate(OUT password text, OUT hash text)
    LANGUAGE c VOLATILE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_password_generate';
COMMENT ON FUNCTION payerwatch._password_generate() IS 'A random password and its argon2id hash.';
REVOKE ALL ON FUNCTION payerwatch._password_generate() FROM PUBLIC;

CREATE FUNCTION payerwatch._refuse(state text, message text, hint text DEFAULT '') RETURNS void
    LANGUAGE c STABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_refuse';
COMMENT ON FUNCTION payerwatch._refuse(text, text, text) IS 'An error that keeps the statement, which may hold an identifier, out of the log.';
REVOKE ALL ON FUNCTION payerwatch._refuse(text, text, text) FROM PUBLIC;
