#!/bin/sh
# embed.sh NAME=FILE ...: each file as a C++ string constant, on standard output. Literals of at most 60,000 characters,
# which every compiler takes.
set -eu
for pair; do
    printf 'const std::string_view %s =\n' "${pair%%=*}"
    awk 'length(part) + length($0) > 60000 { printf "R\"data(%s)data\"\n", part; part = "" } { part = part $0 "\n" } END { printf "R\"data(%s)data\";\n", part }' "${pair#*=}"
done
