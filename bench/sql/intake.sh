#!/bin/bash
# The intake, by its three ways in, beside a plain \copy of the same file into a table of text columns with as many indexes: median of five
# alternating runs. Data: the claim generator, 500,000 rows, without broken rows (plain COPY would stop at the first).
set -eu
cd "$(dirname "$0")/../.."
rows=${1:-500000}
runs=${2:-5}
export PAYERWATCH_CLUSTER=bench
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; tools/cluster.sh stop >/dev/null; rm -rf "$work"' EXIT
tools/cluster.sh start >/dev/null
url=$(tools/cluster.sh url payerwatch)
build/payerwatch-claimgen --rows "$rows" --seed 1 --last-day 2026-10-31 --no-broken --claims "$work/claims.csv"
sql() { psql -XqAt -v ON_ERROR_STOP=1 "$url" "$@"; }
seconds() { local begun; begun=$(date +%s.%N); "$@" >/dev/null 2>&1; echo "$(date +%s.%N) - $begun" | bc; }
columns=$(sql -c "SELECT string_agg(attname || ' text', ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'payerwatch.claim_intake'::regclass AND attnum > 0")
sql -c "CREATE TABLE IF NOT EXISTS plain ($columns)" -c "CREATE INDEX IF NOT EXISTS plain_1 ON plain (claim_ref, line)" \
    -c "CREATE INDEX IF NOT EXISTS plain_2 ON plain (payer, paid_date)" -c "CREATE INDEX IF NOT EXISTS plain_3 ON plain (submitted_date)" 2>/dev/null
plain() { sql -c "\\copy plain FROM '$work/claims.csv' WITH (FORMAT csv, HEADER)"; }
bytes() { build/payerwatchd load "$work/claims.csv" --database "$url" --customer "$customer"; }
intake() { sql -c "SET payerwatch.customer = '$customer'" -c "\\copy payerwatch.claim_intake FROM '$work/claims.csv' WITH (FORMAT csv, HEADER MATCH)"; }
again() { bytes; }
# What the demo does: log in, then one POST; the time is the POST's.
PAYERWATCH_LISTEN=127.0.0.1:0 PAYERWATCH_HEALTH_LISTEN=127.0.0.1:0 PAYERWATCH_DATABASE="${url%user=*}user=payerwatch_server" \
    build/payerwatchd >"$work/address" 2>"$work/server.log" &
server=$!
until [ -s "$work/address" ]; do kill -0 "$server"; sleep 0.1; done
address=$(head -1 "$work/address")
log_in() {
    local password
    password=$(sql -c "SELECT payerwatch.user_add('$customer', '$customer', 'admin')")
    csrf=$(curl -sS -c "$work/jar" -H 'Content-Type: application/json' -d "{\"login\": \"$customer\", \"password\": \"$password\"}" \
        "$address/api/v1/session" | sed -n 's/.*"csrf_token":"\([0-9a-f]*\)".*/\1/p')
}
http() {
    curl -sS --fail -b "$work/jar" -H "X-CSRF-Token: $csrf" -H 'Content-Type: text/csv' -H 'Expect:' -X POST -T "$work/claims.csv" \
        "$address/api/v1/uploads?filename=claims.csv"
}
# Both tables begin empty: the plain one is truncated too.
fresh() {
    customer=b$RANDOM$RANDOM
    sql -c "TRUNCATE payerwatch.claim, payerwatch.claim_version, payerwatch.upload_claim, payerwatch.submit_day, payerwatch.decide_day, payerwatch.reason_day" \
        -c "SELECT payerwatch.customer_add('$customer')" -c CHECKPOINT >/dev/null
}
median() { sort -n | sed -n "$((runs / 2 + 1))p"; }
for i in $(seq "$runs"); do
    sql -c "TRUNCATE plain" -c CHECKPOINT
    seconds plain >>"$work/plain"
    fresh; seconds bytes >>"$work/bytes"
    seconds again >>"$work/again"
    fresh; seconds intake >>"$work/intake"
    fresh; log_in; seconds http >>"$work/http"
done
p=$(median <"$work/plain")
printf 'intake: %s rows, median of %s alternating runs\n' "$rows" "$runs"
printf '  %-44s %6.2f s\n' 'plain \copy into text columns, 3 indexes' "$p"
for door in bytes http intake again; do
    m=$(median <"$work/$door")
    case $door in http) name='HTTP (what the demo does)' ;; bytes) name='claim_bytes (payerwatchd load)' ;; intake) name='claim_intake (\copy)' ;; again) name='the same file again (payerwatchd load)' ;; esac
    printf '  %-44s %6.2f s   %s of plain\n' "$name" "$m" "$(echo "scale=2; $m / $p" | bc)"
done
