#!/bin/bash
# The intake at size, each figure beside its peer in the same run: memory of a large load, the way a DBA would write it today, two customers at
# once, the cost of a claim as they grow, and the server's memory during a large upload. Data: the claim generator; references differ by file.
# scale.sh [large | dba | two | growth | server]...; without arguments all of them, about twenty minutes and 30 GB of disk.
set -eu
cd "$(dirname "$0")/../.."
[ $# -gt 0 ] || set -- large dba two growth server
million=${PAYERWATCH_BENCH_ROWS:-1000000} # a smaller number tries the script
export PAYERWATCH_CLUSTER=bench
work=$(mktemp -d -p "${PAYERWATCH_BENCH_DIR:-/tmp}")
server=
trap '[ -z "$server" ] || kill "$server"; tools/cluster.sh stop >/dev/null; rm -rf "$work"' EXIT
tools/cluster.sh start >/dev/null
url=$(tools/cluster.sh url payerwatch)
sql() { psql -XqAt -v ON_ERROR_STOP=1 "$url" "$@"; }
seconds() { local begun; begun=$(date +%s.%N); "$@" >/dev/null 2>&1; echo "$(date +%s.%N) - $begun" | bc; }
ratio() { echo "scale=2; $1 / $2" | bc; }
file() { build/payerwatch-claimgen --rows "$1" --seed 1 --last-day 2026-10-31 --no-broken --claims /dev/stdout | sed "2,\$s/^CLM/$2/"; }
columns=$(sql -c "SELECT string_agg(attname || ' text', ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'payerwatch.claim_intake'::regclass AND attnum > 0")
table() {
    sql -c "DROP TABLE IF EXISTS $1" -c "CREATE TABLE $1 ($columns)" -c "CREATE INDEX ON $1 (claim_ref, line)" -c "CREATE INDEX ON $1 (payer, paid_date)" \
        -c "CREATE INDEX ON $1 (submitted_date)" 2>/dev/null
}
plain() { sql -c "\\copy $1 FROM '$2' WITH (FORMAT csv, HEADER)"; }
load() { build/payerwatchd load "$2" --database "$url" --customer "$1"; }
customer() { name=b$RANDOM$RANDOM$RANDOM; sql -c "SELECT payerwatch.customer_add('$name')" >/dev/null; }
fresh() {
    sql -c "TRUNCATE payerwatch.claim, payerwatch.claim_version, payerwatch.upload_claim, payerwatch.submit_day, payerwatch.decide_day, payerwatch.reason_day" -c CHECKPOINT
    customer
}
# The largest anonymous memory, in MB, of a process while another runs.
peak_of() { # pid of a process, pid to wait for
    local peak=0 now
    while kill -0 "$2" 2>/dev/null; do
        now=$(sed -n 's/^RssAnon:[[:space:]]*\([0-9]*\) kB/\1/p' "/proc/$1/status" 2>/dev/null || true)
        [ "${now:-0}" -le "$peak" ] || peak=$now
        sleep 0.05
    done
    echo $((peak / 1024))
}

large() {
    file $((5 * million)) L >"$work/large.csv"
    for i in 1 2; do
        table plain; sql -c CHECKPOINT
        seconds plain plain "$work/large.csv" >>"$work/large.plain"
        fresh
        local begun pid=
        begun=$(date +%s.%N)
        load "$name" "$work/large.csv" >/dev/null &
        local loading=$!
        while [ -z "$pid" ] && kill -0 "$loading" 2>/dev/null; do
            pid=$(sql -c "SELECT pid FROM pg_stat_progress_copy LIMIT 1")
        done
        peak_of "$pid" "$loading" >>"$work/large.peak"
        wait "$loading"
        echo "$(date +%s.%N) - $begun" | bc >>"$work/large.ours"
    done
    p=$(sort -n "$work/large.plain" | head -1) o=$(sort -n "$work/large.ours" | head -1)
    printf 'large: %s rows, better of two: plain \\copy %.1f s, claim_bytes %.1f s, %s of plain; memory of the backend %s MB\n' \
        $((5 * million)) "$p" "$o" "$(ratio "$o" "$p")" "$(sort -n "$work/large.peak" | tail -1)"
    sql -c "DROP TABLE plain"
    rm "$work/large.csv"
}

# COPY into an unlogged table of texts, then one INSERT: regular expressions for what is formatted, casts, two look-ups, one row a claim line. As
# ours it redacts the denial text and the notes, and leaves out the row where another text is found. Three times, by what the DBA looks for: what a
# table of claims is most likely to hold; one plain pattern for each identifier of 45 CFR 164.514(b)(2) that has a form; the patterns of
# bench/sql/phi.sh, which are the formatted kinds that ours finds.
dba() {
    dba_screens 'six patterns' "$million" \
        '\m\d{3}-\d{2}-\d{4}\M|\m\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\M|\m[\w.+-]+@[\w-]+\.\w+\M|\mMRN\W{0,3}\d{4,}|\mDOB\W{0,3}\d|\m\d[a-z][a-z0-9]\d-?[a-z][a-z0-9]\d-?[a-z]{2}\d{2}\M'
    dba_screens 'a pattern for each identifier of Safe Harbor' "$million" "$(safe_harbor | paste -sd'|')"
    dba_screens 'the patterns of bench/sql/phi.sh' $((million / 10)) "$(sed -n "s/^pattern='\\(.*\\)'$/\\1/p" bench/sql/phi.sh)"
}
safe_harbor() {
    cat <<'PATTERNS'
\m(mr|mrs|ms|patient|pt)\.? [a-z]+ [a-z]+
\m\d{1,5} [a-z]+( [a-z]+)? (st|street|ave|avenue|rd|road|blvd|dr|drive|ln|lane)\M|\m\d{5}-\d{4}\M
\m\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\M|\m(dob|born)\W{0,3}\d|\m(9\d|1[01]\d)[- ]?(yo|y/o|years? old)\M
\m\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\M
\m[\w.+-]+@[\w-]+\.\w+\M
\m\d{3}-\d{2}-\d{4}\M
\m(mrn|medical record( no| number)?)\W{0,3}\d{4,}
\m(member|policy|subscriber)( id| no| number)?\W{0,3}[a-z]*\d{4,}|\m\d[a-z][a-z0-9]\d-?[a-z][a-z0-9]\d-?[a-z]{2}\d{2}\M
\m(acct|account)( id| no| number)?\W{0,3}[a-z]*\d{4,}|\m(\d{4}[- ]?){3}\d{4}\M
\m(license|lic|dea)( no| number)?\W{0,3}[a-z]*\d{5,}
\m[a-hj-npr-z0-9]{17}\M
\m(serial|device|imei)( no| number)?\W{0,3}\w*\d{4,}
https?://
\m\d{1,3}(\.\d{1,3}){3}\M
PATTERNS
}
dba_screens() { # what they are, rows, patterns
    local what=$1 rows=$2
    file "$rows" D >"$work/dba.csv"
    rm -f "$work/dba.theirs" "$work/dba.ours"
    sql <<SQL 2>/dev/null
DROP TABLE IF EXISTS dba_stage, dba_claim, dba_payer, dba_group;
CREATE UNLOGGED TABLE dba_stage ($columns);
CREATE TABLE dba_payer (payer_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, spelling text UNIQUE);
CREATE TABLE dba_group (cpt text PRIMARY KEY, cpt_group text);
CREATE TABLE dba_claim (claim_ref text, line int, payer_id int, payer_code text, line_of_business text, facility text, pos text, cpt text, cpt_group text,
    modifier text, icd10 text, provider_npi text, service_date date, submitted_date date, decided_date date, paid_date date, billed_amount numeric(12, 2),
    allowed_amount numeric(12, 2), paid_amount numeric(12, 2), outcome text, denial_code text, denial_reason text, notes text, PRIMARY KEY (claim_ref, line));
CREATE INDEX ON dba_claim (payer_id, paid_date);
CREATE INDEX ON dba_claim (submitted_date);
SQL
    cat >"$work/dba.sql" <<SQL
BEGIN;
\copy dba_stage FROM '$work/dba.csv' WITH (FORMAT csv, HEADER)
ANALYZE dba_stage;
INSERT INTO dba_payer (spelling) SELECT DISTINCT lower(btrim(payer)) FROM dba_stage ON CONFLICT DO NOTHING;
INSERT INTO dba_group SELECT DISTINCT cpt, left(cpt, 2) FROM dba_stage ON CONFLICT DO NOTHING;
INSERT INTO dba_claim
SELECT s.claim_ref, coalesce(nullif(s.line, '')::int, 1), p.payer_id, nullif(s.payer_code, ''), nullif(s.line_of_business, ''), nullif(s.facility, ''),
       nullif(s.pos, ''), s.cpt, g.cpt_group, nullif(s.modifier, ''), nullif(s.icd10, ''), nullif(s.provider_npi, ''), nullif(s.service_date, '')::date,
       s.submitted_date::date, nullif(s.decided_date, '')::date, nullif(s.paid_date, '')::date, nullif(s.billed_amount, '')::numeric(12, 2),
       nullif(s.allowed_amount, '')::numeric(12, 2), nullif(s.paid_amount, '')::numeric(12, 2), upper(s.outcome), nullif(s.denial_code, ''),
       nullif(regexp_replace(s.denial_reason, '$3', '[redacted]', 'gi'), ''), nullif(regexp_replace(s.notes, '$3', '[redacted]', 'gi'), '')
FROM dba_stage AS s JOIN dba_payer AS p ON p.spelling = lower(btrim(s.payer)) LEFT JOIN dba_group AS g ON g.cpt = s.cpt
WHERE NOT concat_ws(' ', s.claim_ref, s.payer, s.line_of_business, s.facility) ~* '$3'
ON CONFLICT (claim_ref, line) DO UPDATE SET payer_id = excluded.payer_id, outcome = excluded.outcome, decided_date = excluded.decided_date,
    paid_date = excluded.paid_date, paid_amount = excluded.paid_amount, denial_code = excluded.denial_code;
COMMIT;
SQL
    for i in 1 2 3; do
        sql -c "TRUNCATE dba_stage, dba_claim, dba_payer, dba_group" -c CHECKPOINT
        seconds sql -f "$work/dba.sql" >>"$work/dba.theirs"
        fresh
        seconds load "$name" "$work/dba.csv" >>"$work/dba.ours"
    done
    d=$(sort -n "$work/dba.theirs" | sed -n 2p) o=$(sort -n "$work/dba.ours" | sed -n 2p)
    printf "dba: %s rows, %s, median of three: a DBA's staging table and INSERT %.1f s (%s stored), claim_bytes %.1f s (%s), %s of it\n" "$rows" "$what" \
        "$d" "$(sql -c 'SELECT count(*) FROM dba_claim')" "$o" "$(sql -c 'SELECT count(*) FROM payerwatch.claim')" "$(ratio "$o" "$d")"
    sql -c "DROP TABLE dba_stage, dba_claim, dba_payer, dba_group"
    rm "$work/dba.csv"
}

# What two files at once gain over one after the other: ours, whose customers share a table, beside one plain table and beside two.
two() {
    file "$million" A >"$work/a.csv"
    file "$million" B >"$work/b.csv"
    at_once() {
        "$1" "$2" "$work/a.csv" &
        local first_one=$!
        "$1" "$3" "$work/b.csv"
        wait "$first_one"
    }
    in_turn() { "$1" "$2" "$work/a.csv"; "$1" "$3" "$work/b.csv"; }
    for i in 1 2 3 4 5; do
        for way in in_turn at_once; do
            table plain_a; table plain_b; sql -c CHECKPOINT
            seconds $way plain plain_a plain_b >>"$work/apart.$way"
            table plain_a; sql -c CHECKPOINT
            seconds $way plain plain_a plain_a >>"$work/plain.$way"
            fresh; local first=$name; customer
            seconds $way load "$first" "$name" >>"$work/ours.$way"
        done
    done
    middle() { sort -n "$work/$1" | sed -n 3p; }
    gain() { ratio "$(middle "$1.in_turn")" "$(middle "$1.at_once")"; }
    o=$(gain ours) p=$(gain plain) a=$(gain apart)
    printf 'two at once: %s rows each, median of five, against in turn: two customers %s times as fast; a plain table %s times, %s of its scaling; two plain tables %s times, %s\n' \
        "$million" "$o" "$p" "$(ratio "$o" "$p")" "$a" "$(ratio "$o" "$a")"
    sql -c "DROP TABLE plain_a, plain_b"
}

growth() {
    fresh
    table plain
    echo "growth: microseconds a claim, files of $million rows"
    for n in $(seq 20); do
        file "$million" "G$n-" >"$work/g.csv"
        sql -c CHECKPOINT
        o=$(seconds load "$name" "$work/g.csv")
        sql -c CHECKPOINT
        p=$(seconds plain plain "$work/g.csv")
        case $n in 1 | 2 | 5 | 10 | 15 | 20)
            printf '  with %2d files stored: ours %5.2f, plain \\copy %5.2f\n' $((n - 1)) "$(echo "$o * 1000000 / $million" | bc -l)" "$(echo "$p * 1000000 / $million" | bc -l)" ;;
        esac
    done
    sql -c "DROP TABLE plain"
}

server() {
    PAYERWATCH_LISTEN=127.0.0.1:0 PAYERWATCH_HEALTH_LISTEN=127.0.0.1:0 \
        PAYERWATCH_DATABASE="${url%user=*}user=payerwatch_server" build/payerwatchd >"$work/address" 2>"$work/server.log" &
    server=$!
    until [ -s "$work/address" ]; do kill -0 "$server"; sleep 0.1; done
    address=$(head -1 "$work/address")
    fresh
    password=$(sql -c "SELECT payerwatch.user_add('$name', '$name', 'admin')")
    csrf=$(curl -sS -c "$work/jar" -H 'Content-Type: application/json' -d "{\"login\": \"$name\", \"password\": \"$password\"}" \
        "$address/api/v1/session" | sed -n 's/.*"csrf_token":"\([0-9a-f]*\)".*/\1/p')
    file $((11 * million / 2)) S >"$work/s.csv"
    idle=$(sed -n 's/^VmRSS:[[:space:]]*\([0-9]*\) kB/\1/p' "/proc/$server/status")
    curl -sS -o "$work/report" -b "$work/jar" -H "X-CSRF-Token: $csrf" -H 'Content-Type: text/csv' -H 'Expect:' -T "$work/s.csv" -X POST \
        "$address/api/v1/uploads?filename=s.csv" &
    sending=$!
    peak=0
    while kill -0 "$sending" 2>/dev/null; do
        now=$(sed -n 's/^VmRSS:[[:space:]]*\([0-9]*\) kB/\1/p' "/proc/$server/status")
        [ "$now" -le "$peak" ] || peak=$now
        sleep 0.05
    done
    printf 'server: an upload of %s MB: %s MB idle, %s MB above at most (%s)\n' $(($(stat -c %s "$work/s.csv") / 1000000)) $((idle / 1024)) \
        $(((peak - idle) / 1024)) "$(grep -o '"accepted_rows": *[0-9]*' "$work/report" | head -1)"
    kill "$server"
    wait "$server" || true
    server=
}

for part in "$@"; do "$part"; done
