# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(WORKBENCH_BUILD_WIDGETS)
    foreach(name IN ITEMS tst_replymodel tst_replyview tst_latestjob tst_format tst_ratehistory
            tst_scanform tst_scansession tst_runheader tst_figureview tst_replysaver tst_mainwindow tst_screenshots)
        workbench_test(${name} widgets LABELS unit LIBRARIES widgets)
    endforeach()
    workbench_test(tst_namecache widgets LABELS unit LIBRARIES widgets)
    workbench_test(tst_workbenchcommand widgets LABELS unit)
    add_dependencies(tst_workbenchcommand mptcp-workbench)
    workbench_test(tst_labwindow widgets LABELS system LIBRARIES widgets)
    add_dependencies(tst_labwindow mptcp-probe)
endif()
