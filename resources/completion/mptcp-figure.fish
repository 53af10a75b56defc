# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# mptcp-figure takes what the command figure of mptcp-probe does.

complete --command mptcp-figure --wraps 'mptcp-probe figure'
