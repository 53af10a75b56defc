# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What Debian wants in /usr/share/doc of each package.
set(made_documents)
function(install_document package component source name)
    set(made ${CMAKE_CURRENT_BINARY_DIR}/doc/${name}.gz)
    if(NOT made IN_LIST made_documents)
        add_custom_command(OUTPUT ${made} DEPENDS ${source} VERBATIM
            COMMAND sh -c "gzip -9n < \"$1\" > \"$2\"" gzip ${source} ${made})
        set(made_documents ${made_documents} ${made} PARENT_SCOPE)
    endif()
    install(FILES ${made} COMPONENT ${component} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package})
endfunction()

file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/doc)
set(packages probe)
if(WORKBENCH_BUILD_WIDGETS)
    list(APPEND packages workbench)
endif()
foreach(component IN LISTS packages)
    set(package mptcp-${component})
    install(FILES ${CMAKE_CURRENT_SOURCE_DIR}/packaging/debian/copyright COMPONENT ${component}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package})
    install_document(${package} ${component} ${DEBIAN_CHANGELOG} changelog.Debian)
    install_document(${package} ${component} ${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog)
endforeach()
install(FILES ${PROJECT_SOURCE_DIR}/SECURITY.md COMPONENT probe
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/mptcp-probe)
add_custom_target(documents DEPENDS ${made_documents})
add_dependencies(installed documents)
