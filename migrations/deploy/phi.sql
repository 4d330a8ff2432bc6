-- Deploy payerwatch:phi to pg
-- What a customer adds to the detector of identifiers, and what the intake does with one.
BEGIN;
SET LOCAL lock_timeout = '5s';
GRANT EXECUTE ON FUNCTION payerwatch._phi_denied_hash(bytea, text), payerwatch._refuse(text, text, text), payerwatch._phi_words(text)
    TO payerwatch_api;
SET LOCAL ROLE payerwatch_owner;

CREATE TABLE payerwatch.phi_rule (
    customer_id int NOT NULL,
    name text NOT NULL CHECK (name ~ '^[a-z0-9][a-z0-9_-]{0,62}$'),
    pattern text NOT NULL CHECK (length(pattern) <= 1000),
    kind text NOT NULL,
    added_at timestamptz NOT NULL DEFAULT now(),
    added_by name NOT NULL,
    PRIMARY KEY (customer_id, name));
COMMENT ON TABLE payerwatch.phi_rule IS 'Customers'' own rules: regular expressions that find identifiers only they have.';
COMMENT ON COLUMN payerwatch.phi_rule.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.phi_rule.name IS 'What the customer calls it.';
COMMENT ON COLUMN payerwatch.phi_rule.pattern IS 'Perl syntax, without regard to case.';
COMMENT ON COLUMN payerwatch.phi_rule.kind IS 'Kind of identifier that a match is, of phi_kinds().';
COMMENT ON COLUMN payerwatch.phi_rule.added_at IS 'When.';
COMMENT ON COLUMN payerwatch.phi_rule.added_by IS 'Role that added it.';

CREATE TABLE payerwatch.phi_allowed (
    customer_id int NOT NULL,
    value text NOT NULL CHECK (length(value) BETWEEN 1 AND 200),
    note text NOT NULL,
    added_at timestamptz NOT NULL DEFAULT now(),
    added_by name NOT NULL,
    PRIMARY KEY (customer_id, value));
COMMENT ON TABLE payerwatch.phi_allowed IS 'Texts that are no identifier: a payer that bears a person''s name, a payer''s own site.';
COMMENT ON COLUMN payerwatch.phi_allowed.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.phi_allowed.value IS 'The text; case, accents and punctuation do not matter.';
COMMENT ON COLUMN payerwatch.phi_allowed.note IS 'Why.';
COMMENT ON COLUMN payerwatch.phi_allowed.added_at IS 'When.';
COMMENT ON COLUMN payerwatch.phi_allowed.added_by IS 'Role that added it.';

CREATE TABLE payerwatch.phi_denied (
    customer_id int NOT NULL,
    value_hash bigint NOT NULL,
    words int NOT NULL CHECK (words BETWEEN 1 AND 6),
    kind text NOT NULL,
    added_at timestamptz NOT NULL DEFAULT now(),
    added_by name NOT NULL,
    PRIMARY KEY (customer_id, value_hash));
COMMENT ON TABLE payerwatch.phi_denied IS 'Texts that always are identifiers, as hashes under the customer''s key: the texts themselves are not kept.';
COMMENT ON COLUMN payerwatch.phi_denied.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.phi_denied.value_hash IS 'SipHash of its words under the customer''s key.';
COMMENT ON COLUMN payerwatch.phi_denied.words IS 'Number of its words.';
COMMENT ON COLUMN payerwatch.phi_denied.kind IS 'Kind of identifier that it is, of phi_kinds().';
COMMENT ON COLUMN payerwatch.phi_denied.added_at IS 'When.';
COMMENT ON COLUMN payerwatch.phi_denied.added_by IS 'Role that added it.';

CREATE TABLE payerwatch.phi_policy (
    customer_id int NOT NULL,
    column_name text NOT NULL CHECK (column_name IN ('claim_ref', 'payer', 'payer_code', 'line_of_business', 'facility', 'pos', 'cpt',
        'modifier', 'icd10', 'provider_npi', 'denial_code', 'denial_reason', 'notes')),
    action text NOT NULL CHECK (action IN ('reject', 'redact', 'pass')),
    set_at timestamptz NOT NULL DEFAULT now(),
    set_by name NOT NULL,
    PRIMARY KEY (customer_id, column_name),
    CONSTRAINT redacts_only_words CHECK (action <> 'redact'
        OR column_name IN ('payer', 'line_of_business', 'facility', 'denial_reason', 'notes')));
COMMENT ON TABLE payerwatch.phi_policy IS 'What the intake does with an identifier in a column, where it is not the default: reject; redact for denial_reason and notes.';
COMMENT ON COLUMN payerwatch.phi_policy.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.phi_policy.column_name IS 'Standard name of the column.';
COMMENT ON COLUMN payerwatch.phi_policy.action IS 'reject the row, redact the value and keep the row, or pass both.';
COMMENT ON COLUMN payerwatch.phi_policy.set_at IS 'When.';
COMMENT ON COLUMN payerwatch.phi_policy.set_by IS 'Role that set it.';

CREATE TRIGGER tell_caches AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON payerwatch.phi_rule
    FOR EACH STATEMENT EXECUTE FUNCTION payerwatch._table_changed();
CREATE TRIGGER tell_caches AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON payerwatch.phi_allowed
    FOR EACH STATEMENT EXECUTE FUNCTION payerwatch._table_changed();
CREATE TRIGGER tell_caches AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON payerwatch.phi_denied
    FOR EACH STATEMENT EXECUTE FUNCTION payerwatch._table_changed();
CREATE TRIGGER tell_caches AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON payerwatch.phi_policy
    FOR EACH STATEMENT EXECUTE FUNCTION payerwatch._table_changed();
ALTER TABLE payerwatch.phi_rule ENABLE ALWAYS TRIGGER tell_caches;
ALTER TABLE payerwatch.phi_allowed ENABLE ALWAYS TRIGGER tell_caches;
ALTER TABLE payerwatch.phi_denied ENABLE ALWAYS TRIGGER tell_caches;
ALTER TABLE payerwatch.phi_policy ENABLE ALWAYS TRIGGER tell_caches;

GRANT SELECT, INSERT, UPDATE, DELETE ON payerwatch.phi_rule, payerwatch.phi_allowed, payerwatch.phi_denied, payerwatch.phi_policy
    TO payerwatch_api;
RESET ROLE;
SELECT payerwatch._protect(ARRAY['payerwatch.phi_rule', 'payerwatch.phi_allowed', 'payerwatch.phi_denied', 'payerwatch.phi_policy']::regclass[]);
SET LOCAL ROLE payerwatch_api;

CREATE FUNCTION payerwatch._phi_kind(kind text) RETURNS text
    LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM payerwatch.phi_kinds() AS k WHERE k.kind = upper($1) AND k.class = 'phi' AND k.kind <> 'UNSCREENED') THEN
        PERFORM payerwatch._refuse('22023', 'there is no such kind of identifier', 'SELECT kind FROM payerwatch.phi_kinds() lists them.');
    END IF;
    RETURN upper($1);
END
$$;
COMMENT ON FUNCTION payerwatch._phi_kind(text) IS 'The kind as it is spelled; 22023 for none of a patient''s.';

CREATE FUNCTION payerwatch.phi_rule_add(customer text, name text, pattern text, kind text DEFAULT 'OTHER') RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    outer_role CONSTANT name := coalesce(nullif(current_setting('role'), 'none'), session_user);
BEGIN
    PERFORM payerwatch._require_person('admin');
    IF coalesce($2, '') !~ '^[a-z0-9][a-z0-9_-]{0,62}$' THEN
        PERFORM payerwatch._refuse('22023', 'a rule''s name has 1 to 63 characters of a-z, 0-9, - and _');
    END IF;
    -- compiles it; a text that is long and dull shows whether it tries too much
    PERFORM payerwatch.phi_test_rule(coalesce($3, ''), ARRAY['', repeat('a', 4000) || '!', repeat('1', 4000) || '!', repeat('a 1-', 1000) || '!', repeat(' ', 4000) || '!']);
    IF payerwatch.phi_contains($3, 'text') OR payerwatch.phi_contains(translate($2, '-_', '  '), 'text') THEN
        PERFORM payerwatch._refuse('PW002', 'the name or the pattern holds an identifier', 'Write the shape of the identifier, not one of them.');
    END IF;
    IF (SELECT count(*) FROM payerwatch.phi_rule AS r WHERE r.customer_id = id AND r.name <> $2) >= 100 THEN
        PERFORM payerwatch._refuse('54000', 'a customer has at most 100 rules');
    END IF;
    INSERT INTO payerwatch.phi_rule AS r VALUES (id, $2, $3, payerwatch._phi_kind($4), now(), outer_role)
    ON CONFLICT ON CONSTRAINT phi_rule_pkey DO UPDATE SET pattern = excluded.pattern, kind = excluded.kind, added_at = now(), added_by = outer_role;
    PERFORM payerwatch._audit(id, 'phi_rule_add', 'rule ' || $2);
END
$$;
COMMENT ON FUNCTION payerwatch.phi_rule_add(text, text, text, text) IS
    'Adds or replaces a customer''s own rule; refused (PW003) if it is not valid, matches the empty text, or tries too much. In force in every session at once.';

CREATE FUNCTION payerwatch.phi_rule_remove(customer text, name text) RETURNS boolean
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    PERFORM payerwatch._require_person('admin');
    DELETE FROM payerwatch.phi_rule AS r WHERE r.customer_id = id AND r.name = $2;
    IF FOUND THEN
        PERFORM payerwatch._audit(id, 'phi_rule_remove', 'rule ' || $2);
        RETURN true;
    END IF;
    RETURN false;
END
$$;
COMMENT ON FUNCTION payerwatch.phi_rule_remove(text, text) IS 'Takes a rule away; false when there was none.';

CREATE FUNCTION payerwatch.phi_allow_add(customer text, value text, note text DEFAULT '') RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    outer_role CONSTANT name := coalesce(nullif(current_setting('role'), 'none'), session_user);
BEGIN
    PERFORM payerwatch._require_person('admin');
    IF coalesce(btrim($2), '') !~ '[[:alnum:]]' OR length(btrim($2)) > 200 OR length($3) > 500 THEN
        PERFORM payerwatch._refuse('22023', 'an allowed text has 1 to 200 characters, letters or digits among them');
    END IF;
    -- What may bear a person's name may pass; what is a person's number may not be kept here.
    IF EXISTS (SELECT FROM payerwatch.phi_spans($2, 'text') AS s WHERE s.class = 'phi'
               AND s.kind NOT IN ('NAME', 'ADDRESS', 'CITY', 'ZIP', 'PHONE', 'FAX', 'EMAIL', 'URL', 'IP', 'OTHER'))
       -- bare numbers, which a label would make somebody's
       OR $2 ~ '[0-9]{5}' AND NOT EXISTS (SELECT FROM payerwatch.phi_spans($2, 'text') AS s WHERE s.kind IN ('ADDRESS', 'ZIP', 'PHONE', 'FAX', 'EMAIL', 'URL', 'IP'))
       OR $2 !~ '[[:alpha:]]' AND NOT EXISTS (SELECT FROM payerwatch.phi_spans($2, 'text') AS s WHERE s.kind IN ('PHONE', 'FAX', 'IP'))
       OR payerwatch.phi_contains(coalesce($3, ''), 'note') THEN
        PERFORM payerwatch._refuse('PW002', 'the text holds a number that can be somebody''s', 'Names of payers, places, telephone numbers and sites can be allowed; for a column see phi_policy_set().');
    END IF;
    INSERT INTO payerwatch.phi_allowed AS a VALUES (id, btrim($2), coalesce($3, ''), now(), outer_role)
    ON CONFLICT ON CONSTRAINT phi_allowed_pkey DO UPDATE SET note = excluded.note, added_at = now(), added_by = outer_role;
    PERFORM payerwatch._audit(id, 'phi_allow_add', 'allowed text');
END
$$;
COMMENT ON FUNCTION payerwatch.phi_allow_add(text, text, text) IS
    'Says that a text is no identifier (a payer that bears a person''s name). In force in every session at once.';

CREATE FUNCTION payerwatch.phi_allow_remove(customer text, value text) RETURNS boolean
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    PERFORM payerwatch._require_person('admin');
    DELETE FROM payerwatch.phi_allowed AS a WHERE a.customer_id = id
        AND payerwatch._phi_words(a.value) = payerwatch._phi_words(coalesce($2, ''));
    IF FOUND THEN
        PERFORM payerwatch._audit(id, 'phi_allow_remove', 'allowed text');
        RETURN true;
    END IF;
    RETURN false;
END
$$;
COMMENT ON FUNCTION payerwatch.phi_allow_remove(text, text) IS 'Takes phi_allow_add back; false when there was none.';

CREATE FUNCTION payerwatch.phi_deny_add(customer text, value text, kind text DEFAULT 'NAME') RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    outer_role CONSTANT name := coalesce(nullif(current_setting('role'), 'none'), session_user);
    denied record;
BEGIN
    PERFORM payerwatch._require_person('admin');
    SELECT h.* INTO denied FROM payerwatch.secret AS s, payerwatch._phi_denied_hash(s.key, coalesce($2, '')) AS h WHERE s.customer_id = id;
    IF denied.words NOT BETWEEN 1 AND 6 OR length($2) > 200 THEN
        PERFORM payerwatch._refuse('22023', 'a denied text has 1 to 6 words');
    END IF;
    INSERT INTO payerwatch.phi_denied AS d VALUES (id, denied.value_hash, denied.words, payerwatch._phi_kind($3), now(), outer_role)
    ON CONFLICT ON CONSTRAINT phi_denied_pkey DO UPDATE SET kind = excluded.kind, added_at = now(), added_by = outer_role;
    PERFORM payerwatch._audit(id, 'phi_deny_add', 'denied text');
END
$$;
COMMENT ON FUNCTION payerwatch.phi_deny_add(text, text, text) IS
    'Says that a text always is an identifier; only its keyed hash is kept. In force in every session at once.';

CREATE FUNCTION payerwatch.phi_deny_remove(customer text, value text) RETURNS boolean
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    PERFORM payerwatch._require_person('admin');
    DELETE FROM payerwatch.phi_denied AS d USING payerwatch.secret AS s
        WHERE d.customer_id = id AND s.customer_id = id AND d.value_hash = (payerwatch._phi_denied_hash(s.key, coalesce($2, ''))).value_hash;
    IF FOUND THEN
        PERFORM payerwatch._audit(id, 'phi_deny_remove', 'denied text');
        RETURN true;
    END IF;
    RETURN false;
END
$$;
COMMENT ON FUNCTION payerwatch.phi_deny_remove(text, text) IS 'Takes phi_deny_add back; false when there was none.';

CREATE FUNCTION payerwatch.phi_policy_set(customer text, column_name text, action text) RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    outer_role CONSTANT name := coalesce(nullif(current_setting('role'), 'none'), session_user);
BEGIN
    PERFORM payerwatch._require_person('admin');
    IF $2 IS NULL OR $2 NOT IN ('claim_ref', 'payer', 'payer_code', 'line_of_business', 'facility', 'pos', 'cpt', 'modifier', 'icd10',
                                'provider_npi', 'denial_code', 'denial_reason', 'notes') THEN
        PERFORM payerwatch._refuse('42703', 'no texts are screened in that column', 'docs/phi.md lists the columns.');
    END IF;
    IF $3 IS NOT NULL AND $3 NOT IN ('reject', 'redact', 'pass') THEN
        PERFORM payerwatch._refuse('22023', 'the action must be reject, redact or pass');
    END IF;
    IF $3 = 'redact' AND $2 NOT IN ('payer', 'line_of_business', 'facility', 'denial_reason', 'notes') THEN
        PERFORM payerwatch._refuse('22023', 'a redacted reference or code means nothing', 'Choose reject or pass.');
    END IF;
    DELETE FROM payerwatch.phi_policy AS p WHERE p.customer_id = id AND p.column_name = $2;
    IF $3 IS NOT NULL THEN
        INSERT INTO payerwatch.phi_policy VALUES (id, $2, $3, now(), outer_role);
    END IF;
    PERFORM payerwatch._audit(id, 'phi_policy_set', 'column ' || $2 || ': ' || coalesce($3, 'default'));
END
$$;
COMMENT ON FUNCTION payerwatch.phi_policy_set(text, text, text) IS
    'What the intake does with an identifier in a column: reject the row, redact the value, or pass; NULL: the default. Uploads that begin afterwards follow it.';

CREATE FUNCTION payerwatch.phi_lists(customer text, OUT list text, OUT name text, OUT value text, OUT kind text, OUT added_at timestamptz, OUT added_by name)
    RETURNS SETOF record
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    RETURN QUERY
        SELECT 'rule', r.name, r.pattern, r.kind, r.added_at, r.added_by FROM payerwatch.phi_rule AS r WHERE r.customer_id = id
        UNION ALL SELECT 'allowed', NULL, a.value, NULL, a.added_at, a.added_by FROM payerwatch.phi_allowed AS a WHERE a.customer_id = id
        UNION ALL SELECT 'denied', NULL, NULL, d.kind, d.added_at, d.added_by FROM payerwatch.phi_denied AS d WHERE d.customer_id = id
        UNION ALL SELECT 'policy', p.column_name, p.action, NULL, p.set_at, p.set_by FROM payerwatch.phi_policy AS p WHERE p.customer_id = id
        ORDER BY 1, 2, 3, 5;
END
$$;
COMMENT ON FUNCTION payerwatch.phi_lists(text) IS 'A customer''s own rules, allowed texts, denied texts (without the text) and policies.';
-- Who may let identifiers pass: administrators in the portal, and roles that look after the database.
REVOKE ALL ON FUNCTION payerwatch._phi_kind(text), payerwatch.phi_rule_add(text, text, text, text), payerwatch.phi_rule_remove(text, text),
    payerwatch.phi_allow_add(text, text, text), payerwatch.phi_allow_remove(text, text), payerwatch.phi_deny_add(text, text, text),
    payerwatch.phi_deny_remove(text, text), payerwatch.phi_policy_set(text, text, text), payerwatch.phi_lists(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payerwatch.phi_rule_add(text, text, text, text), payerwatch.phi_rule_remove(text, text),
    payerwatch.phi_allow_add(text, text, text), payerwatch.phi_allow_remove(text, text), payerwatch.phi_deny_add(text, text, text),
    payerwatch.phi_deny_remove(text, text), payerwatch.phi_policy_set(text, text, text), payerwatch.phi_lists(text)
    TO payerwatch_server, payerwatch_dba;
RESET ROLE;
COMMIT;
