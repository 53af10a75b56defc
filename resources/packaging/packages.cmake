# SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Two Debian 12 packages from what is built: `cpack` in the build folder makes them.
set(PACKAGING ${PROJECT_SOURCE_DIR}/resources/packaging)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME mptcp-workbench)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each component has its own
set(CPACK_PACKAGE_CONTACT "${PACKAGE_MAINTAINER}")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
# Runs in cpack itself: the same packages whenever they are made.
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_BINARY_DIR}/resources/packagetime.cmake)
file(CONFIGURE OUTPUT ${CPACK_PROJECT_CONFIG_FILE}
    CONTENT "set(ENV{SOURCE_DATE_EPOCH} @RELEASE_TIME@)\n" @ONLY)

set(CPACK_COMPONENTS_ALL probe)
if(WORKBENCH_BUILD_WIDGETS)
    list(APPEND CPACK_COMPONENTS_ALL workbench)
endif()
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${PACKAGE_REVISION})
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# What is started or read at run time comes on top of the libraries that dpkg-shlibdeps finds: ip
# and nft build the kernel lab, for which nft reads the names of protocols, and setcap and groupadd
# set the helper up.
set(CPACK_DEBIAN_PROBE_PACKAGE_NAME mptcp-probe)
set(CPACK_DEBIAN_PROBE_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PROBE_PACKAGE_DEPENDS "iproute2, nftables, netbase, libcap2-bin, passwd")
set(CPACK_DEBIAN_PROBE_PACKAGE_RECOMMENDS "ca-certificates, openssh-client")
set(CPACK_DEBIAN_PROBE_PACKAGE_SUGGESTS "mptcp-workbench, bash-completion")
set(CPACK_DEBIAN_PROBE_PACKAGE_CONTROL_EXTRA
    ${PACKAGING}/debian/mptcp-probe/postinst ${PACKAGING}/debian/mptcp-probe/postrm)
set(CPACK_COMPONENT_PROBE_DESCRIPTION
"scanner and tracer for Multipath TCP
mptcp-probe asks hosts with MP_CAPABLE of either version of Multipath TCP
(RFC 8684, RFC 6824), classifies every reply, finds the hop that alters the
option, and proves by MP_JOIN that a host speaks the protocol itself.

It keeps runs in SQLite or PostgreSQL, compares them, takes the options of
ZMap, and brings a lab of real Linux hosts and middleboxes in namespaces.
Members of the group mptcp-workbench may scan without being root, by a
helper that opens packet sockets and nothing else.")

set(CPACK_DEBIAN_WORKBENCH_PACKAGE_NAME mptcp-workbench)
set(CPACK_DEBIAN_WORKBENCH_PACKAGE_SECTION net)
set(CPACK_DEBIAN_WORKBENCH_PACKAGE_DEPENDS
    "mptcp-probe (= ${PROJECT_VERSION}-${PACKAGE_REVISION}), qt6-qpa-plugins, qt6-translations-l10n, fonts-dejavu-core")
set(CPACK_DEBIAN_WORKBENCH_PACKAGE_RECOMMENDS "fonts-droid-fallback, qt6-wayland")
set(CPACK_COMPONENT_WORKBENCH_DESCRIPTION
"desktop workbench to measure Multipath TCP
MPTCP Workbench shows scans for Multipath TCP while they run, packets field
by field, the path to a host with the hop that alters the option, stored
runs and their differences, and handshakes step by step for teaching.

mptcp-figure, which is part of it, draws figures and tables of adoption over
months from stored runs, as SVG, PDF, PNG and CSV or as a page to publish.")

include(CPack)
