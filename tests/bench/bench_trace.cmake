# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Not run by ctest: build/release/bin/bench_trace --help
add_executable(bench_trace
    ${CMAKE_CURRENT_LIST_DIR}/bench_trace.cpp ${CMAKE_CURRENT_LIST_DIR}/tracerounds.cpp)
target_link_libraries(bench_trace PRIVATE engine CLI11::CLI11 nlohmann_json::nlohmann_json)
set_target_properties(bench_trace PROPERTIES AUTOMOC OFF)
# The kernel lab is served by it.
add_dependencies(bench_trace mptcp-probe)
