-- Deploy payerwatch:person to pg
-- People of the portal: users, their sessions and what each may do. Passwords are PHC strings; session tokens are stored as hashes.
BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL ROLE payerwatch_owner;

CREATE TABLE payerwatch.person (
    person_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login text NOT NULL UNIQUE CHECK (login ~ '^[A-Za-z0-9._@+-]{1,100}$'),
    password_hash text NOT NULL CHECK (password_hash LIKE '$argon2id$%'),
    is_staff boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now());
COMMENT ON TABLE payerwatch.person IS 'People who log in to the portal.';
COMMENT ON COLUMN payerwatch.person.person_id IS 'Key.';
COMMENT ON COLUMN payerwatch.person.login IS 'What the person types to log in.';
COMMENT ON COLUMN payerwatch.person.password_hash IS 'PHC string of argon2id.';
COMMENT ON COLUMN payerwatch.person.is_staff IS 'Works for the operator: sees technical figures, no claims by that.';
COMMENT ON COLUMN payerwatch.person.created_at IS 'When the person was added.';

CREATE TABLE payerwatch.membership (
    customer_id int NOT NULL REFERENCES payerwatch.customer,
    person_id int NOT NULL REFERENCES payerwatch.person,
    role text NOT NULL CHECK (role IN ('owner', 'admin', 'analyst', 'viewer')),
    PRIMARY KEY (customer_id, person_id));
CREATE INDEX membership_person ON payerwatch.membership (person_id);
COMMENT ON TABLE payerwatch.membership IS 'Who works for which customer, and as what.';
COMMENT ON COLUMN payerwatch.membership.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.membership.person_id IS 'The person.';
COMMENT ON COLUMN payerwatch.membership.role IS 'owner > admin > analyst (loads and judges) > viewer (reads).';

CREATE TABLE payerwatch.session (
    token_hash bytea PRIMARY KEY,
    person_id int NOT NULL REFERENCES payerwatch.person,
    customer_id int NOT NULL REFERENCES payerwatch.customer,
    begun_at timestamptz NOT NULL DEFAULT now(),
    used_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX session_person ON payerwatch.session (person_id);
COMMENT ON TABLE payerwatch.session IS 'Open sessions of the portal: 30 minutes idle, 12 hours at most.';
COMMENT ON COLUMN payerwatch.session.token_hash IS 'SHA-256 of the cookie.';
COMMENT ON COLUMN payerwatch.session.person_id IS 'Who.';
COMMENT ON COLUMN payerwatch.session.customer_id IS 'For which customer.';
COMMENT ON COLUMN payerwatch.session.begun_at IS 'Log-in.';
COMMENT ON COLUMN payerwatch.session.used_at IS 'Last use, to the minute.';

CREATE TABLE payerwatch.login_failure (
    scope text NOT NULL,
    failures int NOT NULL,
    last_at timestamptz NOT NULL,
    PRIMARY KEY (scope));
COMMENT ON TABLE payerwatch.login_failure IS 'Recent failed log-ins by account and by address; throttles further ones.';
COMMENT ON COLUMN payerwatch.login_failure.scope IS 'Hash of the login or of the address.';
COMMENT ON COLUMN payerwatch.login_failure.failures IS 'Failures since the last success or the last quiet quarter of an hour.';
COMMENT ON COLUMN payerwatch.login_failure.last_at IS 'The latest.';

GRANT SELECT, INSERT, UPDATE, DELETE ON payerwatch.person, payerwatch.membership, payerwatch.session, payerwatch.login_failure
    TO payerwatch_api;
RESET ROLE;
SELECT payerwatch._protect(ARRAY['payerwatch.membership', 'payerwatch.session']::regclass[]);
-- Logging in happens before there is a customer.
CREATE POLICY login ON payerwatch.membership TO payerwatch_api USING (true);
CREATE POLICY login ON payerwatch.session TO payerwatch_api USING (true);
SET LOCAL ROLE payerwatch_api;

CREATE FUNCTION payerwatch.user_add(login text, customer text, role text, password text DEFAULT NULL) RETURNS text
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($2);
    made record;
    who int;
BEGIN
    IF $3 NOT IN ('owner', 'admin', 'analyst', 'viewer') THEN
        RAISE EXCEPTION 'a role is owner, admin, analyst or viewer' USING ERRCODE = '22023';
    END IF;
    IF $1 IS NULL OR $1 !~ '^[A-Za-z0-9._@+-]{1,100}$' THEN
        PERFORM payerwatch._refuse('22023', 'a login has 1 to 100 letters, digits and . _ @ + -', '');
    END IF;
    IF $4 IS NOT NULL AND $4 NOT LIKE '$argon2id$%' THEN
        RAISE EXCEPTION 'a password is given as its hash' USING ERRCODE = 'PW014',
            HINT = 'Make one with payerwatchd hash-password, or give none and get a generated one.';
    END IF;
    IF $4 IS NULL THEN
        SELECT p.password, p.hash INTO made FROM payerwatch._password_generate() AS p;
    ELSE
        SELECT NULL::text AS password, $4 AS hash INTO made;
    END IF;
    INSERT INTO payerwatch.person (login, password_hash) VALUES ($1, made.hash)
        ON CONFLICT (login) DO UPDATE SET password_hash = excluded.password_hash
        RETURNING person_id INTO who;
    INSERT INTO payerwatch.membership VALUES (id, who, $3)
        ON CONFLICT (customer_id, person_id) DO UPDATE SET role = excluded.role;
    DELETE FROM payerwatch.session AS s WHERE s.person_id = who;
    RETURN made.password;
END
$$;
COMMENT ON FUNCTION payerwatch.user_add(text, text, text, text) IS
    'Adds a person to a customer, or gives one a new password and role; returns the password it generated.';
REVOKE ALL ON FUNCTION payerwatch.user_add(text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payerwatch.user_add(text, text, text, text) TO payerwatch_owner;

CREATE FUNCTION payerwatch._require_person(least_role text) RETURNS void
    LANGUAGE plpgsql STABLE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    outer_role CONSTANT name := coalesce(nullif(current_setting('role'), 'none'), session_user);
    ranks CONSTANT text[] := ARRAY['viewer', 'analyst', 'admin', 'owner'];
    caller CONSTANT text := current_setting('payerwatch.person', true);
    has text;
BEGIN
    -- Database roles have grants; people have a role in their customer.
    IF outer_role <> 'payerwatch_server' THEN
        RETURN;
    END IF;
    IF caller ~ '^token [0-9]{1,9}$' THEN  -- no login has a blank
        SELECT t.role INTO has FROM payerwatch.token AS t
        WHERE t.token_id = split_part(caller, ' ', 2)::int AND t.expires_at > now() AND t.customer_id = ANY (payerwatch.current_customers());
    ELSE
        SELECT m.role INTO has FROM payerwatch.membership AS m JOIN payerwatch.person AS p USING (person_id)
        WHERE p.login = caller AND m.customer_id = ANY (payerwatch.current_customers());
    END IF;
    IF has IS NULL OR array_position(ranks, has) < array_position(ranks, least_role) THEN
        RAISE EXCEPTION 'this needs the role % or higher', least_role USING ERRCODE = 'PW015';
    END IF;
END
$$;
COMMENT ON FUNCTION payerwatch._require_person(text) IS 'PW015 unless the portal''s user, or the token, has at least this role; database roles pass.';

CREATE FUNCTION payerwatch.login_begin(login text, address text)
    RETURNS TABLE (password_hash text, wait_seconds int)
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    -- Up to five failures cost nothing; each further one doubles the wait, up to a quarter of an hour.
    free_failures CONSTANT int := 5;
    failure record;
BEGIN
    wait_seconds := 0;
    FOR failure IN SELECT f.failures, f.last_at FROM payerwatch.login_failure AS f
                   WHERE f.scope IN (encode(sha256(convert_to('login ' || lower($1), 'UTF8')), 'hex'),
                                     encode(sha256(convert_to('address ' || $2, 'UTF8')), 'hex'))
                     AND f.last_at > clock_timestamp() - interval '15 minutes' LOOP
        IF failure.failures >= free_failures THEN
            wait_seconds := greatest(wait_seconds, ceil(extract(epoch FROM failure.last_at - clock_timestamp()
                + least(interval '15 minutes', interval '1 second' * 2 ^ least(failure.failures - free_failures, 10))))::int);
        END IF;
    END LOOP;
    SELECT p.password_hash INTO password_hash FROM payerwatch.person AS p WHERE p.login = $1;
    RETURN NEXT;
END
$$;
COMMENT ON FUNCTION payerwatch.login_begin(text, text) IS
    'What the server needs to check a password: the hash (NULL: no such person) and how long to refuse to.';

CREATE FUNCTION payerwatch.login_failed(login text, address text) RETURNS void
    LANGUAGE sql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    INSERT INTO payerwatch.login_failure AS f
    SELECT encode(sha256(convert_to(s.scope, 'UTF8')), 'hex'), 1, clock_timestamp()
    FROM (VALUES ('login ' || lower($1)), ('address ' || $2)) AS s (scope)
    ON CONFLICT (scope) DO UPDATE SET last_at = clock_timestamp(),
        failures = CASE WHEN f.last_at > clock_timestamp() - interval '15 minutes' THEN f.failures + 1 ELSE 1 END
$$;
COMMENT ON FUNCTION payerwatch.login_failed(text, text) IS 'Counts a failed log-in for the throttle.';

CREATE FUNCTION payerwatch.session_begin(login text, token_hash bytea) RETURNS jsonb
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    who int;
    at int;
BEGIN
    SELECT p.person_id INTO who FROM payerwatch.person AS p WHERE p.login = $1;
    SELECT m.customer_id INTO at FROM payerwatch.membership AS m WHERE m.person_id = who ORDER BY m.customer_id LIMIT 1;
    IF at IS NULL THEN
        RAISE EXCEPTION 'the person works for no customer' USING ERRCODE = 'PW015';
    END IF;
    DELETE FROM payerwatch.login_failure AS f WHERE f.scope = encode(sha256(convert_to('login ' || lower($1), 'UTF8')), 'hex');
    DELETE FROM payerwatch.session AS s WHERE s.used_at < now() - interval '30 minutes' OR s.begun_at < now() - interval '12 hours';
    INSERT INTO payerwatch.session (token_hash, person_id, customer_id) VALUES ($2, who, at);
    RETURN payerwatch.session_use($2, false);
END
$$;
COMMENT ON FUNCTION payerwatch.session_begin(text, bytea) IS 'Opens a session after the password was right.';

CREATE FUNCTION payerwatch.session_use(token_hash bytea, is_activity boolean) RETURNS jsonb
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    entry record;
BEGIN
    SELECT p.login, p.is_staff, c.name AS customer, m.role, s.used_at, s.begun_at INTO entry
    FROM payerwatch.session AS s
    JOIN payerwatch.person AS p USING (person_id)
    JOIN payerwatch.membership AS m USING (person_id, customer_id)
    JOIN payerwatch.customer AS c USING (customer_id)
    WHERE s.token_hash = $1 AND s.used_at > now() - interval '30 minutes' AND s.begun_at > now() - interval '12 hours';
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    PERFORM set_config('payerwatch.customer', entry.customer, true), set_config('payerwatch.person', entry.login, true);
    IF is_activity AND entry.used_at < now() - interval '1 minute' THEN
        -- not waited for: an upload holds the row until its piece is stored
        UPDATE payerwatch.session AS s SET used_at = now() WHERE s.token_hash = (
            SELECT f.token_hash FROM payerwatch.session AS f WHERE f.token_hash = $1 FOR UPDATE SKIP LOCKED);
        entry.used_at := now();
    END IF;
    RETURN jsonb_build_object('login', entry.login, 'customer', entry.customer, 'role', entry.role, 'staff', entry.is_staff,
        'seconds_left', floor(extract(epoch FROM least(entry.used_at + interval '30 minutes', entry.begun_at + interval '12 hours') - now())));
END
$$;
COMMENT ON FUNCTION payerwatch.session_use(bytea, boolean) IS
    'Who a cookie belongs to (NULL: nobody); sets the customer and the person for the rest of the transaction.';

CREATE FUNCTION payerwatch.session_end(token_hash bytea) RETURNS void
    LANGUAGE sql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ DELETE FROM payerwatch.session AS s WHERE s.token_hash = $1 $$;
COMMENT ON FUNCTION payerwatch.session_end(bytea) IS 'Logs out.';

CREATE FUNCTION payerwatch.session_counts() RETURNS TABLE (sessions bigint, persons bigint)
    LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT count(*), count(DISTINCT s.person_id) FILTER (WHERE s.used_at > now() - interval '15 minutes')
      FROM payerwatch.session AS s WHERE s.used_at > now() - interval '30 minutes' AND s.begun_at > now() - interval '12 hours' $$;
COMMENT ON FUNCTION payerwatch.session_counts() IS 'Open sessions, and persons active in the last 15 minutes.';

CREATE FUNCTION payerwatch.setting_get(customer text, name text) RETURNS text
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    RETURN (SELECT s.value FROM payerwatch.setting AS s WHERE s.customer_id = id AND s.name = $2);
END
$$;
COMMENT ON FUNCTION payerwatch.setting_get(text, text) IS 'A customer''s setting; NULL when it is the default.';

CREATE FUNCTION payerwatch.setting_set(customer text, name text, value text) RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    outer_role CONSTANT name := coalesce(nullif(current_setting('role'), 'none'), session_user);
    old_value text;
BEGIN
    PERFORM payerwatch._require_person('admin');
    IF $2 NOT IN ('score_warning', 'claim_ref', 'upload_expiry') THEN
        RAISE EXCEPTION 'there is no such setting' USING ERRCODE = '42704', HINT = 'docs/settings.md lists them.';
    END IF;
    IF payerwatch.phi_contains(coalesce($3, ''), 'note') THEN
        RAISE EXCEPTION 'the value may contain PHI' USING ERRCODE = 'PW002';
    END IF;
    SELECT s.value INTO old_value FROM payerwatch.setting AS s WHERE s.customer_id = id AND s.name = $2;
    IF $3 IS NULL THEN
        DELETE FROM payerwatch.setting AS s WHERE s.customer_id = id AND s.name = $2;
    ELSE
        INSERT INTO payerwatch.setting AS s VALUES (id, $2, $3, now(), outer_role)
        ON CONFLICT ON CONSTRAINT setting_pkey DO UPDATE SET value = $3, set_at = now(), set_by = outer_role;
    END IF;
    INSERT INTO payerwatch.setting_history (customer_id, name, old_value, new_value, set_by) VALUES (id, $2, old_value, $3, outer_role);
END
$$;
COMMENT ON FUNCTION payerwatch.setting_set(text, text, text) IS 'Sets a customer''s setting and keeps the history; NULL means the default.';

REVOKE ALL ON FUNCTION payerwatch.login_begin(text, text), payerwatch.login_failed(text, text), payerwatch.session_begin(text, bytea),
    payerwatch.session_use(bytea, boolean), payerwatch.session_end(bytea), payerwatch.session_counts(), payerwatch._require_person(text)
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payerwatch.login_begin(text, text), payerwatch.login_failed(text, text), payerwatch.session_begin(text, bytea),
    payerwatch.session_use(bytea, boolean), payerwatch.session_end(bytea), payerwatch.session_counts()
    TO payerwatch_server;
RESET ROLE;
COMMIT;
