# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
complete --command mptcp-workbench --short-option h --long-option help --description 'Show what there is'
complete --command mptcp-workbench --short-option v --long-option version --description 'Show the version'
complete --command mptcp-workbench --long-option vantage --exclusive --arguments 'host lab virtual ssh:' --description 'Show a scan from there'
complete --command mptcp-workbench --long-option start --description 'Start the scan that the form shows at once'
