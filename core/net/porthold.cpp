// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/porthold.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>

namespace net {

using core::ErrorCode;

namespace {

    /// No packet that crossed a router arrives with it, and none from the link does by accident
    /// either: TCP stacks start at 64 or 128. Older C libraries lack the constants.
    constexpr int OnlyFromNobody = 255;
    constexpr int MinimumTtlV4 = 21; // IP_MINTTL
    constexpr int MinimumHopCountV6 = 73; // IPV6_MINHOPCOUNT

    class ListeningHold : public PortHold {
    public:
        explicit ListeningHold(std::vector<FileDescriptor> sockets)
            : m_sockets(std::move(sockets))
        {
        }

    private:
        std::vector<FileDescriptor> m_sockets;
    };

    core::Result<void> holdPort(const FileDescriptor& socket, bool v4, std::uint16_t port)
    {
        const int on = 1;
        sockaddr_storage any {};
        socklen_t size = sizeof(sockaddr_in);
        bool set = false;
        if (v4) {
            set = setsockopt(socket.get(), IPPROTO_IP, MinimumTtlV4, &OnlyFromNobody, sizeof(int))
                == 0;
            any.ss_family = AF_INET;
            reinterpret_cast<sockaddr_in&>(any).sin_port = htons(port);
        } else {
            set = setsockopt(socket.get(), IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on) == 0
                && setsockopt(
                       socket.get(), IPPROTO_IPV6, MinimumHopCountV6, &OnlyFromNobody, sizeof(int))
                    == 0;
            any.ss_family = AF_INET6;
            reinterpret_cast<sockaddr_in6&>(any).sin6_port = htons(port);
            size = sizeof(sockaddr_in6);
        }
        if (!set) {
            return core::systemFailure(ErrorCode::Unavailable,
                core::Pattern("net", "this kernel cannot hold back its own answers on TCP ports"),
                errno);
        }
        if (bind(socket.get(), reinterpret_cast<const sockaddr*>(&any), size) != 0
            || listen(socket.get(), 1) != 0) {
            return core::systemFailure(ErrorCode::Unavailable,
                { core::Pattern(
                      "net", "cannot hold the source port %1; choose others with --source-port"),
                    { std::to_string(port) } },
                errno);
        }
        return {};
    }

} // namespace

core::Result<std::unique_ptr<PortHold>> listenToHold(
    SocketSource& sockets, std::uint16_t first, std::uint16_t last)
{
    std::vector<FileDescriptor> held;
    for (const bool v4 : { true, false }) {
        for (std::uint32_t port = first; port <= last; ++port) {
            auto socket = sockets.open(v4 ? SocketKind::Stream4 : SocketKind::Stream6);
            if (!socket && socket.error().systemError == EAFNOSUPPORT)
                break;
            if (!socket)
                return tl::unexpected(socket.error());
            if (auto done = holdPort(*socket, v4, std::uint16_t(port)); !done)
                return tl::unexpected(done.error());
            held.push_back(std::move(*socket));
        }
    }
    return std::make_unique<ListeningHold>(std::move(held));
}

} // namespace net
