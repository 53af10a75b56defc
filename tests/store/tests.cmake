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

workbench_test(tst_store store LABELS unit threads LIBRARIES storetesting)
workbench_test(tst_hostsorter store LABELS unit LIBRARIES storetesting)
workbench_test(tst_storefile store LABELS unit LIBRARIES storetesting SQLite::SQLite3)

# A writer that is killed, and one whose disk is full.
add_executable(storechild ${CMAKE_CURRENT_LIST_DIR}/storechild.cpp)
target_link_libraries(storechild PRIVATE storetesting)
set_target_properties(storechild PROPERTIES AUTOMOC OFF
    RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
workbench_test(tst_storedeath store LABELS unit LIBRARIES storetesting TIMEOUT 400)
target_compile_definitions(tst_storedeath PRIVATE STORE_CHILD="$<TARGET_FILE:storechild>")
add_dependencies(tst_storedeath storechild)
workbench_test(tst_runlifecycle store LABELS unit threads LIBRARIES storetesting)
workbench_test(tst_runwriter store LABELS unit threads LIBRARIES storetesting)
workbench_test(tst_runloss store LABELS unit LIBRARIES records)
workbench_test(tst_shards store LABELS unit threads LIBRARIES storetesting)
target_link_libraries(tst_shards PRIVATE SQLite::SQLite3 PkgConfig::PQ)
workbench_test(tst_storeurl store LABELS unit LIBRARIES storetesting)
# Not among the threads: it starts programs while its own threads run, which the thread sanitizer
# takes for a fork that goes on.
workbench_test(tst_postgresstore store LABELS unit LIBRARIES storetesting TIMEOUT 400)
target_compile_definitions(tst_postgresstore PRIVATE STORE_CHILD="$<TARGET_FILE:storechild>")
add_dependencies(tst_postgresstore storechild)
