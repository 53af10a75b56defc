# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_test(NAME guide/html COMMAND ${CMAKE_CURRENT_LIST_DIR}/checkhtml.sh
    ${PROJECT_SOURCE_DIR}/resources/guide)
set_tests_properties(guide/html PROPERTIES LABELS unit)
if(WORKBENCH_BUILD_WIDGETS)
    workbench_test(tst_guidepages guide LABELS unit LIBRARIES widgets)
    # What it names is compared with what the programs themselves say.
    workbench_test(tst_guidenames guide LABELS unit LIBRARIES widgets Qt6::Sql)
    add_dependencies(tst_guidenames mptcp-probe)
    workbench_test(tst_guidewindow guide LABELS unit LIBRARIES widgets)
    workbench_test(tst_guidepictures guide LABELS pictures LIBRARIES widgets)
endif()
