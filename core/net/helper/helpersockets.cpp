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

    tl::unexpected<core::Error> portFailure(const std::string& what)
    {
        return core::failure(ErrorCode::InvalidInput,
            "--source-port: " + what
                + ", where mptcp-nethelper opens the sockets; run with sudo "
                  "to use any");
    }

    tl::unexpected<core::Error> refused(
        const std::string& helper, const Request& request, const helper::Answer& answer)
    {
        const std::string name(request.interfaceName.data());
        switch (answer.refusal) {
        case Refusal::PrivilegedPort:
            return portFailure(
                "ports below " + std::to_string(helper::FirstPort) + " cannot be had");
        case Refusal::EmptyPortRange:
            return portFailure("the range is empty");
        case Refusal::TooManyPorts:
            return portFailure("a proof cannot have more than "
                + std::to_string(helper::MostOfEverySegment) + " ports");
        case Refusal::BadInterfaceName:
        case Refusal::NoSuchInterface:
            return core::failure(ErrorCode::NotFound,
                "there is no interface " + name
                    + " any more; `mptcp-probe interfaces` lists what there is");
        case Refusal::InterfaceDown:
            return core::failure(ErrorCode::Unavailable,
                "the interface " + name
                    + " is down; bring it up or choose another with "
                      "--interface",
                ENETDOWN);
        case Refusal::OtherLink:
            return core::failure(ErrorCode::Unavailable,
                "nothing can be sent on the interface " + name
                    + ": its link is neither Ethernet nor bare IP; choose another with "
                      "--interface");
        case Refusal::NoRight:
            return tl::unexpected(missingPacketRight(helper, findObstacle(helper)));
        case Refusal::SystemFailure:
            return core::systemFailure(ErrorCode::Unavailable,
                "mptcp-nethelper cannot open a packet socket", answer.systemError);
        default:
            return core::failure(ErrorCode::Unavailable,
                helper + " is of another version than this program; install both from one build");
        }
    }

    core::Result<Request> requestFor(Kind kind, const PacketLink& link)
    {
        Request request;
        request.kind = kind;
        request.interfaceIndex = std::uint32_t(link.interfaceIndex);
        if (!request.setInterfaceName(link.interfaceName)) {
            return core::failure(ErrorCode::InvalidInput,
                "--interface: \"" + link.interfaceName + "\" is no interface's name");
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
    const auto request = requestFor(Kind::Sender, link);
    if (!request)
        return tl::unexpected(request.error());
    return ask(*request);
}

core::Result<FileDescriptor> HelperSockets::openXdpSender(const PacketLink& link)
{
    const auto request = requestFor(Kind::XdpSender, link);
    if (!request)
        return tl::unexpected(request.error());
    return ask(*request);
}

core::Result<FileDescriptor> HelperSockets::openPacketReceiver(
    const PacketLink& link, const ReceiveFilter& filter)
{
    auto request = requestFor(Kind::Receiver, link);
    if (!request)
        return tl::unexpected(request.error());
    request->filter = filter;
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
        return core::failure(
            ErrorCode::Malformed, m_helper + " answered without a socket; install it anew");
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
