#!/bin/sh
# Runs every lint; all of them, even if one fails.
here=$(cd "$(dirname "$0")" && pwd)
status=0
for lint in layers exports sql_labels file_length format; do sh "$here/$lint.sh" || { echo "lint: $lint failed"; status=1; }; done
exit $status
