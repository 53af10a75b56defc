# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(WORKBENCH_BUILD_WIDGETS)
    foreach(name IN ITEMS tst_replymodel tst_replyview tst_latestjob tst_format tst_ratehistory
            tst_scanform tst_scansession tst_runheader tst_figureview tst_replysaver tst_mainwindow tst_coretext
            tst_vantagetext)
        workbench_test(${name} widgets LABELS unit LIBRARIES widgets)
    endforeach()
    target_link_libraries(tst_coretext PRIVATE nlohmann_json::nlohmann_json)
    workbench_test(tst_screenshots widgets LABELS pictures LIBRARIES widgets)
    workbench_test(tst_namecache widgets LABELS unit LIBRARIES widgets)
    workbench_test(tst_planner widgets LABELS unit LIBRARIES widgets)
    workbench_test(tst_workbenchcommand widgets LABELS unit)
    add_dependencies(tst_workbenchcommand mptcp-workbench)
    # The same pictures on a real window system, whose fonts and frames differ.
    add_test(NAME widgets/tst_screenshots-xcb COMMAND sh -c
        "command -v xvfb-run >/dev/null || { echo 'SKIP: xvfb-run is missing; install the package xvfb'; exit 77; }; exec xvfb-run -a -s '-screen 0 1600x1200x24' $<TARGET_FILE:tst_screenshots>")
    set_tests_properties(widgets/tst_screenshots-xcb PROPERTIES
        LABELS window TIMEOUT 180 SKIP_RETURN_CODE 77
        ENVIRONMENT "QT_QPA_PLATFORM=xcb;WORKBENCH_SCREENSHOT_DIR=${CMAKE_CURRENT_BINARY_DIR}/screenshots-xcb")
    workbench_test(tst_labwindow widgets LABELS system LIBRARIES widgets)
    add_dependencies(tst_labwindow mptcp-probe)
endif()
