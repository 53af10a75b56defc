# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(WORKBENCH_BUILD_WIDGETS)
    workbench_test(tst_adoptionmodels adoptionpage LABELS unit LIBRARIES widgets)
    foreach(adoption_test IN ITEMS tst_adoptionpage tst_adoptionpictures)
        workbench_test(${adoption_test} adoptionpage LABELS unit LIBRARIES widgets study TIMEOUT 300)
        target_link_libraries(${adoption_test} PRIVATE Qt6::Sql)
    endforeach()
endif()
