// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/net/pathtable.h"
#include "core/net/socketsource.h"

namespace net {

/// One network interface, as `mptcp-probe interfaces` lists it.
struct Interface {
    int index = 0;
    std::string name;
    bool up = false;
    bool running = false; ///< the link has a carrier
    bool loopback = false;
    wire::LinkType linkType = wire::LinkType::Ethernet;
    bool sendable = false; ///< frames of its kind of link can be written: Ethernet or bare IP
    wire::MacAddress mac {};
    std::uint32_t mtu = 0;
    std::vector<core::IpPrefix> addresses; ///< with host bits, so not canonical prefixes
};

/// Keeps the kernel from answering what arrives for some TCP ports: it would send a RST to every
/// SYN/ACK, as it knows nothing of handshakes done by hand. Ends with the object. Any thread.
class PortHold {
public:
    virtual ~PortHold() = default;
};

/// A place from where packets leave: this computer, the kernel lab, the virtual lab. Calls block
/// and belong in worker threads.
class Vantage {
public:
    virtual ~Vantage() = default;
    /// The word of --vantage: "host", "lab", "virtual".
    virtual std::string name() const = 0;
    /// Nothing here was measured; never to be mixed with runs that were.
    virtual bool simulated() const { return false; }
    /// Prefixes that exist only inside this vantage point: the default blocklist does not apply.
    virtual std::vector<core::IpPrefix> ownPrefixes() const { return {}; }
    /// Whether packets may leave here; nothing is sent. PermissionDenied says what to run to get
    /// the right.
    virtual core::Result<void> checkRight() { return {}; }
    virtual core::Result<std::vector<Interface>> interfaces() = 0;
    /// Route, source address and next hop for every target range. Errors name the target and say
    /// which option to pass.
    virtual core::Result<PathTable> resolve(
        const std::vector<core::IpRange>& targets, const PathOverrides& overrides)
        = 0;
    /// The port on the interface that `paths` leaves by. Unavailable says why `choice` cannot be
    /// had there.
    virtual core::Result<std::unique_ptr<PacketPort>> openPort(
        const PathTable& paths, const SendChoice& choice = {})
        = 0;
    /// Holds the ports from `first` to `last` of both families, by sockets that listen with
    /// IP_MINTTL and IPV6_MINHOPCOUNT 255: no privilege is needed, and packet sockets still see
    /// what arrives. Unavailable names a port that somebody else uses. A vantage point without a
    /// kernel of its own gives an object that does nothing.
    virtual core::Result<std::unique_ptr<PortHold>> holdPorts(
        std::uint16_t first, std::uint16_t last)
        = 0;
    /// An ordinary socket of the place, e.g. SocketKind::Mptcp4; Unavailable where there is none.
    virtual core::Result<FileDescriptor> openSocket(SocketKind kind) = 0;
};

} // namespace net
