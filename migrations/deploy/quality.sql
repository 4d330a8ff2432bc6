-- Deploy payerwatch:quality to pg
-- The rules, a customer's own limits of them, the report, tables of codes.
BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL ROLE payerwatch_owner;

ALTER TABLE payerwatch.quality_rule ADD COLUMN threshold numeric;
COMMENT ON COLUMN payerwatch.quality_rule.threshold IS 'The limit that is shipped, where the rule has one; a customer''s own: quality_rule_set().';
UPDATE payerwatch.quality_rule AS r SET threshold = d.threshold
FROM (VALUES ('R34', 365), ('R36', 0), ('R38', 730), ('R39', 0.02), ('R42', 1000000), ('R45', 0.02), ('R58', 180), ('R59', 14), ('R60', 0.2), ('R61', 3))
    AS d (rule, threshold) WHERE r.rule = d.rule;

ALTER TABLE payerwatch.quality_rule ADD COLUMN example jsonb;
COMMENT ON COLUMN payerwatch.quality_rule.example IS 'What breaks the rule: values that take the place of those of a good claim.';
UPDATE payerwatch.quality_rule AS r SET example = e.example::jsonb
FROM (VALUES ('R04', '{"claim_ref": ""}'),
           ('R05', '{"claim_ref": "CLM 1 *"}'),
           ('R10', '{"payer": "SELF PAY"}'),
           ('R13', '{"cpt": ""}'),
           ('R14', '{"cpt": "9921"}'),
           ('R16', '{"cpt": "0450"}'),
           ('R17', '{"modifier": "25 25"}'),
           ('R18', '{"pos": "00"}'),
           ('R19', '{"icd10": ""}'),
           ('R20', '{"icd10": "Q9"}'),
           ('R21', '{"icd10": "724.2"}'),
           ('R24', '{"provider_npi": ""}'),
           ('R25', '{"provider_npi": "3234567893"}'),
           ('R26', '{"provider_npi": "1234567890"}'),
           ('R27', '{"provider_npi": "1234567893"}'),
           ('R28', '{"decided_date": "2026-13-45"}'),
           ('R30', '{"service_date": "2099-01-01"}'),
           ('R31', '{"service_date": "1999-12-31"}'),
           ('R32', '{"submitted_date": ""}'),
           ('R33', '{"service_date": "2026-03-10"}'),
           ('R34', '{"service_date": "2024-12-01"}'),
           ('R35', '{"decided_date": "2026-03-01"}'),
           ('R36', '{"paid_date": "2026-03-10"}'),
           ('R37', '{"paid_date": "2099-01-01"}'),
           ('R38', '{"service_date": "2023-01-02", "submitted_date": "2023-01-04"}'),
           ('R40', '{"billed_amount": "n/a"}'),
           ('R41', '{"billed_amount": "0.00"}'),
           ('R42', '{"billed_amount": "2000000"}'),
           ('R43', '{"billed_amount": "180.005"}'),
           ('R44', '{"allowed_amount": "181.00"}'),
           ('R45', '{"paid_amount": "130.00"}'),
           ('R46', '{"paid_amount": "-5.00"}'),
           ('R47', '{"outcome": "MAYBE"}'),
           ('R48', '{"outcome": ""}'),
           ('R49', '{"outcome": "DENIED", "decided_date": ""}'),
           ('R50', '{"outcome": "DENIED"}'),
           ('R51', '{"outcome": "DENIED", "paid_date": "", "paid_amount": "0"}'),
           ('R52', '{"denial_code": "XYZ"}'),
           ('R53', '{"outcome": "DENIED", "denial_code": "CO-45"}'),
           ('R54', '{"paid_date": ""}'),
           ('R55', '{"paid_amount": ""}'),
           ('R56', '{"denial_code": "CO-197"}'),
           ('R57', '{"outcome": "PENDING"}'),
           ('R58', '{"decided_date": "", "paid_date": "", "paid_amount": "", "allowed_amount": "", "outcome": "PENDING", "service_date": "2024-01-02", "submitted_date": "2024-01-04"}'))
    AS e (rule, example) WHERE r.rule = e.rule;

CREATE TABLE payerwatch.quality_setting (
    customer_id int NOT NULL,
    quality_setting_id bigint GENERATED ALWAYS AS IDENTITY,
    rule text NOT NULL,
    threshold numeric,
    is_on boolean NOT NULL,
    author text NOT NULL,
    note text NOT NULL,
    set_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (customer_id, quality_setting_id));
COMMENT ON TABLE payerwatch.quality_setting IS 'Customers'' own limits of rules, and rules they switched off; the last of a rule holds, the earlier ones stay.';
COMMENT ON COLUMN payerwatch.quality_setting.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.quality_setting.quality_setting_id IS 'Order of the settings.';
COMMENT ON COLUMN payerwatch.quality_setting.rule IS 'R01 to R62.';
COMMENT ON COLUMN payerwatch.quality_setting.threshold IS 'The limit; NULL: the one that is shipped.';
COMMENT ON COLUMN payerwatch.quality_setting.is_on IS 'False: the rule counts as not applicable.';
COMMENT ON COLUMN payerwatch.quality_setting.author IS 'Who set it.';
COMMENT ON COLUMN payerwatch.quality_setting.note IS 'Why.';
COMMENT ON COLUMN payerwatch.quality_setting.set_at IS 'When.';
GRANT SELECT, INSERT ON payerwatch.quality_setting TO payerwatch_api;

CREATE TABLE payerwatch.reference_version (
    kind text NOT NULL,
    version int NOT NULL,
    codes bigint NOT NULL,
    content_hash text NOT NULL,
    loaded_by text NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kind, version));
COMMENT ON TABLE payerwatch.reference_version IS 'Tables of codes that were loaded, for all customers; the last of a kind holds.';
COMMENT ON COLUMN payerwatch.reference_version.kind IS 'icd10cm, hcpcs, rbcs, pos, taxonomy.';
COMMENT ON COLUMN payerwatch.reference_version.version IS 'From 1, by kind.';
COMMENT ON COLUMN payerwatch.reference_version.codes IS 'How many codes it has.';
COMMENT ON COLUMN payerwatch.reference_version.content_hash IS 'SHA-256 of the file.';
COMMENT ON COLUMN payerwatch.reference_version.loaded_by IS 'Who loaded it.';
COMMENT ON COLUMN payerwatch.reference_version.loaded_at IS 'When.';
CREATE TABLE payerwatch.reference_code (
    kind text NOT NULL,
    version int NOT NULL,
    code text NOT NULL,
    ordinal int NOT NULL,
    valid_from date,
    valid_to date,
    code_group text,
    PRIMARY KEY (kind, version, code, ordinal));
COMMENT ON TABLE payerwatch.reference_code IS 'The codes of the tables that were loaded.';
COMMENT ON COLUMN payerwatch.reference_code.kind IS 'As in reference_version.';
COMMENT ON COLUMN payerwatch.reference_code.version IS 'As in reference_version.';
COMMENT ON COLUMN payerwatch.reference_code.code IS 'Upper case, without stops.';
COMMENT ON COLUMN payerwatch.reference_code.ordinal IS 'A code may have several spans of days.';
COMMENT ON COLUMN payerwatch.reference_code.valid_from IS 'First day; NULL: not known.';
COMMENT ON COLUMN payerwatch.reference_code.valid_to IS 'Last day; NULL: still valid.';
COMMENT ON COLUMN payerwatch.reference_code.code_group IS 'Group of the code, where the file has one (RBCS category).';
GRANT SELECT, INSERT ON payerwatch.reference_version, payerwatch.reference_code TO payerwatch_api;
GRANT SELECT ON payerwatch.reference_version TO PUBLIC;
RESET ROLE;
GRANT EXECUTE ON FUNCTION payerwatch._reference_read(text, bytea) TO payerwatch_api;
SELECT payerwatch._protect(ARRAY['payerwatch.quality_setting']::regclass[]);
SET LOCAL ROLE payerwatch_api;

CREATE FUNCTION payerwatch._quality_limits(customer_id int) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT jsonb_object_agg(r.rule, coalesce(s.threshold, r.threshold))
    FROM payerwatch.quality_rule AS r
    LEFT JOIN LATERAL (SELECT q.threshold, q.is_on FROM payerwatch.quality_setting AS q WHERE q.customer_id = $1 AND q.rule = r.rule
                       ORDER BY q.quality_setting_id DESC LIMIT 1) AS s ON true
    WHERE coalesce(s.is_on, true)
$$;
COMMENT ON FUNCTION payerwatch._quality_limits(int) IS '{rule: limit or null} of the rules that a customer has switched on.';

CREATE FUNCTION payerwatch.quality_rule_set(customer text, rule text, threshold numeric DEFAULT NULL, is_on boolean DEFAULT true, note text DEFAULT '') RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    known payerwatch.quality_rule;
BEGIN
    PERFORM payerwatch._require_person('admin');
    SELECT r.* INTO known FROM payerwatch.quality_rule AS r WHERE r.rule = upper($2);
    IF NOT FOUND THEN
        PERFORM payerwatch._refuse('22023', 'there is no such rule', 'SELECT rule FROM payerwatch.quality_rule lists them.');
    END IF;
    IF NOT coalesce($4, true) AND known.verdict = 'reject' THEN
        PERFORM payerwatch._refuse('22023', format('rule %s cannot be switched off', known.rule), 'Without what it asks for there is no claim to store.');
    END IF;
    IF $3 IS NOT NULL AND (known.threshold IS NULL OR $3 < 0 OR $3 > 1000000000) THEN
        PERFORM payerwatch._refuse('22023', format('rule %s takes no such limit', known.rule),
            'quality_rule.threshold shows which rules have one; it is not negative.');
    END IF;
    IF payerwatch.phi_contains(coalesce($5, ''), 'note') OR length($5) > 500 THEN
        PERFORM payerwatch._refuse('PW002', 'a note has at most 500 characters and no PHI', '');
    END IF;
    INSERT INTO payerwatch.quality_setting (customer_id, rule, threshold, is_on, author, note)
        VALUES (id, known.rule, $3, coalesce($4, true), payerwatch._actor(), coalesce($5, ''));
END
$$;
COMMENT ON FUNCTION payerwatch.quality_rule_set(text, text, numeric, boolean, text) IS
    'A customer''s own limit of a rule, or off; NULL and true give back what is shipped. Holds from the next upload.';

CREATE FUNCTION payerwatch.quality_rules(customer text)
    RETURNS TABLE (rule text, field text, severity text, dimension text, verdict text, keeps_out text, check_text text, threshold numeric, is_on boolean, author text, note text, set_at timestamptz)
    LANGUAGE plpgsql STABLE PARALLEL RESTRICTED SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    RETURN QUERY
    SELECT r.rule, r.field, r.severity, r.dimension, r.verdict, r.keeps_out, r.check_text, coalesce(s.threshold, r.threshold), coalesce(s.is_on, true), s.author, s.note, s.set_at
    FROM payerwatch.quality_rule AS r
    LEFT JOIN LATERAL (SELECT q.* FROM payerwatch.quality_setting AS q WHERE q.customer_id = id AND q.rule = r.rule
                       ORDER BY q.quality_setting_id DESC LIMIT 1) AS s ON true
    ORDER BY r.rule;
END
$$;
COMMENT ON FUNCTION payerwatch.quality_rules(text) IS 'The catalogue as it holds for a customer: limits and switches, with author and note.';

CREATE FUNCTION payerwatch._report_make(customer_id int, upload_id bigint, anomalies jsonb) RETURNS payerwatch.quality_report
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    report payerwatch.quality_report;
BEGIN
    INSERT INTO payerwatch.quality_report
    SELECT u.customer_id, u.upload_id, u.total_rows, u.accepted_rows, u.rejected_rows, u.updated_rows, u.unchanged_rows, u.warning_rows,
           s.quality_score::numeric(5, 2), s.worst_dimension, coalesce(r.by_rule, '{}'), coalesce(f.by_field, '{}'), $3, u.date_min, u.date_max
    FROM payerwatch.upload AS u
    CROSS JOIN LATERAL (
        SELECT array_agg(q.rule) AS rules, array_agg(q.applicable) AS applicable, array_agg(q.failed) AS failed,
               jsonb_object_agg(q.rule, jsonb_build_object('applicable', q.applicable, 'failed', q.failed,
                   'low', round((payerwatch._wilson(q.failed, q.applicable))[1]::numeric, 6),
                   'high', round((payerwatch._wilson(q.failed, q.applicable))[2]::numeric, 6))) AS by_rule
        FROM payerwatch.upload_rule AS q WHERE q.customer_id = u.customer_id AND q.upload_id = u.upload_id) AS r
    CROSS JOIN LATERAL (
        SELECT jsonb_object_agg(c.column_name, c.counts) AS by_field
        FROM (SELECT n.column_name, jsonb_object_agg(n.what, n.findings) AS counts
              FROM (SELECT k.column_name, CASE WHEN k.kind = '' THEN k.rule ELSE k.kind END AS what, sum(k.findings) AS findings
                    FROM payerwatch.upload_finding_count AS k WHERE k.customer_id = u.customer_id AND k.upload_id = u.upload_id
                    GROUP BY 1, 2) AS n GROUP BY n.column_name) AS c) AS f
    CROSS JOIN LATERAL payerwatch._quality_score(coalesce(r.rules, '{}'), coalesce(r.applicable, '{}'), coalesce(r.failed, '{}'), u.total_rows) AS s
    WHERE u.customer_id = $1 AND u.upload_id = $2
    ON CONFLICT ON CONSTRAINT quality_report_pkey DO UPDATE SET
        total_rows = excluded.total_rows, accepted_rows = excluded.accepted_rows, rejected_rows = excluded.rejected_rows,
        updated_rows = excluded.updated_rows, unchanged_rows = excluded.unchanged_rows, warning_rows = excluded.warning_rows,
        quality_score = excluded.quality_score, worst_dimension = excluded.worst_dimension, by_rule = excluded.by_rule,
        by_field = excluded.by_field, anomalies = excluded.anomalies, date_min = excluded.date_min, date_max = excluded.date_max
    RETURNING * INTO report;
    RETURN report;
END
$$;
COMMENT ON FUNCTION payerwatch._report_make(int, bigint, jsonb) IS 'Writes the quality report of an upload.';

CREATE FUNCTION payerwatch.quality_trend(customer text, days int DEFAULT 90)
    RETURNS TABLE (day date, uploads bigint, total_rows bigint, rejected_rows bigint, quality_score numeric)
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    RETURN QUERY
    SELECT u.finished_at::date, count(*), sum(r.total_rows)::bigint, sum(r.rejected_rows)::bigint,
           round(sum(r.quality_score * r.total_rows) / nullif(sum(r.total_rows) FILTER (WHERE r.quality_score IS NOT NULL), 0), 2)
    FROM payerwatch.quality_report AS r JOIN payerwatch.upload AS u USING (customer_id, upload_id)
    WHERE r.customer_id = id AND u.status <> 'discarded' AND u.finished_at > now() - make_interval(days => $2)
    GROUP BY 1 ORDER BY 1;
END
$$;
COMMENT ON FUNCTION payerwatch.quality_trend(text, int) IS 'Uploads and their score by day, weighted by rows.';

CREATE FUNCTION payerwatch.reference_load(kind text, data bytea) RETURNS bigint
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    hash CONSTANT text := encode(sha256($2), 'hex');
    next int;
    loaded bigint;
BEGIN
    IF $1 IS NULL OR $2 IS NULL THEN
        RAISE EXCEPTION 'kind and data must not be null' USING ERRCODE = '22004';
    END IF;
    PERFORM pg_advisory_xact_lock(1885435763, hashtext($1));
    IF (SELECT r.content_hash FROM payerwatch.reference_version AS r WHERE r.kind = $1 ORDER BY r.version DESC LIMIT 1) = hash THEN
        RETURN (SELECT r.codes FROM payerwatch.reference_version AS r WHERE r.kind = $1 ORDER BY r.version DESC LIMIT 1);
    END IF;
    next := coalesce((SELECT max(r.version) FROM payerwatch.reference_version AS r WHERE r.kind = $1), 0) + 1;
    INSERT INTO payerwatch.reference_code (kind, version, code, ordinal, valid_from, valid_to, code_group)
        SELECT $1, next, f.code, row_number() OVER (PARTITION BY f.code ORDER BY f.valid_from), f.valid_from, f.valid_to, nullif(f.code_group, '')
        FROM payerwatch._reference_read($1, $2) AS f;
    GET DIAGNOSTICS loaded = ROW_COUNT;
    IF 2 * loaded < (SELECT r.codes FROM payerwatch.reference_version AS r WHERE r.kind = $1 AND r.version = next - 1) THEN
        RAISE WARNING 'the table has less than half the codes of the one before: was the whole file loaded?';
    END IF;
    INSERT INTO payerwatch.reference_version (kind, version, codes, content_hash, loaded_by) VALUES ($1, next, loaded, hash, payerwatch._actor());
    RETURN loaded;
END
$$;
COMMENT ON FUNCTION payerwatch.reference_load(text, bytea) IS
    'Loads a published table of codes (icd10cm, hcpcs, rbcs, pos, taxonomy; text, CSV or gzip of them) for all customers; returns its codes. The same file again changes nothing.';

CREATE FUNCTION payerwatch.cpt_group_load(customer text) RETURNS bigint
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    entered bigint;
BEGIN
    PERFORM payerwatch._require_person('analyst');
    PERFORM payerwatch._lock_customer(id);
    INSERT INTO payerwatch.cpt_group (customer_id, cpt, cpt_group)
        SELECT DISTINCT ON (c.code) id, c.code, c.code_group FROM payerwatch.reference_code AS c
        WHERE c.kind = 'rbcs' AND c.version = (SELECT max(r.version) FROM payerwatch.reference_version AS r WHERE r.kind = 'rbcs') AND c.code_group IS NOT NULL
        ORDER BY c.code, c.ordinal DESC
        ON CONFLICT (customer_id, cpt) DO NOTHING;
    GET DIAGNOSTICS entered = ROW_COUNT;
    IF entered > 0 THEN
        PERFORM payerwatch._rebuild(id);
    END IF;
    RETURN entered;
END
$$;
COMMENT ON FUNCTION payerwatch.cpt_group_load(text) IS
    'Groups a customer''s procedures by the RBCS table that is loaded; groups of its own stay. Returns how many codes got one.';

REVOKE ALL ON FUNCTION payerwatch.reference_load(text, bytea), payerwatch.cpt_group_load(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payerwatch.reference_load(text, bytea) TO payerwatch_owner, payerwatch_dba;
GRANT EXECUTE ON FUNCTION payerwatch.cpt_group_load(text) TO payerwatch_loader, payerwatch_server, payerwatch_owner;
REVOKE ALL ON FUNCTION payerwatch._quality_limits(int), payerwatch._report_make(int, bigint, jsonb) FROM PUBLIC;
COMMIT;
