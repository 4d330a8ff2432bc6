-- Deploy payerwatch:custody to pg
-- What a customer is given back, what is destroyed when he leaves, and what is handed out to begin with.
BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL ROLE payerwatch_api;

CREATE FUNCTION payerwatch._customer_tables() RETURNS SETOF regclass
    LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT c.oid::regclass FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'customer_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'payerwatch'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY c.relname
$$;
COMMENT ON FUNCTION payerwatch._customer_tables() IS 'Every table that holds rows of customers.';

CREATE FUNCTION payerwatch.customer_export(customer text) RETURNS TABLE (table_name text, "row" jsonb)
    LANGUAGE plpgsql STABLE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    rel regclass;
BEGIN
    PERFORM payerwatch._require_person('owner');
    FOR rel IN SELECT t FROM payerwatch._customer_tables() AS t WHERE t NOT IN ('payerwatch.secret'::regclass, 'payerwatch.session'::regclass) LOOP
        RETURN QUERY EXECUTE format('SELECT %L::text, to_jsonb(t) FROM %s AS t WHERE t.customer_id = $1',
            (SELECT c.relname FROM pg_class AS c WHERE c.oid = rel), rel) USING id;
    END LOOP;
END
$$;
COMMENT ON FUNCTION payerwatch.customer_export(text) IS 'Everything that is kept of a customer, but keys and sessions: a table''s name and a row.';
RESET ROLE;

-- Append-only tables refuse DELETE to every role of ours; this runs as the superuser who migrates, and is called by customer_purge() alone.
CREATE FUNCTION payerwatch._customer_erase(customer_id int, actor text) RETURNS jsonb
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    rel regclass;
    erased bigint;
    counts jsonb := '{}';
    people int[];
BEGIN
    people := ARRAY(SELECT m.person_id FROM payerwatch.membership AS m WHERE m.customer_id = $1);
    FOR rel IN SELECT t FROM payerwatch._customer_tables() AS t WHERE t NOT IN ('payerwatch.customer'::regclass, 'payerwatch.audit_event'::regclass) LOOP
        EXECUTE format('DELETE FROM %s AS t WHERE t.customer_id = $1', rel) USING $1;
        GET DIAGNOSTICS erased = ROW_COUNT;
        counts := counts || jsonb_build_object((SELECT c.relname FROM pg_class AS c WHERE c.oid = rel), erased);
    END LOOP;
    DELETE FROM payerwatch.person AS p WHERE p.person_id = ANY (people) AND NOT p.is_staff
        AND NOT EXISTS (SELECT FROM payerwatch.membership AS m WHERE m.person_id = p.person_id)
        AND NOT EXISTS (SELECT FROM payerwatch.session AS s WHERE s.person_id = p.person_id);
    GET DIAGNOSTICS erased = ROW_COUNT;
    counts := counts || jsonb_build_object('person', erased);
    INSERT INTO payerwatch.audit_event (customer_id, actor, action, object)
        VALUES ($1, $2, 'customer_purge', counts::text || ' sha256:' || encode(sha256(convert_to(counts::text, 'UTF8')), 'hex'));
    UPDATE payerwatch.customer AS c SET name = 'purged-' || $1 WHERE c.customer_id = $1;
    RETURN counts;
END
$$;
COMMENT ON FUNCTION payerwatch._customer_erase(int, text) IS 'Deletes a customer''s rows, but the audit trail, where it enters how many of each table it was; returns that.';
REVOKE ALL ON FUNCTION payerwatch._customer_erase(int, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payerwatch._customer_erase(int, text) TO payerwatch_api;
SET LOCAL ROLE payerwatch_api;

CREATE FUNCTION payerwatch.customer_purge(customer text, confirm text) RETURNS TABLE (table_name text, rows_deleted bigint)
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    counts jsonb;
BEGIN
    PERFORM payerwatch._require_person('owner');
    IF $2 IS DISTINCT FROM $1 THEN
        RAISE EXCEPTION 'the purge is not confirmed' USING ERRCODE = '22023', HINT = 'Give the customer''s name a second time. What is deleted cannot be brought back.';
    END IF;
    PERFORM payerwatch._lock_customer(id);
    counts := payerwatch._customer_erase(id, payerwatch._actor());
    RETURN QUERY SELECT c.key, c.value::bigint FROM jsonb_each_text(counts) AS c ORDER BY 1;
END
$$;
COMMENT ON FUNCTION payerwatch.customer_purge(text, text) IS
    'Deletes everything of a customer but the audit trail, in which the counts per table are kept; the second argument repeats the name. Backups are not touched.';

CREATE FUNCTION payerwatch.upload_template() RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$ SELECT
'claim_ref,line,payer,payer_code,line_of_business,facility,pos,cpt,modifier,icd10,provider_npi,service_date,submitted_date,decided_date,paid_date,billed_amount,allowed_amount,paid_amount,outcome,denial_code,denial_reason,notes
CLM-1001,1,Blue Cross Blue Shield of Texas,,commercial,Main Street Clinic,11,99213,25,M54.50,1497758544,2026-03-02,2026-03-04,2026-03-18,2026-03-20,180.00,121.50,96.50,PAID,,,
CLM-1002,1,Aetna,60054,commercial,Main Street Clinic,11,97110,GP,M25.561,1497758544,2026-03-02,2026-03-04,2026-03-19,,240.00,,0.00,DENIED,CO-197,No prior authorization on file,Appeal letter prepared
CLM-1003,1,Medicare Part B Texas,,medicare,Main Street Clinic,11,20610,,M17.11,1497758544,2026-03-03,2026-03-05,,,310.00,,,PENDING,,,
' $$;
COMMENT ON FUNCTION payerwatch.upload_template() IS 'A claims file to fill in: all columns and three claims as examples (docs/intake.md explains each column).';

CREATE FUNCTION payerwatch.upload_changes(upload_id bigint) RETURNS TABLE (change text, claims bigint)
    LANGUAGE plpgsql STABLE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    entry payerwatch.upload;
BEGIN
    SELECT u.* INTO entry FROM payerwatch.upload AS u WHERE u.upload_id = $1 AND u.customer_id = ANY (payerwatch.current_customers());
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no such upload' USING ERRCODE = 'PW030', HINT = 'SET payerwatch.customer to the customer whose upload it is.';
    END IF;
    RETURN QUERY SELECT v.* FROM (VALUES
        ('new', entry.new_rows), ('decided', entry.decided_rows), ('reversed', entry.reversed_rows),
        ('otherwise updated', entry.updated_rows - entry.decided_rows - entry.reversed_rows), ('unchanged', entry.unchanged_rows),
        ('in quarantine', entry.quarantined_rows), ('rejected', entry.rejected_rows),
        ('taken back', CASE WHEN entry.status = 'discarded' THEN entry.accepted_rows ELSE 0 END),
        ('signals opened', (SELECT count(*) FROM payerwatch.signal AS s WHERE s.customer_id = entry.customer_id AND s.raised_at >= entry.finished_at
            AND s.raised_at < payerwatch._next_upload(entry.customer_id, $1))),
        ('signals closed', (SELECT count(*) FROM payerwatch.signal AS s WHERE s.customer_id = entry.customer_id AND s.closed_at >= entry.finished_at
            AND s.closed_at < payerwatch._next_upload(entry.customer_id, $1)))) AS v;
END
$$;
COMMENT ON FUNCTION payerwatch.upload_changes(bigint) IS
    'What an upload changed: claims by what became of them, and the signals that opened and closed between it and the next one.';

CREATE FUNCTION payerwatch._next_upload(customer_id int, upload_id bigint) RETURNS timestamptz
    LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$ SELECT coalesce(min(u.finished_at), 'infinity') FROM payerwatch.upload AS u WHERE u.customer_id = $1 AND u.upload_id > $2 AND u.status IN ('finished', 'partial') $$;
COMMENT ON FUNCTION payerwatch._next_upload(int, bigint) IS 'When the upload after this one was finished.';

REVOKE ALL ON FUNCTION payerwatch._customer_tables(), payerwatch._next_upload(int, bigint), payerwatch.customer_export(text), payerwatch.customer_purge(text, text),
    payerwatch.upload_changes(bigint), payerwatch.upload_template() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payerwatch.customer_export(text), payerwatch.customer_purge(text, text) TO payerwatch_owner;
GRANT EXECUTE ON FUNCTION payerwatch.upload_template(), payerwatch.upload_changes(bigint) TO payerwatch_loader, payerwatch_server, payerwatch_owner;
RESET ROLE;
COMMIT;
