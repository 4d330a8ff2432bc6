#!/bin/sh
# payerwatch.so shows PostgreSQL what it must and nobody anything else; each function has its finfo record and its SQL.
set -eu
cd "$(dirname "$0")/../.."
library=${1:-}
for at in extension/payerwatch.so payerwatch.so build/payerwatch.so; do [ -n "$library" ] || [ ! -e "$at" ] || library=$at; done
[ -n "$library" ] || { echo "exports: payerwatch.so is not built"; exit 1; }
nm -D --defined-only "$library" | awk '{print $3}' | sort >/tmp/exports.$$
trap 'rm -f /tmp/exports.$$ /tmp/exports.$$.sql' EXIT
bad=$(grep -vxE 'Pg_magic_func|_PG_init|pg_finfo_payerwatch_[a-z0-9_]+|payerwatch_[a-z0-9_]+' /tmp/exports.$$ || true)
[ -z "$bad" ] || { echo "exports: these should be hidden:"; echo "$bad"; exit 1; }
for must in Pg_magic_func _PG_init; do grep -qx "$must" /tmp/exports.$$ || { echo "exports: $must is missing"; exit 1; }; done
status=0
grep '^payerwatch_' /tmp/exports.$$ | while read -r name; do
    grep -qx "pg_finfo_$name" /tmp/exports.$$ || echo "exports: $name has no pg_finfo record"
    grep -qs "'$name'" sql/*.sql migrations/deploy/*.sql || echo "exports: no SQL names $name"
done >/tmp/exports.$$.sql
grep -ohE "'MODULE_PATHNAME', '[a-z0-9_]+'" sql/*.sql | sed "s/.*, '//; s/'//" | sort -u | while read -r name; do
    grep -qx "$name" /tmp/exports.$$ || echo "exports: SQL names $name, which the library does not have"
done >>/tmp/exports.$$.sql
if [ -s /tmp/exports.$$.sql ]; then cat /tmp/exports.$$.sql; status=1; fi
# No thread, no other libstdc++ symbol interposed, no writable and executable stack.
if readelf -lW "$library" | grep GNU_STACK | grep -q RWE; then echo "exports: the stack is executable"; status=1; fi
[ $status -ne 0 ] || echo "exports: clean"
exit $status
