# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# For the tests of other rooms too.
add_library(storetesting STATIC
    ${CMAKE_CURRENT_LIST_DIR}/postgresserver.cpp
    ${CMAKE_CURRENT_LIST_DIR}/storeplaces.cpp
    ${CMAKE_CURRENT_LIST_DIR}/storesamples.cpp)
target_link_libraries(storetesting PUBLIC records PRIVATE Qt6::Test PkgConfig::PQ)
target_include_directories(storetesting PUBLIC ${CMAKE_CURRENT_LIST_DIR})
set_target_properties(storetesting PROPERTIES AUTOMOC OFF)

workbench_test(tst_store store LABELS unit engine LIBRARIES storetesting)
