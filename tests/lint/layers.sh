#!/bin/sh
# Who may include whom (docs: architecture). Prints each breach as file:line: reason.
set -u
cd "$(dirname "$0")/../.."
exec /usr/bin/python3 tests/lint/layers.py
