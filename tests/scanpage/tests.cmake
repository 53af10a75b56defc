# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(WORKBENCH_BUILD_WIDGETS)
    foreach(name IN ITEMS tst_listfetch tst_permissionbanner tst_prefixmodel tst_scanmachines tst_scanpage)
        workbench_test(${name} scanpage LABELS unit LIBRARIES widgets)
    endforeach()
    target_link_libraries(tst_scanmachines PRIVATE Qt6::Network)
    add_dependencies(tst_scanmachines mptcp-probe)
endif()
