#!/bin/sh
# Prints docs/rules.md from the catalogue of a database: rules_doc.sh DATABASE_URL >docs/rules.md
set -eu
cat <<'HEAD'
# The rules

Made from `payerwatch.quality_rule` by `tools/rules_doc.sh`; a test compares both. The example shows what breaks the rule, in a claim that is good otherwise. Severity: fatal, error, warning, info. Dimension: CF conformance, CP completeness, PL plausibility, UN uniqueness, TM timeliness. Keeps out: what a failure keeps out of the numbers.

| rule | column | must hold | limit | severity | dimension | verdict | keeps out | broken by |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
HEAD
psql -XAtq "$1" -c "SELECT format('| %s | %s | %s | %s | %s | %s | %s | %s | %s |', rule, field, replace(check_text, '|', ''), coalesce(threshold::text, ''), severity, dimension, verdict, keeps_out,
    coalesce((SELECT string_agg(format('%s \`%s\`', key, value), ', ' ORDER BY key) FROM jsonb_each_text(example)), '')) FROM payerwatch.quality_rule ORDER BY rule"
