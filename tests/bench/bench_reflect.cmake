# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Not run by ctest: build/release/bin/bench_reflect --help
add_executable(bench_reflect
    ${CMAKE_CURRENT_LIST_DIR}/bench_reflect.cpp ${CMAKE_CURRENT_LIST_DIR}/replysource.cpp
    ${CMAKE_CURRENT_LIST_DIR}/replyframes.cpp ${CMAKE_CURRENT_LIST_DIR}/replayport.cpp
    ${CMAKE_CURRENT_SOURCE_DIR}/net/namespacepair.cpp)
target_link_libraries(bench_reflect PRIVATE engine CLI11::CLI11 nlohmann_json::nlohmann_json)
set_target_properties(bench_reflect PROPERTIES AUTOMOC OFF)
