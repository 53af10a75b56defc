# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
if(WORKBENCH_BUILD_WIDGETS)
    workbench_test(tst_ladder handshakepage LABELS unit LIBRARIES widgets)
    workbench_test(tst_handshakepage handshakepage LABELS unit LIBRARIES widgets)
    # Pictures of each state in both themes and at both scales, for people to look at.
    workbench_test(tst_handshakepictures handshakepage LABELS pictures LIBRARIES widgets)
endif()
