# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(cli_test
    tst_probecli tst_probescan tst_probeseed tst_probetrace tst_probeverify tst_pipeline
    tst_proberuns tst_proberesume tst_probeoptions tst_probeshards)
    workbench_test(${cli_test} cli LABELS unit)
    add_dependencies(${cli_test} mptcp-probe)
endforeach()
# Waits for its scans most of the time: the longest begins first.
# Scans are interrupted at their own pace, over and over.
set_tests_properties(cli/tst_proberesume PROPERTIES COST 300 TIMEOUT 900)
target_link_libraries(tst_proberesume PRIVATE storetesting)
target_link_libraries(tst_probetrace PRIVATE PkgConfig::PCAP)
workbench_test(tst_probeseries cli LABELS unit LIBRARIES storetesting)
add_dependencies(tst_probeseries mptcp-probe)
