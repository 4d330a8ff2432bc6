#!/bin/sh
# Every function says volatility, PARALLEL and search_path, has a comment, and names what it uses with its schema.
set -u
cd "$(dirname "$0")/../.."
exec /usr/bin/python3 tests/lint/sql_labels.py
