// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/filedescriptor.h"

#include <chrono>
#include <map>
#include <vector>

namespace lab {

/// Connections that a listener of the lab accepted: kept open for as long as their peer does, 30 s
/// at most, with what they receive read and thrown away, so that the kernel acknowledges it and
/// takes further subflows. Bounded: one more than fits closes the oldest. Lives in one thread.
class KeptConnections {
public:
    /// Before all else; Unavailable when the system gives no descriptor.
    core::Result<void> open();
    int descriptor() const { return m_events.get(); } ///< readable when serve() has work
    /// Until serve() has work without being woken; -1 without connections, as poll() takes it.
    int timeoutMs() const;

    /// Accepts what waits at a socket that does not block.
    void acceptFrom(int listener);
    /// Reads what came, and closes what ended or grew old.
    void serve();

private:
    using Clock = std::chrono::steady_clock;
    struct Connection {
        net::FileDescriptor socket;
        Clock::time_point end;
    };

    void keep(net::FileDescriptor socket);
    void closeOldest();
    void readFrom(std::uint64_t number);

    net::FileDescriptor m_events; ///< epoll; its events carry the numbers below
    std::map<std::uint64_t, Connection> m_connections; ///< oldest first
    std::uint64_t m_nextNumber = 0;
    std::vector<char> m_discarded;
};

} // namespace lab
