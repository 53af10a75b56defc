# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
workbench_test(tst_filterprogram net LABELS unit LIBRARIES PkgConfig::PCAP)
workbench_test(tst_helperprotocol net LABELS unit)
workbench_test(tst_helperadvice net LABELS unit)
workbench_test(tst_pathtable net LABELS unit)
workbench_test(tst_capturefile net LABELS unit LIBRARIES PkgConfig::PCAP)
workbench_test(tst_socketsource net LABELS unit threads)
workbench_test(tst_linkvantage net LABELS system)
target_sources(tst_linkvantage PRIVATE ${CMAKE_CURRENT_LIST_DIR}/namespacepair.cpp)
workbench_test(tst_rawlink net LABELS system)
target_sources(tst_rawlink PRIVATE
    ${CMAKE_CURRENT_LIST_DIR}/namespacepair.cpp ${CMAKE_CURRENT_LIST_DIR}/tunnelpair.cpp)
workbench_test(tst_xdpaccounting net LABELS unit)
workbench_test(tst_xdpsender net LABELS system)
target_sources(tst_xdpsender PRIVATE ${CMAKE_CURRENT_LIST_DIR}/namespacepair.cpp)
workbench_test(tst_linkkinds net LABELS system)
target_sources(tst_linkkinds PRIVATE ${CMAKE_CURRENT_LIST_DIR}/namespacepair.cpp)
