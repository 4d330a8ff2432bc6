#!/bin/sh
# Builds the extension in a copy of the tree so that undefined behaviour traps, and runs pgTAP against it.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
copy=${TMPDIR:-/tmp}/payerwatch-ubsan-$(printf %s "$root" | cksum | cut -d' ' -f1)
mkdir -p "$copy"
cd "$root"
git ls-files -z -c -o --exclude-standard | tar --null --ignore-failed-read -T - -cf - 2>/dev/null | tar -xf - -C "$copy"
cd "$copy"
chmod 755 "$copy"
export PAYERWATCH_UBSAN=1
tools/cluster.sh reset >/dev/null 2>&1 || true
mkdir -p build && cp "$root/build/payerwatch-claimgen" build/
tools/cluster.sh start
status=0
tests/pgtap/run.sh || status=$?
tools/cluster.sh stop
exit $status
