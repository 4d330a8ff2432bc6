-- payerwatch, the extension's install script: concatenated from sql/*.sql at build.
\echo Use "CREATE EXTENSION payerwatch" to load this file. \quit

DO $$
BEGIN
    IF pg_catalog.getdatabaseencoding() <> 'UTF8' THEN
        RAISE EXCEPTION 'payerwatch needs a database with encoding UTF8, not %', pg_catalog.getdatabaseencoding()
            USING ERRCODE = '0A000', HINT = 'CREATE DATABASE ... ENCODING ''UTF8'' TEMPLATE template0.';
    END IF;
END
$$;
