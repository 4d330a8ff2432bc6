-- Deploy payerwatch:extension to pg
BEGIN;
SET LOCAL lock_timeout = '5s';
DO $$
BEGIN
    IF NOT (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN
        RAISE EXCEPTION 'payerwatch migrations must run as a superuser'
            USING ERRCODE = '42501', HINT = 'They create roles and give them tables; connect as postgres.';
    END IF;
END
$$;
CREATE EXTENSION IF NOT EXISTS payerwatch;
COMMIT;
