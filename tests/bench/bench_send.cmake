# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Not run by ctest: build/release/bin/bench_send --help
pkg_check_modules(XDP IMPORTED_TARGET libxdp)
if(XDP_FOUND) # of Debian: libxdp-dev
    add_executable(bench_send
        ${CMAKE_CURRENT_LIST_DIR}/bench_send.cpp ${CMAKE_CURRENT_LIST_DIR}/sendlink.cpp
        ${CMAKE_CURRENT_LIST_DIR}/bareloops.cpp ${CMAKE_CURRENT_LIST_DIR}/sendcontenders.cpp
        ${CMAKE_CURRENT_LIST_DIR}/generation.cpp)
    target_link_libraries(bench_send
        PRIVATE engine CLI11::CLI11 nlohmann_json::nlohmann_json PkgConfig::XDP)
    set_target_properties(bench_send PROPERTIES AUTOMOC OFF)
endif()
