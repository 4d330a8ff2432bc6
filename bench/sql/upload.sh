#!/bin/bash
# Small files over HTTP, as a practice sends them each day: from the first byte to the report, log-in excluded, beside a plain \copy of the
# same file into text columns. Each file is new claims of another day for a customer who has 50,000. Data: the claim generator.
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-15}
export PAYERWATCH_CLUSTER=bench
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; tools/cluster.sh stop >/dev/null; rm -rf "$work"' EXIT
tools/cluster.sh start >/dev/null
url=$(tools/cluster.sh url payerwatch)
sql() { psql -XqAt -v ON_ERROR_STOP=1 "$url" "$@"; }
columns=$(sql -c "SELECT string_agg(attname || ' text', ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'payerwatch.claim_intake'::regclass AND attnum > 0")
sql -c "CREATE TABLE IF NOT EXISTS plain ($columns)" 2>/dev/null
PAYERWATCH_LISTEN=127.0.0.1:0 PAYERWATCH_HEALTH_LISTEN=127.0.0.1:0 PAYERWATCH_DATABASE="${url%user=*}user=payerwatch_server" \
    build/payerwatchd >"$work/address" 2>"$work/server.log" &
server=$!
until [ -s "$work/address" ]; do kill -0 "$server"; sleep 0.1; done
address=$(head -1 "$work/address")
customer=b$RANDOM$RANDOM
password=$(sql -c "SELECT payerwatch.customer_add('$customer')" -c "SELECT payerwatch.user_add('$customer', '$customer', 'admin')" | tail -1)
csrf=$(curl -sS -c "$work/jar" -H 'Content-Type: application/json' -d "{\"login\": \"$customer\", \"password\": \"$password\"}" \
    "$address/api/v1/session" | sed -n 's/.*"csrf_token":"\([0-9a-f]*\)".*/\1/p')
file() { build/payerwatch-claimgen --rows "$1" --seed "$2" --last-day 2026-10-31 --no-broken --claims "$work/plain.csv"; sed "2,\$s/^CLM/C$2/" "$work/plain.csv" >"$work/claims.csv"; }
send() {
    curl -sS --fail -o "$work/report" -w '%{time_total}\n' -b "$work/jar" -H "X-CSRF-Token: $csrf" -H 'Content-Type: text/csv' -H 'Expect:' \
        --data-binary @"$work/claims.csv" "$address/api/v1/uploads?filename=claims.csv"
}
plain() { sql -c '\timing on' -c "\\copy plain FROM '$work/claims.csv' WITH (FORMAT csv, HEADER)" | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p'; }
file 50000 1
send >/dev/null
sql -c "ANALYZE payerwatch.claim"
median() { sort -n | sed -n "$((runs / 2 + 1))p"; }
echo "uploads over HTTP, median of $runs, milliseconds"
for rows in 1000 10000; do
    for i in $(seq "$runs"); do
        file "$rows" "$rows$i"
        send >>"$work/http.$rows"
        plain >>"$work/plain.$rows"
    done
    http=$(echo "$(median <"$work/http.$rows") * 1000" | bc)
    plain=$(median <"$work/plain.$rows")
    printf '  %6d claims   %7.1f   plain \\copy %6.1f   %s times\n' "$rows" "$http" "$plain" "$(echo "scale=1; $http / $plain" | bc)"
done
