#!/bin/sh
# Deploy, verify, revert everything, deploy again: on an empty database and on one full of claims. Prints TAP.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
url() { "$root/tools/cluster.sh" url "$1"; }
admin=$(url postgres)
work=$(mktemp -d)
number=0
failed=0
ask() { psql -XAtq -v ON_ERROR_STOP=1 "$(url "$1")" -c "$2" 2>&1; }
check() { # check "name" command...
    name=$1; shift
    number=$((number + 1))
    if "$@" >"$work/out" 2>&1; then echo "ok $number - $name"; else
        echo "not ok $number - $name"; sed 's/^/# /' "$work/out" | cut -c1-300 | tail -8; failed=1
    fi
}
is() { [ "$1" = "$2" ] || { echo "have: $1"; echo "want: $2"; return 1; }; }
migrate() { "$root/tools/migrate.sh" "$1" "$(url "$2")"; }
create() { PGOPTIONS="-c client_min_messages=warning" psql -Xq "$admin" -c "DROP DATABASE IF EXISTS $1 WITH (FORCE)" -c "CREATE DATABASE $1 ${2:-}"; }
trap 'for d in mig_empty_$$ mig_full_$$ mig_other_$$; do psql -Xq "$admin" -c "DROP DATABASE IF EXISTS $d WITH (FORCE)"; done >/dev/null 2>&1; rm -rf "$work"' EXIT INT TERM

# What a database holds that PostgreSQL did not bring; sqitch's own registry apart.
left="SELECT coalesce(string_agg(x, ', ' ORDER BY x), '') FROM (
    SELECT 'schema ' || nspname FROM pg_namespace WHERE nspname !~ '^pg_|^information_schema$|^public$|^sqitch$'
    UNION ALL SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'
    UNION ALL SELECT 'relation ' || oid::regclass FROM pg_class WHERE oid >= 16384 AND relnamespace NOT IN (SELECT oid FROM pg_namespace WHERE nspname IN ('sqitch', 'pg_toast'))
    UNION ALL SELECT 'function ' || oid::regprocedure FROM pg_proc WHERE oid >= 16384
    UNION ALL SELECT 'type ' || oid::regtype FROM pg_type WHERE oid >= 16384 AND typnamespace NOT IN (SELECT oid FROM pg_namespace WHERE nspname IN ('sqitch', 'pg_toast'))
    UNION ALL SELECT 'server ' || srvname FROM pg_foreign_server UNION ALL SELECT 'wrapper ' || fdwname FROM pg_foreign_data_wrapper
    UNION ALL SELECT 'grant to ' || refobjid::regrole FROM pg_shdepend WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) AND refclassid = 'pg_authid'::regclass AND refobjid::regrole::text LIKE 'payerwatch%') AS l (x)"
# Everything the migrations made, for comparing two deployments.
shape="SELECT md5(string_agg(x, E'\n' ORDER BY x)) FROM (
    SELECT pg_get_functiondef(oid) || coalesce(proacl::text, '') FROM pg_proc WHERE pronamespace = 'payerwatch'::regnamespace AND prokind = 'f'
    UNION ALL SELECT c.oid::regclass || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || coalesce(c.relacl::text, '') || c.relrowsecurity FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 WHERE c.relnamespace = 'payerwatch'::regnamespace
    UNION ALL SELECT pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class c ON c.oid = indrelid WHERE c.relnamespace = 'payerwatch'::regnamespace
    UNION ALL SELECT polname || polrelid::regclass || coalesce(pg_get_expr(polqual, polrelid), '') FROM pg_policy) AS s (x)"
invalid="SELECT coalesce(string_agg(indexrelid::regclass::text, ', '), '') FROM pg_index WHERE NOT (indisvalid AND indisready)"

round() { # round database: revert all, nothing is left, deploy again, the same shape
    before=$(ask "$1" "$shape")
    check "$1: its shape can be read" sh -c 'echo "$1" | grep -Eqx "[0-9a-f]{32}"' _ "$before"
    check "$1: revert all" migrate revert "$1"
    remains=$(ask "$1" "$left")
    check "$1: nothing is left of it" is "$remains" ""
    check "$1: deploy again" migrate deploy "$1"
    check "$1: verify again" migrate verify "$1"
    check "$1: the same tables, functions, indexes, policies and grants" is "$(ask "$1" "$shape")" "$before"
    check "$1: every index is valid" is "$(ask "$1" "$invalid")" ""
}

create mig_empty_$$
check "deploy on an empty database" migrate deploy mig_empty_$$
check "verify" migrate verify mig_empty_$$
check "deploy twice changes nothing" migrate deploy mig_empty_$$
check "every index is valid" is "$(ask mig_empty_$$ "$invalid")" ""
check "plain DROP EXTENSION is refused while tables use its types" sh -c "! psql -Xq '$(url mig_empty_$$)' -c 'DROP EXTENSION payerwatch'"
round mig_empty_$$

create mig_full_$$
migrate deploy mig_full_$$ >/dev/null 2>&1
full="SELECT payerwatch.customer_add('acme'); SET payerwatch.customer = 'acme';
    COPY payerwatch.claim_intake (claim_ref, payer, cpt, submitted_date, outcome) FROM PROGRAM 'seq 1 3000 | sed ''s/.*/A&,Aetna,99213,2026-01-05,PENDING/''' WITH (FORMAT csv);"
check "claims are loaded" ask mig_full_$$ "$full"
check "a dump of it restores" sh -c "'$root'/.local/prefix/usr/lib/postgresql/15/bin/pg_dump '$(url mig_full_$$)' >'$work/dump' 2>'$work/err' || pg_dump '$(url mig_full_$$)' >'$work/dump'; psql -Xq '$admin' -c 'CREATE DATABASE mig_other_$$'; psql -Xq -v ON_ERROR_STOP=1 '$(url mig_other_$$)' -f '$work/dump' >/dev/null"
check "with the same claims" is "$(ask mig_other_$$ 'SELECT count(*) FROM payerwatch.claim')" 3000
round mig_full_$$
check "and takes claims again" ask mig_full_$$ "$full"

for encoding in SQL_ASCII LATIN1; do
    create mig_other_$$ "ENCODING '$encoding' TEMPLATE template0 LOCALE 'C'"
    said=$(psql -Xq "$(url mig_other_$$)" -c 'CREATE EXTENSION payerwatch' 2>&1)
    check "$encoding is refused with the reason" sh -c "echo \"\$1\" | grep -q 'needs a database with encoding UTF8, not $encoding'" _ "$said"
    check "$encoding: and a hint" sh -c 'echo "$1" | grep -q HINT' _ "$said"
    check "$encoding: nothing is left" is "$(ask mig_other_$$ "$left")" ""
done

create mig_other_$$
psql -Xq "$admin" -c "CREATE ROLE pt_migrator LOGIN" -c "GRANT ALL ON DATABASE mig_other_$$ TO pt_migrator"
said=$("$root/tools/migrate.sh" deploy "$(url mig_other_$$ | sed 's/user=postgres/user=pt_migrator/')" 2>&1)
check "a role that is no superuser is told so" sh -c 'echo "$1" | grep -qi superuser' _ "$said"
psql -Xq "$admin" -c "DROP DATABASE mig_other_$$ WITH (FORCE)" -c "DROP ROLE pt_migrator"
echo "1..$number"
exit $failed
