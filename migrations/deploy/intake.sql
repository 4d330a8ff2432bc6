-- Deploy payerwatch:intake to pg
-- The two doors, and what surrounds a COPY into them.
BEGIN;
SET LOCAL lock_timeout = '5s';
GRANT USAGE ON FOREIGN SERVER payerwatch_intake TO payerwatch_owner;
SET LOCAL ROLE payerwatch_owner;

CREATE FOREIGN TABLE payerwatch.claim_bytes (data bytea) SERVER payerwatch_intake OPTIONS (door 'bytes');
COMMENT ON FOREIGN TABLE payerwatch.claim_bytes IS 'COPY a raw claims file into this, in binary format, in blocks of at most 8 MiB.';
COMMENT ON COLUMN payerwatch.claim_bytes.data IS 'The next bytes of the file.';

CREATE FOREIGN TABLE payerwatch.claim_intake (
    claim_ref text, line text, payer text, payer_code text, line_of_business text, facility text, pos text, cpt text, modifier text,
    icd10 text, provider_npi text, service_date text, submitted_date text, decided_date text, paid_date text, billed_amount text,
    allowed_amount text, paid_amount text, outcome text, denial_code text, denial_reason text, notes text)
    SERVER payerwatch_intake OPTIONS (door 'columns');
COMMENT ON FOREIGN TABLE payerwatch.claim_intake IS '\copy payerwatch.claim_intake FROM ''claims.csv'' WITH (FORMAT csv, HEADER MATCH)';
DO $$
DECLARE
    col record;
BEGIN
    FOR col IN SELECT a.attname, d.description FROM pg_attribute AS a
               LEFT JOIN pg_attribute AS c ON c.attrelid = 'payerwatch.claim'::regclass AND c.attname = a.attname
               LEFT JOIN pg_description AS d ON d.objoid = c.attrelid AND d.objsubid = c.attnum AND d.classoid = 'pg_class'::regclass
               WHERE a.attrelid = 'payerwatch.claim_intake'::regclass AND a.attnum > 0 LOOP
        EXECUTE format('COMMENT ON COLUMN payerwatch.claim_intake.%I IS %L', col.attname, coalesce(col.description, 'Name of the payer.'));
    END LOOP;
END
$$;
GRANT INSERT ON payerwatch.claim_bytes, payerwatch.claim_intake TO payerwatch_loader, payerwatch_server;
RESET ROLE;
SET LOCAL ROLE payerwatch_api;

CREATE FUNCTION payerwatch._upload_close(customer_id int, upload_id bigint, status text DEFAULT 'finished') RETURNS payerwatch.quality_report
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    report payerwatch.quality_report;
BEGIN
    UPDATE payerwatch.upload AS u
    SET finished_at = clock_timestamp(), status = CASE WHEN u.accepted_rows = 0 THEN 'rejected' ELSE $3 END,
        rejection = coalesce(u.rejection, CASE WHEN u.total_rows = 0 THEN 'the file holds no data rows'
                                               WHEN u.accepted_rows = 0 THEN 'every row was rejected' END)
    WHERE u.customer_id = $1 AND u.upload_id = $2;
    report := payerwatch._report_make($1, $2, payerwatch._upload_rules($1, $2));
    IF report.accepted_rows > report.unchanged_rows THEN
        INSERT INTO payerwatch.analysis_due (customer_id) VALUES ($1) ON CONFLICT (customer_id) DO UPDATE SET queued_at = now();
    END IF;
    RETURN report;
END
$$;
COMMENT ON FUNCTION payerwatch._upload_close(int, bigint, text) IS 'Finishes an upload: status, report, and analysis queued.';

CREATE FUNCTION payerwatch._upload_mine(upload_id bigint, wants_open boolean) RETURNS payerwatch.upload
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    entry payerwatch.upload;
BEGIN
    SELECT u.* INTO entry FROM payerwatch.upload AS u
    WHERE u.upload_id = $1 AND u.customer_id = ANY (payerwatch.current_customers()) FOR UPDATE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no such upload' USING ERRCODE = 'PW030', HINT = 'SET payerwatch.customer to the customer whose upload it is.';
    END IF;
    IF wants_open AND entry.status <> 'open' THEN
        RAISE EXCEPTION 'the upload is % already', entry.status USING ERRCODE = 'PW030';
    END IF;
    RETURN entry;
END
$$;
COMMENT ON FUNCTION payerwatch._upload_mine(bigint, boolean) IS 'An upload that the session may touch, locked.';

CREATE FUNCTION payerwatch.upload_begin(customer text, filename text, byte_size bigint DEFAULT NULL) RETURNS bigint
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    customer_id CONSTANT int := payerwatch._customer_id($1);
    id bigint;
BEGIN
    PERFORM payerwatch._require_person('analyst');
    IF $3 < 0 THEN
        RAISE EXCEPTION 'a file''s size is not negative' USING ERRCODE = '22023';
    END IF;
    INSERT INTO payerwatch.upload (customer_id, filename, byte_size)
        VALUES (customer_id, left(payerwatch.phi_redact(coalesce($2, ''), 'note'), 255), $3) RETURNING upload_id INTO id;
    PERFORM set_config('payerwatch.upload', id::text, false);
    RETURN id;
END
$$;
COMMENT ON FUNCTION payerwatch.upload_begin(text, text, bigint) IS 'Opens an upload; the session''s next COPY belongs to it.';

CREATE FUNCTION payerwatch.upload_resume(upload_id bigint) RETURNS bigint
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    entry CONSTANT payerwatch.upload := payerwatch._upload_mine($1, true);
BEGIN
    PERFORM set_config('payerwatch.upload', $1::text, false);
    RETURN entry.byte_offset;
END
$$;
COMMENT ON FUNCTION payerwatch.upload_resume(bigint) IS 'The byte from which to send on; the session''s next COPY belongs to the upload.';

CREATE FUNCTION payerwatch.upload_finish(upload_id bigint) RETURNS payerwatch.quality_report
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    entry CONSTANT payerwatch.upload := payerwatch._upload_mine($1, true);
BEGIN
    PERFORM payerwatch._require_person('analyst');
    PERFORM set_config('payerwatch.upload', '', false);
    RETURN payerwatch._upload_close(entry.customer_id, $1);
END
$$;
COMMENT ON FUNCTION payerwatch.upload_finish(bigint) IS 'Closes an upload and writes its report; the analysis is queued.';

CREATE FUNCTION payerwatch.upload_reject(upload_id bigint, reason text, hint text) RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    entry CONSTANT payerwatch.upload := payerwatch._upload_mine($1, true);
BEGIN
    UPDATE payerwatch.upload AS u SET rejection = payerwatch.phi_redact(left($2, 500), 'note'),
        rejection_hint = payerwatch.phi_redact(left($3, 500), 'note') WHERE u.customer_id = entry.customer_id AND u.upload_id = $1;
    PERFORM payerwatch._upload_close(entry.customer_id, $1, 'partial');
END
$$;
COMMENT ON FUNCTION payerwatch.upload_reject(bigint, text, text) IS 'Closes an upload whose file cannot be read, with the reason.';

CREATE FUNCTION payerwatch.upload_expire() RETURNS bigint
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    open_upload record;
    expired bigint := 0;
BEGIN
    FOR open_upload IN SELECT u.customer_id, u.upload_id FROM payerwatch.upload AS u
        WHERE u.status = 'open' AND u.started_at < now() - interval '24 hours'
          AND u.customer_id = ANY (payerwatch.current_customers()) FOR UPDATE SKIP LOCKED LOOP
        PERFORM payerwatch._upload_close(open_upload.customer_id, open_upload.upload_id, 'partial');
        expired := expired + 1;
    END LOOP;
    RETURN expired;
END
$$;
COMMENT ON FUNCTION payerwatch.upload_expire() IS 'Finishes uploads that have been open for a day, as partial.';

CREATE FUNCTION payerwatch._precedence(submitted date, decided date, paid date, outcome text) RETURNS int
    LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT 4 * (greatest($1, $2, $3) - date '2000-01-01') + CASE WHEN $4 = 'REVERSED' THEN 2 WHEN $4 IN ('PAID', 'PARTIAL', 'DENIED') THEN 1 ELSE 0 END
$$;
COMMENT ON FUNCTION payerwatch._precedence(date, date, date, text) IS
    'Of two states of a claim the greater one is the later: by the last date it knows, then by status (glue/claim_row.cpp says the same).';
REVOKE ALL ON FUNCTION payerwatch._precedence(date, date, date, text) FROM PUBLIC;

CREATE FUNCTION payerwatch.upload_discard(upload_id bigint) RETURNS bigint
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    taken payerwatch.upload;
    payers int[];
    changed bigint;
BEGIN
    PERFORM payerwatch._require_person('admin');
    -- the intake's lock comes first, as in a COPY
    SELECT u.* INTO taken FROM payerwatch.upload AS u WHERE u.upload_id = $1 AND u.customer_id = ANY (payerwatch.current_customers());
    PERFORM payerwatch._lock_customer(taken.customer_id);
    taken := payerwatch._upload_mine($1, false);
    IF taken.status = 'discarded' THEN
        RAISE EXCEPTION 'the upload is discarded already' USING ERRCODE = 'PW030';
    END IF;
    -- Other uploads that carried the same claims.
    CREATE TEMPORARY TABLE _carried ON COMMIT DROP AS
        SELECT u.upload_id, c.claim_ids[i] AS first, c.claim_ids[i + 1] AS last
        FROM payerwatch.upload_claim AS c JOIN payerwatch.upload AS u USING (customer_id, upload_id)
        CROSS JOIN LATERAL generate_series(1, cardinality(c.claim_ids), 2) AS i
        WHERE c.customer_id = taken.customer_id AND c.upload_id <> $1 AND u.status <> 'discarded';
    -- What a later upload brought again, and left as it was, is that upload's state now.
    UPDATE payerwatch.claim_version AS v SET upload_id = later.upload_id
    FROM (SELECT q.version_id, max(k.upload_id) AS upload_id FROM payerwatch.claim_version AS q
          JOIN pg_temp._carried AS k ON q.claim_id BETWEEN k.first AND k.last
          WHERE q.customer_id = taken.customer_id AND q.upload_id = $1 AND k.upload_id > $1
            AND (q.reason = 'quarantine'
                 OR NOT EXISTS (SELECT FROM payerwatch.claim AS e WHERE e.customer_id = q.customer_id AND e.claim_id = q.claim_id AND e.upload_id = k.upload_id)
                 AND NOT EXISTS (SELECT FROM payerwatch.claim_version AS o WHERE o.customer_id = q.customer_id AND o.claim_ref = q.claim_ref
                                 AND o.line = q.line AND o.upload_id = k.upload_id)) GROUP BY 1) AS later
    WHERE v.customer_id = taken.customer_id AND v.version_id = later.version_id;
    UPDATE payerwatch.claim AS c SET upload_id = later.upload_id
    FROM (SELECT e.claim_id, max(k.upload_id) AS upload_id FROM payerwatch.claim AS e
          JOIN pg_temp._carried AS k ON e.claim_id BETWEEN k.first AND k.last
          WHERE e.customer_id = taken.customer_id AND e.upload_id = $1 AND k.upload_id > $1
            AND NOT EXISTS (SELECT FROM payerwatch.claim_version AS v WHERE v.customer_id = e.customer_id AND v.claim_ref = e.claim_ref
                            AND v.line = e.line AND v.upload_id = k.upload_id) GROUP BY 1) AS later
    WHERE c.customer_id = taken.customer_id AND c.claim_id = later.claim_id;
    DROP TABLE pg_temp._carried;
    DELETE FROM payerwatch.claim_version AS v WHERE v.customer_id = taken.customer_id AND v.upload_id = $1;
    CREATE TEMPORARY TABLE _discarded ON COMMIT DROP AS
        SELECT c.claim_id, c.claim_ref, c.line, s.payer_id FROM payerwatch.claim AS c
        JOIN payerwatch.payer_spelling AS s USING (customer_id, payer_spelling_id)
        WHERE c.customer_id = taken.customer_id AND c.upload_id = $1;
    GET DIAGNOSTICS changed = ROW_COUNT;
    SELECT coalesce(array_agg(DISTINCT d.payer_id), '{}') INTO payers FROM pg_temp._discarded AS d;
    DELETE FROM payerwatch.upload_claim AS c WHERE c.customer_id = taken.customer_id AND c.upload_id = $1;
    -- The best state that is left comes back: latest known-by date, then status, then the later upload.
    CREATE TEMPORARY TABLE _restored ON COMMIT DROP AS
        SELECT DISTINCT ON (v.claim_ref, v.line) v.* FROM payerwatch.claim_version AS v JOIN pg_temp._discarded AS d USING (claim_ref, line)
        WHERE v.customer_id = taken.customer_id AND v.reason <> 'quarantine'
        ORDER BY v.claim_ref, v.line, payerwatch._precedence(v.submitted_date, v.decided_date, v.paid_date, v.outcome) DESC,
                 v.upload_id DESC, v.version_id DESC;
    DELETE FROM payerwatch.claim_version AS v USING pg_temp._restored AS r WHERE v.customer_id = r.customer_id AND v.version_id = r.version_id
        AND v.claim_ref = r.claim_ref AND v.line = r.line;
    DELETE FROM payerwatch.claim AS c USING pg_temp._discarded AS d WHERE c.customer_id = taken.customer_id AND c.claim_id = d.claim_id;
    INSERT INTO payerwatch.claim
        SELECT r.customer_id, r.claim_id, r.upload_id, r.fingerprint, r.recorded_at, r.payer_spelling_id, r.line, r.service_date, r.submitted_date,
               r.decided_date, r.paid_date, r.vis_date, r.dollars_count, r.claim_ref, r.payer_code, r.line_of_business, r.facility, r.pos, r.cpt,
               r.modifier, r.icd10, r.provider_npi, r.outcome, r.denial_code, r.denial_reason, r.notes, r.billed_amount, r.allowed_amount,
               r.paid_amount FROM pg_temp._restored AS r;
    SELECT payers || coalesce(array_agg(DISTINCT s.payer_id), '{}') INTO payers FROM pg_temp._restored AS r
        JOIN payerwatch.payer_spelling AS s USING (customer_id, payer_spelling_id);
    PERFORM payerwatch._rebuild(taken.customer_id, payers);
    UPDATE payerwatch.upload AS u SET status = 'discarded', finished_at = coalesce(u.finished_at, now())
        WHERE u.customer_id = taken.customer_id AND u.upload_id = $1;
    DROP TABLE pg_temp._discarded, pg_temp._restored;
    RETURN changed;
END
$$;
COMMENT ON FUNCTION payerwatch.upload_discard(bigint) IS 'Takes an upload back: its claims return to the best state that is left, or go; returns how many changed.';

CREATE FUNCTION payerwatch.quarantine_release(customer text, upload_id bigint, rule text DEFAULT NULL) RETURNS bigint
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    payers int[];
    released bigint;
BEGIN
    PERFORM payerwatch._require_person('admin');
    IF $3 IS NOT NULL AND NOT EXISTS (SELECT FROM payerwatch.quality_rule AS q WHERE q.rule = $3) THEN
        RAISE EXCEPTION 'there is no such rule' USING ERRCODE = '22023', HINT = 'The rules are in payerwatch.quality_rule.';
    END IF;
    PERFORM payerwatch._lock_customer(id);
    IF NOT EXISTS (SELECT FROM payerwatch.upload AS u WHERE u.customer_id = id AND u.upload_id = $2) THEN
        RAISE EXCEPTION 'the customer has no such upload' USING ERRCODE = 'PW030';
    END IF;
    -- A row that another rule holds too stays where it is.
    UPDATE payerwatch.claim_version AS v
        SET held_by = CASE WHEN $3 IS NULL THEN '' ELSE array_to_string(array_remove(string_to_array(v.held_by, ','), $3), ',') END
        WHERE v.customer_id = id AND v.upload_id = $2 AND v.reason = 'quarantine';
    -- Released, a state competes by precedence; among equals the later upload's wins.
    CREATE TEMPORARY TABLE _released ON COMMIT DROP AS
        SELECT DISTINCT ON (v.claim_ref, v.line) v.*, c.claim_id AS stored_id, c.payer_spelling_id AS stored_spelling_id
        FROM payerwatch.claim_version AS v
        LEFT JOIN payerwatch.claim AS c ON c.customer_id = id AND c.claim_ref = v.claim_ref AND c.line = v.line
        WHERE v.customer_id = id AND v.upload_id = $2 AND v.reason = 'quarantine' AND v.held_by = ''
          AND (c.claim_id IS NULL
               OR (payerwatch._precedence(v.submitted_date, v.decided_date, v.paid_date, v.outcome), v.upload_id)
                  >= (payerwatch._precedence(c.submitted_date, c.decided_date, c.paid_date, c.outcome), c.upload_id))
        ORDER BY v.claim_ref, v.line, payerwatch._precedence(v.submitted_date, v.decided_date, v.paid_date, v.outcome) DESC, v.version_id DESC;
    GET DIAGNOSTICS released = ROW_COUNT;
    SELECT coalesce(array_agg(DISTINCT s.payer_id), '{}') INTO payers FROM pg_temp._released AS r
        JOIN payerwatch.payer_spelling AS s ON s.customer_id = id AND s.payer_spelling_id IN (r.payer_spelling_id, r.stored_spelling_id);
    DELETE FROM payerwatch.claim_version AS v USING pg_temp._released AS r
        WHERE v.customer_id = id AND v.claim_ref = r.claim_ref AND v.line = r.line AND v.version_id = r.version_id;
    UPDATE payerwatch.claim_version AS v SET reason = 'late', held_by = NULL
        WHERE v.customer_id = id AND v.upload_id = $2 AND v.reason = 'quarantine' AND v.held_by = '';
    INSERT INTO payerwatch.claim_version
        SELECT c.*, NULL, nextval('payerwatch.claim_version_id'), 'superseded', now()
        FROM payerwatch.claim AS c JOIN pg_temp._released AS r ON c.claim_id = r.stored_id WHERE c.customer_id = id;
    DELETE FROM payerwatch.claim AS c USING pg_temp._released AS r WHERE c.customer_id = id AND c.claim_id = r.stored_id;
    INSERT INTO payerwatch.claim
        SELECT r.customer_id, coalesce(r.stored_id, r.claim_id), r.upload_id, r.fingerprint, now(), r.payer_spelling_id, r.line, r.service_date,
               r.submitted_date, r.decided_date, r.paid_date, r.vis_date, r.dollars_count, r.claim_ref, r.payer_code, r.line_of_business,
               r.facility, r.pos, r.cpt, r.modifier, r.icd10, r.provider_npi, r.outcome, r.denial_code, r.denial_reason, r.notes,
               r.billed_amount, r.allowed_amount, r.paid_amount FROM pg_temp._released AS r;
    DROP TABLE pg_temp._released;
    PERFORM payerwatch._rebuild(id, payers);
    RETURN released;
END
$$;
COMMENT ON FUNCTION payerwatch.quarantine_release(text, bigint, text) IS
    'Lets an upload''s quarantined rows compete for their claims, all or those that one rule alone holds; returns how many count now.';

CREATE FUNCTION payerwatch.claim_as_of(customer text, as_of timestamptz) RETURNS SETOF payerwatch.claim
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    RETURN QUERY
    SELECT c.* FROM payerwatch.claim AS c WHERE c.customer_id = id AND c.recorded_at <= $2
    UNION ALL
    SELECT v.customer_id, v.claim_id, v.upload_id, v.fingerprint, v.recorded_at, v.payer_spelling_id, v.line, v.service_date, v.submitted_date,
           v.decided_date, v.paid_date, v.vis_date, v.dollars_count, v.claim_ref, v.payer_code, v.line_of_business, v.facility, v.pos, v.cpt,
           v.modifier, v.icd10, v.provider_npi, v.outcome, v.denial_code, v.denial_reason, v.notes, v.billed_amount, v.allowed_amount, v.paid_amount
    FROM payerwatch.claim_version AS v
    WHERE v.customer_id = id AND v.reason = 'superseded' AND v.recorded_at <= $2 AND v.superseded_at > $2;
END
$$;
COMMENT ON FUNCTION payerwatch.claim_as_of(text, timestamptz) IS 'The claims as they were known at a moment.';

RESET ROLE;
-- Other roles' progress is seen by a superuser only; the caller leaves what is not the session's customers'.
CREATE FUNCTION payerwatch._copy_progress() RETURNS TABLE (upload_id bigint, pid int, bytes bigint, rows bigint, rejected bigint)
    LANGUAGE sql STABLE PARALLEL RESTRICTED SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT g.param11, g.pid, g.param12, g.param13, g.param14 FROM pg_stat_get_progress_info('COPY') AS g
    WHERE g.param11 > 0 AND g.datid = (SELECT d.oid FROM pg_database AS d WHERE d.datname = current_database())
$$;
COMMENT ON FUNCTION payerwatch._copy_progress() IS 'Uploads whose COPY is running, by their backends'' progress slots.';
REVOKE ALL ON FUNCTION payerwatch._copy_progress() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payerwatch._copy_progress() TO payerwatch_api;
SET LOCAL ROLE payerwatch_api;

CREATE FUNCTION payerwatch._upload_progress() RETURNS TABLE (customer_id int, upload_id bigint, pid int, bytes bigint, byte_size bigint, rows bigint,
        rejected bigint, started_at timestamptz)
    LANGUAGE sql STABLE PARALLEL RESTRICTED SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT u.customer_id, u.upload_id, g.pid, greatest(g.bytes, u.byte_offset), u.byte_size, g.rows, g.rejected, u.started_at
    FROM payerwatch._copy_progress() AS g JOIN payerwatch.upload AS u USING (upload_id)
    WHERE u.customer_id = ANY (payerwatch.current_customers())
$$;
COMMENT ON FUNCTION payerwatch._upload_progress() IS 'Uploads of the session''s customers whose COPY is running, by their backends'' progress slots.';

CREATE VIEW payerwatch.upload_progress WITH (security_barrier) AS
    SELECT g.customer_id, g.upload_id, g.pid, g.bytes, g.byte_size, g.rows, g.rejected,
           g.rows / greatest(extract(epoch FROM clock_timestamp() - g.started_at), 0.001) AS rows_per_second,
           CASE WHEN g.byte_size > 0 AND g.bytes > 0
                THEN (clock_timestamp() - g.started_at) * (greatest(g.byte_size - g.bytes, 0)::float8 / g.bytes) END AS estimate,
           'reading'::text AS phase
    FROM payerwatch._upload_progress() AS g;
COMMENT ON VIEW payerwatch.upload_progress IS 'Uploads that are running now.';
COMMENT ON COLUMN payerwatch.upload_progress.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.upload_progress.upload_id IS 'The upload.';
COMMENT ON COLUMN payerwatch.upload_progress.pid IS 'Process that loads it.';
COMMENT ON COLUMN payerwatch.upload_progress.bytes IS 'Bytes read.';
COMMENT ON COLUMN payerwatch.upload_progress.byte_size IS 'Size of the file, if it was announced.';
COMMENT ON COLUMN payerwatch.upload_progress.rows IS 'Data rows read.';
COMMENT ON COLUMN payerwatch.upload_progress.rejected IS 'Rows rejected.';
COMMENT ON COLUMN payerwatch.upload_progress.rows_per_second IS 'Rate since the upload began.';
COMMENT ON COLUMN payerwatch.upload_progress.estimate IS 'Time left, if the size is known.';
COMMENT ON COLUMN payerwatch.upload_progress.phase IS 'What it does.';

CREATE FUNCTION payerwatch.upload_cancel(upload_id bigint) RETURNS boolean
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM payerwatch._require_person('analyst');
    RETURN coalesce((SELECT bool_or(payerwatch._cancel_backend(p.pid)) FROM payerwatch.upload_progress AS p WHERE p.upload_id = $1), false);
END
$$;
COMMENT ON FUNCTION payerwatch.upload_cancel(bigint) IS 'Stops the running COPY of an upload; what was committed stays. False: none is running.';

REVOKE ALL ON FUNCTION
    payerwatch._upload_close(int, bigint, text), payerwatch._upload_mine(bigint, boolean), payerwatch.upload_reject(bigint, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payerwatch.upload_reject(bigint, text, text) TO payerwatch_server;
GRANT SELECT ON payerwatch.upload_progress TO payerwatch_loader, payerwatch_server, payerwatch_dba;
RESET ROLE;

-- A backend of another role can only be signalled by a superuser; the caller has checked that the upload is its own.
CREATE FUNCTION payerwatch._cancel_backend(pid int) RETURNS boolean
    LANGUAGE sql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT pg_cancel_backend($1) FROM pg_stat_get_progress_info('COPY') AS g WHERE g.pid = $1 AND g.param11 > 0 $$;
COMMENT ON FUNCTION payerwatch._cancel_backend(int) IS 'Cancels a backend that is loading claims.';
REVOKE ALL ON FUNCTION payerwatch._cancel_backend(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payerwatch._cancel_backend(int) TO payerwatch_api;
COMMIT;
