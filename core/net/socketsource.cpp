// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/socketsource.h"

#include "core/net/filterprogram.h"

#include <arpa/inet.h>
#include <linux/netlink.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>
#include <mutex>

namespace net {

using core::ErrorCode;

namespace {

    constexpr int MptcpProtocol = 262; // IPPROTO_MPTCP; unknown to older C libraries

    int openByKind(SocketKind kind)
    {
        switch (kind) {
        case SocketKind::Packet:
            return socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0);
        case SocketKind::Route:
            return socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
        case SocketKind::Datagram4:
            return socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        case SocketKind::Datagram6:
            return socket(AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        case SocketKind::Stream4:
            return socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        case SocketKind::Stream6:
            return socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        case SocketKind::Mptcp4:
            return socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, MptcpProtocol);
        case SocketKind::Mptcp6:
            return socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, MptcpProtocol);
        case SocketKind::Xdp:
            return socket(AF_XDP, SOCK_RAW | SOCK_CLOEXEC, 0);
        case SocketKind::RawIp4:
            return socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_RAW);
        case SocketKind::RawIp6:
            return socket(AF_INET6, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_RAW);
        case SocketKind::PacketCooked:
            return socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        }
        errno = EINVAL;
        return -1;
    }

    tl::unexpected<core::Error> openFailure(SocketKind kind, int systemError)
    {
        const bool raw = kind == SocketKind::Packet || kind == SocketKind::PacketCooked
            || kind == SocketKind::RawIp4 || kind == SocketKind::RawIp6 || kind == SocketKind::Xdp;
        if (raw && (systemError == EPERM || systemError == EACCES)) {
            return core::failure(ErrorCode::PermissionDenied,
                core::Pattern("net",
                    "raw packet sockets need the right CAP_NET_RAW; run with sudo, or scan the lab "
                    "with --vantage lab or --vantage virtual"),
                systemError);
        }
        return core::systemFailure(
            ErrorCode::Unavailable, core::Pattern("net", "cannot open a socket"), systemError);
    }

    union ControlBuffer {
        cmsghdr header;
        char bytes[CMSG_SPACE(sizeof(int))];
    };

} // namespace

core::Result<void> SocketSource::checkPacketRight()
{
    if (const auto allowed = open(SocketKind::Packet); !allowed)
        return tl::unexpected(allowed.error());
    return {};
}

core::Result<FileDescriptor> SocketSource::openPacketSender(const PacketLink&)
{
    return open(SocketKind::Packet);
}

core::Result<FileDescriptor> SocketSource::openPacketReceiver(
    const PacketLink& link, const ReceiveFilter& filter)
{
    // Where frames are bare packets for the engine, the kernel takes off what headers the link has.
    const bool ethernet = link.linkType == wire::LinkType::Ethernet;
    auto socket = open(ethernet ? SocketKind::Packet : SocketKind::PacketCooked);
    if (!socket)
        return socket;
    const FilterProgram program
        = receiveProgram(filter, ethernet ? FrameStart::Ethernet : FrameStart::Packet);
    const sock_fprog attached = program.attachable();
    if (setsockopt(socket->get(), SOL_SOCKET, SO_ATTACH_FILTER, &attached, sizeof attached) != 0)
        return core::systemFailure(ErrorCode::Unavailable,
            core::Pattern("net", "cannot attach the receive filter"), errno);
    return socket;
}

core::Result<FileDescriptor> SocketSource::openXdpSender(const PacketLink&)
{
    return open(SocketKind::Xdp);
}

core::Result<FileDescriptor> SocketSource::openIpSender(const PacketLink&, bool v6)
{
    return open(v6 ? SocketKind::RawIp6 : SocketKind::RawIp4);
}

core::Result<FileDescriptor> openSocket(SocketKind kind)
{
    FileDescriptor descriptor(openByKind(kind));
    if (!descriptor)
        return openFailure(kind, errno);
    return descriptor;
}

struct PassedSockets::State {
    FileDescriptor channel;
    std::mutex lock;
};

PassedSockets::PassedSockets(FileDescriptor channel)
    : m_state(std::make_shared<State>())
{
    m_state->channel = std::move(channel);
}

core::Result<FileDescriptor> PassedSockets::open(SocketKind kind)
{
    const std::lock_guard guard(m_state->lock);
    const auto request = std::uint8_t(kind);
    if (send(m_state->channel.get(), &request, 1, MSG_NOSIGNAL) != 1) {
        return core::systemFailure(ErrorCode::Unavailable,
            core::Pattern("net", "the process that opens sockets is gone"), errno);
    }
    std::int32_t systemError = 0;
    iovec part { &systemError, sizeof systemError };
    ControlBuffer control {};
    msghdr message {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.bytes;
    message.msg_controllen = sizeof control.bytes;
    ssize_t length = -1;
    do {
        length = recvmsg(m_state->channel.get(), &message, MSG_CMSG_CLOEXEC);
    } while (length < 0 && errno == EINTR);

    FileDescriptor descriptor;
    const cmsghdr* header = CMSG_FIRSTHDR(&message);
    if (length >= 0 && header && header->cmsg_level == SOL_SOCKET && header->cmsg_type == SCM_RIGHTS
        && header->cmsg_len == CMSG_LEN(sizeof(int))) {
        int fd = -1;
        std::memcpy(&fd, CMSG_DATA(header), sizeof fd);
        descriptor = FileDescriptor(fd);
    }
    if (length != sizeof systemError) {
        return core::failure(ErrorCode::Unavailable,
            core::Pattern(
                "net", "the process that opens sockets ended without an answer; start again"));
    }
    if (systemError != 0)
        return openFailure(kind, systemError);
    if (!descriptor) {
        return core::failure(ErrorCode::Malformed,
            core::Pattern("net", "the process that opens sockets answered without a socket"));
    }
    return descriptor;
}

bool servePassedSocket(int channel)
{
    std::uint8_t request[2] = {};
    ssize_t length = 0;
    do {
        length = recv(channel, request, sizeof request, 0);
    } while (length < 0 && errno == EINTR);
    if (length <= 0)
        return false;

    FileDescriptor descriptor;
    std::int32_t systemError = EINVAL;
    if (length == 1) {
        descriptor = FileDescriptor(openByKind(SocketKind(request[0])));
        systemError = descriptor ? 0 : errno;
    }
    iovec part { &systemError, sizeof systemError };
    ControlBuffer control {};
    msghdr message {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (descriptor) {
        message.msg_control = control.bytes;
        message.msg_controllen = sizeof control.bytes;
        cmsghdr* header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        const int fd = descriptor.get();
        std::memcpy(CMSG_DATA(header), &fd, sizeof fd);
    }
    return sendmsg(channel, &message, MSG_NOSIGNAL) == sizeof systemError;
}

} // namespace net
