#!/bin/sh
# The detectors on generated claims; see signals.py.
set -eu
cd "$(dirname "$0")/../.."
export PAYERWATCH_CLUSTER=bench
trap 'tools/cluster.sh stop >/dev/null' EXIT
tools/cluster.sh start >/dev/null
/usr/bin/python3 bench/sql/signals.py "$(tools/cluster.sh url payerwatch)" "$@"
