-- Included by the tests: quiet output, pgTAP, and COPY from text that a test holds, so that throws_ok can watch it.
\set QUIET on
\pset format unaligned
\pset tuples_only on
\pset pager off
SET client_min_messages = warning;
CREATE SCHEMA t;
GRANT USAGE ON SCHEMA t TO PUBLIC;

-- COPY into claim_intake from CSV text whose first line names columns.
CREATE FUNCTION t.load(csv text, options text DEFAULT 'FORMAT csv, HEADER true') RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('COPY payerwatch.claim_intake (%s) FROM PROGRAM %L WITH (%s)', split_part(csv, E'\n', 1),
                   'printf %s ' || translate(encode(convert_to(csv, 'UTF8'), 'base64'), E'\n', '') || ' | base64 -d', options);
END
$$;

-- The binary COPY stream that carries blocks, as a server would send it.
CREATE FUNCTION t.stream(blocks bytea[]) RETURNS bytea LANGUAGE sql AS $$
    SELECT '\x5047434f50590aff0d0a000000000000000000'::bytea
           || coalesce(string_agg('\x0001'::bytea || int4send(octet_length(b)) || b, ''::bytea ORDER BY n), ''::bytea) || '\xffff'::bytea
    FROM unnest(blocks) WITH ORDINALITY AS u (b, n)
$$;

-- COPY into claim_bytes; blocks of a file.
CREATE FUNCTION t.load_blocks(blocks bytea[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('COPY payerwatch.claim_bytes FROM PROGRAM %L WITH (FORMAT binary)',
                   'printf %s ' || translate(encode(t.stream(blocks), 'base64'), E'\n', '') || ' | base64 -d');
END
$$;
CREATE FUNCTION t.load_file(file text) RETURNS void LANGUAGE sql AS $$ SELECT t.load_blocks(ARRAY[convert_to(file, 'UTF8')]) $$;
SELECT to_regclass('payerwatch.upload') IS NOT NULL AS migrated \gset
\if :migrated
CREATE FUNCTION t.last_upload() RETURNS payerwatch.upload LANGUAGE sql AS $$ SELECT u FROM payerwatch.upload AS u ORDER BY upload_id DESC LIMIT 1 $$;
\endif

-- Runs a statement as a role: 'ok ' and its first value, or the SQLSTATE it failed with.
CREATE FUNCTION t.try(role name, statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
BEGIN
    EXECUTE format('SET LOCAL ROLE %I', role);
    BEGIN
        IF statement ~* '^\s*(select|with)' THEN
            EXECUTE statement INTO result;
        ELSE
            EXECUTE statement;
        END IF;
        result := rtrim('ok ' || coalesce(result, ''));
    EXCEPTION WHEN OTHERS THEN
        result := SQLSTATE;
    END;
    SET LOCAL ROLE NONE;
    RETURN result;
END
$$;
CREATE FUNCTION t.role(name text, VARIADIC groups text[] DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    grp text;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles AS r WHERE r.rolname = $1) THEN
        EXECUTE format('CREATE ROLE %I', $1);
    END IF;
    FOREACH grp IN ARRAY groups LOOP
        EXECUTE format('GRANT %I TO %I', grp, $1);
    END LOOP;
END
$$;
