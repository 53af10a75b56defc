# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(WORKBENCH_BUILD_WIDGETS)
    workbench_test(tst_translations translations LABELS unit)
    target_compile_definitions(tst_translations PRIVATE
        SOURCE_DIR="${PROJECT_SOURCE_DIR}" LUPDATE="$<TARGET_FILE:Qt6::lupdate>")
endif()
