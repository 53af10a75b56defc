#compdef mptcp-probe mptcp-figure
# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completes mptcp-probe and mptcp-figure; the programs themselves know what fits.

local -a before candidates others lines
local line text help
[[ ${words[1]:t} == mptcp-figure ]] && before=(figure)

lines=(${(f)"$(_call_program candidates \
    command mptcp-probe --complete $before ${(q)words[2,CURRENT]} 2>/dev/null)"})
compset -P '--*='
for line in $lines; do
    text=${line%%$'\t'*}
    help=${line#$text}
    if [[ $text == :* ]]; then
        others=(${=text#:})
    else
        candidates+=("${text//:/\\:}${help:+:${help#$'\t'}}")
    fi
done

local -a flags
(( $others[(Ie)more] )) && flags=(-S '')
(( $#candidates )) && _describe -V candidate candidates $flags
if (( $others[(Ie)commands] )); then
    local dashes=${words[(ie)--]}
    words=("${(@)words[dashes + 1,-1]}")
    (( CURRENT -= dashes ))
    _normal
fi
(( $others[(Ie)folders] )) && _files -/
(( $others[(Ie)files] )) && _files
