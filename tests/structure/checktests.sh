#!/usr/bin/env bash
# Every test program is listed in its folder's tests.cmake, every fuzzer has its target and seeds, and
# every benchmark its cmake file: what is not listed is not built and would never fail.
# Prints each that is forgotten.   checktests.sh SOURCE_DIR
set -u
cd "$1/tests" || exit 2
forgotten=0
forget() {
    echo "$1 -- $2"
    forgotten=$((forgotten + 1))
}

count=0
for test in */tst_*.cpp; do
    name=$(basename "$test" .cpp)
    list=$(dirname "$test")/tests.cmake
    count=$((count + 1))
    # As a word of its own, outside comments.
    sed 's/#.*//' "$list" 2>/dev/null | grep -qwE "$name" \
        || forget "tests/$test" "not in tests/$list"
done
for fuzzer in fuzz/fuzz_*.cpp; do
    name=$(basename "$fuzzer" .cpp)
    name=${name#fuzz_}
    grep -qE "^workbench_fuzzer\($name( records)?\)" fuzz/CMakeLists.txt \
        || forget "tests/$fuzzer" "not in tests/fuzz/CMakeLists.txt"
    [ -n "$(ls "fuzz/corpus/$name" 2>/dev/null)" ] \
        || forget "tests/$fuzzer" "has no inputs in tests/fuzz/corpus/$name"
done
for benchmark in bench/bench_*.cpp; do
    [ -e "$benchmark" ] || continue
    [ -e "${benchmark%.cpp}.cmake" ] || forget "tests/$benchmark" "has no .cmake beside it"
done

if [ "$forgotten" -gt 0 ]; then
    echo "$forgotten forgotten"
    exit 1
fi
if [ "$count" -eq 0 ]; then
    echo "no test found in $PWD"
    exit 2
fi
echo "all $count test programs are listed"
