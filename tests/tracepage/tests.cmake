# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(WORKBENCH_BUILD_WIDGETS)
    foreach(name IN ITEMS tst_hostsession tst_tracemachine tst_tracemodels tst_tracepage)
        workbench_test(${name} tracepage LABELS unit LIBRARIES widgets)
    endforeach()
    target_link_libraries(tst_tracemachine PRIVATE Qt6::Network)
    add_dependencies(tst_tracemachine mptcp-probe)
endif()
