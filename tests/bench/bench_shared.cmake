# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Not run by ctest: build/release/bin/bench_shared --help
add_executable(bench_shared
    ${CMAKE_CURRENT_LIST_DIR}/bench_shared.cpp ${CMAKE_CURRENT_LIST_DIR}/inventedreplies.cpp
    ${CMAKE_CURRENT_LIST_DIR}/serverquestions.cpp)
target_link_libraries(bench_shared PRIVATE
    storetesting CLI11::CLI11 nlohmann_json::nlohmann_json PkgConfig::PQ)
set_target_properties(bench_shared PROPERTIES AUTOMOC OFF)
