// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/routesocket.h"

#include <cerrno>
#include <cstring>
#include <vector>

namespace net {

using core::ErrorCode;

// The kernel fills dumps in pieces of up to 32 KiB when the reader has room for them.
static constexpr std::size_t DumpBytes = 32768;
static constexpr int MostAttempts = 5;

core::Result<RouteSocket> RouteSocket::adopt(FileDescriptor descriptor)
{
    mnl_socket* socket = mnl_socket_fdopen(descriptor.get());
    if (!socket)
        return core::systemFailure(ErrorCode::Unavailable, "cannot use a netlink socket", errno);
    descriptor.release();
    RouteSocket adopted(socket);
    if (mnl_socket_bind(socket, 0, MNL_SOCKET_AUTOPID) < 0)
        return core::systemFailure(ErrorCode::Unavailable, "cannot bind a netlink socket", errno);
    return adopted;
}

core::Result<void> RouteSocket::request(std::uint16_t type, std::uint16_t flags,
    const std::function<void(nlmsghdr*)>& fill, const std::function<void(const nlmsghdr*)>& handle)
{
    // A dump during which the kernel's tables changed is asked for again, so its messages are kept
    // until the last one is there.
    core::Result<Messages> messages;
    for (int attempt = 0; attempt < MostAttempts; ++attempt) {
        messages = ask(type, flags, fill);
        if (messages || messages.error().systemError != EINTR)
            break;
    }
    if (!messages)
        return tl::unexpected(messages.error());
    for (const std::vector<std::uint64_t>& message : *messages)
        handle(reinterpret_cast<const nlmsghdr*>(message.data()));
    return {};
}

core::Result<RouteSocket::Messages> RouteSocket::ask(
    std::uint16_t type, std::uint16_t flags, const std::function<void(nlmsghdr*)>& fill)
{
    std::vector<char> buffer(DumpBytes);
    nlmsghdr* message = mnl_nlmsg_put_header(buffer.data());
    message->nlmsg_type = type;
    // A single question asks for an acknowledgement, so that both kinds of answer have an end.
    message->nlmsg_flags = std::uint16_t(
        NLM_F_REQUEST | ((flags & NLM_F_DUMP) == NLM_F_DUMP ? flags : flags | NLM_F_ACK));
    message->nlmsg_seq = ++m_sequence;
    fill(message);
    if (mnl_socket_sendto(m_socket.get(), message, message->nlmsg_len) < 0)
        return core::systemFailure(ErrorCode::Unavailable, "netlink request failed", errno);

    const auto keep = [](const nlmsghdr* answer, void* data) {
        std::vector<std::uint64_t> copy((answer->nlmsg_len + 7) / 8);
        std::memcpy(copy.data(), answer, answer->nlmsg_len);
        static_cast<Messages*>(data)->push_back(std::move(copy));
        return MNL_CB_OK;
    };
    Messages messages;
    const unsigned int portId = mnl_socket_get_portid(m_socket.get());
    int state = MNL_CB_OK;
    while (state > MNL_CB_STOP) {
        const ssize_t length = mnl_socket_recvfrom(m_socket.get(), buffer.data(), buffer.size());
        if (length < 0) {
            if (errno == EINTR)
                continue;
            return core::systemFailure(ErrorCode::Unavailable, "netlink answer lost", errno);
        }
        state = mnl_cb_run(buffer.data(), std::size_t(length), m_sequence, portId, keep, &messages);
        // What is left of an interrupted dump has an older sequence number.
        if (state < 0 && errno == EPROTO)
            state = MNL_CB_OK;
    }
    if (state < 0)
        return core::systemFailure(ErrorCode::Unavailable, "netlink request refused", errno);
    return messages;
}

RouteAttributes::RouteAttributes(const nlmsghdr* message, std::size_t headerBytes)
{
    const auto keep = [](const nlattr* attribute, void* data) {
        auto& attributes = *static_cast<decltype(m_attributes)*>(data);
        const std::uint16_t type = mnl_attr_get_type(attribute);
        if (type < attributes.size())
            attributes[type] = attribute;
        return MNL_CB_OK;
    };
    mnl_attr_parse(message, unsigned(headerBytes), keep, &m_attributes);
}

} // namespace net
