// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nethelper/packetsocket.h"

#include "app/nethelper/rights.h"
#include "core/net/hardwaretype.h"

#include <linux/if_packet.h>
#include <net/if.h>
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
        if (!start)
            return { { Refusal::OtherLink } };
        return { {}, *start };
    }

    Outcome openSocket(int family)
    {
        const PacketRight right;
        if (!right.held())
            return { { Refusal::NoRight, EPERM }, {} };
        // Protocol 0: it receives nothing before it has its filter.
        FileDescriptor opened(socket(family, SOCK_RAW | SOCK_CLOEXEC, 0));
        if (!opened && (errno == EPERM || errno == EACCES))
            return { { Refusal::NoRight, errno }, {} };
        if (!opened)
            return { systemFailure(), {} };
        return { {}, std::move(opened) };
    }

    bool lockFilter(const FileDescriptor& socket, const net::FilterProgram& program)
    {
        const sock_fprog attached = program.attachable();
        const int on = 1;
        return setsockopt(socket.get(), SOL_SOCKET, SO_ATTACH_FILTER, &attached, sizeof attached)
            == 0
            && setsockopt(socket.get(), SOL_SOCKET, SO_LOCK_FILTER, &on, sizeof on) == 0;
    }

    bool bindTo(const FileDescriptor& socket, std::uint32_t interfaceIndex)
    {
        sockaddr_ll address {};
        address.sll_family = AF_PACKET;
        address.sll_ifindex = int(interfaceIndex);
        return bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }

} // namespace

Outcome fulfil(const Request& request)
{
    if (request.kind == Kind::Check) {
        Outcome outcome = openSocket(AF_PACKET);
        outcome.socket.reset();
        return outcome;
    }
    const Link link = lookUp(request);
    if (link.answer.refusal != Refusal::None)
        return { link.answer, {} };
    if (request.kind == Kind::XdpSender)
        return openSocket(AF_XDP);
    Outcome outcome = openSocket(AF_PACKET);
    if (!outcome.socket)
        return outcome;
    const net::FilterProgram program = request.kind == Kind::Sender
        ? net::nothingProgram()
        : net::receiveProgram(request.filter, link.start);
    if (!lockFilter(outcome.socket, program) || !bindTo(outcome.socket, request.interfaceIndex))
        return { systemFailure(), {} };
    return outcome;
}

} // namespace nethelper
