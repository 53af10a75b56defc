// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/helper/helpersockets.h"

#include "core/net/helper/helperadvice.h"
#include "core/net/helper/helperprocess.h"

#include <sys/socket.h>

#include <cerrno>
#include <cstring>

namespace net {

using core::ErrorCode;
using helper::Kind;
using helper::Refusal;
using helper::Request;

namespace {

    tl::unexpected<core::Error> refusedPorts(const core::Text& why)
    {
        return core::failure(ErrorCode::InvalidInput,
            { core::Pattern("net",
                  "--source-port: %1, as mptcp-nethelper opens the sockets; run with sudo to use "
                  "any"),
                { why } });
    }

    tl::unexpected<core::Error> refused(
        const std::string& helper, const Request& request, const helper::Answer& answer)
    {
        const std::string name(request.interfaceName.data());
        switch (answer.refusal) {
        case Refusal::PrivilegedPort:
            return refusedPorts({ core::Pattern("net", "ports below %1 cannot be had"),
                { std::to_string(helper::FirstPort) } });
        case Refusal::EmptyPortRange:
            return refusedPorts(core::Pattern("net", "the range is empty"));
        case Refusal::TooManyPorts:
            return refusedPorts({ core::Pattern("net", "a proof cannot have more than %1 ports"),
                { core::Text::count(helper::MostOfEverySegment) } });
        case Refusal::BadInterfaceName:
        case Refusal::NoSuchInterface:
            return core::failure(ErrorCode::NotFound,
                { core::Pattern("net",
                      "there is no interface %1 any more; `mptcp-probe interfaces` lists what "
                      "there "
                      "is"),
                    { name } });
        case Refusal::InterfaceDown:
            return core::failure(ErrorCode::Unavailable,
                { core::Pattern("net",
                      "the interface %1 is down; bring it up or choose another with --interface"),
                    { name } },
                ENETDOWN);
        case Refusal::OtherLink:
            return core::failure(ErrorCode::Unavailable,
                { core::Pattern("net",
                      "nothing can be sent on the interface %1: its link is neither Ethernet nor "
                      "bare IP; choose another with --interface"),
                    { name } });
        case Refusal::NoRight:
            return tl::unexpected(missingPacketRight(helper, findObstacle(helper)));
        case Refusal::SystemFailure:
            return core::systemFailure(ErrorCode::Unavailable,
                core::Pattern("net", "mptcp-nethelper cannot open a socket"), answer.systemError);
        default:
            return core::failure(ErrorCode::Unavailable,
                { core::Pattern("net",
                      "%1 is of another version than this program; install both from one build"),
                    { helper } });
        }
    }

    core::Result<Request> requestFor(Kind kind, const PacketLink& link)
    {
        Request request;
        request.kind = kind;
        request.interfaceIndex = std::uint32_t(link.interfaceIndex);
        if (!request.setInterfaceName(link.interfaceName)) {
            return core::failure(ErrorCode::InvalidInput,
                { core::Pattern("net", "--interface: \"%1\" is no interface's name"),
                    { link.interfaceName } });
        }
        return request;
    }

} // namespace

HelperSockets::HelperSockets(std::string helper)
    : m_helper(std::move(helper))
{
}

core::Result<FileDescriptor> HelperSockets::open(SocketKind kind) { return openSocket(kind); }

core::Result<void> HelperSockets::checkPacketRight()
{
    if (const auto answered = ask({}); !answered)
        return tl::unexpected(answered.error());
    return {};
}

core::Result<FileDescriptor> HelperSockets::openPacketSender(const PacketLink& link)
{
    return openSender(Kind::Sender, link);
}

core::Result<FileDescriptor> HelperSockets::openXdpSender(const PacketLink& link)
{
    return openSender(Kind::XdpSender, link);
}

core::Result<FileDescriptor> HelperSockets::openIpSender(const PacketLink& link, bool v6)
{
    return openSender(v6 ? Kind::IpSender6 : Kind::IpSender4, link);
}

core::Result<FileDescriptor> HelperSockets::openPacketReceiver(
    const PacketLink& link, const ReceiveFilter& filter)
{
    auto request = requestFor(Kind::Receiver, link);
    if (!request)
        return tl::unexpected(request.error());
    request->filter = filter;
    request->withoutLinkHeader = link.linkType == wire::LinkType::RawIp;
    return ask(*request);
}

core::Result<FileDescriptor> HelperSockets::openSender(Kind kind, const PacketLink& link) const
{
    const auto request = requestFor(kind, link);
    if (!request)
        return tl::unexpected(request.error());
    return ask(*request);
}

core::Result<FileDescriptor> HelperSockets::ask(const Request& request) const
{
    if (const Refusal known = helper::check(request); known != Refusal::None)
        return refused(m_helper, request, { known, 0 });
    const auto message = helper::encode(request);
    auto reply = askHelper(m_helper, message);
    if (!reply)
        return tl::unexpected(reply.error());
    if (reply->answer.refusal != Refusal::None)
        return refused(m_helper, request, reply->answer);
    if (!reply->socket && request.kind != Kind::Check) {
        return core::failure(ErrorCode::Malformed,
            { core::Pattern("net", "%1 answered without a socket; install it anew"),
                { m_helper } });
    }
    return std::move(reply->socket);
}

std::shared_ptr<SocketSource> hostSockets(const std::string& program)
{
    auto own = std::make_shared<OwnSockets>();
    if (const auto right = own->checkPacketRight();
        right || right.error().code != ErrorCode::PermissionDenied)
        return own;
    return std::make_shared<HelperSockets>(helperPath(program));
}

} // namespace net
