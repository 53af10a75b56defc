# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(WORKBENCH_BUILD_WIDGETS)
    workbench_test(tst_runrecorder runspage LABELS unit LIBRARIES widgets storetesting SQLite::SQLite3)
    workbench_test(tst_runlibrary runspage LABELS unit LIBRARIES widgets storetesting)
    workbench_test(tst_runspage runspage LABELS unit LIBRARIES widgets storetesting)
    workbench_test(tst_runspictures runspage LABELS pictures LIBRARIES widgets storetesting)
    workbench_test(tst_scanrecord runspage LABELS unit LIBRARIES widgets storetesting)
endif()
