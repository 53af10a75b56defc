# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
add_test(NAME structure/layers COMMAND
    ${CMAKE_CURRENT_LIST_DIR}/checklayers.sh ${PROJECT_SOURCE_DIR} $<TARGET_FILE:mptcp-probe>
    $<TARGET_FILE:mptcp-nethelper>)
set_tests_properties(structure/layers PROPERTIES LABELS unit)
add_test(NAME structure/tests COMMAND
    ${CMAKE_CURRENT_LIST_DIR}/checktests.sh ${PROJECT_SOURCE_DIR})
set_tests_properties(structure/tests PROPERTIES LABELS unit)
add_test(NAME structure/options COMMAND
    ${CMAKE_CURRENT_LIST_DIR}/checkoptions.sh ${PROJECT_SOURCE_DIR} $<TARGET_FILE:mptcp-probe>)
set_tests_properties(structure/options PROPERTIES LABELS unit)
