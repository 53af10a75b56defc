#!/usr/bin/env bash
# Every option that `mptcp-probe scan --help` names has a test, and the tests named for options exist
# and are built. Prints each that is missing.   checkoptions.sh SOURCE_DIR PROBE_EXECUTABLE
set -u
cd "$1/tests" || exit 2
table=cli/scanoptions.txt
missing=0
miss() {
    echo "tests/$table: $1"
    missing=$((missing + 1))
}

# A line of help begins with the option's names; what is explained is set in further to the right.
options=$("$2" scan --help | sed -nE 's/^ {2,6}(-[A-Za-z], *)?--([a-z][a-z0-9-]*).*/\2/p' | sort -u)
[ "$(printf '%s\n' "$options" | wc -l)" -ge 40 ] || { echo "cannot read the help of $2"; exit 2; }
rows=$(sed 's/#.*//' "$table" | grep -v '^ *$')

for option in $options; do
    printf '%s\n' "$rows" | grep -qE "^$option +" || miss "no test of --$option"
done
while read -r option file function; do
    printf '%s\n' "$options" | grep -qxF -- "$option" || miss "scan has no --$option"
    grep -qE "void (Test[A-Za-z]+::)?$function\(\)" "$file" 2>/dev/null \
        || miss "--$option: tests/$file has no $function()"
    grep -qw "$(basename "$file" .cpp)" "$(dirname "$file")/tests.cmake" 2>/dev/null \
        || miss "--$option: tests/$file is not built"
done <<< "$rows"

if [ "$missing" -gt 0 ]; then
    echo "$missing missing"
    exit 1
fi
echo "all $(printf '%s\n' "$options" | wc -l) options have a test"
