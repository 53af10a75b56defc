# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(WORKBENCH_BUILD_WIDGETS)
    workbench_test(tst_adoptionmodels adoptionpage LABELS unit LIBRARIES widgets)
    workbench_test(tst_adoptionpage adoptionpage LABELS unit LIBRARIES widgets study Qt6::Sql TIMEOUT 300)
    workbench_test(tst_adoptionpictures adoptionpage
        LABELS pictures LIBRARIES widgets study Qt6::Sql TIMEOUT 300)
endif()
