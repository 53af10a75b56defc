// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/keptconnections.h"

#include <thread>
#include <vector>

namespace lab {

/// Listening sockets on LabPort, and one thread that accepts what completes a handshake and keeps
/// it for a while (KeptConnections). Add all, then start() once.
class LabListeners {
public:
    /// One socket for each family, in the calling thread's network namespace.
    core::Result<void> add(bool mptcp);
    core::Result<void> start();

private:
    void run(const std::stop_token& stop);

    std::vector<net::FileDescriptor> m_sockets;
    KeptConnections m_connections;
    net::FileDescriptor m_wake; ///< event that ends the thread
    std::jthread m_thread;
};

} // namespace lab
