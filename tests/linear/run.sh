#!/bin/bash
# Counts the steps of the PHI detector over a megabyte of every awkward kind of text.
set -eu
cd "$(dirname "$0")/../.."
make -s -C build gazetteer_table 2>/dev/null || make -s build
work=.local/linear
mkdir -p $work
make -s -C build >/dev/null
# -O1 keeps the count of basic blocks near the source's; the count is what matters, not the speed
flags="-std=c++20 -O1 -fsanitize-coverage=trace-pc -I extension/core/include -I build"
ls extension/core/src/phi/*.cpp extension/core/src/text.cpp |
    xargs -P 2 -I{} sh -c "g++ $flags -c {} -o $work/\$(basename {} .cpp).o"
g++ -std=c++20 -O1 -fno-builtin -fno-tree-loop-distribute-patterns -Wall -Wextra -Wshadow -Werror -I extension/core/include tests/linear/linear.cpp $work/*.o -lboost_regex -o $work/linear
$work/linear
