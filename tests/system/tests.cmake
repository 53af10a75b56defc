# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(system_test tst_labscan tst_labstore tst_labverify tst_tracenames)
    workbench_test(${system_test} system LABELS system)
    add_dependencies(${system_test} mptcp-probe)
endforeach()
# Every box at every place of real kernels' paths: many labs, some at a time.
foreach(system_test tst_labtrace tst_labproof)
    workbench_test(${system_test} system LABELS system TIMEOUT 400)
    target_sources(${system_test} PRIVATE
        system/chaintable.cpp lab/openlab.cpp trace/expectedverdict.cpp trace/tracetable.cpp)
    add_dependencies(${system_test} mptcp-probe)
endforeach()
# The privileged helper, as an ordinary user: root is needed to make one.
foreach(system_test tst_nethelper tst_helperscan)
    workbench_test(${system_test} system LABELS system)
    add_dependencies(${system_test} mptcp-probe mptcp-nethelper)
endforeach()
