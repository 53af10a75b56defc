#!/usr/bin/env bash
# Every option that --help names is in the manual page of its command, and the pages are sound.
#   check-manuals.sh PACKAGE_DIR BIN_DIR
set -u
for tool in man mandoc; do
    command -v $tool >/dev/null || { echo "SKIP: NO $tool HERE"; exit 77; }
done
bin=$2
faults=0
fault() {
    echo "$1"
    faults=$((faults + 1))
}
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
for package in "$1"/*.deb; do
    dpkg-deb -x "$package" "$root" || exit 2
done
pages=$root/usr/share/man

options=0
# check COMMAND...: and the commands below it.
check() {
    local page text help option command
    page=$pages/man1/$(echo "$*" | tr ' ' '-').1.gz
    [ -e "$page" ] || { fault "$*: no manual page"; return; }
    text=$(MANWIDTH=200 man -l "$page" 2>/dev/null | col -bx)
    help=$("$bin/$@" --help)
    for option in $(grep -oE -- '^ {2,6}(-[A-Za-z], *)?--[a-z][a-z0-9-]*' <<<"$help" \
        | grep -oE -- '--[a-z0-9-]+'); do
        options=$((options + 1))
        grep -qE -- "^ +(-[A-Za-z], *)?$option( |$)" <<<"$text" || fault "$*: the page has no $option"
    done
    for command in $(awk '/^Subcommands:/ { on = 1; next } /^[^ ]/ { on = 0 } on && /^  [a-z]/ { print $1 }' <<<"$help"); do
        zcat "$page" | grep -q "^\.BR $(echo "$* $command" | tr ' ' '-') (1)" \
            || fault "$*: the page does not name that of $command"
        check "$@" "$command"
    done
}
for program in mptcp-probe mptcp-figure mptcp-workbench; do
    check $program
done
[ "$options" -gt 100 ] || fault "only $options options were found"

for page in "$pages"/man*/*.gz; do
    warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 \
        man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
    [ -z "$warnings" ] || fault "$(basename "$page"): $warnings"
    errors=$(zcat "$page" | mandoc -T lint -W error)
    [ -z "$errors" ] || fault "$(basename "$page"): $errors"
done

[ "$faults" -eq 0 ] || { echo "$faults faults"; exit 1; }
echo "the manual names all $options options"
