// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/filedescriptor.h"
#include "core/net/receivefilter.h"
#include "core/wire/ethernet.h"

#include <memory>
#include <string>

namespace net {

/// The sockets that a vantage point needs. All belong to the network namespace of the vantage
/// point; the process that uses them may live in another one.
enum class SocketKind : std::uint8_t {
    Packet = 1, ///< AF_PACKET, SOCK_RAW, protocol 0: receives nothing until it is bound
    Route = 2, ///< NETLINK_ROUTE, for interfaces, routes and neighbours
    Datagram4 = 3, ///< UDP, to make the kernel resolve a neighbour
    Datagram6 = 4,
    Stream4 = 5, ///< TCP, to hold a source port (net::PortHold)
    Stream6 = 6,
    Mptcp4 = 7, ///< IPPROTO_MPTCP, to ask this machine's kernel; fails where it has no MPTCP
    Mptcp6 = 8,
    Xdp = 9, ///< AF_XDP, to send past the kernel's network layers; fails where it has none
    RawIp4 = 10, ///< IPPROTO_RAW: sends whole IP packets, receives nothing
    RawIp6 = 11,
    PacketCooked = 12, ///< AF_PACKET, SOCK_DGRAM: the packets of any link without its headers
};

/// An interface that packet sockets are for.
struct PacketLink {
    int interfaceIndex = 0;
    std::string interfaceName;
    wire::LinkType linkType = wire::LinkType::Ethernet;
};

/// Opens sockets: directly, or by asking a process that may. Calls are safe from any thread.
class SocketSource {
public:
    virtual ~SocketSource() = default;
    virtual core::Result<FileDescriptor> open(SocketKind kind) = 0;
    /// Whether packet sockets can be had here. PermissionDenied says what to run to get the right.
    virtual core::Result<void> checkPacketRight();
    /// A SocketKind::Packet to send on the link, not bound to more than that.
    virtual core::Result<FileDescriptor> openPacketSender(const PacketLink& link);
    /// The same to receive: `filter` is attached, nothing is received before it is bound to a
    /// protocol.
    virtual core::Result<FileDescriptor> openPacketReceiver(
        const PacketLink& link, const ReceiveFilter& filter);
    /// A SocketKind::Xdp to send on the link: memory, rings and binding are the caller's.
    virtual core::Result<FileDescriptor> openXdpSender(const PacketLink& link);
    /// A SocketKind::RawIp4 or RawIp6 for the link; it may be bound to it already.
    virtual core::Result<FileDescriptor> openIpSender(const PacketLink& link, bool v6);
};

/// Opens the socket in this process. PermissionDenied says what to run to get the right.
core::Result<FileDescriptor> openSocket(SocketKind kind);

/// openSocket() as a source.
class OwnSockets : public SocketSource {
public:
    core::Result<FileDescriptor> open(SocketKind kind) override { return openSocket(kind); }
};

/// Both ends of the protocol by which a process in another namespace passes sockets, over a
/// SOCK_SEQPACKET pair with SCM_RIGHTS: one byte with the kind is the request; the answer is a
/// 4-byte errno in host order, with the descriptor when it is 0.
class PassedSockets : public SocketSource {
public:
    explicit PassedSockets(FileDescriptor channel);
    core::Result<FileDescriptor> open(SocketKind kind) override;

private:
    struct State;
    std::shared_ptr<State> m_state; ///< channel and the lock that pairs requests with answers
};
/// Answers one request on `channel`. False when the other end is gone; a request that is not one
/// byte with a known kind is answered with EINVAL.
bool servePassedSocket(int channel);

} // namespace net
