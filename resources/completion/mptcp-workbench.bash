# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completes mptcp-workbench.

_mptcp_workbench()
{
    local cur prev words cword
    _init_completion -n "=:" || return

    local vantages="host lab virtual ssh:"
    case $prev in
    --vantage)
        COMPREPLY=($(compgen -W "$vantages" -- "$cur"))
        [[ $cur == ss* ]] && compopt -o nospace
        return
        ;;
    esac
    case $cur in
    --vantage=*) COMPREPLY=($(compgen -W "$vantages" -- "${cur#*=}")) ;;
    -*) COMPREPLY=($(compgen -W '$(_parse_help "$1")' -- "$cur")) ;;
    *) _filedir ;;
    esac
} &&
    complete -F _mptcp_workbench mptcp-workbench
