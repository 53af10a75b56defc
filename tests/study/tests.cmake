# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The study whose truth is known. What it is made of knows neither the store nor the analysis, apart
# from the writer.
add_library(study STATIC
    study/adopters.cpp study/apple.cpp study/askedmonths.cpp study/calendar.cpp study/countryfile.cpp study/fleeting.cpp
    study/followups.cpp study/internet.cpp study/ladders.cpp study/mirrors.cpp study/newcomers.cpp
    study/paths.cpp study/population.cpp study/presenceplan.cpp study/publishedcounts.cpp
    study/replies.cpp study/responders.cpp study/runplan.cpp study/studywriter.cpp study/truth.cpp)
target_link_libraries(study PUBLIC records Qt6::Core)
set_target_properties(study PROPERTIES AUTOMOC OFF)
add_executable(make_study study/make_study.cpp)
target_link_libraries(make_study PRIVATE study CLI11::CLI11)
set_target_properties(make_study PROPERTIES
    AUTOMOC OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
add_dependencies(unittests make_study)

# One store for all tests of this folder, smaller under sanitizers.
set(STUDY_FOLDER ${CMAKE_CURRENT_BINARY_DIR}/studystore)
set(STUDY_SCALE 40)
set(STUDY_THIN 5)
if(WORKBENCH_SANITIZER)
    set(STUDY_SCALE 200)
endif()
add_test(NAME study/make_study
    COMMAND make_study ${STUDY_FOLDER}/study.db --replace --scale ${STUDY_SCALE}
        --thin ${STUDY_THIN} --origins ${STUDY_FOLDER})
set_tests_properties(study/make_study PROPERTIES FIXTURES_SETUP study LABELS unit TIMEOUT 300)
function(study_test name)
    workbench_test(${name} study LABELS unit ${ARGN})
    target_compile_definitions(${name} PRIVATE STUDY_FOLDER="${STUDY_FOLDER}"
        STUDY_PUBLISHED="${PROJECT_SOURCE_DIR}/resources/published"
        STUDY_SQL="${CMAKE_CURRENT_SOURCE_DIR}/study/sql" STUDY_SCALE=${STUDY_SCALE} STUDY_THIN=${STUDY_THIN})
    set_tests_properties(study/${name} PROPERTIES FIXTURES_REQUIRED study)
endfunction()

workbench_test(tst_studymodel study LABELS unit LIBRARIES study)
study_test(tst_studytruth LIBRARIES study)
target_sources(tst_studytruth PRIVATE study/expectation.cpp study/expectedadoption.cpp
    study/expectedchurn.cpp study/expectedclasses.cpp study/expectedkeys.cpp
    study/expectedorigins.cpp study/expectedoverlap.cpp study/expectedprofiles.cpp
    study/expectedproofs.cpp study/expectedruns.cpp study/expectedtraces.cpp)
study_test(tst_studysql LIBRARIES study SQLite::SQLite3)
target_sources(tst_studysql PRIVATE study/figuresql.cpp)
study_test(tst_studydatabases LIBRARIES study storetesting)
if(WORKBENCH_BUILD_WIDGETS)
    study_test(tst_studyfigures LIBRARIES study TIMEOUT 400)
    add_dependencies(tst_studyfigures mptcp-probe mptcp-figure)
endif()
