# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Not run by ctest: build/release/bin/bench_memory --help
add_executable(bench_memory
    ${CMAKE_CURRENT_LIST_DIR}/bench_memory.cpp ${CMAKE_CURRENT_LIST_DIR}/replysource.cpp
    ${CMAKE_CURRENT_LIST_DIR}/replayport.cpp ${CMAKE_CURRENT_SOURCE_DIR}/net/namespacepair.cpp)
target_link_libraries(bench_memory PRIVATE engine CLI11::CLI11 nlohmann_json::nlohmann_json)
set_target_properties(bench_memory PROPERTIES AUTOMOC OFF)
# It is what is weighed.
add_dependencies(bench_memory mptcp-probe)
