#compdef mptcp-workbench
# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

_arguments \
    '(- *)'{-h,--help}'[show what there is]' \
    '(- *)'{-v,--version}'[show the version]' \
    '--vantage=[show a scan from there]:vantage:(host lab virtual ssh\:)' \
    '--start[start the scan that the form shows at once]' \
    '::file:_files'
