# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(WORKBENCH_BUILD_WIDGETS)
    foreach(name IN ITEMS tst_framekeeper tst_livehistory tst_livemachines tst_livepage)
        workbench_test(${name} livepage LABELS unit LIBRARIES widgets)
    endforeach()
    target_link_libraries(tst_livemachines PRIVATE Qt6::Network)
    add_dependencies(tst_livemachines mptcp-probe)
endif()
