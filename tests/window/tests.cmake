# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(WORKBENCH_BUILD_WIDGETS)
    foreach(name IN ITEMS tst_commands tst_menus tst_language tst_preferences tst_log tst_start
            tst_layout tst_openfile)
        workbench_test(${name} window LABELS unit LIBRARIES widgets TIMEOUT 300)
    endforeach()
    workbench_test(tst_sharedstore window LABELS unit LIBRARIES widgets storetesting TIMEOUT 300)
    workbench_test(tst_windowpictures window LABELS pictures LIBRARIES widgets TIMEOUT 300)
    if(TARGET Qt6::DBus)
        workbench_test(tst_theme window LABELS unit LIBRARIES widgets Qt6::DBus)
    endif()
    # The same pictures on a screen of twice the density.
    add_test(NAME window/tst_windowpictures-200 COMMAND tst_windowpictures)
    set_tests_properties(window/tst_windowpictures-200 PROPERTIES LABELS pictures TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_SCALE_FACTOR=2")
    workbench_test(tst_eventloop window LABELS system LIBRARIES widgets TIMEOUT 600)
    add_dependencies(tst_eventloop mptcp-probe)
    # No namespaces, but both processors: what is measured is the event loop.
    workbench_test(tst_millionrows window LABELS system LIBRARIES widgets storetesting TIMEOUT 900)
endif()
