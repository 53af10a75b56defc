# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The published numbers become part of the library, so that figures need no installed files.
foreach(published IN ITEMS figures_counts further_counts fig12_mawi fig13_mawi_top)
    set(published_file ${PROJECT_SOURCE_DIR}/resources/published/${published}.csv)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${published_file})
    file(READ ${published_file} ${published})
endforeach()
configure_file(${CMAKE_CURRENT_LIST_DIR}/publishedfiles.cpp.in
    ${CMAKE_CURRENT_BINARY_DIR}/publishedfiles.cpp @ONLY)
target_sources(records PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/publishedfiles.cpp)
