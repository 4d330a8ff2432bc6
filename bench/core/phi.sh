#!/bin/bash
# The core of the PHI detector beside Hyperscan, on values of the claim generator: payers as they are misspelt, claim
# references, denial reasons, notes, which repeat themselves as claims do; and on five words of theirs in random order,
# no two values alike, for which nothing that was remembered helps. Hyperscan has twelve patterns of formatted identifiers; it neither checks digits
# nor looks for names.
set -eu
cd "$(dirname "$0")/../.."
dpkg-query -W libhyperscan-dev >/dev/null 2>&1 || {
    echo "bench: installing libhyperscan-dev"
    if [ "$(id -u)" -eq 0 ]; then apt-get install -y -qq libhyperscan-dev >/dev/null; else sudo apt-get install -y -qq libhyperscan-dev >/dev/null; fi
}
make -s build >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# shellcheck disable=SC2046
g++ -std=c++20 -O2 -I extension/core/include $(pkg-config --cflags libhs) bench/core/phi.cpp build/libpayerwatch_core.a -lboost_regex $(pkg-config --libs libhs) -o "$work/phi"
build/payerwatch-claimgen --rows 150000 --seed 1 --last-day 2026-10-31 --no-broken --claims "$work/claims.csv"
/usr/bin/python3 - "$work" <<'P'
import csv, sys
rows = list(csv.DictReader(open(sys.argv[1] + "/claims.csv")))
for name, n in (("payer", 50000), ("claim_ref", 50000), ("denial_reason", 100000), ("notes", 100000)):
    open(f"{sys.argv[1]}/{name}", "w").write("\n".join(r[name] for r in rows[:n] if r[name]) + "\n")
import random
random.seed(1)
words = sorted({w for r in rows[:50000] for n in ("denial_reason", "notes") for w in r[n].split() if w.isalpha()})
open(sys.argv[1] + "/distinct", "w").write("\n".join({" ".join(random.choice(words) for _ in range(5)) for _ in range(100000)}) + "\n")
P
echo "PHI detector, one core, median of seven alternating runs"
for values in payer claim_ref denial_reason notes distinct; do "$work/phi" "$values" <"$work/$values"; done
