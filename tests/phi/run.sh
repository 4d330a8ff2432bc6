#!/bin/sh
# The accuracy of the detector on sets of cases by several hands, with floors: what holds today, so that no change
# loses it. --errors prints every error.
set -eu
cd "$(dirname "$0")/../.."
make -s -C build phi_score
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
for script in tests/phi/*cases.py; do
    set=$(basename "$script" .py)
    echo "== $script"
    /usr/bin/python3 "$script" >"$work/$set.tsv"
    build/phi_score "$@" --floors "tests/phi/$set.floors.tsv" <"$work/$set.tsv" || status=1
done
[ $status -eq 0 ] && echo "phi accuracy: passed"
exit $status
