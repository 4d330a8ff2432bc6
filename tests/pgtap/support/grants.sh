#!/bin/sh
# Writes support/grants.txt anew from the template database; look at the difference before you commit it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
url=$("$here/../../../tools/cluster.sh" url "${PAYERWATCH_TEMPLATE:-payerwatch}")
{
    echo "BEGIN; SET search_path = pg_catalog, pg_temp;"
    sed -n '/^CREATE VIEW grants/,/srvowner;$/p' "$here/../grants.sql" | sed 's/^CREATE VIEW/CREATE TEMP VIEW/'
    echo "SELECT concat_ws(' | ', object, grantee, rights) FROM grants ORDER BY object COLLATE \"C\", grantee COLLATE \"C\"; ROLLBACK;"
} | psql -XAtq "$url" >"$here/grants.txt.new"
mv "$here/grants.txt.new" "$here/grants.txt"
