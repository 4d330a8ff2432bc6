#!/bin/sh
# run.sh [file.sql ...]: runs the pgTAP tests, each in a database of its own made from the template payerwatch of the private
# cluster (tools/cluster.sh start). PAYERWATCH_URL_OF overrides the command that prints the URL of a database.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cluster=$here/../../tools/cluster.sh
template=${PAYERWATCH_TEMPLATE:-payerwatch}
[ $# -gt 0 ] || set -- "$here"/*.sql
admin=$("$cluster" url postgres)
work=$(mktemp -d)
names=""
psql_() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
drop() {
    for name in $names; do psql_ "$admin" -c "DROP DATABASE IF EXISTS $name WITH (FORCE)" 2>/dev/null || true; done
    # Roles belong to the cluster; the tests call theirs pt_<topic>_...
    psql_ "$admin" -c "SELECT format('DROP ROLE %I', rolname) FROM pg_roles WHERE rolname LIKE 'pt\\_%' \\gexec" 2>/dev/null || true
    rm -rf "$work"
}
trap drop EXIT INT TERM

# One wrapper per test file, so that pg_prove can run them side by side, each with its own database.
for file in "$@"; do
    topic=$(basename "$file" .sql)
    name=pgtap_${topic}_$$
    names="$names $name"
    empty=""
    grep -q '^-- database: empty' "$file" && empty=yes
    if [ -n "$empty" ]; then
        psql_ "$admin" -c "CREATE DATABASE $name"
        psql_ "$("$cluster" url "$name")" -c "CREATE EXTENSION payerwatch"
    else
        psql_ "$admin" -c "CREATE DATABASE $name TEMPLATE $template"
    fi
    psql_ "$("$cluster" url "$name")" -c "CREATE SCHEMA tap; CREATE EXTENSION pgtap SCHEMA tap; GRANT USAGE ON SCHEMA tap TO PUBLIC; ALTER DATABASE $name SET search_path = public, tap"
    cat >"$work/$topic.t" <<WRAPPER
#!/bin/sh
cd "$here" && exec psql -Xq -v ON_ERROR_STOP=1 -f "$here/$topic.sql" "$("$cluster" url "$name")"
WRAPPER
    chmod +x "$work/$topic.t"
done
status=0
cd "$work"
others=$(ls ./*.t | grep -vx "./crash.t" || true)
[ -z "$others" ] || prove -f -o -j 2 --exec /bin/sh $others || status=1
# Last and alone: if it fails, the server may have restarted.
[ ! -e crash.t ] || prove -f -o --exec /bin/sh crash.t || status=1
# A server that went down comes back before the next tests ask for it.
until psql -XAtq "$admin" -c "SELECT 1" >/dev/null 2>&1; do :; done
exit $status
