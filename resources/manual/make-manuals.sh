#!/bin/sh
# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A manual page for each of the programs and for each of their commands, from their own --help, so
# that no option is forgotten; NAME.h2m beside this script adds what --help does not say.
#   make-manuals.sh HELP2MAN VERSION TIME PROGRAMS OUTPUT_DIR PROGRAM...
set -eu
help2man=$1
version=$2
export SOURCE_DATE_EPOCH="$3" PATH="$4:$PATH"
output=$5
shift 5
texts=$(dirname "$0")
export LC_ALL=C.UTF-8 COLUMNS=100

# The names of the commands of "$@".
commands_of() {
    "$@" --help | awk '/^Subcommands:/ { on = 1; next } /^[^ ]/ { on = 0 } on && /^  [a-z]/ { print $1 }'
}

# The first sentence of the help of "$@", as NAME wants it.
summary_of() {
    case $1 in
    mptcp-workbench) "$@" --help | awk 'NR > 1 && NF { print; exit }' ;;
    *) "$@" --help | head -n 1 ;;
    esac | sed -e 's/\.$//' -e 's/^./\L&/'
}

# The pages that belong beside NAME's: what it is a command of, and its commands.
see_also() {
    name=$1
    shift
    case $name in
    mptcp-probe) printf '.BR mptcp-workbench (1),\n.BR mptcp-figure (1),\n.BR mptcp-nethelper (8)' ;;
    mptcp-probe-*) printf '.BR %s (1)' "${name%-*}" ;;
    *) printf '.BR mptcp-probe (1)' ;;
    esac
    for command in $(commands_of "$@"); do
        printf ',\n.BR %s-%s (1)' "$name" "$command"
    done
    printf '\n'
}

# help2man names a page after the program alone, and knows no heading for the exit status.
titled() {
    title=$(printf '%s' "$1" | tr '[:lower:]' '[:upper:]')
    date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)
    sed -E -e "s/^\\.TH [^ ]+ \"1\" \"[^\"]*\"/.TH $title \"1\" \"$date\"/" \
        -e "s/^$2 (\\\\-)/$1 \\1/" -e 's/^Exit status: /.SH "EXIT STATUS"\n/' \
        | awk '$0 == ".PP" { held = 1; next } { if (held && !/^\.SH/) print ".PP"; held = 0; print }'
}

write_pages() {
    name=$(printf '%s' "$*" | tr ' ' '-')
    added=$(mktemp)
    if [ -e "$texts/$name.h2m" ]; then
        cat "$texts/$name.h2m" >"$added"
    fi
    printf '\n[SEE ALSO]\n' >>"$added"
    see_also "$name" "$@" >>"$added"
    "$help2man" --no-info --section=1 --name="$(summary_of "$@")" --include="$added" \
        --source="MPTCP Workbench $version" --manual="MPTCP Workbench" \
        --version-string="$version" "$*" | titled "$name" "$*" | gzip -9n >"$output/$name.1.gz"
    rm "$added"
    for command in $(commands_of "$@"); do
        (write_pages "$@" "$command")
    done
}

rm -rf "$output"
mkdir -p "$output"
for program; do
    write_pages "$program"
done
