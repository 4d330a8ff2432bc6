-- Deploy payerwatch:token to pg
-- Programs that call the server: an unattended feed, a BI tool. A token is shown once and stored as its hash.
BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL ROLE payerwatch_owner;

CREATE TABLE payerwatch.token (
    customer_id int NOT NULL REFERENCES payerwatch.customer,
    token_id int GENERATED ALWAYS AS IDENTITY,
    name text NOT NULL,
    role text NOT NULL CHECK (role IN ('analyst', 'viewer')),
    token_hash bytea NOT NULL UNIQUE,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (customer_id, token_id),
    UNIQUE (customer_id, name));
COMMENT ON TABLE payerwatch.token IS 'Tokens of programs that call the server.';
COMMENT ON COLUMN payerwatch.token.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.token.token_id IS 'Key.';
COMMENT ON COLUMN payerwatch.token.name IS 'What it is for.';
COMMENT ON COLUMN payerwatch.token.role IS 'analyst (loads and judges) or viewer (reads).';
COMMENT ON COLUMN payerwatch.token.token_hash IS 'SHA-256 of the token.';
COMMENT ON COLUMN payerwatch.token.created_by IS 'Who made it.';
COMMENT ON COLUMN payerwatch.token.created_at IS 'When.';
COMMENT ON COLUMN payerwatch.token.expires_at IS 'When it ends.';
COMMENT ON COLUMN payerwatch.token.used_at IS 'Last use, to the minute.';
GRANT SELECT, INSERT, UPDATE, DELETE ON payerwatch.token TO payerwatch_api;
RESET ROLE;
SELECT payerwatch._protect(ARRAY['payerwatch.token']::regclass[]);
-- Who it is comes before the customer is known.
CREATE POLICY login ON payerwatch.token TO payerwatch_api USING (true);
SET LOCAL ROLE payerwatch_api;

CREATE FUNCTION payerwatch.token_add(customer text, name text, role text DEFAULT 'analyst', days int DEFAULT 365) RETURNS text
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    token CONSTANT text := 'pwt_' || replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
BEGIN
    PERFORM payerwatch._require_person('admin');
    IF coalesce($3, '') NOT IN ('analyst', 'viewer') THEN
        PERFORM payerwatch._refuse('22023', 'a token''s role is analyst or viewer', '');
    END IF;
    IF $4 IS NULL OR $4 NOT BETWEEN 1 AND 3650 THEN
        PERFORM payerwatch._refuse('22023', 'a token lasts 1 to 3650 days', '');
    END IF;
    IF btrim(coalesce($2, '')) = '' OR length(btrim($2)) > 100 OR payerwatch.phi_contains($2, 'note') THEN
        PERFORM payerwatch._refuse('22023', 'a token''s name has 1 to 100 characters and no PHI', '');
    END IF;
    INSERT INTO payerwatch.token AS t (customer_id, name, role, token_hash, created_by, expires_at)
        VALUES (id, btrim($2), $3, sha256(convert_to(token, 'UTF8')), payerwatch._actor(), now() + make_interval(days => $4))
        ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
        PERFORM payerwatch._refuse('22023', 'there is a token of that name already', 'Revoke it, or take another name.');
    END IF;
    PERFORM payerwatch._audit(id, 'token_add', btrim($2));
    RETURN token;
END
$$;
COMMENT ON FUNCTION payerwatch.token_add(text, text, text, int) IS
    'Makes a token for a program that calls the server (Authorization: Bearer ...) and returns it; it is not shown again.';

CREATE FUNCTION payerwatch.tokens(customer text)
    RETURNS TABLE (token_id int, name text, role text, created_by text, created_at timestamptz, expires_at timestamptz, used_at timestamptz)
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    PERFORM payerwatch._require_person('admin');
    RETURN QUERY SELECT t.token_id, t.name, t.role, t.created_by, t.created_at, t.expires_at, t.used_at
        FROM payerwatch.token AS t WHERE t.customer_id = id ORDER BY 1;
END
$$;
COMMENT ON FUNCTION payerwatch.tokens(text) IS 'A customer''s tokens, never what they are.';

CREATE FUNCTION payerwatch.token_revoke(customer text, token_id int) RETURNS boolean
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    gone text;
BEGIN
    PERFORM payerwatch._require_person('admin');
    DELETE FROM payerwatch.token AS t WHERE t.customer_id = id AND t.token_id = $2 RETURNING t.name INTO gone;
    IF gone IS NOT NULL THEN
        PERFORM payerwatch._audit(id, 'token_revoke', gone);
    END IF;
    RETURN gone IS NOT NULL;
END
$$;
COMMENT ON FUNCTION payerwatch.token_revoke(text, int) IS 'Ends a token at once; false: there is none.';

CREATE FUNCTION payerwatch.token_use(token_hash bytea) RETURNS jsonb
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    entry record;
BEGIN
    SELECT t.token_id, c.customer_id, c.name AS customer, t.role, t.used_at, t.expires_at INTO entry
    FROM payerwatch.token AS t JOIN payerwatch.customer AS c USING (customer_id) WHERE t.token_hash = $1 AND t.expires_at > now();
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    PERFORM set_config('payerwatch.customer', entry.customer, true), set_config('payerwatch.person', 'token ' || entry.token_id, true);
    IF entry.used_at IS NULL OR entry.used_at < now() - interval '1 minute' THEN
        -- not waited for: an upload holds the row until its piece is stored
        UPDATE payerwatch.token AS t SET used_at = now() WHERE (t.customer_id, t.token_id) = (
            SELECT f.customer_id, f.token_id FROM payerwatch.token AS f
            WHERE f.customer_id = entry.customer_id AND f.token_id = entry.token_id FOR UPDATE SKIP LOCKED);
    END IF;
    RETURN jsonb_build_object('login', 'token ' || entry.token_id, 'customer', entry.customer, 'role', entry.role, 'staff', false,
        'seconds_left', floor(extract(epoch FROM entry.expires_at - now())));
END
$$;
COMMENT ON FUNCTION payerwatch.token_use(bytea) IS
    'Whom a token works for (NULL: nobody); sets the customer and the caller for the rest of the transaction.';

REVOKE ALL ON FUNCTION payerwatch.token_add(text, text, text, int), payerwatch.tokens(text), payerwatch.token_revoke(text, int),
    payerwatch.token_use(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payerwatch.token_add(text, text, text, int), payerwatch.tokens(text), payerwatch.token_revoke(text, int)
    TO payerwatch_server, payerwatch_owner, payerwatch_dba;
GRANT EXECUTE ON FUNCTION payerwatch.token_use(bytea) TO payerwatch_server;
RESET ROLE;
COMMIT;
