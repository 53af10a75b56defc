# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completes mptcp-probe and mptcp-figure; the programs themselves know what fits.

_mptcp_probe()
{
    local cur prev words cword
    _init_completion -n "=:," || return

    # mptcp-figure takes what the command figure does.
    local -a before=()
    [[ ${words[0]##*/} == mptcp-figure ]] && before=(figure)

    local line text kinds="" dashes=1
    COMPREPLY=()
    while IFS= read -r line; do
        text=${line%%$'\t'*}
        if [[ $text == :* ]]; then
            kinds=" ${text#:} "
        else
            COMPREPLY+=("$text")
        fi
    done < <(command mptcp-probe --complete "${before[@]}" "${words[@]:1:cword}" 2>/dev/null)

    # Readline has taken what stands before the = for a word of its own.
    [[ $cur == --*=* ]] && cur=${cur#*=}
    case $kinds in
    *" commands "*)
        while [[ ${COMP_WORDS[dashes]} != -- ]]; do
            dashes=$((dashes + 1))
        done
        _command_offset $((dashes + 1))
        return
        ;;
    *" folders "*) _filedir -d ;;
    *" files "*) _filedir ;;
    esac
    [[ $kinds == *" more "* ]] && compopt -o nospace
    __ltrim_colon_completions "$cur"
} &&
    complete -F _mptcp_probe mptcp-probe mptcp-figure
