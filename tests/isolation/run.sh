#!/bin/sh
# Runs the tests with two sessions against the private cluster (tools/cluster.sh start), in a database of their own.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cluster=$here/../../tools/cluster.sh
admin=$("$cluster" url postgres)
name=isolation_$$
trap 'psql -Xq "$admin" -c "DROP DATABASE IF EXISTS $name WITH (FORCE)" >/dev/null 2>&1' EXIT INT TERM
psql -Xq "$admin" -c "CREATE DATABASE $name TEMPLATE ${PAYERWATCH_TEMPLATE:-payerwatch}"
/usr/bin/python3 "$here/two_sessions.py" "$("$cluster" url "$name")"
