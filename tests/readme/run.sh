#!/bin/sh
# Runs the README's examples against the private cluster and compares what they print.
set -eu
cd "$(dirname "$0")/../.."
exec python3 tests/readme/check.py "$(tools/cluster.sh url postgres)" "$(tools/cluster.sh url payerwatch_readme)"
