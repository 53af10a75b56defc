# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The study whose truth is known. What it is made of knows neither the store nor the analysis, apart
# from the writer.
add_library(study STATIC
    study/adopters.cpp study/apple.cpp study/askedmonths.cpp study/calendar.cpp study/fleeting.cpp
    study/followups.cpp study/internet.cpp study/ladders.cpp study/mirrors.cpp study/newcomers.cpp
    study/paths.cpp study/population.cpp study/presenceplan.cpp study/publishedcounts.cpp
    study/replies.cpp study/responders.cpp study/runplan.cpp study/studywriter.cpp study/truth.cpp)
target_link_libraries(study PUBLIC records Qt6::Core)
set_target_properties(study PROPERTIES AUTOMOC OFF)
add_executable(make_study study/make_study.cpp)
target_link_libraries(make_study PRIVATE study CLI11::CLI11)
set_target_properties(make_study PROPERTIES
    AUTOMOC OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})

workbench_test(tst_studymodel study LABELS unit LIBRARIES study)
