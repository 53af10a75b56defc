# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_library(TINS_LIBRARY tins REQUIRED)

workbench_test(tst_bytes wire LABELS unit)
workbench_test(tst_checksum wire LABELS unit)
workbench_test(tst_ethernet wire LABELS unit)
workbench_test(tst_ippacket wire LABELS unit)
workbench_test(tst_tcpsegment wire LABELS unit)
workbench_test(tst_tcpoptions wire LABELS unit)
workbench_test(tst_mptcpoption wire LABELS unit)
workbench_test(tst_mptcpkeys wire LABELS unit)
workbench_test(tst_icmpmessage wire LABELS unit)
workbench_test(tst_dissection wire LABELS unit)
workbench_test(tst_wirebounds wire LABELS unit)
workbench_test(tst_wirecaptures wire LABELS unit LIBRARIES PkgConfig::PCAP)
workbench_test(tst_wirelibtins wire LABELS unit LIBRARIES ${TINS_LIBRARY})
workbench_test(tst_wiretshark wire LABELS unit LIBRARIES PkgConfig::PCAP)
