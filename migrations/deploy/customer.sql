-- Deploy payerwatch:customer to pg
BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL ROLE payerwatch_owner;

CREATE TABLE payerwatch.customer (
    customer_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE CHECK (name ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
    time_zone text NOT NULL DEFAULT 'UTC',
    created_at timestamptz NOT NULL DEFAULT now());
COMMENT ON TABLE payerwatch.customer IS 'The organisations whose claims are watched; each sees its own rows only.';
COMMENT ON COLUMN payerwatch.customer.customer_id IS 'Leads the primary key of every table of customer data.';
COMMENT ON COLUMN payerwatch.customer.name IS 'Short name, as in the setting payerwatch.customer: a-z, 0-9, - and _.';
COMMENT ON COLUMN payerwatch.customer.time_zone IS 'IANA name; decides which day is today.';
COMMENT ON COLUMN payerwatch.customer.created_at IS 'When the customer was added.';

CREATE TABLE payerwatch.tenant_role (
    customer_id int NOT NULL REFERENCES payerwatch.customer,
    role_name name NOT NULL,
    PRIMARY KEY (customer_id, role_name));
COMMENT ON TABLE payerwatch.tenant_role IS 'Which database roles work for which customers.';
COMMENT ON COLUMN payerwatch.tenant_role.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.tenant_role.role_name IS 'A database role; it sees the customer''s rows, under SET ROLE too.';

CREATE TABLE payerwatch.secret (
    customer_id int PRIMARY KEY REFERENCES payerwatch.customer,
    key bytea NOT NULL);
COMMENT ON TABLE payerwatch.secret IS 'Key of the customer''s pseudonyms; read by the definer role only.';
COMMENT ON COLUMN payerwatch.secret.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.secret.key IS '32 random bytes.';

CREATE TABLE payerwatch.setting (
    customer_id int NOT NULL REFERENCES payerwatch.customer,
    name text NOT NULL,
    value text NOT NULL,
    set_at timestamptz NOT NULL DEFAULT now(),
    set_by name NOT NULL DEFAULT session_user,
    PRIMARY KEY (customer_id, name));
COMMENT ON TABLE payerwatch.setting IS 'Settings of a customer that differ from the defaults.';
COMMENT ON COLUMN payerwatch.setting.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.setting.name IS 'Name of the setting (docs/settings.md).';
COMMENT ON COLUMN payerwatch.setting.value IS 'Its value as text.';
COMMENT ON COLUMN payerwatch.setting.set_at IS 'When it was set.';
COMMENT ON COLUMN payerwatch.setting.set_by IS 'The database role that set it.';

CREATE TABLE payerwatch.setting_history (
    customer_id int NOT NULL REFERENCES payerwatch.customer,
    setting_history_id bigint GENERATED ALWAYS AS IDENTITY,
    name text NOT NULL,
    old_value text,
    new_value text,
    set_at timestamptz NOT NULL DEFAULT now(),
    set_by name NOT NULL DEFAULT session_user,
    PRIMARY KEY (customer_id, setting_history_id));
COMMENT ON TABLE payerwatch.setting_history IS 'Every change of a customer''s settings.';
COMMENT ON COLUMN payerwatch.setting_history.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.setting_history.setting_history_id IS 'Order of the changes.';
COMMENT ON COLUMN payerwatch.setting_history.name IS 'Name of the setting.';
COMMENT ON COLUMN payerwatch.setting_history.old_value IS 'NULL: it was the default.';
COMMENT ON COLUMN payerwatch.setting_history.new_value IS 'NULL: it is the default again.';
COMMENT ON COLUMN payerwatch.setting_history.set_at IS 'When.';
COMMENT ON COLUMN payerwatch.setting_history.set_by IS 'The database role that set it.';

GRANT SELECT, INSERT, UPDATE, DELETE ON payerwatch.customer, payerwatch.tenant_role, payerwatch.secret, payerwatch.setting,
    payerwatch.setting_history TO payerwatch_api;
RESET ROLE;
SET LOCAL ROLE payerwatch_api;

-- The role that the session acts as, also inside a definer function, where current_user is the function's owner.
CREATE FUNCTION payerwatch._outer_role() RETURNS name
    LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT coalesce(nullif(current_setting('role'), 'none'), session_user)::name $$;
COMMENT ON FUNCTION payerwatch._outer_role() IS 'The role that the session acts as: SET ROLE counts, a definer function does not.';

CREATE FUNCTION payerwatch.current_customers() RETURNS int[]
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    outer_role CONSTANT name := coalesce(nullif(current_setting('role'), 'none'), session_user);
    wanted CONSTANT text := nullif(current_setting('payerwatch.customer', true), '');
    wanted_id int;
    bound int[];
BEGIN
    IF wanted IS NOT NULL THEN
        SELECT c.customer_id INTO wanted_id FROM payerwatch.customer AS c WHERE c.name = wanted;
    END IF;
    IF outer_role IN ('payerwatch_server', 'payerwatch_owner')
       OR (SELECT r.rolsuper FROM pg_roles AS r WHERE r.rolname = outer_role) THEN
        bound := CASE WHEN wanted_id IS NULL THEN '{}' ELSE ARRAY[wanted_id] END;
    ELSE
        SELECT coalesce(array_agg(t.customer_id), '{}') INTO bound
        FROM payerwatch.tenant_role AS t
        WHERE t.role_name = outer_role AND (wanted IS NULL OR t.customer_id = wanted_id);
    END IF;
    IF wanted IS NOT NULL AND bound = '{}' THEN
        RAISE EXCEPTION 'the setting payerwatch.customer names no customer that role "%" works for', outer_role
            USING ERRCODE = 'PW010', HINT = 'See payerwatch.customer_add and payerwatch.tenant_role_add.';
    END IF;
    RETURN bound;
END
$$;
COMMENT ON FUNCTION payerwatch.current_customers() IS 'The customers whose rows the session may see; the one source of truth of every policy.';

CREATE FUNCTION payerwatch._customer_id(customer text) RETURNS int
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    outer_role CONSTANT name := coalesce(nullif(current_setting('role'), 'none'), session_user);
    id int;
BEGIN
    SELECT c.customer_id INTO id FROM payerwatch.customer AS c WHERE c.name = $1;
    -- A superuser's word counts for the rest of the transaction; the policies then show that customer.
    IF id IS NOT NULL AND (SELECT r.rolsuper FROM pg_roles AS r WHERE r.rolname = outer_role) THEN
        PERFORM set_config('payerwatch.customer', $1, true);
    END IF;
    IF id IS NULL OR id <> ALL (payerwatch.current_customers()) THEN
        RAISE EXCEPTION 'role "%" does not work for that customer', outer_role
            USING ERRCODE = 'PW010', HINT = 'See payerwatch.customer_add, payerwatch.tenant_role_add and the setting payerwatch.customer.';
    END IF;
    RETURN id;
END
$$;
COMMENT ON FUNCTION payerwatch._customer_id(text) IS 'Id of a customer that the session may work for; PW010 for any other.';

CREATE FUNCTION payerwatch._today(customer_id int) RETURNS date
    LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    AS $$ SELECT (now() AT TIME ZONE c.time_zone)::date FROM payerwatch.customer AS c WHERE c.customer_id = $1 $$;
COMMENT ON FUNCTION payerwatch._today(int) IS 'Today where the customer is.';

CREATE FUNCTION payerwatch._lock_customer(customer_id int) RETURNS void
    LANGUAGE sql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
    AS $$ SELECT pg_advisory_xact_lock(x'70617977'::int, $1) $$;
COMMENT ON FUNCTION payerwatch._lock_customer(int) IS 'Waits until nobody else writes the customer''s claims; holds until the transaction ends.';
REVOKE ALL ON FUNCTION payerwatch._lock_customer(int) FROM PUBLIC;

CREATE FUNCTION payerwatch.customer_add(name text) RETURNS int
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id int;
BEGIN
    IF $1 !~ '^[a-z0-9][a-z0-9_-]{0,62}$' THEN
        RAISE EXCEPTION 'a customer''s name has 1 to 63 characters of a-z, 0-9, - and _' USING ERRCODE = '22023';
    END IF;
    INSERT INTO payerwatch.customer (name) VALUES ($1) RETURNING customer_id INTO id;
    INSERT INTO payerwatch.secret (customer_id, key)
        VALUES (id, decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));
    RETURN id;
EXCEPTION WHEN unique_violation THEN
    RAISE EXCEPTION 'that customer exists already' USING ERRCODE = 'PW013';
END
$$;
COMMENT ON FUNCTION payerwatch.customer_add(text) IS 'Adds a customer and returns its id. For superusers and the owner.';

CREATE FUNCTION payerwatch.tenant_role_add(role name, customer text) RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles AS r WHERE r.rolname = $1) THEN
        RAISE EXCEPTION 'role "%" does not exist', $1 USING ERRCODE = '42704', HINT = 'CREATE ROLE comes first.';
    END IF;
    INSERT INTO payerwatch.tenant_role SELECT c.customer_id, $1 FROM payerwatch.customer AS c WHERE c.name = $2
        ON CONFLICT DO NOTHING;
    IF NOT EXISTS (SELECT FROM payerwatch.customer AS c WHERE c.name = $2) THEN
        RAISE EXCEPTION 'there is no such customer' USING ERRCODE = 'PW010';
    END IF;
END
$$;
COMMENT ON FUNCTION payerwatch.tenant_role_add(name, text) IS 'Lets a database role work for a customer. For superusers and the owner.';

CREATE FUNCTION payerwatch.tenant_role_remove(role name, customer text) RETURNS void
    LANGUAGE sql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
AS $$ DELETE FROM payerwatch.tenant_role AS t USING payerwatch.customer AS c
      WHERE t.customer_id = c.customer_id AND c.name = $2 AND t.role_name = $1 $$;
COMMENT ON FUNCTION payerwatch.tenant_role_remove(name, text) IS 'Takes tenant_role_add back.';

REVOKE ALL ON FUNCTION payerwatch.customer_add(text), payerwatch.tenant_role_add(name, text), payerwatch.tenant_role_remove(name, text)
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payerwatch.customer_add(text), payerwatch.tenant_role_add(name, text), payerwatch.tenant_role_remove(name, text)
    TO payerwatch_owner;
RESET ROLE;

-- One policy for every table of customer data; later migrations call this for theirs.
CREATE FUNCTION payerwatch._protect(tables regclass[]) RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    rel regclass;
BEGIN
    FOREACH rel IN ARRAY tables LOOP
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', rel);
        EXECUTE format('CREATE POLICY tenant ON %s USING (customer_id = ANY ((SELECT payerwatch.current_customers())::int[]))', rel);
    END LOOP;
END
$$;
COMMENT ON FUNCTION payerwatch._protect(regclass[]) IS 'Gives tables of customer data their row-level security.';
REVOKE ALL ON FUNCTION payerwatch._protect(regclass[]) FROM PUBLIC;

SELECT payerwatch._protect(ARRAY['payerwatch.customer', 'payerwatch.tenant_role', 'payerwatch.secret', 'payerwatch.setting',
    'payerwatch.setting_history']::regclass[]);
-- current_customers() itself reads these two, before there is a customer to compare with.
CREATE POLICY lookup ON payerwatch.customer FOR SELECT TO payerwatch_api USING (true);
CREATE POLICY lookup ON payerwatch.tenant_role FOR SELECT TO payerwatch_api USING (true);
COMMIT;
