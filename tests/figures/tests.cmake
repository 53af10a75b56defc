# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(WORKBENCH_BUILD_WIDGETS)
    add_library(samplefigures STATIC ${CMAKE_CURRENT_LIST_DIR}/samplefigures.cpp)
    target_link_libraries(samplefigures PUBLIC widgets)
    foreach(figure_test IN ITEMS tst_figurepictures tst_figureexport tst_figuregeometry tst_figurewidget)
        workbench_test(${figure_test} figures LABELS unit LIBRARIES widgets samplefigures)
    endforeach()
    workbench_test(tst_figurelanguages figures LABELS pictures LIBRARIES widgets analysissamples)
    workbench_test(tst_figureprogram figures LABELS unit LIBRARIES widgets)
    add_dependencies(tst_figureprogram mptcp-probe mptcp-figure)
endif()
