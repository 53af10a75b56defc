# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

add_library(analysissamples OBJECT analysis/memorystore.cpp analysis/maxmindwriter.cpp)
target_link_libraries(analysissamples PUBLIC records)
set_target_properties(analysissamples PROPERTIES AUTOMOC OFF)

function(analysis_test name)
    workbench_test(${name} analysis LABELS unit LIBRARIES analysissamples records ${ARGN})
endfunction()

analysis_test(tst_period)
analysis_test(tst_timeline)
analysis_test(tst_hosthistory)
analysis_test(tst_chisquare)
analysis_test(tst_prefixorigins)
analysis_test(tst_maxmind)
analysis_test(tst_published)
analysis_test(tst_rundifference)
analysis_test(tst_tracehosts)
analysis_test(tst_targethistory)
analysis_test(tst_catalogue)
analysis_test(tst_pointhosts)
analysis_test(tst_originfilter)
analysis_test(tst_scanfigures)
analysis_test(tst_tracefigures)
analysis_test(tst_originfigures)
