# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Not run by ctest: build/release/bin/bench_store --help
add_executable(bench_store ${CMAKE_CURRENT_LIST_DIR}/bench_store.cpp)
target_link_libraries(bench_store PRIVATE storetesting CLI11::CLI11 nlohmann_json::nlohmann_json)
set_target_properties(bench_store PROPERTIES AUTOMOC OFF)
