#!/bin/bash
# phi.sh [ROWS]: the PHI detector through SQL, on one core: phi_scan of a claim table of ROWS rows (2,000,000 unless told) and
# five text columns, phi_contains of every value of a column, and PostgreSQL's own ~* with the patterns of the formatted
# identifiers, in the same run on the same rows. Median of three. The rows are the claim generator's, repeated with
# distinct references.
set -eu
cd "$(dirname "$0")/../.."
rows=${1:-2000000}
export PAYERWATCH_CLUSTER=bench
make -s build
tools/cluster.sh start >/dev/null
trap 'tools/cluster.sh stop >/dev/null' EXIT
url=$(tools/cluster.sh url payerwatch)
work=$(mktemp -d)
build/payerwatch-claimgen --rows 100000 --seed 5 --last-day 2026-10-31 --no-broken --claims "$work/claims.csv"
columns=$(head -1 "$work/claims.csv")
table=$(echo "$columns" | sed 's/,/ text, /g')
psql -XAtq -v ON_ERROR_STOP=1 "$url" <<SQL
DROP TABLE IF EXISTS public.bench_source, public.bench_claims;
CREATE UNLOGGED TABLE public.bench_source ($table text);
\copy public.bench_source FROM '$work/claims.csv' WITH (FORMAT csv, HEADER true)
CREATE UNLOGGED TABLE public.bench_claims AS
    SELECT s.claim_ref || '-' || n AS claim_ref, s.payer, s.cpt, coalesce(s.denial_reason, '') AS denial_reason, coalesce(s.notes, '') AS notes
    FROM generate_series(1, ceil($rows / 100000.0)::int) AS n, public.bench_source AS s;
VACUUM ANALYZE public.bench_claims;
SQL
rm -rf "$work"
seconds() { # statement
    for _ in 1 2 3; do
        psql -XAtq "$url" -c "SET max_parallel_workers_per_gather = ${2:-0}; SET client_min_messages = warning" -c '\timing on' -c "$1" | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p'
    done | sort -n | sed -n 2p
}
count=$(psql -XAtq "$url" -c "SELECT count(*) FROM public.bench_claims")
rate() { echo "scale=2; $2 / $1 / 1000" | bc | sed 's,^[.],0.,'; } # milliseconds, values: millions a second
report() { printf '  %-62s %9.0f ms  %6.2f M values/s\n' "$1" "$2" "$(rate "$2" "$3")"; }
# SSN, MBI, e-mail, URL, IPv4, MAC, VIN, telephone, date, labelled numbers: what bench/core/phi.cpp gives Hyperscan
pattern='\m\d{3}[- .]\d{2}[- .]\d{4}\M|\m[1-9][ac-hjkmnp-rt-y][ac-hjkmnp-rt-y0-9]\d-?[ac-hjkmnp-rt-y][ac-hjkmnp-rt-y0-9]\d-?[ac-hjkmnp-rt-y]{2}\d{2}\M|[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,250}\.[a-z]{2,}|(https?://|www\.)\S{4,}|\m(\d{1,3}\.){3}\d{1,3}\M|\m([0-9a-f]{2}[:-]){5}[0-9a-f]{2}\M|\m[a-hj-npr-z0-9]{17}\M|(\(\d{3}\) ?|\m\d{3}[-. /])\d{3}[-. ]\d{4}\M|\m\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\M|(mrn|ssn|dob|acct|account|member id|medicaid id|policy)\W{0,4}[a-z]{0,3}\d{4,}'
echo "PHI detector through SQL, $count rows, one core, median of three"
report "phi_scan, five text columns" "$(seconds "SELECT count(*) FROM payerwatch.phi_scan('public.bench_claims')")" $((count * 5))
report "phi_scan, with two processes more" "$(seconds "SELECT count(*) FROM payerwatch.phi_scan('public.bench_claims')" 2)" $((count * 5))
report "reading the same columns: sum(length()) of each" "$(seconds "SELECT sum(length(claim_ref) + length(payer) + length(cpt) + length(denial_reason) + length(notes)) FROM public.bench_claims")" $((count * 5))
for column in claim_ref payer denial_reason notes; do
    # the values that are there, alone: few claims have notes, and the others' rows are not what is measured
    psql -XAtq "$url" -c "DROP TABLE IF EXISTS public.bench_values" \
        -c "CREATE UNLOGGED TABLE public.bench_values AS SELECT $column FROM public.bench_claims WHERE $column <> ''" -c "VACUUM ANALYZE public.bench_values" 2>/dev/null
    n=$(psql -XAtq "$url" -c "SELECT count(*) FROM public.bench_values")
    ours=$(seconds "SELECT count(*) FILTER (WHERE payerwatch.phi_contains($column)) FROM public.bench_values")
    peer=$(seconds "SELECT count(*) FILTER (WHERE $column ~* '$pattern') FROM (SELECT * FROM public.bench_values LIMIT $((n < 50000 ? n : 50000))) AS s")
    report "phi_contains($column)" "$ours" "$n"
    report "$column ~* '...', at most 50,000 of them" "$peer" $((n < 50000 ? n : 50000))
    echo "    ratio $(echo "scale=1; $(rate "$ours" "$n") / $(rate "$peer" $((n < 50000 ? n : 50000)))" | bc)"
done
