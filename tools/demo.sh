#!/bin/sh
# The demo: a private PostgreSQL, the server, 500,000 made-up claims through HTTP, and what was found. demo.sh [stop | reset]
set -eu
. "$(dirname "$0")/lib.sh"
demo=$local/demo-$cluster
database=payerwatch_demo
rows=${PAYERWATCH_DEMO_ROWS:-500000}

running() { [ -s "$demo/server.pid" ] && kill -0 "$(cat "$demo/server.pid")" 2>/dev/null; }
stop_server() {
    if running; then
        say "demo: stopping the server"
        kill "$(cat "$demo/server.pid")"
        while running; do sleep 0.1; done
    fi
    rm -f "$demo/server.pid"
}
case ${1:-} in
    stop) stop_server; "$root/tools/cluster.sh" stop; exit ;;
    reset)
        stop_server
        if [ -e "$data/PG_VERSION" ]; then
            "$root/tools/cluster.sh" start >/dev/null
            psql -Xq "$(url postgres)" -c "SET client_min_messages = warning" -c "DROP DATABASE IF EXISTS $database WITH (FORCE)"
            "$root/tools/cluster.sh" stop
        fi
        rm -rf "$demo"
        exit ;;
esac

mkdir -p "$demo"
chmod 700 "$demo"
PAYERWATCH_DATABASE=$database "$root/tools/cluster.sh" start | sed '$d'
db=$(url $database)
sql() { psql -XqAt -v ON_ERROR_STOP=1 "$db" "$@"; }

if ! running; then
    listen=${PAYERWATCH_LISTEN:-127.0.0.1:8080}
    health=${PAYERWATCH_HEALTH_LISTEN:-127.0.0.1:8081}
    PAYERWATCH_LISTEN=$listen PAYERWATCH_HEALTH_LISTEN=$health PAYERWATCH_ANALYZE_SECONDS=1 \
        PAYERWATCH_DATABASE="postgresql:///$database?host=$sockets&port=$port&user=payerwatch_server" \
        setsid "$root/build/payerwatchd" >"$demo/address" 2>"$demo/server.log" </dev/null &
    echo $! >"$demo/server.pid"
    for _ in $(seq 100); do
        [ -s "$demo/address" ] && break
        running || { grep payerwatchd: "$demo/server.log" >&2; die "demo: the server did not start" "Set PAYERWATCH_LISTEN and PAYERWATCH_HEALTH_LISTEN to free addresses, and run it again (make demo-stop stops its PostgreSQL)."; }
        sleep 0.1
    done
    say "demo: the server answers at $(head -1 "$demo/address")"
fi
address=$(head -1 "$demo/address")

if [ "$(sql -c "SELECT count(*) FROM payerwatch.customer WHERE name = 'demo'")" = 0 ]; then
    say "demo: adding the customer demo and two users"
    sql -c "SELECT payerwatch.customer_add('demo')" >/dev/null
    (umask 077
     echo "ann $(sql -c "SELECT payerwatch.user_add('ann', 'demo', 'admin')")" >"$demo/users"
     echo "vic $(sql -c "SELECT payerwatch.user_add('vic', 'demo', 'viewer')")" >>"$demo/users")
fi
password=$(sed -n 's/^ann //p' "$demo/users")

if [ ! -s "$demo/report.json" ]; then
    last_day=$(date -d yesterday +%F)
    say "demo: making $rows claims of a made-up provider group, until $last_day"
    "$root/build/payerwatch-claimgen" --rows "$rows" --seed 1 --last-day "$last_day" --claims "$demo/claims.csv" --truth "$demo/truth.csv" --aliases "$demo/aliases.csv"
    say "demo: entering the payers' known spellings"
    sql <<SQL >/dev/null
SET payerwatch.customer = 'demo';
CREATE TEMPORARY TABLE spelling (alias text, payer text);
\copy spelling FROM '$demo/aliases.csv' WITH (FORMAT csv, HEADER)
SELECT payerwatch.payer_alias_add('demo', alias, payer) FROM spelling;
SQL
    say "demo: logging in and loading the file through HTTP"
    curl -sS -c "$demo/cookies" -H 'Content-Type: application/json' -d "{\"login\": \"ann\", \"password\": \"$password\"}" "$address/api/v1/session" >"$demo/session.json"
    csrf=$(sed -n 's/.*"csrf_token":"\([0-9a-f]*\)".*/\1/p' "$demo/session.json")
    seconds=$(curl -sS -b "$demo/cookies" -H "X-CSRF-Token: $csrf" -H 'Content-Type: text/csv' -H 'Expect:' -X POST -T "$demo/claims.csv" \
        -o "$demo/report.new" -w '%{time_total}' "$address/api/v1/uploads?filename=claims.csv")
    grep -q '"quality_score"' "$demo/report.new" || { cat "$demo/report.new" >&2; die "demo: the upload was refused"; }
    echo "$seconds" >"$demo/seconds"
    mv "$demo/report.new" "$demo/report.json"
fi
say "demo: waiting for the analysis"
for _ in $(seq 300); do
    [ "$(sql -c "SELECT count(*) FROM payerwatch.analysis_due")" = 0 ] && break
    sleep 0.2
done
curl -sS -c "$demo/cookies" -H 'Content-Type: application/json' -d "{\"login\": \"ann\", \"password\": \"$password\"}" "$address/api/v1/session" >"$demo/session.json"
curl -sS -b "$demo/cookies" "$address/api/v1/signals" >"$demo/open.json"
curl -sS -b "$demo/cookies" "$address/api/v1/signals?status=closed" >"$demo/closed.json"
python3 "$root/tools/demo_report.py" "$demo"
cat <<END

The interface is at $address/api/v1 (described at $address/api/v1/openapi.json). Try:
  curl -sc jar -d '{"login": "ann", "password": "$password"}' $address/api/v1/session
  curl -sb jar $address/api/v1/signals
Users of the customer demo:
  ann  $password  (admin)
  vic  $(sed -n 's/^vic //p' "$demo/users")  (viewer)
SQL: psql "$db"
Stop it with make demo-stop; make demo-reset deletes its data.
END
