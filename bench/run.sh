#!/bin/sh
# Every benchmark, each beside its peer in the same run.
set -eu
cd "$(dirname "$0")"
for benchmark in core/*.sh sql/*.sh; do
    ./"$benchmark"
done
