#SPDX - FileCopyrightText : 2026 The MPTCP Workbench authors
#SPDX - License - Identifier : GPL - 3.0 - or -later
foreach (exchange_test tst_textformats tst_zmaprows tst_capturedreplies tst_runline tst_runimport)
workbench_test($ { exchange_test } exchange LABELS unit LIBRARIES storetesting) endforeach()
    target_link_libraries(tst_capturedreplies PRIVATE PkgConfig::PCAP)
        foreach (json_test tst_runline tst_runimport)
            target_link_libraries($ { json_test } PRIVATE nlohmann_json::nlohmann_json) endforeach()
                target_link_libraries(tst_runimport PRIVATE Qt6::Sql)
