# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(schedule_test tst_units tst_scanalert tst_scheduledscan)
    workbench_test(${schedule_test} schedule LABELS unit)
    target_sources(${schedule_test} PRIVATE schedule/unitfile.cpp)
    target_compile_definitions(${schedule_test} PRIVATE
        UNIT_DIR="${PROJECT_BINARY_DIR}/systemd"
        ALERT_SCRIPT="${PROJECT_SOURCE_DIR}/resources/systemd/scan-alert"
        INSTALLED_BIN_DIR="${CMAKE_INSTALL_FULL_BINDIR}"
        INSTALLED_LIBEXEC_DIR="${CMAKE_INSTALL_FULL_LIBEXECDIR}")
    add_dependencies(${schedule_test} mptcp-probe)
endforeach()
if(WORKBENCH_BUILD_WIDGETS)
    workbench_test(tst_scheduledprofile schedule LABELS unit LIBRARIES widgets)
    target_sources(tst_scheduledprofile PRIVATE schedule/unitfile.cpp)
    target_compile_definitions(tst_scheduledprofile PRIVATE
        UNIT_DIR="${PROJECT_BINARY_DIR}/systemd")
    add_dependencies(tst_scheduledprofile mptcp-probe)
endif()
