# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
workbench_test(tst_sshplace remote LABELS unit)
workbench_test(tst_messages remote LABELS unit LIBRARIES records nlohmann_json::nlohmann_json)
workbench_test(tst_rowledger remote LABELS unit LIBRARIES records)
workbench_test(tst_sshscan remote LABELS unit)
target_link_libraries(tst_sshscan PRIVATE Qt6::Network)
add_dependencies(tst_sshscan mptcp-probe)
# Under a sanitizer it takes four times as long.
set_tests_properties(remote/tst_sshscan PROPERTIES COST 200 TIMEOUT 900)
