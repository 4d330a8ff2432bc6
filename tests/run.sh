#!/bin/bash
# Runs the tests by kind: run.sh quick | all | long, or the names of single kinds. Output of each goes to .local/tests/KIND.log.
set -u
cd "$(dirname "$0")/.."
quick="lint core pgtap"
all="lint tidy core phi mapping linear fuzz server asan pgtap defects isolation migrations http faults ubsan readme demo"
case ${1:-all} in
    quick) kinds=$quick ;;
    all) kinds=$all ;;
    long) kinds="$all long" ;;
    *) kinds=$* ;;
esac
logs=.local/tests
mkdir -p $logs
export PAYERWATCH_CLUSTER=test

python=/usr/bin/python3
jobs=$(nproc)
# A deployed migration is not deployed again when its script changes, so each run starts from nothing.
cluster() { [ -e $logs/cluster.up ] || { tools/cluster.sh reset && tools/cluster.sh start && touch $logs/cluster.up; }; }
rm -f $logs/cluster.up
trap 'tools/cluster.sh stop >/dev/null 2>&1; rm -f $logs/cluster.up' EXIT

lint() { make -s build && tests/lint/run.sh; }
tidy() { make -s build && tests/lint/tidy.sh; }
core() { make -s -j"$jobs" -C build core_test && build/core_test --gtest_brief=1; }
# How many identifiers the detector finds, and what it takes for one that is none.
phi() { make -s build && tests/phi/run.sh; }
# How many spellings of payers find their payer, and how many a wrong one.
mapping() { make -s build && tests/mapping/run.sh; }
# The detector's work grows with the length of a text and no faster, counted in steps.
linear() { make -s build && tests/linear/run.sh; }
# A short run of each fuzz target; tests/fuzz/run.sh 600 is a long one.
fuzz() { make -s build && tests/fuzz/run.sh 20; }
server() {
    compgen -G 'tests/server/*_test.cpp' >/dev/null || return 0
    make -s -j"$jobs" -C build server_test && build/server_test --gtest_brief=1
}
# Core and server under AddressSanitizer and UndefinedBehaviorSanitizer.
asan() {
    cmake -S . -B build-asan -DPAYERWATCH_SANITIZE=ON -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS=-O1 >/dev/null &&
        make -s -j"$jobs" -C build-asan core_test payerwatchd && build-asan/core_test --gtest_brief=1 &&
        cluster && PAYERWATCHD=$PWD/build-asan/payerwatchd $python -m pytest -q -x tests/http/test_framing.py tests/http/test_session.py tests/http/test_upload.py
}
# The glue under UndefinedBehaviorSanitizer; AddressSanitizer does not start in Debian's postgres.
ubsan() {
    tests/support/ubsan.sh
}
pgtap() { cluster && tests/pgtap/run.sh; }
isolation() { cluster && tests/isolation/run.sh; }
migrations() { cluster && tests/migrations/run.sh; }
defects() { cluster && $python tests/defects/run.py; }
http() { cluster && $python -m pytest -q tests/http; }
faults() { cluster && $python -m pytest -q tests/faults; }
readme() { cluster && tests/readme/run.sh; }
demo() { tests/demo/run.sh; }
# The same again and again, in any order, and more strangers hanging up.
long() {
    build/core_test --gtest_repeat=50 --gtest_shuffle --gtest_brief=1 && tests/fuzz/run.sh 600 && cluster &&
        for _ in $(seq 20); do $python -m pytest -q tests/http/test_wrong_client.py || return 1; done
}

failed=""
ran=0
for kind in $kinds; do
    begun=$(date +%s)
    if "$kind" >$logs/"$kind".log 2>&1; then verdict=passed; else verdict=FAILED; failed="$failed $kind"; fi
    ran=$((ran + 1))
    printf '%-12s %s  %4d s   %s\n' "$kind" "$verdict" $(($(date +%s) - begun)) "$(grep -aE 'tests? ran|PASSED|passed|Result:|clean$|Files=' $logs/"$kind".log | tail -1 | cut -c1-90)"
done
for kind in $failed; do
    echo "--- $kind: the last lines of $logs/$kind.log"
    tail -40 $logs/"$kind".log
done
set -- $failed
echo "$((ran - $#)) passed, $# failed"
[ $# -eq 0 ]
