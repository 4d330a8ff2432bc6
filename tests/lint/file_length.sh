#!/bin/sh
# Report: files over 300 lines, longest first; over 600 is a failure. Tables of data are not counted.
cd "$(dirname "$0")/../.." || exit 1
git ls-files -co --exclude-standard '*.cpp' '*.hpp' '*.h' '*.sql' '*.sh' '*.py' '*.js' '*.ts' '*.css' |
    grep -v -e '^extension/core/data/' -e '^tests/phi/.*cases.py' | while read -r file; do [ ! -f "$file" ] || wc -l "$file"; done | sort -rn | awk '
    $1 > 600 { print "file length: " $2 " has " $1 " lines"; bad = 1; next }
    $1 > 300 { print "file length: " $2 " has " $1 " lines (worth a look)" }
    END { if (!bad) print "file length: none over 600"; exit bad }'
