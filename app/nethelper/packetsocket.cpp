// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nethelper/packetsocket.h"

#include "app/nethelper/rights.h"
#include "core/net/hardwaretype.h"

#include <linux/if_packet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>

namespace nethelper {

using net::FileDescriptor;
using net::helper::Answer;
using net::helper::Kind;
using net::helper::Refusal;
using net::helper::Request;

namespace {

    Answer systemFailure() { return { Refusal::SystemFailure, errno }; }

    /// The kernel's word on the interface, asked without any right.
    struct Link {
        Answer answer;
        net::FrameStart start = net::FrameStart::Ethernet;
    };

    Link lookUp(const Request& request)
    {
        static_assert(net::helper::NameBytes == IFNAMSIZ);
        const FileDescriptor asking(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        if (!asking)
            return { systemFailure() };
        ifreq link {};
        link.ifr_ifindex = int(request.interfaceIndex);
        if (ioctl(asking.get(), SIOCGIFNAME, &link) != 0
            || std::strncmp(link.ifr_name, request.interfaceName.data(), IFNAMSIZ) != 0)
            return { { Refusal::NoSuchInterface } };
        if (ioctl(asking.get(), SIOCGIFFLAGS, &link) != 0)
            return { { Refusal::NoSuchInterface } };
        if ((link.ifr_flags & IFF_UP) == 0)
            return { { Refusal::InterfaceDown } };
        if (ioctl(asking.get(), SIOCGIFHWADDR, &link) != 0)
            return { { Refusal::NoSuchInterface } };
        // Not what the request says decides how the filter reads frames.
        const auto start = net::frameStartOf(link.ifr_hwaddr.sa_family);
        const bool anyLink = request.withoutLinkHeader || request.kind == Kind::IpSender4
            || request.kind == Kind::IpSender6;
        if (!start && !anyLink)
            return { { Refusal::OtherLink } };
        const bool bare = request.kind == Kind::Receiver && !request.withoutLinkHeader;
        if (bare && start != net::FrameStart::Ethernet)
            return { { Refusal::OtherLink } };
        return { {}, start.value_or(net::FrameStart::Packet) };
    }

    /// Protocol 0 of AF_PACKET receives nothing before it is bound to another.
    Outcome openSocket(int family, int type = SOCK_RAW, int protocol = 0)
    {
        const PacketRight right;
        if (!right.held())
            return { { Refusal::NoRight, EPERM }, {} };
        FileDescriptor opened(socket(family, type | SOCK_CLOEXEC, protocol));
        if (!opened && (errno == EPERM || errno == EACCES))
            return { { Refusal::NoRight, errno }, {} };
        if (!opened)
            return { systemFailure(), {} };
        return { {}, std::move(opened) };
    }

    Outcome openFor(const Request& request)
    {
        switch (request.kind) {
        case Kind::XdpSender:
            return openSocket(AF_XDP);
        case Kind::IpSender4:
            return openSocket(AF_INET, SOCK_RAW, IPPROTO_RAW);
        case Kind::IpSender6:
            return openSocket(AF_INET6, SOCK_RAW, IPPROTO_RAW);
        case Kind::Check:
        case Kind::Sender:
        case Kind::Receiver:
            break;
        }
        return openSocket(AF_PACKET, request.withoutLinkHeader ? SOCK_DGRAM : SOCK_RAW);
    }

    bool lockFilter(const FileDescriptor& socket, const net::FilterProgram& program)
    {
        const sock_fprog attached = program.attachable();
        const int on = 1;
        return setsockopt(socket.get(), SOL_SOCKET, SO_ATTACH_FILTER, &attached, sizeof attached)
            == 0
            && setsockopt(socket.get(), SOL_SOCKET, SO_LOCK_FILTER, &on, sizeof on) == 0;
    }

    bool bindTo(const FileDescriptor& socket, const Request& request)
    {
        if (request.kind == Kind::IpSender4 || request.kind == Kind::IpSender6
            || request.kind == Kind::XdpSender) {
            return setsockopt(socket.get(), SOL_SOCKET, SO_BINDTODEVICE,
                       request.interfaceName.data(), IFNAMSIZ)
                == 0;
        }
        sockaddr_ll address {};
        address.sll_family = AF_PACKET;
        address.sll_ifindex = int(request.interfaceIndex);
        return bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }

    net::FilterProgram filterFor(const Request& request, net::FrameStart start)
    {
        if (request.kind != Kind::Receiver)
            return net::nothingProgram();
        return net::receiveProgram(request.filter,
            request.withoutLinkHeader ? net::FrameStart::Packet : start, request.interfaceIndex);
    }

} // namespace

Outcome fulfil(const Request& request)
{
    if (request.kind == Kind::Check) {
        Outcome outcome = openFor(request);
        outcome.socket.reset();
        return outcome;
    }
    const Link link = lookUp(request);
    if (link.answer.refusal != Refusal::None)
        return { link.answer, {} };
    Outcome outcome = openFor(request);
    if (!outcome.socket)
        return outcome;
    // AF_XDP has no filters; its holder binds it with memory of its own, to this interface.
    const bool filters = request.kind != Kind::XdpSender;
    if ((filters && !lockFilter(outcome.socket, filterFor(request, link.start)))
        || !bindTo(outcome.socket, request))
        return { systemFailure(), {} };
    return outcome;
}

} // namespace nethelper
