// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/lablisteners.h"

#include "core/lab/labprefixes.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#include <cerrno>

#ifndef IPPROTO_MPTCP
#define IPPROTO_MPTCP 262 // linux/in.h; unknown to the C library before 2.32
#endif

namespace lab {

using core::ErrorCode;

namespace {

    /// Above it SYN cookies take over. The kernel's table of MPTCP tokens is small: with many more
    /// requests waiting, it would answer some of them without MPTCP.
    constexpr int Backlog = 1024;

    core::Result<net::FileDescriptor> listenOn(int family, int protocol)
    {
        net::FileDescriptor socket(
            ::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, protocol));
        if (!socket)
            return core::systemFailure(ErrorCode::Unavailable,
                protocol == IPPROTO_MPTCP ? "this kernel opens no MPTCP sockets"
                                          : "cannot open a TCP socket",
                errno);
        const int on = 1;
        sockaddr_storage any {};
        socklen_t size = sizeof(sockaddr_in);
        if (family == AF_INET6) {
            setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
            reinterpret_cast<sockaddr_in6&>(any).sin6_port = htons(LabPort);
            size = sizeof(sockaddr_in6);
        } else {
            reinterpret_cast<sockaddr_in&>(any).sin_port = htons(LabPort);
        }
        any.ss_family = sa_family_t(family);
        if (bind(socket.get(), reinterpret_cast<const sockaddr*>(&any), size) != 0
            || listen(socket.get(), Backlog) != 0)
            return core::systemFailure(ErrorCode::Unavailable, "cannot listen in the lab", errno);
        return socket;
    }

} // namespace

core::Result<void> LabListeners::add(bool mptcp)
{
    for (const int family : { AF_INET, AF_INET6 }) {
        auto socket = listenOn(family, mptcp ? IPPROTO_MPTCP : IPPROTO_TCP);
        if (!socket)
            return tl::unexpected(socket.error());
        m_sockets.push_back(std::move(*socket));
    }
    return {};
}

core::Result<void> LabListeners::start()
{
    m_wake = net::FileDescriptor(eventfd(0, EFD_CLOEXEC));
    if (!m_wake)
        return core::systemFailure(ErrorCode::Unavailable, "cannot create an event", errno);
    auto opened = m_connections.open();
    if (!opened)
        return opened;
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    return {};
}

void LabListeners::run(const std::stop_token& stop)
{
    const std::stop_callback wake(stop, [this] { eventfd_write(m_wake.get(), 1); });
    std::vector<pollfd> watched { { m_wake.get(), POLLIN, 0 },
        { m_connections.descriptor(), POLLIN, 0 } };
    const std::size_t firstListener = watched.size();
    for (const net::FileDescriptor& socket : m_sockets)
        watched.push_back({ socket.get(), POLLIN, 0 });
    while (!stop.stop_requested()) {
        if (poll(watched.data(), nfds_t(watched.size()), m_connections.timeoutMs()) < 0)
            continue;
        for (std::size_t i = firstListener; i < watched.size(); ++i) {
            if (watched[i].revents & POLLIN)
                m_connections.acceptFrom(watched[i].fd);
        }
        m_connections.serve();
    }
}

} // namespace lab
