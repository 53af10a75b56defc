// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace tests {

/// Two network namespaces of this process's own, joined by a veth pair: `near` here, and `far` in a
/// child process that does nothing. Made in user namespaces, so no privilege is needed; gone with
/// the process. Call enter() first thing in main(): a process with threads may not do it.
class NamespacePair {
public:
    /// Empty, or why it cannot be had on this machine.
    static std::string enter();
    /// Runs `ip` with these words in the near or the far namespace; false when it failed.
    static bool ipNear(const std::vector<std::string>& words);
    static bool ipFar(const std::vector<std::string>& words);
    /// The far namespace's process, whose network namespace others may join.
    static int farProcess();
};

} // namespace tests
