# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Manual pages, made from what the programs say of themselves.
set(MANUAL ${CMAKE_CURRENT_SOURCE_DIR}/manual)
find_program(HELP2MAN help2man)
add_feature_info(manuals HELP2MAN "manual pages (help2man)")

set(helper_page ${CMAKE_CURRENT_BINARY_DIR}/manual/mptcp-nethelper.8.gz)
file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/manual)
add_custom_command(OUTPUT ${helper_page} DEPENDS ${MANUAL}/mptcp-nethelper.8 VERBATIM
    COMMAND sh -c "gzip -9n < \"$1\" > \"$2\"" gzip ${MANUAL}/mptcp-nethelper.8 ${helper_page})
install(FILES ${helper_page} COMPONENT probe DESTINATION ${CMAKE_INSTALL_MANDIR}/man8)
set(pages ${helper_page})

function(install_manuals component)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/manual/${component})
    file(GLOB texts CONFIGURE_DEPENDS ${MANUAL}/*.h2m)
    add_custom_command(OUTPUT ${folder}.done VERBATIM
        DEPENDS ${MANUAL}/make-manuals.sh ${texts} ${DEBIAN_CHANGELOG} ${ARGN}
        COMMAND ${MANUAL}/make-manuals.sh ${HELP2MAN} ${PROJECT_VERSION} ${RELEASE_TIME}
            ${CMAKE_RUNTIME_OUTPUT_DIRECTORY} ${folder} ${ARGN}
        COMMAND ${CMAKE_COMMAND} -E touch ${folder}.done
        COMMENT "Manual pages of ${ARGN}")
    install(DIRECTORY ${folder}/ COMPONENT ${component} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    set(pages ${pages} ${folder}.done PARENT_SCOPE)
endfunction()

if(HELP2MAN)
    install_manuals(probe mptcp-probe)
    if(WORKBENCH_BUILD_WIDGETS)
        install_manuals(workbench mptcp-workbench mptcp-figure)
    endif()
endif()
add_custom_target(manuals DEPENDS ${pages})
add_dependencies(installed manuals)
