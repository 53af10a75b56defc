# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What makes the window a program of the desktop: its entry in menus, its icon, its description for
# software centres, and the kinds of files that it opens.
set(DESKTOP ${CMAKE_CURRENT_SOURCE_DIR}/desktop)
install(FILES ${DESKTOP}/mptcp-workbench.desktop COMPONENT workbench
    DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
configure_file(${DESKTOP}/mptcp-workbench.metainfo.xml
    ${CMAKE_CURRENT_BINARY_DIR}/mptcp-workbench.metainfo.xml @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/mptcp-workbench.metainfo.xml COMPONENT workbench
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${DESKTOP}/mptcp-workbench.mime.xml COMPONENT workbench
    DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME mptcp-workbench.xml)

set(ICON ${CMAKE_CURRENT_SOURCE_DIR}/icons/mptcp-workbench.svg)
set(ICON_FOLDER ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${ICON} COMPONENT workbench DESTINATION ${ICON_FOLDER}/scalable/apps)
# For desktops and panels that draw no SVG.
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
    foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
        set(drawn ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}.png)
        add_custom_command(OUTPUT ${drawn} DEPENDS ${ICON} VERBATIM
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/icons
            COMMAND ${RSVG_CONVERT} --width ${size} --height ${size} --output ${drawn} ${ICON})
        list(APPEND drawn_icons ${drawn})
        install(FILES ${drawn} COMPONENT workbench RENAME mptcp-workbench.png
            DESTINATION ${ICON_FOLDER}/${size}x${size}/apps)
    endforeach()
    add_custom_target(icons DEPENDS ${drawn_icons})
    add_dependencies(installed icons)
endif()
add_feature_info(icons RSVG_CONVERT "pictures of the program's icon in fixed sizes (librsvg2-bin)")
