#!/bin/sh
# The accuracy of the detector on both sets of cases, with floors: what holds today, so that no change loses it.
set -eu
cd "$(dirname "$0")/../.."
make -s -C build phi_score
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
for set in cases fresh_cases; do
    echo "== tests/phi/$set.py"
    /usr/bin/python3 tests/phi/$set.py >"$work/$set.tsv"
    build/phi_score "$@" --floors tests/phi/$set.floors.tsv <"$work/$set.tsv" || status=1
done
[ $status -eq 0 ] && echo "phi accuracy: passed"
exit $status
