#!/bin/bash
# The demo with fewer rows: it comes up, shows what it promises, a second run loads nothing again, and it goes away.
set -eu
cd "$(dirname "$0")/../.."
export PAYERWATCH_CLUSTER=demotest PAYERWATCH_DEMO_ROWS=60000 PAYERWATCH_LISTEN=127.0.0.1:18180 PAYERWATCH_HEALTH_LISTEN=127.0.0.1:18181
trap 'tools/demo.sh reset >/dev/null 2>&1' EXIT
tools/demo.sh reset
first=$(mktemp)
tools/demo.sh | tee "$first"
for promised in 'Loaded 60,000 rows' 'Quality: score' 'PHI kept out' 'open signals' 'Injected changes: 14' 'curl -sb jar' '(admin)' '(viewer)'; do
    grep -qF "$promised" "$first" || { echo "missing: $promised"; exit 1; }
done
begun=$(date +%s)
tools/demo.sh >"$first.again"
[ $(($(date +%s) - begun)) -le 30 ] || { echo "the second run is not quick"; exit 1; }
diff <(grep -E '^  |^[0-9]+ open|^Loaded' "$first") <(grep -E '^  |^[0-9]+ open|^Loaded' "$first.again")
if grep -q 'loading the file' "$first.again"; then echo "the second run loaded again"; exit 1; fi
tools/demo.sh stop
echo "demo: passed"
