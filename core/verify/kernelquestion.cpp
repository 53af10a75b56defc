// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/kernelquestion.h"

#include <arpa/inet.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace verify {

using core::Pattern;

namespace {

    // linux/mptcp.h, which older systems lack.
    constexpr int MptcpLevel = 284; // SOL_MPTCP
    constexpr int MptcpInfoOption = 1; // MPTCP_INFO
    constexpr std::size_t MptcpInfoFlagsOffset = 8; // behind six counters of one byte
    constexpr std::uint32_t FlagFallback = 1; // MPTCP_INFO_FLAG_FALLBACK
    constexpr std::uint32_t FlagRemoteKey = 2; // MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED

    constexpr char Data[] = { '\r', '\n' };

    struct SocketAddress {
        sockaddr_storage storage {};
        socklen_t size = 0;
        const sockaddr* pointer() const { return reinterpret_cast<const sockaddr*>(&storage); }
    };

    SocketAddress socketAddress(const core::IpAddress& address, std::uint16_t port)
    {
        SocketAddress filled;
        const auto bytes = address.bytes();
        if (address.isV4()) {
            auto& v4 = reinterpret_cast<sockaddr_in&>(filled.storage);
            v4.sin_family = AF_INET;
            v4.sin_port = htons(port);
            std::ranges::copy(bytes, reinterpret_cast<std::uint8_t*>(&v4.sin_addr));
            filled.size = sizeof v4;
        } else {
            auto& v6 = reinterpret_cast<sockaddr_in6&>(filled.storage);
            v6.sin6_family = AF_INET6;
            v6.sin6_port = htons(port);
            std::ranges::copy(bytes, v6.sin6_addr.s6_addr);
            filled.size = sizeof v6;
        }
        return filled;
    }

    core::Text couldNotConnect(int error)
    {
        return { Pattern("verify", "The kernel's MPTCP socket could not connect: %1."),
            { core::systemText(error) } };
    }

} // namespace

KernelQuestion::KernelQuestion(net::Vantage& vantage, const core::IpAddress& source,
    const trace::ProbeTarget& target, std::int64_t deadlineNs)
    : m_deadlineNs(deadlineNs)
{
    auto socket = vantage.openSocket(
        target.address.isV4() ? net::SocketKind::Mptcp4 : net::SocketKind::Mptcp6);
    if (!socket) {
        m_found = finding(StepResult::Unknown, Shown::Nothing,
            { Pattern("verify", "Not asked, as there is no MPTCP socket here: %1."),
                { socket.error().detail } });
        return;
    }
    m_socket = std::move(*socket);
    // Of a connection that fell back kernels refuse to tell, and old ones of any.
    std::uint8_t info[256] = {};
    socklen_t size = sizeof info;
    if (getsockopt(m_socket.get(), MptcpLevel, MptcpInfoOption, info, &size) != 0) {
        m_found = finding(StepResult::Unknown, Shown::Nothing,
            Pattern(
                "verify", "Not asked, as the kernel here does not tell whether MPTCP fell back."));
        return;
    }
    m_found = connect(source, target);
}

StepEvidence KernelQuestion::finding(StepResult result, Shown shown, core::Text detail) const
{
    StepEvidence evidence;
    evidence.step = Step::Kernel;
    evidence.result = result;
    evidence.shown = shown;
    evidence.detail = std::move(detail);
    return evidence;
}

std::optional<StepEvidence> KernelQuestion::connect(
    const core::IpAddress& source, const trace::ProbeTarget& target)
{
    // From the address that the ladder used, so that both took the same way.
    const SocketAddress ours = socketAddress(source, 0);
    const SocketAddress theirs = socketAddress(target.address, target.port);
    if (bind(m_socket.get(), ours.pointer(), ours.size) == 0
        && (::connect(m_socket.get(), theirs.pointer(), theirs.size) == 0 || errno == EINPROGRESS))
        return std::nullopt;
    return finding(StepResult::Unknown, Shown::Nothing, couldNotConnect(errno));
}

std::optional<StepEvidence> KernelQuestion::poll(std::int64_t nowNs)
{
    if (!m_found)
        m_found = m_connected ? pollSending() : pollConnecting();
    if (!m_found && nowNs >= m_deadlineNs) {
        m_found = finding(StepResult::Unknown, Shown::Nothing,
            m_connected ? Pattern("verify",
                "The kernel's MPTCP socket connected, but its data was not acknowledged in "
                "time.")
                        : Pattern("verify", "The kernel's MPTCP socket did not connect in time."));
    }
    if (m_found)
        m_socket.reset();
    return m_found;
}

std::optional<StepEvidence> KernelQuestion::pollConnecting()
{
    pollfd watched { m_socket.get(), POLLOUT, 0 };
    if (::poll(&watched, 1, 0) <= 0)
        return std::nullopt;
    int error = 0;
    socklen_t size = sizeof error;
    if (getsockopt(m_socket.get(), SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        error = errno;
    if (error == 0 && send(m_socket.get(), Data, sizeof Data, MSG_NOSIGNAL) < 0)
        error = errno;
    if (error != 0) {
        return finding(StepResult::Unknown, Shown::Nothing, couldNotConnect(error));
    }
    m_connected = true;
    return std::nullopt;
}

std::optional<StepEvidence> KernelQuestion::pollSending()
{
    // With MPTCP this counts what no DATA_ACK covers yet, so an answer without one shows.
    int unacknowledged = 0;
    if (ioctl(m_socket.get(), SIOCOUTQ, &unacknowledged) == 0 && unacknowledged > 0)
        return std::nullopt;
    return askForFallback();
}

StepEvidence KernelQuestion::askForFallback() const
{
    std::uint8_t info[256] = {};
    socklen_t size = sizeof info;
    bool fellBack = false;
    const bool told = getsockopt(m_socket.get(), MptcpLevel, MptcpInfoOption, info, &size) == 0;
    std::uint32_t flags = 0;
    if (told && size >= MptcpInfoFlagsOffset + sizeof flags) {
        std::memcpy(&flags, info + MptcpInfoFlagsOffset, sizeof flags);
        fellBack = (flags & FlagFallback) != 0 || (flags & FlagRemoteKey) == 0;
    } else if (told) {
        return finding(StepResult::Unknown, Shown::Nothing,
            Pattern("verify", "The kernel tells too little about its MPTCP socket."));
    } else if (errno == EOPNOTSUPP || errno == ENOPROTOOPT) {
        // The question goes to plain TCP, which does not know it.
        fellBack = true;
    } else {
        return finding(StepResult::Unknown, Shown::Nothing,
            { Pattern("verify", "The kernel does not tell about its MPTCP socket: %1."),
                { core::systemText(errno) } });
    }
    if (fellBack) {
        return finding(StepResult::Fail, Shown::Plain,
            Pattern(
                "verify", "The connection of this machine's own kernel fell back to plain TCP."));
    }
    return finding(StepResult::Pass, Shown::Capable,
        Pattern("verify",
            "This machine's own kernel speaks MPTCP with the host, and did not fall back."));
}

} // namespace verify
