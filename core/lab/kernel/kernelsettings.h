// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/labtopology.h"

#include "core/base/result.h"

namespace lab {

/// Writes the sysctls of a node into the calling thread's network namespace. To be done before it
/// has interfaces, since they copy the defaults.
core::Result<void> applyKernelSettings(const LabNode& node);
/// The same for a namespace that is to have listeners. Unavailable when MPTCP is wanted and the
/// kernel lacks it.
core::Result<void> prepareForListeners(bool mptcp);
/// Makes the kernel's NAT translate segments that do not fit the connection it has followed so far,
/// as those of probes. To be done when the rules for NAT are there.
void relaxConnectionTracking();

/// Makes an interface of the calling thread's network namespace compute checksums before it sends,
/// as a wire would carry them, and waits until it is running.
core::Result<void> readyInterface(const std::string& name);

} // namespace lab
