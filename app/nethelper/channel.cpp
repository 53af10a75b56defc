// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nethelper/channel.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstring>

namespace nethelper {

using net::helper::Channel;
using net::helper::Refusal;

namespace {

    constexpr int PatienceMilliseconds = 10'000;

    int optionOf(int option)
    {
        int value = -1;
        socklen_t size = sizeof value;
        return getsockopt(Channel, SOL_SOCKET, option, &value, &size) == 0 ? value : -1;
    }

} // namespace

bool hasChannel() { return optionOf(SO_DOMAIN) == AF_UNIX && optionOf(SO_TYPE) == SOCK_SEQPACKET; }

Refusal receiveRequest(net::helper::Request& request)
{
    // A byte more than any request has, so that a longer one is known by its length.
    std::array<std::uint8_t, net::helper::RequestBytes + 1> message {};
    // No way to keep a process with a right around.
    pollfd wanted { Channel, POLLIN, 0 };
    poll(&wanted, 1, PatienceMilliseconds);
    // recv() has no room for descriptors: the kernel closes them.
    const ssize_t length = recv(Channel, message.data(), message.size(), MSG_DONTWAIT);
    return net::helper::decode(
        { message.data(), std::size_t(std::max<ssize_t>(length, 0)) }, request);
}

bool sendAnswer(const Outcome& outcome)
{
    net::helper::AnswerMessage bytes = net::helper::encode(outcome.answer);
    iovec part { bytes.data(), bytes.size() };
    union {
        cmsghdr header;
        char bytes[CMSG_SPACE(sizeof(int))];
    } control {};
    msghdr message {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (outcome.socket) {
        message.msg_control = control.bytes;
        message.msg_controllen = sizeof control.bytes;
        cmsghdr* const header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        const int fd = outcome.socket.get();
        std::memcpy(CMSG_DATA(header), &fd, sizeof fd);
    }
    return sendmsg(Channel, &message, MSG_NOSIGNAL | MSG_DONTWAIT) == ssize_t(bytes.size());
}

} // namespace nethelper
