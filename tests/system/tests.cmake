# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
workbench_test(tst_labscan system LABELS system)
add_dependencies(tst_labscan mptcp-probe)
