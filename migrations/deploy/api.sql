-- Deploy payerwatch:api to pg
-- What the thin server calls: JSON made here is passed through.
BEGIN;
SET LOCAL lock_timeout = '5s';
SET LOCAL ROLE payerwatch_api;

CREATE FUNCTION payerwatch.server_check(server_version text) RETURNS text
    LANGUAGE plpgsql STABLE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    server CONSTANT int[] := string_to_array(split_part($1, '-', 1), '.')::int[];
    extension CONSTANT int[] := string_to_array(payerwatch.version(), '.')::int[];
BEGIN
    -- Server N works with the database of N and of the next release.
    IF server[1] <> extension[1] OR extension[2] NOT BETWEEN server[2] AND server[2] + 1 THEN
        RETURN format('server %s does not work with extension %s; install versions that belong together', $1, payerwatch.version());
    END IF;
    RETURN '';
END
$$;
COMMENT ON FUNCTION payerwatch.server_check(text) IS 'Empty, or why a server of this version must not use this database.';

CREATE FUNCTION payerwatch.server_ready() RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT jsonb_build_object('database', 'up',
        'write_access', CASE WHEN pg_is_in_recovery() OR current_setting('transaction_read_only')::boolean THEN 'down' ELSE 'up' END,
        'migrations', 'up', 'extension', CASE WHEN payerwatch.version() <> '' THEN 'up' ELSE 'down' END)
$$;
COMMENT ON FUNCTION payerwatch.server_ready() IS 'State of the database''s part of the server''s components.';

CREATE FUNCTION payerwatch.server_piece(upload_id bigint, at_offset bigint, is_last boolean) RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM payerwatch._require_person('analyst');
    PERFORM set_config('payerwatch.upload', $1::text, true), set_config('payerwatch.upload_offset', $2::text, true),
            set_config('payerwatch.upload_last', CASE WHEN $3 THEN 'on' ELSE 'off' END, true),
            set_config('lock_timeout', '10s', true), set_config('statement_timeout', '10min', true);
END
$$;
COMMENT ON FUNCTION payerwatch.server_piece(bigint, bigint, boolean) IS 'Prepares the transaction for the COPY of a piece.';

CREATE FUNCTION payerwatch.server_offset(upload_id bigint) RETURNS bigint
    LANGUAGE sql STABLE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT u.byte_offset FROM payerwatch.upload AS u WHERE u.upload_id = $1 AND u.customer_id = ANY (payerwatch.current_customers()) $$;
COMMENT ON FUNCTION payerwatch.server_offset(bigint) IS 'The byte that an upload has reached.';

CREATE FUNCTION payerwatch._upload_json(u payerwatch.upload) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$ SELECT to_jsonb(u) - ARRAY['customer_id', 'next_line', 'column_map', 'is_latin1', 'is_day_first', 'skips_line', 'delimiter'] $$;
COMMENT ON FUNCTION payerwatch._upload_json(payerwatch.upload) IS 'An upload as the interface shows it.';

CREATE FUNCTION payerwatch.server_report(upload_id bigint) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT payerwatch._upload_json(u) || coalesce(to_jsonb(r) - 'customer_id', '{}') || jsonb_build_object('phi',
        (SELECT coalesce(jsonb_object_agg(k.kind, k.actions), '{}')
         FROM (SELECT f.kind, jsonb_object_agg(f.verdict, f.n) AS actions
               FROM (SELECT c.kind, c.verdict, sum(c.findings) AS n FROM payerwatch.upload_finding_count AS c
                     WHERE c.customer_id = u.customer_id AND c.upload_id = u.upload_id AND c.rule = 'R12' GROUP BY 1, 2) AS f
               GROUP BY f.kind) AS k),
        'phi_by_column',
        (SELECT coalesce(jsonb_object_agg(k.column_name, k.kinds), '{}')
         FROM (SELECT c.column_name, jsonb_object_agg(c.kind || ' ' || c.verdict, c.findings) AS kinds FROM payerwatch.upload_finding_count AS c
               WHERE c.customer_id = u.customer_id AND c.upload_id = u.upload_id AND c.rule = 'R12' GROUP BY 1) AS k))
    FROM payerwatch.upload AS u LEFT JOIN payerwatch.quality_report AS r USING (customer_id, upload_id)
    WHERE u.upload_id = $1 AND u.customer_id = ANY (payerwatch.current_customers())
$$;
COMMENT ON FUNCTION payerwatch.server_report(bigint) IS 'An upload with its quality report.';

CREATE FUNCTION payerwatch.server_finish(upload_id bigint) RETURNS jsonb
    LANGUAGE sql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT payerwatch.upload_finish($1);
    SELECT payerwatch.server_report($1)
$$;
COMMENT ON FUNCTION payerwatch.server_finish(bigint) IS 'Closes an upload and answers with its report.';

CREATE FUNCTION payerwatch.server_uploads(after bigint, max_rows int) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT jsonb_build_object('uploads', coalesce(jsonb_agg(payerwatch._upload_json(u) ORDER BY u.upload_id DESC), '[]'),
                              'after', CASE WHEN count(*) = $2 THEN min(u.upload_id) END)
    FROM (SELECT p.* FROM payerwatch.upload AS p WHERE p.customer_id = ANY (payerwatch.current_customers()) AND ($1 IS NULL OR p.upload_id < $1)
          ORDER BY p.upload_id DESC LIMIT $2) AS u
$$;
COMMENT ON FUNCTION payerwatch.server_uploads(bigint, int) IS 'Uploads, newest first, from after on.';

CREATE FUNCTION payerwatch.server_upload(upload_id bigint) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT payerwatch._upload_json(u) || jsonb_build_object('progress', (SELECT to_jsonb(g) - ARRAY['customer_id', 'pid'] FROM payerwatch.upload_progress AS g
        WHERE g.upload_id = $1 LIMIT 1))
    FROM payerwatch.upload AS u WHERE u.upload_id = $1 AND u.customer_id = ANY (payerwatch.current_customers())
$$;
COMMENT ON FUNCTION payerwatch.server_upload(bigint) IS 'An upload, with its progress while it runs.';

CREATE FUNCTION payerwatch.server_rejected(upload_id bigint) RETURNS text
    LANGUAGE sql STABLE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT concat(E'row,line,column,rule,kind,expected\n',
                  (SELECT string_agg(concat_ws(',', f.row_number, f.line, f.column_name, f.rule, coalesce(f.kind, ''), '"' || replace(q.check_text, '"', '""') || '"'),
                                     E'\n' ORDER BY f.row_number, f.column_name) || E'\n'
                   FROM payerwatch.rejected_row AS f JOIN payerwatch.quality_rule AS q USING (rule) WHERE f.customer_id = u.customer_id AND f.upload_id = $1))
    FROM payerwatch.upload AS u WHERE u.upload_id = $1 AND u.customer_id = ANY (payerwatch.current_customers())
$$;
COMMENT ON FUNCTION payerwatch.server_rejected(bigint) IS 'Rejected rows as CSV: where, why and what would be right; never what was there.';

CREATE FUNCTION payerwatch.server_signals(filters jsonb, after text, max_rows int) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    WITH keyed AS (
        SELECT g.*, concat(array_position(enum_range(NULL::payerwatch.severity), g.severity), to_char(g.dollars_at_risk, 'FM000000000000.00'),
                           to_char(g.signal_id, 'FM000000000000')) AS sort_key
        FROM payerwatch.signal AS g
        WHERE g.customer_id = ANY (payerwatch.current_customers())
          AND g.status = coalesce($1 ->> 'status', 'open') AND g.product = coalesce($1 ->> 'product', g.product)
          AND g.kind = coalesce($1 ->> 'kind', g.kind) AND g.payer = coalesce($1 ->> 'payer', g.payer)
          AND g.severity::text = coalesce($1 ->> 'severity', g.severity::text)
          AND g.detected_on >= coalesce(($1 ->> 'from')::date, g.detected_on) AND g.detected_on <= coalesce(($1 ->> 'to')::date, g.detected_on)),
    page AS (SELECT k.* FROM keyed AS k WHERE $2 IS NULL OR k.sort_key COLLATE "C" < $2 ORDER BY k.sort_key COLLATE "C" DESC LIMIT $3)
    SELECT jsonb_build_object('signals', coalesce(jsonb_agg(to_jsonb(p) - ARRAY['customer_id', 'evidence', 'fingerprint', 'sort_key']
                                  ORDER BY p.sort_key COLLATE "C" DESC), '[]'),
                              'after', CASE WHEN count(*) = $3 THEN min(p.sort_key COLLATE "C") END)
    FROM page AS p
$$;
COMMENT ON FUNCTION payerwatch.server_signals(jsonb, text, int) IS 'Signals by severity and dollars; open ones unless a status is asked for.';

CREATE FUNCTION payerwatch.server_alerts(status text, after bigint, max_rows int) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT jsonb_build_object('alerts', coalesce(jsonb_agg(to_jsonb(a) ORDER BY a.alert_id DESC), '[]'), 'after', CASE WHEN count(*) = $3 THEN min(a.alert_id) END)
    FROM (SELECT t.alert_id, t.status, t.assignee, t.due_on, t.created_at, s.signal_id, s.product, s.kind, s.payer, s.severity, s.dollars_at_risk, s.summary,
                 (SELECT j.verdict FROM payerwatch.judgment AS j WHERE j.customer_id = t.customer_id AND j.alert_id = t.alert_id ORDER BY j.judgment_id DESC LIMIT 1) AS verdict,
                 (SELECT coalesce(sum(r.amount), 0) FROM payerwatch.recovery AS r WHERE r.customer_id = t.customer_id AND r.alert_id = t.alert_id) AS recovered
          FROM payerwatch.alert AS t JOIN payerwatch.signal AS s USING (customer_id, signal_id)
          WHERE t.customer_id = ANY (payerwatch.current_customers()) AND ($1 IS NULL OR t.status = $1) AND ($2 IS NULL OR t.alert_id < $2)
          ORDER BY t.alert_id DESC LIMIT $3) AS a
$$;
COMMENT ON FUNCTION payerwatch.server_alerts(text, bigint, int) IS 'Alerts, newest first, with the latest verdict and the money recovered.';

-- The server's scheduler serves every customer in turn; the setting says which one.
CREATE FUNCTION payerwatch._due_customers() RETURNS SETOF text
    LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT c.name FROM payerwatch.customer AS c JOIN payerwatch.analysis_due AS d USING (customer_id) ORDER BY d.queued_at $$;
COMMENT ON FUNCTION payerwatch._due_customers() IS 'Customers whose analysis is queued.';

CREATE FUNCTION payerwatch.server_analyze_due() RETURNS bigint
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    name text;
    done bigint := 0;
BEGIN
    -- two servers share the work
    IF NOT pg_try_advisory_xact_lock(x'70617978'::int, 0) THEN
        RETURN 0;
    END IF;
    PERFORM set_config('payerwatch.person', '', true);
    FOR name IN SELECT * FROM payerwatch._due_customers() LOOP
        PERFORM set_config('payerwatch.customer', name, true);
        -- One customer's trouble is not the others'.
        BEGIN
            PERFORM payerwatch._analyze(name, payerwatch._today(payerwatch._customer_id(name)));
            done := done + 1;
        EXCEPTION
            WHEN SQLSTATE 'PW040' THEN  -- all its claims were taken back, or are in quarantine
                DELETE FROM payerwatch.analysis_due AS d WHERE d.customer_id = payerwatch._customer_id(name);
            WHEN OTHERS THEN
                RAISE WARNING 'the analysis of a customer failed with SQLSTATE %', SQLSTATE;
        END;
    END LOOP;
    PERFORM set_config('payerwatch.customer', '', true);
    RETURN done;
END
$$;
COMMENT ON FUNCTION payerwatch.server_analyze_due() IS 'Runs the analyses that are queued, for every customer; returns how many.';

REVOKE ALL ON FUNCTION payerwatch.server_check(text), payerwatch.server_ready(), payerwatch.server_piece(bigint, bigint, boolean),
    payerwatch.server_offset(bigint), payerwatch.server_report(bigint), payerwatch.server_finish(bigint), payerwatch.server_uploads(bigint, int),
    payerwatch.server_upload(bigint), payerwatch.server_rejected(bigint), payerwatch.server_signals(jsonb, text, int),
    payerwatch.server_alerts(text, bigint, int), payerwatch._due_customers(), payerwatch.server_analyze_due() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION payerwatch.server_check(text), payerwatch.server_ready(), payerwatch.server_piece(bigint, bigint, boolean),
    payerwatch.server_offset(bigint), payerwatch.server_report(bigint), payerwatch.server_finish(bigint), payerwatch.server_uploads(bigint, int),
    payerwatch.server_upload(bigint), payerwatch.server_rejected(bigint), payerwatch.server_signals(jsonb, text, int),
    payerwatch.server_alerts(text, bigint, int), payerwatch.server_analyze_due() TO payerwatch_server;
RESET ROLE;
-- Nobody may do what he was not given; policies and mapping look-ups need the last two.
DO $$
DECLARE
    routine regprocedure;
BEGIN
    FOR routine IN SELECT p.oid FROM pg_catalog.pg_proc AS p WHERE p.pronamespace = 'payerwatch'::regnamespace
                   AND p.proowner IN ('payerwatch_api'::regrole, 'payerwatch_owner'::regrole)
                   AND p.proname NOT IN ('current_customers', '_customer_id') LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', routine);
    END LOOP;
END
$$;
GRANT EXECUTE ON FUNCTION payerwatch.upload_begin(text, text, bigint), payerwatch.upload_resume(bigint), payerwatch.upload_finish(bigint),
    payerwatch.upload_expire(), payerwatch.upload_discard(bigint), payerwatch.upload_cancel(bigint), payerwatch._upload_progress(),
    payerwatch.quarantine_release(text, bigint, text), payerwatch.claim_as_of(text, timestamptz), payerwatch.payer_alias_add(text, text, text),
    payerwatch.payer_alias_remove(text, text), payerwatch.mapping_queue(text), payerwatch.quality_trend(text, int), payerwatch.quality_rules(text),
    payerwatch.quality_rule_set(text, text, numeric, boolean, text), payerwatch.mapping_decide(text, text, text),
    payerwatch.column_map_set(text, text, text), payerwatch.column_maps(text), payerwatch.payer_aliases(text, text, int), payerwatch.cpt_groups(text),
    payerwatch.cpt_group_set(text, text, text), payerwatch.setting_get(text, text), payerwatch.setting_set(text, text, text),
    payerwatch.analyze(text, date), payerwatch.backtest(text, date, date, int), payerwatch.signal_evidence(bigint),
    payerwatch.signal_claims(bigint), payerwatch.judge(bigint, text, text[], text), payerwatch.recovery_add(bigint, numeric, date, text),
    payerwatch.alert_assign(bigint, text, date), payerwatch.refresh(text, boolean)
    TO payerwatch_loader, payerwatch_server, payerwatch_owner;
GRANT EXECUTE ON FUNCTION payerwatch.backtest(text, date, date, int), payerwatch.signal_evidence(bigint) TO payerwatch_bi;
GRANT EXECUTE ON FUNCTION payerwatch._upload_progress() TO payerwatch_dba;
-- Which customers are queued is seen before one is chosen.
CREATE POLICY lookup ON payerwatch.analysis_due FOR SELECT TO payerwatch_api USING (true);
COMMIT;
