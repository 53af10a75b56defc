# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(system_test tst_labscan tst_labverify tst_tracenames)
    workbench_test(${system_test} system LABELS system)
    add_dependencies(${system_test} mptcp-probe)
endforeach()
