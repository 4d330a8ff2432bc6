#!/bin/sh
# clang-tidy over core and server, by the compile commands of the build.
set -eu
cd "$(dirname "$0")/../.."
git ls-files -z -c -o --exclude-standard 'extension/core/src/*.cpp' 'server/src/*.cpp' | xargs -0 -n 2 -P "$(nproc)" clang-tidy -p build --quiet
echo "tidy: clean"
