# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completes mptcp-probe; the program itself knows what fits.

function __mptcp_probe_complete
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    set -l word (commandline --current-token --cut-at-cursor)
    # A value after --name= is the end of a word to fish.
    set -l prefix (string match --regex -- '^--[^=]*=' $word)
    for line in (command mptcp-probe --complete $words[2..-1] "$word" 2>/dev/null)
        switch $line
            case ':*'
                string match --quiet '*files*' -- $line
                and __fish_complete_path (string replace -- "$prefix" '' $word)
                string match --quiet '*folders*' -- $line
                and __fish_complete_directories (string replace -- "$prefix" '' $word)
                string match --quiet '*commands*' -- $line
                and __fish_complete_command
            case '*'
                echo "$prefix$line"
        end
    end
end

complete --command mptcp-probe --no-files --arguments '(__mptcp_probe_complete)'
