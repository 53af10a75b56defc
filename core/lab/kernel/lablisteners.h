// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/boxplayers.h"
#include "core/lab/kernel/keptconnections.h"

#include <thread>
#include <vector>

namespace lab {

/// What a listener of the lab is like.
struct ListenerKind {
    bool mptcp = false;
    std::uint16_t port = 0;
    bool transparent = false; ///< also takes what nftables' tproxy hands it
};

/// Tried with a socket, which needs the rights of the lab's first process.
TransparentMptcp transparentMptcpHere();

/// Listening sockets, and one thread that accepts what completes a handshake and keeps
/// it for a while (KeptConnections). Add all, then start() once.
class LabListeners {
public:
    /// One socket for each family, in the calling thread's network namespace. Unavailable names
    /// what was refused, here and below.
    core::Result<void> add(const ListenerKind& kind);
    core::Result<void> start();

private:
    void run(const std::stop_token& stop);

    std::vector<net::FileDescriptor> m_sockets;
    KeptConnections m_connections;
    net::FileDescriptor m_wake; ///< event that ends the thread
    std::jthread m_thread;
};

} // namespace lab
