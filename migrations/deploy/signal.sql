-- Deploy payerwatch:signal to pg
BEGIN;
SET LOCAL lock_timeout = '5s';
GRANT EXECUTE ON FUNCTION payerwatch._replay(int, date, int) TO payerwatch_api;
SET LOCAL ROLE payerwatch_owner;

CREATE TYPE payerwatch.severity AS ENUM ('low', 'medium', 'high', 'critical');
COMMENT ON TYPE payerwatch.severity IS 'From the dollars that are lost for certain in a week; sorts from low to critical.';

CREATE TABLE payerwatch.signal (
    customer_id int NOT NULL,
    signal_id bigint GENERATED ALWAYS AS IDENTITY,
    product text NOT NULL CHECK (product IN ('driftwatch', 'denialscope', 'delayguard')),
    kind text NOT NULL,
    payer_id int NOT NULL,
    payer text NOT NULL,
    cpt_group text NOT NULL,
    denial_code text NOT NULL,
    detected_on date NOT NULL,
    first_detected_on date NOT NULL,
    window_start date NOT NULL,
    window_end date NOT NULL,
    baseline_n bigint NOT NULL,
    baseline_value float8 NOT NULL,
    current_n bigint NOT NULL,
    current_value float8 NOT NULL,
    effect float8 NOT NULL,
    ci_low float8 NOT NULL,
    ci_high float8 NOT NULL,
    p_value float8 NOT NULL,
    q_value float8,
    severity payerwatch.severity NOT NULL,
    confidence float8 NOT NULL,
    dollars_at_risk numeric NOT NULL,
    dollars_low numeric NOT NULL,
    summary text NOT NULL,
    evidence jsonb NOT NULL,
    fingerprint text NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'closed')),
    raised_at timestamptz NOT NULL DEFAULT now(),
    closed_at timestamptz,
    PRIMARY KEY (customer_id, signal_id),
    UNIQUE (customer_id, fingerprint));
COMMENT ON TABLE payerwatch.signal IS 'What the detectors found: one row an episode of a payer''s change.';
COMMENT ON COLUMN payerwatch.signal.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.signal.signal_id IS 'Key.';
COMMENT ON COLUMN payerwatch.signal.product IS 'driftwatch, denialscope or delayguard.';
COMMENT ON COLUMN payerwatch.signal.kind IS 'denial_rate, denial_dollars, denial_reason, payment_delay.';
COMMENT ON COLUMN payerwatch.signal.payer_id IS 'The payer.';
COMMENT ON COLUMN payerwatch.signal.payer IS 'Its name.';
COMMENT ON COLUMN payerwatch.signal.cpt_group IS 'Procedure group that shows it best; empty for all.';
COMMENT ON COLUMN payerwatch.signal.denial_code IS 'Reason code, for denial_reason.';
COMMENT ON COLUMN payerwatch.signal.detected_on IS 'Day of the latest raise or escalation.';
COMMENT ON COLUMN payerwatch.signal.first_detected_on IS 'Day on which it was raised.';
COMMENT ON COLUMN payerwatch.signal.window_start IS 'First day of the window that shows it best: when it seems to have begun.';
COMMENT ON COLUMN payerwatch.signal.window_end IS 'Last day of that window.';
COMMENT ON COLUMN payerwatch.signal.baseline_n IS 'Claims in the baseline.';
COMMENT ON COLUMN payerwatch.signal.baseline_value IS 'Rate or share in the baseline; 1 for delays.';
COMMENT ON COLUMN payerwatch.signal.current_n IS 'Claims in the window.';
COMMENT ON COLUMN payerwatch.signal.current_value IS 'Rate or share in the window; for delays decided against expected.';
COMMENT ON COLUMN payerwatch.signal.effect IS 'current_value less baseline_value.';
COMMENT ON COLUMN payerwatch.signal.ci_low IS 'Lower 90 % bound of the effect.';
COMMENT ON COLUMN payerwatch.signal.ci_high IS 'Upper 90 % bound of the effect.';
COMMENT ON COLUMN payerwatch.signal.p_value IS 'One-sided, of the window alone.';
COMMENT ON COLUMN payerwatch.signal.q_value IS 'p_value adjusted over the signals open together (Benjamini-Hochberg).';
COMMENT ON COLUMN payerwatch.signal.severity IS 'low, medium, high, critical.';
COMMENT ON COLUMN payerwatch.signal.confidence IS '1 less p_value.';
COMMENT ON COLUMN payerwatch.signal.dollars_at_risk IS 'Billed dollars above expectation since window_start.';
COMMENT ON COLUMN payerwatch.signal.dollars_low IS 'Lower 90 % bound of that, per week.';
COMMENT ON COLUMN payerwatch.signal.summary IS 'One sentence for people.';
COMMENT ON COLUMN payerwatch.signal.evidence IS 'The numbers of each raise and escalation.';
COMMENT ON COLUMN payerwatch.signal.fingerprint IS 'Same change, same fingerprint, however often it is analysed.';
COMMENT ON COLUMN payerwatch.signal.raised_at IS 'When it was first written.';
COMMENT ON COLUMN payerwatch.signal.closed_at IS 'When it was found to be over.';
COMMENT ON COLUMN payerwatch.signal.status IS 'open or closed (four quiet weeks).';

CREATE TABLE payerwatch.alert_rule (
    customer_id int NOT NULL,
    alert_rule_id int GENERATED ALWAYS AS IDENTITY,
    product text,
    least_severity payerwatch.severity NOT NULL DEFAULT 'low',
    PRIMARY KEY (customer_id, alert_rule_id));
COMMENT ON TABLE payerwatch.alert_rule IS 'Which signals become alerts; without a rule all do.';
COMMENT ON COLUMN payerwatch.alert_rule.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.alert_rule.alert_rule_id IS 'Key.';
COMMENT ON COLUMN payerwatch.alert_rule.product IS 'NULL: every product.';
COMMENT ON COLUMN payerwatch.alert_rule.least_severity IS 'From this severity on.';

CREATE TABLE payerwatch.alert (
    customer_id int NOT NULL,
    alert_id bigint GENERATED ALWAYS AS IDENTITY,
    signal_id bigint NOT NULL,
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'in_progress', 'done')),
    assignee text,
    due_on date,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (customer_id, alert_id),
    UNIQUE (customer_id, signal_id));
COMMENT ON TABLE payerwatch.alert IS 'The work list: one alert a signal.';
COMMENT ON COLUMN payerwatch.alert.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.alert.alert_id IS 'Key.';
COMMENT ON COLUMN payerwatch.alert.signal_id IS 'The signal.';
COMMENT ON COLUMN payerwatch.alert.status IS 'open, in_progress, done.';
COMMENT ON COLUMN payerwatch.alert.assignee IS 'Login of the person who works on it.';
COMMENT ON COLUMN payerwatch.alert.due_on IS 'Until when.';
COMMENT ON COLUMN payerwatch.alert.created_at IS 'When it was made.';

CREATE TABLE payerwatch.judgment (
    customer_id int NOT NULL,
    judgment_id bigint GENERATED ALWAYS AS IDENTITY,
    alert_id bigint NOT NULL,
    verdict text NOT NULL CHECK (verdict IN ('real', 'noise', 'needs_followup')),
    reason_codes text[] NOT NULL DEFAULT '{}',
    notes text NOT NULL DEFAULT '',
    judged_by text NOT NULL,
    judged_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (customer_id, judgment_id));
COMMENT ON TABLE payerwatch.judgment IS 'What people said of alerts; append-only.';
COMMENT ON COLUMN payerwatch.judgment.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.judgment.judgment_id IS 'Order of the judgments; the latest of an alert counts.';
COMMENT ON COLUMN payerwatch.judgment.alert_id IS 'The alert.';
COMMENT ON COLUMN payerwatch.judgment.verdict IS 'real, noise, needs_followup.';
COMMENT ON COLUMN payerwatch.judgment.reason_codes IS 'Why.';
COMMENT ON COLUMN payerwatch.judgment.notes IS 'Free text, screened.';
COMMENT ON COLUMN payerwatch.judgment.judged_by IS 'Who.';
COMMENT ON COLUMN payerwatch.judgment.judged_at IS 'When.';

CREATE TABLE payerwatch.recovery (
    customer_id int NOT NULL,
    recovery_id bigint GENERATED ALWAYS AS IDENTITY,
    alert_id bigint NOT NULL,
    amount numeric(12, 2) NOT NULL CHECK (amount <> 0),
    recovered_on date NOT NULL,
    note text NOT NULL DEFAULT '',
    entered_by text NOT NULL,
    entered_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (customer_id, recovery_id));
COMMENT ON TABLE payerwatch.recovery IS 'Money recovered; append-only, corrections are negative entries.';
COMMENT ON COLUMN payerwatch.recovery.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.recovery.recovery_id IS 'Order of the entries.';
COMMENT ON COLUMN payerwatch.recovery.alert_id IS 'The alert.';
COMMENT ON COLUMN payerwatch.recovery.amount IS 'Dollars; negative takes an earlier entry back.';
COMMENT ON COLUMN payerwatch.recovery.recovered_on IS 'When the money came.';
COMMENT ON COLUMN payerwatch.recovery.note IS 'Free text, screened.';
COMMENT ON COLUMN payerwatch.recovery.entered_by IS 'Who.';
COMMENT ON COLUMN payerwatch.recovery.entered_at IS 'When it was entered.';

CREATE TABLE payerwatch.audit_event (
    customer_id int NOT NULL,
    audit_event_id bigint GENERATED ALWAYS AS IDENTITY,
    happened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor text NOT NULL,
    action text NOT NULL,
    object text NOT NULL,
    PRIMARY KEY (customer_id, audit_event_id));
COMMENT ON TABLE payerwatch.audit_event IS 'Who did what; append-only.';
COMMENT ON COLUMN payerwatch.audit_event.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.audit_event.audit_event_id IS 'Order of the events.';
COMMENT ON COLUMN payerwatch.audit_event.happened_at IS 'When.';
COMMENT ON COLUMN payerwatch.audit_event.actor IS 'Login of the person, or the database role.';
COMMENT ON COLUMN payerwatch.audit_event.action IS 'What was done.';
COMMENT ON COLUMN payerwatch.audit_event.object IS 'To what.';

GRANT SELECT, INSERT, UPDATE ON payerwatch.signal, payerwatch.alert TO payerwatch_api;
GRANT SELECT, INSERT, UPDATE, DELETE ON payerwatch.alert_rule TO payerwatch_api;
-- Judgments, money and the audit trail only grow.
GRANT SELECT, INSERT ON payerwatch.judgment, payerwatch.recovery, payerwatch.audit_event TO payerwatch_api;

CREATE VIEW payerwatch.recovery_ledger WITH (security_barrier, security_invoker) AS
    SELECT r.customer_id, r.recovery_id, r.alert_id, s.product, s.kind, s.payer, r.amount, r.recovered_on, r.note, r.entered_by, r.entered_at
    FROM payerwatch.recovery AS r JOIN payerwatch.alert AS a USING (customer_id, alert_id) JOIN payerwatch.signal AS s USING (customer_id, signal_id);
COMMENT ON VIEW payerwatch.recovery_ledger IS 'Money recovered, with the signals that led to it.';
COMMENT ON COLUMN payerwatch.recovery_ledger.customer_id IS 'The customer.';
COMMENT ON COLUMN payerwatch.recovery_ledger.recovery_id IS 'Order of the entries.';
COMMENT ON COLUMN payerwatch.recovery_ledger.alert_id IS 'The alert.';
COMMENT ON COLUMN payerwatch.recovery_ledger.product IS 'Product of the signal.';
COMMENT ON COLUMN payerwatch.recovery_ledger.kind IS 'Kind of the signal.';
COMMENT ON COLUMN payerwatch.recovery_ledger.payer IS 'The payer.';
COMMENT ON COLUMN payerwatch.recovery_ledger.amount IS 'Dollars; negative takes an earlier entry back.';
COMMENT ON COLUMN payerwatch.recovery_ledger.recovered_on IS 'When the money came.';
COMMENT ON COLUMN payerwatch.recovery_ledger.note IS 'Free text, screened.';
COMMENT ON COLUMN payerwatch.recovery_ledger.entered_by IS 'Who.';
COMMENT ON COLUMN payerwatch.recovery_ledger.entered_at IS 'When it was entered.';
GRANT SELECT ON payerwatch.recovery_ledger TO payerwatch_api;
GRANT SELECT ON payerwatch.signal, payerwatch.alert, payerwatch.judgment, payerwatch.recovery, payerwatch.recovery_ledger,
    payerwatch.submit_day, payerwatch.decide_day, payerwatch.reason_day, payerwatch.payer TO payerwatch_bi;
RESET ROLE;
SELECT payerwatch._protect(ARRAY['payerwatch.signal', 'payerwatch.alert_rule', 'payerwatch.alert', 'payerwatch.judgment',
    'payerwatch.recovery', 'payerwatch.audit_event']::regclass[]);
SET LOCAL ROLE payerwatch_api;

CREATE FUNCTION payerwatch._actor() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT coalesce(CASE WHEN r.name = 'payerwatch_server' THEN nullif(current_setting('payerwatch.person', true), '') END, r.name)
    FROM payerwatch._outer_role() AS r (name)
$$;
COMMENT ON FUNCTION payerwatch._actor() IS 'The portal''s user or token, if the server says so; otherwise the database role.';

CREATE FUNCTION payerwatch._audit(customer_id int, action text, object text) RETURNS void
    LANGUAGE sql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
AS $$ INSERT INTO payerwatch.audit_event (customer_id, actor, action, object) VALUES ($1, payerwatch._actor(), $2, $3) $$;
COMMENT ON FUNCTION payerwatch._audit(int, text, text) IS 'Writes an audit event.';
REVOKE ALL ON FUNCTION payerwatch._audit(int, text, text) FROM PUBLIC;

CREATE FUNCTION payerwatch._summary(kind text, payer text, cpt_group text, denial_code text, baseline float8, current float8, dollars float8)
    RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp
AS $$
    SELECT $2 || CASE WHEN $3 = '' THEN '' ELSE ' (' || $3 || ')' END || CASE $1
        WHEN 'denial_rate' THEN format(' denies %s %% of claims, %s %% before', round((100 * $6)::numeric, 1), round((100 * $5)::numeric, 1))
        WHEN 'denial_dollars' THEN format(' denies %s %% of billed dollars, %s %% expected', round((100 * $6)::numeric, 1), round((100 * $5)::numeric, 1))
        WHEN 'denial_reason' THEN format(' gives %s for %s %% of denials, %s %% before', $4, round((100 * $6)::numeric, 1), round((100 * $5)::numeric, 1))
        ELSE format(' decides %s %% of the claims that were due', round((100 * $6)::numeric)) END
        || format('; $%s at risk', to_char(round($7::numeric), 'FM999,999,999,990'))
$$;
COMMENT ON FUNCTION payerwatch._summary(text, text, text, text, float8, float8, float8) IS 'A signal in one sentence.';

-- A replay of every day from the first one: the same claims give the same signals, however often and whenever it runs.
CREATE FUNCTION payerwatch._analyze(customer text, as_of date) RETURNS SETOF payerwatch.signal
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
    known_until date;
    day date := least($2, payerwatch._today(id));
BEGIN
    PERFORM payerwatch._lock_customer(id);
    SELECT greatest((SELECT max(d.vis_date) FROM payerwatch.decide_day AS d WHERE d.customer_id = id),
                    (SELECT max(s.submit_date) FROM payerwatch.submit_day AS s WHERE s.customer_id = id)) INTO known_until;
    IF known_until IS NULL THEN
        RAISE EXCEPTION 'there are no claims to analyse' USING ERRCODE = 'PW040', HINT = 'Load some first.';
    END IF;
    IF known_until < day THEN
        RAISE NOTICE 'analysed as of %, the latest day that is known', known_until;
        day := known_until;
    END IF;
    CREATE TEMPORARY TABLE _told ON COMMIT DROP AS
        SELECT r.*, p.name AS payer, md5(concat_ws('|', r.product, r.kind, r.payer_id, r.raised_on)) AS fingerprint
        FROM payerwatch._replay(id, day, 1) AS r JOIN payerwatch.payer AS p ON p.customer_id = id AND p.payer_id = r.payer_id;
    INSERT INTO payerwatch.signal AS s (customer_id, product, kind, payer_id, payer, cpt_group, denial_code, detected_on, first_detected_on,
        window_start, window_end, baseline_n, baseline_value, current_n, current_value, effect, ci_low, ci_high, p_value, q_value, severity,
        confidence, dollars_at_risk, dollars_low, summary, evidence, fingerprint, status, closed_at)
    SELECT id, t.product, t.kind, t.payer_id, t.payer, t.cpt_group, t.denial_code, t.as_of, t.raised_on, t.started_on, t.as_of, t.baseline_n,
           t.baseline, t.current_n, t.current, t.current - t.baseline, t.ci_low, t.ci_high, t.p_value, t.q, t.severity::payerwatch.severity,
           1 - t.p_value, round(t.dollars_at_risk::numeric, 2), round(t.dollars_low::numeric, 2),
           payerwatch._summary(t.kind, t.payer, t.cpt_group, t.denial_code, t.baseline, t.current, t.dollars_at_risk), t.evidence, t.fingerprint,
           CASE WHEN t.closed_on IS NULL THEN 'open' ELSE 'closed' END, CASE WHEN t.closed_on IS NOT NULL THEN now() END
    FROM (SELECT DISTINCT ON (f.fingerprint) f.*,
                 (payerwatch.fdr_adjust(array_agg(f.p_value) OVER all_told))[row_number() OVER (ORDER BY f.as_of, f.fingerprint, f.z)] AS q,
                 (SELECT jsonb_agg(jsonb_build_object('event', e.event, 'as_of', e.as_of, 'cpt_group', e.cpt_group, 'window_start', e.window_start,
                     'baseline_n', e.baseline_n, 'baseline', e.baseline, 'current_n', e.current_n, 'current', e.current, 'z', round(e.z::numeric, 2),
                     'dollars_at_risk', round(e.dollars_at_risk::numeric, 2)) ORDER BY e.as_of)
                  FROM pg_temp._told AS e WHERE e.fingerprint = f.fingerprint) AS evidence
          FROM pg_temp._told AS f
          WINDOW all_told AS (ORDER BY f.as_of, f.fingerprint, f.z ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
          ORDER BY f.fingerprint, f.as_of DESC) AS t
    ON CONFLICT (customer_id, fingerprint) DO UPDATE SET detected_on = excluded.detected_on, window_start = excluded.window_start,
        window_end = excluded.window_end, baseline_n = excluded.baseline_n, baseline_value = excluded.baseline_value,
        current_n = excluded.current_n, current_value = excluded.current_value, effect = excluded.effect, ci_low = excluded.ci_low,
        ci_high = excluded.ci_high, p_value = excluded.p_value, q_value = excluded.q_value, severity = excluded.severity,
        confidence = excluded.confidence, dollars_at_risk = excluded.dollars_at_risk, dollars_low = excluded.dollars_low,
        cpt_group = excluded.cpt_group, denial_code = excluded.denial_code, payer = excluded.payer,
        summary = excluded.summary, evidence = excluded.evidence, status = excluded.status,
        closed_at = CASE WHEN excluded.status = 'closed' THEN coalesce(s.closed_at, now()) END
    WHERE excluded.detected_on >= s.detected_on;
    -- Signals that corrected claims no longer bear out are over; judgments and money stay with them.
    UPDATE payerwatch.signal AS s SET status = 'closed', closed_at = now()
    WHERE s.customer_id = id AND s.status = 'open' AND s.first_detected_on <= day
      AND NOT EXISTS (SELECT FROM pg_temp._told AS t WHERE t.fingerprint = s.fingerprint);
    INSERT INTO payerwatch.alert (customer_id, signal_id)
    SELECT id, s.signal_id FROM payerwatch.signal AS s
    WHERE s.customer_id = id AND s.status = 'open'
      AND (NOT EXISTS (SELECT FROM payerwatch.alert_rule AS r WHERE r.customer_id = id)
           OR EXISTS (SELECT FROM payerwatch.alert_rule AS r WHERE r.customer_id = id AND s.severity >= r.least_severity
                      AND coalesce(r.product, s.product) = s.product))
    ON CONFLICT (customer_id, signal_id) DO NOTHING;
    DELETE FROM payerwatch.analysis_due AS d WHERE d.customer_id = id;
    DROP TABLE pg_temp._told;
    RETURN QUERY SELECT s.* FROM payerwatch.signal AS s WHERE s.customer_id = id AND s.status = 'open'
        ORDER BY s.severity DESC, s.dollars_at_risk DESC;
END
$$;
COMMENT ON FUNCTION payerwatch._analyze(text, date) IS 'analyze() without the question who asks.';
REVOKE ALL ON FUNCTION payerwatch._analyze(text, date) FROM PUBLIC;

CREATE FUNCTION payerwatch.analyze(customer text, as_of date DEFAULT current_date) RETURNS SETOF payerwatch.signal
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM payerwatch._require_person('analyst');
    RETURN QUERY SELECT * FROM payerwatch._analyze($1, $2);
END
$$;
COMMENT ON FUNCTION payerwatch.analyze(text, date) IS
    'Runs DriftWatch, DenialScope and DelayGuard on what was known on a day, writes signals and alerts, and returns the open signals. Running it again changes nothing.';

CREATE FUNCTION payerwatch.analyze_all(as_of date DEFAULT current_date) RETURNS SETOF payerwatch.signal
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    name text;
BEGIN
    FOR name IN SELECT c.name FROM payerwatch.customer AS c
                WHERE EXISTS (SELECT FROM payerwatch.submit_day AS s WHERE s.customer_id = c.customer_id) ORDER BY c.name LOOP
        RETURN QUERY SELECT * FROM payerwatch.analyze(name, $1);
    END LOOP;
END
$$;
COMMENT ON FUNCTION payerwatch.analyze_all(date) IS 'analyze() for every customer. For superusers.';

CREATE FUNCTION payerwatch.run_due() RETURNS bigint
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    due record;
    done bigint := 0;
BEGIN
    FOR due IN SELECT c.name, c.customer_id FROM payerwatch.analysis_due AS d JOIN payerwatch.customer AS c USING (customer_id) ORDER BY d.queued_at LOOP
        BEGIN
            PERFORM payerwatch.analyze(due.name);
            done := done + 1;
        EXCEPTION
            WHEN SQLSTATE 'PW040' THEN  -- all its claims were taken back, or are in quarantine
                DELETE FROM payerwatch.analysis_due AS d WHERE d.customer_id = due.customer_id;
            WHEN OTHERS THEN
                RAISE WARNING 'the analysis of customer % failed with SQLSTATE %', due.name, SQLSTATE;
        END;
    END LOOP;
    RETURN done;
END
$$;
COMMENT ON FUNCTION payerwatch.run_due() IS 'Runs the analyses that are queued; returns how many. For superusers (pg_cron) and, for its customer, the server.';

CREATE FUNCTION payerwatch.backtest(customer text, from_date date, to_date date, step_days int DEFAULT 7)
    RETURNS TABLE (as_of date, product text, kind text, payer text, cpt_group text, severity text, baseline float8, current float8,
                   dollars_at_risk numeric, dollars_low numeric, p_value float8)
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    id CONSTANT int := payerwatch._customer_id($1);
BEGIN
    IF $2 IS NULL OR $3 IS NULL OR $4 IS NULL OR $2 > $3 THEN
        RAISE EXCEPTION 'a backtest goes from a day to a later one' USING ERRCODE = '22023';
    END IF;
    RETURN QUERY
    SELECT r.as_of, r.product, r.kind, p.name, r.cpt_group, r.severity, r.baseline, r.current, round(r.dollars_at_risk::numeric, 2),
           round(r.dollars_low::numeric, 2), r.p_value
    FROM payerwatch._replay(id, $3, $4) AS r JOIN payerwatch.payer AS p ON p.customer_id = id AND p.payer_id = r.payer_id
    WHERE r.as_of BETWEEN $2 AND $3 ORDER BY r.as_of, r.dollars_low DESC;
END
$$;
COMMENT ON FUNCTION payerwatch.backtest(text, date, date, int) IS
    'What would have been said on each day: one row a signal raised or escalated. Writes nothing.';

CREATE FUNCTION payerwatch.signal_evidence(signal_id bigint) RETURNS jsonb
    LANGUAGE sql STABLE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT to_jsonb(s) - 'customer_id' FROM payerwatch.signal AS s WHERE s.signal_id = $1 AND s.customer_id = ANY (payerwatch.current_customers()) $$;
COMMENT ON FUNCTION payerwatch.signal_evidence(bigint) IS 'A signal and the numbers behind it.';

CREATE FUNCTION payerwatch.signal_claims(signal_id bigint) RETURNS SETOF payerwatch.claim
    LANGUAGE sql STABLE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
    SELECT c.* FROM payerwatch.signal AS s
    JOIN payerwatch.payer_spelling AS p USING (customer_id, payer_id)
    JOIN payerwatch.claim AS c USING (customer_id, payer_spelling_id)
    WHERE s.signal_id = $1 AND s.customer_id = ANY (payerwatch.current_customers())
      AND CASE WHEN s.product = 'delayguard' THEN c.vis_date IS NULL AND c.submitted_date <= s.window_end
               ELSE c.outcome = 'DENIED' AND c.vis_date BETWEEN s.window_start AND s.window_end
                    AND (s.denial_code = '' OR c.denial_code = s.denial_code) END
$$;
COMMENT ON FUNCTION payerwatch.signal_claims(bigint) IS 'The claims behind a signal: denied in its window, or still pending.';

CREATE FUNCTION payerwatch.judge(alert_id bigint, verdict text, reason_codes text[], notes text) RETURNS bigint
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    entry payerwatch.alert;
    id bigint;
BEGIN
    PERFORM payerwatch._require_person('analyst');
    SELECT a.* INTO entry FROM payerwatch.alert AS a WHERE a.alert_id = $1 AND a.customer_id = ANY (payerwatch.current_customers());
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no such alert' USING ERRCODE = 'PW041';
    END IF;
    IF $2 IS NULL OR $2 NOT IN ('real', 'noise', 'needs_followup') THEN
        RAISE EXCEPTION 'a verdict is real, noise or needs_followup' USING ERRCODE = '22023';
    END IF;
    IF payerwatch.phi_contains(coalesce($4, ''), 'note') OR payerwatch.phi_contains(array_to_string(coalesce($3, '{}'), ' '), 'note') THEN
        RAISE EXCEPTION 'the notes may contain PHI' USING ERRCODE = 'PW002';
    END IF;
    INSERT INTO payerwatch.judgment (customer_id, alert_id, verdict, reason_codes, notes, judged_by)
        VALUES (entry.customer_id, $1, $2, coalesce($3, '{}'), coalesce($4, ''), payerwatch._actor()) RETURNING judgment_id INTO id;
    PERFORM payerwatch._audit(entry.customer_id, 'judge', 'alert ' || $1);
    RETURN id;
END
$$;
COMMENT ON FUNCTION payerwatch.judge(bigint, text, text[], text) IS 'Says what an alert was worth; earlier judgments and money stay.';

CREATE FUNCTION payerwatch.recovery_add(alert_id bigint, amount numeric, recovered_on date, note text) RETURNS bigint
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    entry payerwatch.alert;
    id bigint;
BEGIN
    PERFORM payerwatch._require_person('analyst');
    SELECT a.* INTO entry FROM payerwatch.alert AS a WHERE a.alert_id = $1 AND a.customer_id = ANY (payerwatch.current_customers());
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no such alert' USING ERRCODE = 'PW041';
    END IF;
    IF $2 IS NULL OR $2 = 0 OR abs($2) >= 1e10 OR $2 = 'NaN' OR $3 IS NULL OR NOT isfinite($3) THEN
        RAISE EXCEPTION 'an entry has an amount other than 0 and a date' USING ERRCODE = '22023';
    END IF;
    IF payerwatch.phi_contains(coalesce($4, ''), 'note') THEN
        RAISE EXCEPTION 'the note may contain PHI' USING ERRCODE = 'PW002';
    END IF;
    INSERT INTO payerwatch.recovery (customer_id, alert_id, amount, recovered_on, note, entered_by)
        VALUES (entry.customer_id, $1, $2, $3, coalesce($4, ''), payerwatch._actor()) RETURNING recovery_id INTO id;
    PERFORM payerwatch._audit(entry.customer_id, 'recovery', 'alert ' || $1);
    RETURN id;
END
$$;
COMMENT ON FUNCTION payerwatch.recovery_add(bigint, numeric, date, text) IS 'Books recovered money; a negative amount takes an entry back.';

CREATE FUNCTION payerwatch.alert_assign(alert_id bigint, login text, due date) RETURNS void
    LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
BEGIN
    PERFORM payerwatch._require_person('analyst');
    UPDATE payerwatch.alert AS a SET assignee = $2, due_on = $3, status = CASE WHEN a.status = 'open' THEN 'in_progress' ELSE a.status END
    WHERE a.alert_id = $1 AND a.customer_id = ANY (payerwatch.current_customers())
      AND EXISTS (SELECT FROM payerwatch.person AS p JOIN payerwatch.membership AS m USING (person_id) WHERE p.login = $2 AND m.customer_id = a.customer_id);
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no such alert, or no such person' USING ERRCODE = 'PW041';
    END IF;
END
$$;
COMMENT ON FUNCTION payerwatch.alert_assign(bigint, text, date) IS 'Gives an alert to a person.';

REVOKE ALL ON FUNCTION payerwatch.analyze_all(date) FROM PUBLIC;
RESET ROLE;
COMMIT;
