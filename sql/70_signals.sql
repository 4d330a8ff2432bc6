CREATE FUNCTION payerwatch._replay(customer_id int, until date, step_days int, OUT episode int, OUT event text, OUT as_of date,
        OUT product text, OUT kind text, OUT payer_id int, OUT cpt_group text, OUT denial_code text, OUT severity text,
        OUT window_start date, OUT baseline_n bigint, OUT baseline float8, OUT current_n bigint, OUT current float8, OUT ci_low float8,
        OUT ci_high float8, OUT z float8, OUT p_value float8, OUT dollars_at_risk float8, OUT dollars_low float8, OUT raised_on date,
        OUT closed_on date, OUT started_on date) RETURNS SETOF record
    LANGUAGE c STABLE PARALLEL UNSAFE STRICT COST 1000000 ROWS 100 AS 'MODULE_PATHNAME', 'payerwatch_replay';
COMMENT ON FUNCTION payerwatch._replay(int, date, int) IS
    'What the detectors would have said on each day until the given one; the customer must be among current_customers().';
REVOKE ALL ON FUNCTION payerwatch._replay(int, date, int) FROM PUBLIC;
