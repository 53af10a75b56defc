# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Not run by ctest: build/release/bin/bench_analysis --help
add_executable(bench_analysis
    ${CMAKE_CURRENT_LIST_DIR}/bench_analysis.cpp ${CMAKE_CURRENT_LIST_DIR}/inventedstore.cpp)
target_link_libraries(bench_analysis PRIVATE records CLI11::CLI11)
set_target_properties(bench_analysis PROPERTIES AUTOMOC OFF)
