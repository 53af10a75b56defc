# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Scans as jobs of many machines: a whole Slurm cluster and a PostgreSQL server on this one.
find_package(Qt6 6.4 REQUIRED COMPONENTS Network)
workbench_test(tst_slurm batch LABELS batch LIBRARIES storetesting Qt6::Network)
# Qt Network is in none of the headers that are compiled once.
set_target_properties(tst_slurm PROPERTIES DISABLE_PRECOMPILE_HEADERS ON)
target_sources(tst_slurm PRIVATE ${CMAKE_CURRENT_LIST_DIR}/slurmcluster.cpp)
target_compile_definitions(tst_slurm PRIVATE
    BATCH_DIR="${PROJECT_SOURCE_DIR}/resources/batch")
add_dependencies(tst_slurm mptcp-probe)
# A cluster takes its time from whoever else runs.
set_tests_properties(batch/tst_slurm PROPERTIES RUN_SERIAL TRUE)

add_test(NAME batch/kubernetes COMMAND ${CMAKE_CURRENT_LIST_DIR}/checkmanifest.sh
    $<TARGET_FILE:mptcp-probe> ${PROJECT_SOURCE_DIR}/resources/batch/kubernetes)
set_tests_properties(batch/kubernetes PROPERTIES
    LABELS "batch" TIMEOUT 300 SKIP_RETURN_CODE 77)
