// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/labtopology.h"

#include "core/base/result.h"

namespace lab {

/// Writes the sysctls of a node into the calling thread's network namespace. To be done before it
/// has interfaces, since they copy the defaults. Unavailable when the kernel lacks MPTCP.
core::Result<void> applyKernelSettings(NodeRole role);

/// Makes an interface of the calling thread's network namespace compute checksums before it sends,
/// as a wire would carry them, and waits until it is running.
core::Result<void> readyInterface(const std::string& name);

} // namespace lab
