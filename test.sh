#!/usr/bin/env bash
# Installs what is missing, builds, and runs every test through CTest.
#   ./test.sh                     the release build: unit, window and system tests
#   ./test.sh asan tsan fuzz      other presets: sanitizers, fuzzers
set -euo pipefail
cd "$(dirname "$0")"

presets=("$@")
[ ${#presets[@]} -gt 0 ] || presets=(release)

.ci/prepare build run package test
for preset in "${presets[@]}"; do
    echo "== $preset"
    cmake --preset "$preset" >/dev/null # also turns the tests on after a run.sh
    cmake --build --preset "$preset"
    # What .ci/coverage counts is this run, and no run of another build.
    find "build/$preset" -name '*.gcda' -delete
    # Many tests wait for the pace of a scan: one more than there are processors finds room.
    ctest --preset "$preset" -j $(($(nproc) + 1))
done
