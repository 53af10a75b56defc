// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>

namespace net {

/// Where mptcp-nethelper is for a program at that path (this process's own when it is empty):
/// beside it, as a build has it, or in ../libexec/mptcp-workbench, as an installation has it. When
/// there is none, where it would be beside it.
std::string helperPath(const std::string& program);

/// Why the helper does not open packet sockets for this user.
enum class HelperObstacle {
    Missing, ///< there is no such program
    OtherGroup, ///< this user is in no group that may run it
    NoCapability, ///< it has no file capability
    NoSuidMount, ///< its file system is mounted nosuid
    NoNewPrivileges, ///< this process may gain none (prctl PR_SET_NO_NEW_PRIVS)
    Elsewhere, ///< it is set up, and the system still gives it no right: a container, for one
};

/// What stands in the way, as far as files and this process tell.
HelperObstacle findObstacle(const std::string& helper);

/// The command that helps, for a shell; empty when no command does.
std::string helperCommand(const std::string& helper, HelperObstacle obstacle);

/// PermissionDenied: what stands in the way, the command, and that the labs need no right.
core::Error missingPacketRight(const std::string& helper, HelperObstacle obstacle);

} // namespace net
