#!/bin/bash
# run.sh [SECONDS [TARGET ...]]: fuzzes the core under AddressSanitizer and UndefinedBehaviorSanitizer, each target for so long
# (20 s unless told). Starts from tests/fuzz/corpus/TARGET and from the cases of tests/phi; what it finds is kept in
# .local/fuzz/TARGET for the next run, an input that breaks something in .local/fuzz.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-20}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- detector redact own_rule intake
make -s -C build payerwatch_core >/dev/null 2>&1 || make -s build
work=.local/fuzz
mkdir -p $work/build
# one archive of the core for all targets; only what changed is compiled again
flags="-std=c++20 -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -I extension/core/include -I build"
sources=$(ls extension/core/src/phi/*.cpp extension/core/src/intake/*.cpp extension/core/src/mapping/*.cpp extension/core/src/quality/*.cpp extension/core/src/text.cpp)
for source in $sources; do
    object=$work/build/$(basename "$source" .cpp).o
    newest=$(ls -t "$source" extension/core/include/payerwatch/*.hpp extension/core/include/payerwatch/*/*.hpp extension/core/src/*/*.hpp build/gazetteer.inc build/payers.inc | head -1)
    if [ ! -e "$object" ] || [ "$newest" -nt "$object" ]; then echo "$source $object"; fi
done | xargs -r -P 2 -n 2 sh -c "clang++ $flags -c \"\$0\" -o \"\$1\""
# all before any runs, so that a long run does not mix two versions of a header
for target; do
    clang++ $flags -fsanitize=fuzzer tests/fuzz/$target.cpp $work/build/*.o -lboost_regex -lz -o $work/build/fuzz_$target
done
status=0
for target; do
    mkdir -p $work/$target
    # a seed for every kind of identifier and class of harmless text
    /usr/bin/python3 tests/fuzz/seeds.py $target $work/$target
    corpus=tests/fuzz/corpus/$target
    [ -d $corpus ] || corpus=""
    if $work/build/fuzz_$target -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 \
        -artifact_prefix=$work/$target- $work/$target $corpus >$work/$target.log 2>&1; then
        echo "fuzz $target: $(grep -a 'number_of_executed_units' $work/$target.log | grep -o '[0-9]*$') inputs in $seconds s, none breaks it"
    else
        status=1
        echo "fuzz $target: FAILED"
        tail -25 $work/$target.log
    fi
done
[ $status -eq 0 ] && echo "fuzz: passed"
exit $status
