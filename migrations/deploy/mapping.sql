-- Deploy payerwatch:mapping to pg
-- What a customer has said of its files and payers: headers, spellings of payers, groups of procedures.
BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL ROLE payerwatch_api;

CREATE FUNCTION payerwatch.column_map_set(customer text, header text, column_name text) RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    key CONSTANT text := lower(translate(btrim($2), E' _-\t.', ''));
BEGIN
    PERFORM payerwatch._require_person('analyst');
    IF coalesce(key, '') = '' OR length(key) > 100 OR payerwatch.phi_contains($2, 'note') THEN
        PERFORM payerwatch._refuse('22023', 'a header has 1 to 100 characters and no PHI', '');
    END IF;
    IF $3 IS NULL THEN
        DELETE FROM payerwatch.column_map AS m WHERE m.customer_id = id AND m.header_key = key;
        RETURN;
    END IF;
    IF $3 <> '' AND NOT EXISTS (SELECT FROM pg_attribute AS a WHERE a.attrelid = 'payerwatch.claim_intake'::regclass AND a.attnum > 0 AND a.attname = $3) THEN
        PERFORM payerwatch._refuse('22023', 'claims have no such column', 'The columns are those of payerwatch.claim_intake.');
    END IF;
    INSERT INTO payerwatch.column_map (customer_id, header_key, column_name, author) VALUES (id, key, $3, payerwatch._actor())
        ON CONFLICT (customer_id, header_key) DO UPDATE SET column_name = excluded.column_name, author = excluded.author, set_at = now();
END
$$;
COMMENT ON FUNCTION payerwatch.column_map_set(text, text, text) IS
    'Says which column of a claim a header of the customer''s exports means; an empty one: none; NULL takes it back.';

CREATE FUNCTION payerwatch.payer_alias_add(customer text, alias text, payer text) RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    target int;
    moved int[];
BEGIN
    PERFORM payerwatch._require_person('analyst');
    IF coalesce(payerwatch.payer_key($2), '') = '' OR coalesce(payerwatch.payer_key($3), '') = '' THEN
        PERFORM payerwatch._refuse('22023', 'an alias and a payer have letters or digits', '');
    END IF;
    IF length($2) > 300 OR length($3) > 300 THEN
        PERFORM payerwatch._refuse('22023', 'an alias and a payer have at most 300 characters', '');
    END IF;
    IF payerwatch.phi_contains($2, 'payer') OR payerwatch.phi_contains($3, 'payer') THEN
        PERFORM payerwatch._refuse('PW002', 'the name may contain PHI', '');
    END IF;
    PERFORM payerwatch._lock_customer(id);
    INSERT INTO payerwatch.payer AS p (customer_id, name, is_confirmed) VALUES (id, btrim($3), true)
        ON CONFLICT (customer_id, name) DO UPDATE SET is_confirmed = true RETURNING p.payer_id INTO target;
    INSERT INTO payerwatch.payer_alias (customer_id, alias_key, payer_id)
        SELECT id, k, target FROM (SELECT payerwatch.payer_key($2) UNION SELECT payerwatch.payer_key($3)) AS keys (k)
        ON CONFLICT (customer_id, alias_key) DO UPDATE SET payer_id = excluded.payer_id;
    WITH changed AS (
        UPDATE payerwatch.payer_spelling AS s SET payer_id = target, method = 'person', score = NULL, suggestion = NULL
        FROM (SELECT o.payer_spelling_id, o.payer_id AS old FROM payerwatch.payer_spelling AS o WHERE o.customer_id = id) AS before
        WHERE s.customer_id = id AND s.payer_spelling_id = before.payer_spelling_id AND s.payer_id <> target
          AND payerwatch.payer_key(s.spelling) IN (payerwatch.payer_key($2), payerwatch.payer_key($3))
        RETURNING before.old)
    SELECT array_agg(DISTINCT c.old) INTO moved FROM changed AS c;
    INSERT INTO payerwatch.payer_decision (customer_id, spelling, payer, method, decided_by) VALUES (id, payerwatch.payer_key($2), btrim($3), 'person', payerwatch._actor());
    IF moved IS NOT NULL THEN
        PERFORM payerwatch._rebuild(id, moved || target);
    END IF;
END
$$;
COMMENT ON FUNCTION payerwatch.payer_alias_add(text, text, text) IS 'Says that a spelling means a payer; claims that came under it count for that payer from now on.';

CREATE FUNCTION payerwatch.payer_alias_remove(customer text, alias text) RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    old int;
    own int;
    first_spelling text;
BEGIN
    PERFORM payerwatch._require_person('analyst');
    PERFORM payerwatch._lock_customer(id);
    DELETE FROM payerwatch.payer_alias AS a WHERE a.customer_id = id AND a.alias_key = payerwatch.payer_key($2) RETURNING a.payer_id INTO old;
    SELECT s.spelling INTO first_spelling FROM payerwatch.payer_spelling AS s
        WHERE s.customer_id = id AND payerwatch.payer_key(s.spelling) = payerwatch.payer_key($2) ORDER BY s.payer_spelling_id LIMIT 1;
    IF old IS NULL OR first_spelling IS NULL THEN
        RETURN;
    END IF;
    INSERT INTO payerwatch.payer AS p (customer_id, name) VALUES (id, first_spelling)
        ON CONFLICT (customer_id, name) DO UPDATE SET name = excluded.name RETURNING p.payer_id INTO own;
    INSERT INTO payerwatch.payer_alias VALUES (id, payerwatch.payer_key($2), own);
    UPDATE payerwatch.payer_spelling AS s SET payer_id = own, method = 'new', score = NULL, suggestion = NULL
        WHERE s.customer_id = id AND payerwatch.payer_key(s.spelling) = payerwatch.payer_key($2);
    INSERT INTO payerwatch.payer_decision (customer_id, spelling, payer, method, decided_by)
        VALUES (id, payerwatch.payer_key($2), first_spelling, 'removed', payerwatch._actor());
    PERFORM payerwatch._rebuild(id, ARRAY[old, own]);
END
$$;
COMMENT ON FUNCTION payerwatch.payer_alias_remove(text, text) IS 'Takes payer_alias_add back: the spelling becomes a payer of its own.';

CREATE FUNCTION payerwatch.cpt_group_set(customer text, cpt text, "group" text) RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    PERFORM payerwatch._require_person('analyst');
    IF btrim(coalesce($2, '')) = '' OR length(btrim($2)) > 64 OR (btrim($3) = '' OR length(btrim($3)) > 64 OR payerwatch.phi_contains($3, 'note')) THEN
        PERFORM payerwatch._refuse('22023', 'a code and a group have 1 to 64 characters and no PHI', '');
    END IF;
    PERFORM payerwatch._lock_customer(id);
    IF $3 IS NULL THEN
        DELETE FROM payerwatch.cpt_group AS g WHERE g.customer_id = id AND g.cpt = btrim($2);
    ELSE
        INSERT INTO payerwatch.cpt_group VALUES (id, btrim($2), btrim($3)) ON CONFLICT (customer_id, cpt) DO UPDATE SET cpt_group = excluded.cpt_group;
    END IF;
    IF EXISTS (SELECT FROM payerwatch.claim AS c WHERE c.customer_id = id AND c.cpt = btrim($2)) THEN
        PERFORM payerwatch._rebuild(id);
    END IF;
END
$$;
COMMENT ON FUNCTION payerwatch.cpt_group_set(text, text, text) IS 'Puts a code into a group of the customer''s own; NULL takes it out.';

CREATE FUNCTION payerwatch.mapping_queue(customer text)
    RETURNS TABLE (spelling text, payer text, claims bigint, billed numeric, method text, score real, suggestion text)
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    RETURN QUERY
    SELECT s.spelling, p.name, coalesce(sum(d.claims), 0)::bigint, coalesce(sum(d.billed), 0), s.method, s.score, s.suggestion
    FROM payerwatch.payer_spelling AS s JOIN payerwatch.payer AS p USING (customer_id, payer_id)
    LEFT JOIN payerwatch.submit_day AS d USING (customer_id, payer_id)
    WHERE s.customer_id = id AND NOT p.is_confirmed GROUP BY 1, 2, 5, 6, 7 ORDER BY 4 DESC, 1;
END
$$;
COMMENT ON FUNCTION payerwatch.mapping_queue(text) IS
    'Spellings that nobody has confirmed, by the billed dollars of their payer, with the payer that each may be; mapping_decide() settles one.';

CREATE FUNCTION payerwatch.mapping_decide(customer text, raw text, payer text) RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM payerwatch.payer_alias_add($1, $2, $3);
END
$$;
COMMENT ON FUNCTION payerwatch.mapping_decide(text, text, text) IS 'Decides an entry of mapping_queue.';

CREATE FUNCTION payerwatch.column_maps(customer text) RETURNS TABLE (header_key text, column_name text, author text, set_at timestamptz)
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    RETURN QUERY SELECT m.header_key, m.column_name, m.author, m.set_at FROM payerwatch.column_map AS m WHERE m.customer_id = id ORDER BY 1;
END
$$;
COMMENT ON FUNCTION payerwatch.column_maps(text) IS 'What column_map_set has said of a customer''s headers; an empty column: passed over.';

CREATE FUNCTION payerwatch.payer_aliases(customer text, after text DEFAULT NULL, max_rows int DEFAULT 1000)
    RETURNS TABLE (alias_key text, payer text, parent text, line_of_business text, is_confirmed boolean)
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    RETURN QUERY
    SELECT a.alias_key, p.name, p.parent, p.line_of_business, p.is_confirmed
    FROM payerwatch.payer_alias AS a JOIN payerwatch.payer AS p USING (customer_id, payer_id)
    WHERE a.customer_id = id AND ($2 IS NULL OR a.alias_key COLLATE "C" > $2) ORDER BY a.alias_key COLLATE "C" LIMIT $3;
END
$$;
COMMENT ON FUNCTION payerwatch.payer_aliases(text, text, int) IS 'Which normalised spelling means which payer, in the order of the spellings, from after on.';

CREATE FUNCTION payerwatch.cpt_groups(customer text) RETURNS TABLE (cpt text, "group" text)
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    RETURN QUERY SELECT g.cpt, g.cpt_group FROM payerwatch.cpt_group AS g WHERE g.customer_id = id ORDER BY 1;
END
$$;
COMMENT ON FUNCTION payerwatch.cpt_groups(text) IS 'The procedure groups of the customer''s own.';
RESET ROLE;
COMMIT;
