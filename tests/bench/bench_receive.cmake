# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Not run by ctest: build/release/bin/bench_receive --help
add_executable(bench_receive
    ${CMAKE_CURRENT_LIST_DIR}/bench_receive.cpp ${CMAKE_CURRENT_LIST_DIR}/replyframes.cpp
    ${CMAKE_CURRENT_LIST_DIR}/replayport.cpp)
target_link_libraries(bench_receive PRIVATE engine CLI11::CLI11 nlohmann_json::nlohmann_json)
set_target_properties(bench_receive PROPERTIES AUTOMOC OFF)
