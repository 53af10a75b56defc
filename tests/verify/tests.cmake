# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
workbench_test(tst_evidence verify LABELS unit)
workbench_test(tst_handshake verify LABELS unit)
workbench_test(tst_hostproof verify LABELS unit)
target_sources(tst_hostproof PRIVATE verify/proofdriver.cpp)
workbench_test(tst_verifyengine verify LABELS unit threads)
workbench_test(tst_verifytext verify LABELS unit)
workbench_test(tst_verifytshark verify LABELS unit LIBRARIES PkgConfig::PCAP)
target_sources(tst_verifytshark PRIVATE verify/proofdriver.cpp)
