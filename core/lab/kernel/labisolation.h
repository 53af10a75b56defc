// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/filedescriptor.h"

#include <sys/types.h>

namespace lab {

/// A child in PID, mount and network namespaces of its own, as both sides of the fork see it.
struct IsolatedFork {
    pid_t pid = -1; ///< 0 in the child
    net::FileDescriptor handle; ///< pidfd, in the parent
    bool ownUserNamespace = false;
    uid_t user = 0; ///< the parent's
    gid_t group = 0;
};

/// Forks. Root needs no user namespace, and without one the files of all users stay in reach;
/// everybody else gets one. PermissionDenied, here and below: this system refuses namespaces, and
/// says which setting to look at. No other threads may run.
core::Result<IsolatedFork> forkIsolated();

/// The child's part: becomes root in its user namespace, and mounts a /proc of its own where the
/// system allows it.
core::Result<void> settleIsolated(const IsolatedFork& fork);

} // namespace lab
