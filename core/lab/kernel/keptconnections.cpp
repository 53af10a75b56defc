// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/keptconnections.h"

#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace lab {

using core::ErrorCode;

namespace {

    constexpr std::size_t MostConnections = 4096;
    constexpr std::chrono::seconds LongestLife(30);
    constexpr int AcceptedAtOnce = 64;
    constexpr std::size_t DiscardBytes = 65536;
    /// Edges, as a socket that looks readable without anything to read must not keep the thread
    /// busy.
    constexpr std::uint32_t WatchedEvents = EPOLLIN | EPOLLRDHUP | EPOLLET;

    /// Half of the descriptors that this process may have, as the lab needs some for other things.
    std::size_t mostConnections()
    {
        rlimit limit {};
        getrlimit(RLIMIT_NOFILE, &limit);
        return std::clamp<std::size_t>(limit.rlim_cur / 2, 1, MostConnections);
    }

} // namespace

core::Result<void> KeptConnections::open()
{
    m_discarded.resize(DiscardBytes);
    m_events = net::FileDescriptor(epoll_create1(EPOLL_CLOEXEC));
    if (!m_events)
        return core::systemFailure(
            ErrorCode::Unavailable, "cannot watch the lab's connections", errno);
    return {};
}

int KeptConnections::timeoutMs() const
{
    if (m_connections.empty())
        return -1;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(
        m_connections.begin()->second.end - Clock::now());
    return int(std::max<std::int64_t>(wait.count(), 0));
}

void KeptConnections::acceptFrom(int listener)
{
    for (int i = 0; i < AcceptedAtOnce; ++i) {
        net::FileDescriptor socket(
            accept4(listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (socket)
            keep(std::move(socket));
        else if ((errno == EMFILE || errno == ENFILE) && !m_connections.empty())
            closeOldest();
        else
            return;
    }
}

void KeptConnections::keep(net::FileDescriptor socket)
{
    while (!m_connections.empty() && m_connections.size() >= mostConnections())
        closeOldest();
    epoll_event event {};
    event.events = WatchedEvents;
    event.data.u64 = m_nextNumber++;
    if (epoll_ctl(m_events.get(), EPOLL_CTL_ADD, socket.get(), &event) == 0)
        m_connections[event.data.u64] = { std::move(socket), Clock::now() + LongestLife };
}

void KeptConnections::closeOldest() { m_connections.erase(m_connections.begin()); }

void KeptConnections::serve()
{
    std::array<epoll_event, 64> events {};
    const int ready = epoll_wait(m_events.get(), events.data(), int(events.size()), 0);
    for (int i = 0; i < ready; ++i)
        readFrom(events[std::size_t(i)].data.u64);
    const auto now = Clock::now();
    while (!m_connections.empty() && m_connections.begin()->second.end <= now)
        closeOldest();
}

void KeptConnections::readFrom(std::uint64_t number)
{
    const auto found = m_connections.find(number);
    if (found == m_connections.end())
        return;
    const int socket = found->second.socket.get();
    const ssize_t size = recv(socket, m_discarded.data(), m_discarded.size(), 0);
    if (size > 0) {
        // More may wait: asks for another event, after those of the other connections.
        epoll_event event {};
        event.events = WatchedEvents;
        event.data.u64 = number;
        epoll_ctl(m_events.get(), EPOLL_CTL_MOD, socket, &event);
    } else if (size == 0 || (errno != EAGAIN && errno != EINTR)) {
        m_connections.erase(found);
    }
}

} // namespace lab
