# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

workbench_test(tst_quotediff trace LABELS unit LIBRARIES PkgConfig::PCAP)
workbench_test(tst_optiondiff trace LABELS unit)
workbench_test(tst_alteration trace LABELS unit)
workbench_test(tst_traceprobe trace LABELS unit)
workbench_test(tst_flowtable trace LABELS unit)
workbench_test(tst_hopwalk trace LABELS unit)
workbench_test(tst_targettrace trace LABELS unit)
workbench_test(tst_tracetable trace LABELS unit threads TIMEOUT 400)
target_sources(tst_tracetable PRIVATE trace/expectedverdict.cpp trace/tracetable.cpp)
workbench_test(tst_pathverdict trace LABELS unit)
workbench_test(tst_tracetext trace LABELS unit)
workbench_test(tst_traceoptions trace LABELS unit)
workbench_test(tst_traceengine trace LABELS unit threads)
workbench_test(tst_tracetshark trace LABELS unit LIBRARIES PkgConfig::PCAP)
