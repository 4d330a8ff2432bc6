CREATE TYPE payerwatch.dayhist;
CREATE FUNCTION payerwatch._dayhist_in(cstring) RETURNS payerwatch.dayhist
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_dayhist_in';
COMMENT ON FUNCTION payerwatch._dayhist_in(cstring) IS 'Input of dayhist.';
CREATE FUNCTION payerwatch._dayhist_out(payerwatch.dayhist) RETURNS cstring
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_dayhist_out';
COMMENT ON FUNCTION payerwatch._dayhist_out(payerwatch.dayhist) IS 'Output of dayhist.';
CREATE FUNCTION payerwatch._dayhist_recv(internal) RETURNS payerwatch.dayhist
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_dayhist_recv';
COMMENT ON FUNCTION payerwatch._dayhist_recv(internal) IS 'Binary input of dayhist.';
CREATE FUNCTION payerwatch._dayhist_send(payerwatch.dayhist) RETURNS bytea
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_dayhist_send';
COMMENT ON FUNCTION payerwatch._dayhist_send(payerwatch.dayhist) IS 'Binary output of dayhist.';
CREATE TYPE payerwatch.dayhist (
    INPUT = payerwatch._dayhist_in, OUTPUT = payerwatch._dayhist_out, RECEIVE = payerwatch._dayhist_recv, SEND = payerwatch._dayhist_send,
    INTERNALLENGTH = VARIABLE, ALIGNMENT = int4, STORAGE = extended);
COMMENT ON TYPE payerwatch.dayhist IS 'Exact histogram of whole days with signed counts, as in {3:12,5:1}.';

CREATE FUNCTION payerwatch._dayhist_add(payerwatch.dayhist, payerwatch.dayhist) RETURNS payerwatch.dayhist
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_dayhist_add';
COMMENT ON FUNCTION payerwatch._dayhist_add(payerwatch.dayhist, payerwatch.dayhist) IS 'Behind the operator +.';
CREATE FUNCTION payerwatch._dayhist_subtract(payerwatch.dayhist, payerwatch.dayhist) RETURNS payerwatch.dayhist
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_dayhist_subtract';
COMMENT ON FUNCTION payerwatch._dayhist_subtract(payerwatch.dayhist, payerwatch.dayhist) IS 'Behind the operator -.';
CREATE FUNCTION payerwatch._dayhist_equal(payerwatch.dayhist, payerwatch.dayhist) RETURNS boolean
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_dayhist_equal';
COMMENT ON FUNCTION payerwatch._dayhist_equal(payerwatch.dayhist, payerwatch.dayhist) IS 'Behind the operator =.';
CREATE OPERATOR payerwatch.+ (FUNCTION = payerwatch._dayhist_add, LEFTARG = payerwatch.dayhist, RIGHTARG = payerwatch.dayhist, COMMUTATOR = OPERATOR(payerwatch.+));
COMMENT ON OPERATOR payerwatch.+ (payerwatch.dayhist, payerwatch.dayhist) IS 'Counts of both.';
CREATE OPERATOR payerwatch.- (FUNCTION = payerwatch._dayhist_subtract, LEFTARG = payerwatch.dayhist, RIGHTARG = payerwatch.dayhist);
COMMENT ON OPERATOR payerwatch.- (payerwatch.dayhist, payerwatch.dayhist) IS 'Counts of the left less those of the right; may go negative.';
CREATE OPERATOR payerwatch.= (FUNCTION = payerwatch._dayhist_equal, LEFTARG = payerwatch.dayhist, RIGHTARG = payerwatch.dayhist, COMMUTATOR = OPERATOR(payerwatch.=));
COMMENT ON OPERATOR payerwatch.= (payerwatch.dayhist, payerwatch.dayhist) IS 'The same counts.';

CREATE FUNCTION payerwatch.dayhist_count(payerwatch.dayhist) RETURNS bigint
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_dayhist_count';
COMMENT ON FUNCTION payerwatch.dayhist_count(payerwatch.dayhist) IS 'Sum of all counts.';
CREATE FUNCTION payerwatch.dayhist_mean(payerwatch.dayhist) RETURNS float8
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_dayhist_mean';
COMMENT ON FUNCTION payerwatch.dayhist_mean(payerwatch.dayhist) IS 'Mean in days; NULL when empty.';
CREATE FUNCTION payerwatch.dayhist_quantile(payerwatch.dayhist, float8) RETURNS int
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_dayhist_quantile';
COMMENT ON FUNCTION payerwatch.dayhist_quantile(payerwatch.dayhist, float8) IS 'Smallest day that at least this share reaches; NULL when empty, an error for negative counts.';

CREATE FUNCTION payerwatch._dayhist_transition(bigint[], int) RETURNS bigint[]
    LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'payerwatch_dayhist_transition';
COMMENT ON FUNCTION payerwatch._dayhist_transition(bigint[], int) IS 'Transition of dayhist(int).';
CREATE FUNCTION payerwatch._dayhist_inverse(bigint[], int) RETURNS bigint[]
    LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'payerwatch_dayhist_inverse';
COMMENT ON FUNCTION payerwatch._dayhist_inverse(bigint[], int) IS 'Inverse transition of dayhist(int).';
CREATE FUNCTION payerwatch._dayhist_sum_transition(bigint[], payerwatch.dayhist) RETURNS bigint[]
    LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'payerwatch_dayhist_sum_transition';
COMMENT ON FUNCTION payerwatch._dayhist_sum_transition(bigint[], payerwatch.dayhist) IS 'Transition of dayhist_sum.';
CREATE FUNCTION payerwatch._dayhist_sum_inverse(bigint[], payerwatch.dayhist) RETURNS bigint[]
    LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'payerwatch_dayhist_sum_inverse';
COMMENT ON FUNCTION payerwatch._dayhist_sum_inverse(bigint[], payerwatch.dayhist) IS 'Inverse transition of dayhist_sum.';
CREATE FUNCTION payerwatch._dayhist_combine(bigint[], bigint[]) RETURNS bigint[]
    LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'payerwatch_dayhist_combine';
COMMENT ON FUNCTION payerwatch._dayhist_combine(bigint[], bigint[]) IS 'Adds two partial states.';
CREATE FUNCTION payerwatch._dayhist_final(bigint[]) RETURNS payerwatch.dayhist
    LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'payerwatch_dayhist_final';
COMMENT ON FUNCTION payerwatch._dayhist_final(bigint[]) IS 'The state as a dayhist.';

CREATE AGGREGATE payerwatch.dayhist(days int) (
    SFUNC = payerwatch._dayhist_transition, STYPE = bigint[], SSPACE = 1024, FINALFUNC = payerwatch._dayhist_final,
    COMBINEFUNC = payerwatch._dayhist_combine, PARALLEL = SAFE,
    MSFUNC = payerwatch._dayhist_transition, MINVFUNC = payerwatch._dayhist_inverse, MSTYPE = bigint[], MSSPACE = 1024,
    MFINALFUNC = payerwatch._dayhist_final);
COMMENT ON AGGREGATE payerwatch.dayhist(int) IS 'Histogram of days (0 to 65535).';
CREATE AGGREGATE payerwatch.dayhist_sum(payerwatch.dayhist) (
    SFUNC = payerwatch._dayhist_sum_transition, STYPE = bigint[], SSPACE = 1024, FINALFUNC = payerwatch._dayhist_final,
    COMBINEFUNC = payerwatch._dayhist_combine, PARALLEL = SAFE,
    MSFUNC = payerwatch._dayhist_sum_transition, MINVFUNC = payerwatch._dayhist_sum_inverse, MSTYPE = bigint[], MSSPACE = 1024,
    MFINALFUNC = payerwatch._dayhist_final);
COMMENT ON AGGREGATE payerwatch.dayhist_sum(payerwatch.dayhist) IS 'Sum of histograms.';

CREATE TYPE payerwatch.rate_drift_result AS (baseline_n int8, baseline_rate float8, current_n int8, current_rate float8,
    difference float8, ci_low float8, ci_high float8, p_value float8);
COMMENT ON TYPE payerwatch.rate_drift_result IS 'Two rates, their difference with 95 % bounds, and the two-sided p-value.';
CREATE FUNCTION payerwatch._rate_drift_transition(bigint[], boolean, boolean) RETURNS bigint[]
    LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'payerwatch_rate_drift_transition';
COMMENT ON FUNCTION payerwatch._rate_drift_transition(bigint[], boolean, boolean) IS 'Transition of rate_drift.';
CREATE FUNCTION payerwatch._rate_drift_inverse(bigint[], boolean, boolean) RETURNS bigint[]
    LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'payerwatch_rate_drift_inverse';
COMMENT ON FUNCTION payerwatch._rate_drift_inverse(bigint[], boolean, boolean) IS 'Inverse transition of rate_drift.';
CREATE FUNCTION payerwatch._rate_drift_final(bigint[]) RETURNS payerwatch.rate_drift_result
    LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'payerwatch_rate_drift_final';
COMMENT ON FUNCTION payerwatch._rate_drift_final(bigint[]) IS 'Result of rate_drift.';
CREATE AGGREGATE payerwatch.rate_drift(is_event boolean, is_current boolean) (
    SFUNC = payerwatch._rate_drift_transition, STYPE = bigint[], SSPACE = 64, FINALFUNC = payerwatch._rate_drift_final,
    COMBINEFUNC = payerwatch._dayhist_combine, PARALLEL = SAFE,
    MSFUNC = payerwatch._rate_drift_transition, MINVFUNC = payerwatch._rate_drift_inverse, MSTYPE = bigint[], MSSPACE = 64,
    MFINALFUNC = payerwatch._rate_drift_final);
COMMENT ON AGGREGATE payerwatch.rate_drift(boolean, boolean) IS 'Compares the rate of events of the current rows with that of the others.';
CREATE FUNCTION payerwatch.rate_drift_counts(baseline_d bigint, baseline_n bigint, current_d bigint, current_n bigint,
        overdispersion float8 DEFAULT 1) RETURNS payerwatch.rate_drift_result
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_rate_drift_counts';
COMMENT ON FUNCTION payerwatch.rate_drift_counts(bigint, bigint, bigint, bigint, float8) IS
    'Compares two rates given as counts; overdispersion multiplies the variance.';

CREATE FUNCTION payerwatch.survival(open_days payerwatch.dayhist, closed_days payerwatch.dayhist, OUT day int, OUT at_risk bigint,
        OUT closed bigint, OUT survival float8) RETURNS SETOF record
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT ROWS 60 AS 'MODULE_PATHNAME', 'payerwatch_survival';
COMMENT ON FUNCTION payerwatch.survival(payerwatch.dayhist, payerwatch.dayhist) IS
    'Kaplan-Meier curve: open_days are the ages of pending claims, closed_days the ages at which the others were decided.';
CREATE FUNCTION payerwatch.survival_median(open_days payerwatch.dayhist, closed_days payerwatch.dayhist) RETURNS int
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_survival_median';
COMMENT ON FUNCTION payerwatch.survival_median(payerwatch.dayhist, payerwatch.dayhist) IS 'First day by which half are decided; NULL when that is never reached.';
CREATE TYPE payerwatch.survival_result AS (rmst_difference_days float8, ci_low float8, ci_high float8, z float8, p_value float8);
COMMENT ON TYPE payerwatch.survival_result IS 'How much later b is decided than a, in days, with 95 % bounds; log-rank z and p-value.';
CREATE FUNCTION payerwatch.survival_compare(open_a payerwatch.dayhist, closed_a payerwatch.dayhist, open_b payerwatch.dayhist,
        closed_b payerwatch.dayhist) RETURNS payerwatch.survival_result
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_survival_compare';
COMMENT ON FUNCTION payerwatch.survival_compare(payerwatch.dayhist, payerwatch.dayhist, payerwatch.dayhist, payerwatch.dayhist) IS
    'Compares two times to decision, pending claims counted (log-rank).';

CREATE TYPE payerwatch.psi_result AS (psi float8, p_value float8);
COMMENT ON TYPE payerwatch.psi_result IS 'Population stability index and its p-value under no change.';
CREATE FUNCTION payerwatch.psi(baseline bigint[], current bigint[]) RETURNS payerwatch.psi_result
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_psi';
COMMENT ON FUNCTION payerwatch.psi(bigint[], bigint[]) IS 'Population stability index of two histograms over the same bins.';
CREATE FUNCTION payerwatch.fdr_adjust(p float8[]) RETURNS float8[]
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_fdr_adjust';
COMMENT ON FUNCTION payerwatch.fdr_adjust(float8[]) IS 'Benjamini-Hochberg adjusted p-values.';

CREATE FUNCTION payerwatch._amount_bucket(cents bigint) RETURNS int
    LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT AS 'MODULE_PATHNAME', 'payerwatch_amount_bucket';
COMMENT ON FUNCTION payerwatch._amount_bucket(bigint) IS 'Bucket of an amount; each is 5 % wide.';
REVOKE ALL ON FUNCTION payerwatch._amount_bucket(bigint) FROM PUBLIC;
