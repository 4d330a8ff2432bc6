#!/bin/sh
# generated.sh OPTION...: made-up claims (tools/claimgen) as the binary COPY stream that payerwatch.claim_bytes takes, in one block.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
file=$(mktemp)
trap 'rm -f "$file"' EXIT
"$here/../../../build/payerwatch-claimgen" --claims "$file" "$@"
byte() { printf "\\$(printf %03o "$1")"; }
size=$(($(wc -c <"$file")))
[ "$size" -le 8388608 ] || { echo "$size bytes are too many for one block" >&2; exit 1; }
printf 'PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0\0\001'
for shift in 24 16 8 0; do byte $((size >> shift & 255)); done
cat "$file"
printf '\377\377'
