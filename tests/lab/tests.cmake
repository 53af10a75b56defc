# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

workbench_test(tst_device lab LABELS unit engine)
workbench_test(tst_mptcphost lab LABELS unit engine)
workbench_test(tst_hostcapture lab LABELS unit engine LIBRARIES PkgConfig::PCAP)
foreach(test tst_mptcphost tst_hostcapture)
    target_sources(${test} PRIVATE lab/labclient.cpp)
endforeach()
workbench_test(tst_virtualnetwork lab LABELS unit engine)
workbench_test(tst_kernellab lab LABELS system)
workbench_test(tst_linuxclient lab LABELS system)
add_dependencies(tst_linuxclient mptcp-probe)
foreach(test tst_device tst_virtualnetwork tst_kernellab)
    target_sources(${test} PRIVATE lab/labprobing.cpp)
endforeach()
