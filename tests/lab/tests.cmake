# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

workbench_test(tst_device lab LABELS unit engine)
workbench_test(tst_mptcphost lab LABELS unit engine)
target_sources(tst_mptcphost PRIVATE lab/labclient.cpp)
workbench_test(tst_middlebox lab LABELS unit engine)
workbench_test(tst_labplan lab LABELS unit engine)
workbench_test(tst_virtualnetwork lab LABELS unit engine)
workbench_test(tst_virtualchain lab LABELS unit engine)
foreach(test tst_middlebox tst_virtualchain)
    target_sources(${test} PRIVATE lab/boxpackets.cpp)
endforeach()
workbench_test(tst_kernellab lab LABELS system)
foreach(test tst_device tst_virtualnetwork tst_kernellab)
    target_sources(${test} PRIVATE lab/labprobing.cpp)
endforeach()
target_sources(tst_kernellab PRIVATE lab/labtalk.cpp)
