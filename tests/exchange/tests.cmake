# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(exchange_test
    tst_textformats tst_zmaprows tst_capturedreplies tst_runline tst_runimport)
    workbench_test(${exchange_test} exchange LABELS unit LIBRARIES storetesting)
endforeach()
target_link_libraries(tst_capturedreplies PRIVATE PkgConfig::PCAP)
target_link_libraries(tst_runline PRIVATE nlohmann_json::nlohmann_json)
target_link_libraries(tst_runimport PRIVATE nlohmann_json::nlohmann_json Qt6::Sql)
