# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian packages of this very build. A sanitizer's build is not for installing.
# in-fresh-root.sh takes minutes and is run by hand.
if(WORKBENCH_BUILD_WIDGETS AND NOT WORKBENCH_SANITIZER AND CMAKE_BUILD_TYPE STREQUAL "Release")
    set(made_packages ${CMAKE_CURRENT_BINARY_DIR}/packages)
    add_test(NAME package/make COMMAND
        ${CMAKE_CURRENT_LIST_DIR}/make-packages.sh ${PROJECT_BINARY_DIR} ${made_packages})
    set_tests_properties(package/make PROPERTIES FIXTURES_SETUP packages TIMEOUT 600)

    # NAME runs check-NAME.sh, or SCRIPT, with the packages and ARGN.
    function(package_test name script)
        add_test(NAME package/${name} COMMAND
            ${CMAKE_CURRENT_SOURCE_DIR}/package/${script} ${made_packages} ${ARGN})
        set_tests_properties(package/${name} PROPERTIES
            FIXTURES_REQUIRED packages TIMEOUT 600 SKIP_RETURN_CODE 77)
    endfunction()
    package_test(contents check-contents.sh ${PROJECT_SOURCE_DIR})
    package_test(lintian check-lintian.sh)
    package_test(desktop check-desktop.sh $<TARGET_FILE:mptcp-probe> ${CMAKE_CURRENT_SOURCE_DIR}/data)
    package_test(manuals check-manuals.sh ${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
    package_test(completion check-completion.sh ${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
    package_test(install in-overlay.sh)
    set_tests_properties(package/make package/contents package/lintian package/desktop
        package/manuals package/completion package/install PROPERTIES LABELS package)

    add_test(NAME package/values COMMAND
        ${CMAKE_CURRENT_LIST_DIR}/check-values.sh $<TARGET_FILE:mptcp-probe>)
    set_tests_properties(package/values PROPERTIES LABELS package)
endif()
