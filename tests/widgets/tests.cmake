# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(WORKBENCH_BUILD_WIDGETS)
    foreach(name IN ITEMS tst_replymodel tst_latestjob tst_format tst_ratehistory)
        workbench_test(${name} widgets LABELS unit LIBRARIES widgets)
    endforeach()
endif()
