#!/bin/sh
# How well spellings find their payers, with floors: what holds today, so that no change loses it. --errors prints
# every error.
set -eu
cd "$(dirname "$0")/../.."
make -s -C build mapping_score
status=0
for set in tests/mapping/*/; do
    for dictionary in all half; do
        build/mapping_score "$set" --dictionary $dictionary "$@" || status=1
    done
done
[ $status -eq 0 ] && echo "mapping accuracy: passed"
exit $status
