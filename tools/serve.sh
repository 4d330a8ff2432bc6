#!/bin/sh
# Runs payerwatchd on the private PostgreSQL, in the foreground. The first line of its output is its address.
set -eu
. "$(dirname "$0")/lib.sh"
"$root/tools/cluster.sh" start >&2
PAYERWATCH_DATABASE=${PAYERWATCH_DATABASE_URL:-postgresql:///payerwatch?host=$sockets&port=$port&user=payerwatch_server} exec "$root/build/payerwatchd"
