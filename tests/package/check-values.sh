#!/usr/bin/env bash
# What completion offers as the values of an option is what the option takes: each option is given
# nonsense, and where the refusal lists the values, the list is the one that is offered.
#   check-values.sh PROBE_EXECUTABLE
set -u
probe=$1
faults=0
lists=0
fault() {
    echo "$1"
    faults=$((faults + 1))
}

check() {
    local help option said taken offered command
    help=$("$probe" "$@" --help)
    # Options that take a value: the name is followed by what --help calls it.
    for option in $(grep -oE -- '^ {2,6}(-[A-Za-z], *)?--[a-z][a-z0-9-]* [A-Za-z0-9|%,.]+' <<<"$help" \
        | grep -oE -- '--[a-z0-9-]+'); do
        said=$("$probe" "$@" "$option=nonsense" </dev/null 2>&1)
        taken=$(sed -nE -e "s/^mptcp-probe: $option: //" \
            -e 's/.*(expected|one of|; use|known are) ([a-z0-9]+((, ?| or )[a-z0-9]+(:[A-Z]+)?)+)(, not "nonsense")?$/\2/p' \
            <<<"$said" | head -n 1)
        offered=$("$probe" --complete "$@" "$option=" | grep -v '^:' | cut -f1 | sort | paste -sd,)
        if [ -n "$taken" ]; then
            lists=$((lists + 1))
            taken=$(sed -e 's/ or /,/' -e 's/[ A-Z]//g' <<<"$taken" | tr ',' '\n' | sort | paste -sd,)
            [ "$taken" = "$offered" ] || fault "$* $option takes $taken, offered is \"$offered\""
        fi
    done
    for command in $(awk '/^Subcommands:/ { on = 1; next } /^[^ ]/ { on = 0 } on && /^  [a-z]/ { print $1 }' <<<"$help"); do
        check "$@" "$command"
    done
}
check

[ "$lists" -ge 10 ] || fault "only $lists options with a list of values were found"
[ "$faults" -eq 0 ] || { echo "$faults faults"; exit 1; }
echo "$lists options offer what they take"
