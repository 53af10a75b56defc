# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

add_library(storetesting STATIC ${CMAKE_CURRENT_LIST_DIR}/storesamples.cpp)
target_link_libraries(storetesting PUBLIC records)
target_include_directories(storetesting PUBLIC ${CMAKE_CURRENT_LIST_DIR})
set_target_properties(storetesting PROPERTIES AUTOMOC OFF)

workbench_test(tst_store store LABELS unit engine LIBRARIES storetesting)
