# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Where each shell looks for the completion of a command, by the command's name.
set(COMPLETION ${CMAKE_CURRENT_SOURCE_DIR}/completion)
function(install_completion program script component)
    install(FILES ${COMPLETION}/${script}.bash COMPONENT ${component}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ${program})
    install(FILES ${COMPLETION}/${script}.zsh COMPONENT ${component}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions RENAME _${program})
    install(FILES ${COMPLETION}/${program}.fish COMPONENT ${component}
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endfunction()

install_completion(mptcp-probe mptcp-probe probe)
if(WORKBENCH_BUILD_WIDGETS)
    install_completion(mptcp-workbench mptcp-workbench workbench)
    install_completion(mptcp-figure mptcp-probe workbench)
endif()
