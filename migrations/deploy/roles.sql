-- Deploy payerwatch:roles to pg
-- Roles belong to the cluster: they are made if absent and stay when the migrations are reverted (make roles-drop).
BEGIN;
SET LOCAL lock_timeout = '5s';
DO $$
DECLARE
    role record;
BEGIN
    FOR role IN SELECT * FROM (VALUES
        ('payerwatch_owner',  'NOLOGIN', 'owns the tables; nobody logs in as it'),
        ('payerwatch_api',    'NOLOGIN', 'owns the definer functions; row-level security applies to it'),
        ('payerwatch_server', 'LOGIN',   'the thin server: functions and views, no table'),
        ('payerwatch_bi',     'NOLOGIN', 'group of roles that read the views in payerwatch_bi'),
        ('payerwatch_loader', 'NOLOGIN', 'group of roles that load claims by COPY'),
        ('payerwatch_dba',    'NOLOGIN', 'group of roles that call the doctor functions')) AS r (name, login, comment)
    LOOP
        IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = role.name) THEN
            EXECUTE format('CREATE ROLE %I %s', role.name, role.login);
            EXECUTE format('COMMENT ON ROLE %I IS %L', role.name, role.comment);
        END IF;
    END LOOP;
END
$$;
-- Parameters of the server's statements are the server's, and its statements end.
ALTER ROLE payerwatch_server SET log_parameter_max_length = 0;
ALTER ROLE payerwatch_server SET log_parameter_max_length_on_error = 0;
ALTER ROLE payerwatch_server SET log_min_error_statement = panic;
-- PostgreSQL's own complaints about a value quote it; the server logs the SQLSTATE of each error itself.
ALTER ROLE payerwatch_server SET log_min_messages = fatal;
ALTER ROLE payerwatch_server SET statement_timeout = '60s';
ALTER ROLE payerwatch_server SET idle_in_transaction_session_timeout = '120s';
GRANT USAGE ON SCHEMA payerwatch
    TO payerwatch_owner, payerwatch_api, payerwatch_server, payerwatch_bi, payerwatch_loader, payerwatch_dba;
GRANT CREATE ON SCHEMA payerwatch TO payerwatch_owner, payerwatch_api;
-- What tables and definer functions need of the extension's internal functions.
GRANT EXECUTE ON FUNCTION payerwatch._table_changed(), payerwatch._quality_catalogue() TO payerwatch_owner;
GRANT EXECUTE ON FUNCTION payerwatch._coarse_cpt_group(text), payerwatch._amount_bucket(bigint), payerwatch._wilson(bigint, bigint),
    payerwatch._quality_score(text[], bigint[], bigint[], bigint) TO payerwatch_api;
COMMIT;
