# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(WORKBENCH_BUILD_WIDGETS)
    foreach(name IN ITEMS tst_hostsession tst_tracemodels tst_tracepage)
        workbench_test(${name} tracepage LABELS unit LIBRARIES widgets)
    endforeach()
endif()
