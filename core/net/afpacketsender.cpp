// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/afpacketsender.h"

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <poll.h>

#include <cerrno>
#include <chrono>
#include <ctime>
#include <optional>

namespace net {

using core::ErrorCode;

namespace {
    // Room for the longest probe: link header, IPv6, a full TCP header and a little payload.
    constexpr std::size_t SlotBytes = 256;
    constexpr int SendBufferBytes = 4 << 20;
    // A full device queue does not make the socket unwritable, so poll() alone would spin.
    constexpr timespec BackOff { 0, 50'000 };
    constexpr int PollMilliseconds = 10;
    constexpr std::chrono::milliseconds Patience { 100 }; // a stop request must be heard in time
} // namespace

core::Result<std::unique_ptr<FrameSender>> AfPacketSender::open(FileDescriptor socket,
    int interfaceIndex, wire::LinkType link, std::size_t batch, Egress egress)
{
    const int on = egress == Egress::Direct ? 1 : 0;
    // Without the bypass every frame would wait in the interface's queueing discipline. A driver
    // that has no bypass sends all the same, so a refusal is no error.
    setsockopt(socket.get(), SOL_PACKET, PACKET_QDISC_BYPASS, &on, sizeof on);
    setsockopt(socket.get(), SOL_SOCKET, SO_SNDBUF, &SendBufferBytes, sizeof SendBufferBytes);

    sockaddr_ll address {};
    address.sll_family = AF_PACKET;
    address.sll_protocol = 0; // receives nothing: a send socket must not get a copy of all traffic
    address.sll_ifindex = interfaceIndex;
    if (bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        return core::systemFailure(
            ErrorCode::Unavailable, core::Pattern("net", "cannot send on the interface"), errno);
    }
    return std::unique_ptr<FrameSender>(
        new AfPacketSender(std::move(socket), interfaceIndex, link, batch));
}

AfPacketSender::AfPacketSender(
    FileDescriptor socket, int interfaceIndex, wire::LinkType link, std::size_t batch)
    : m_socket(std::move(socket))
    , m_buffer(batch * SlotBytes)
    , m_slots(batch)
    , m_parts(batch)
    , m_messages(batch)
{
    for (std::size_t i = 0; i < batch; ++i) {
        m_slots[i] = { m_buffer.data() + i * SlotBytes, std::uint32_t(SlotBytes), 0 };
        m_parts[i] = { m_slots[i].data, 0 };
        m_messages[i] = {};
        m_messages[i].msg_hdr.msg_iov = &m_parts[i];
        m_messages[i].msg_hdr.msg_iovlen = 1;
    }
    if (link == wire::LinkType::Ethernet)
        return;
    sockaddr_ll address {};
    address.sll_family = AF_PACKET;
    address.sll_ifindex = interfaceIndex;
    m_addresses.assign(batch, address);
    for (std::size_t i = 0; i < batch; ++i) {
        m_messages[i].msg_hdr.msg_name = &m_addresses[i];
        m_messages[i].msg_hdr.msg_namelen = sizeof m_addresses[i];
    }
}

core::Result<SendOutcome> AfPacketSender::send(std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        m_parts[i].iov_len = m_slots[i].length;
        if (!m_addresses.empty())
            nameProtocol(i);
    }
    SendOutcome outcome;
    std::optional<std::chrono::steady_clock::time_point> waitingSince;
    while (outcome.taken < count) {
        const int taken = sendmmsg(m_socket.get(), m_messages.data() + outcome.taken,
            static_cast<unsigned int>(count - outcome.taken), MSG_DONTWAIT);
        if (taken > 0) {
            outcome.taken += std::size_t(taken);
            continue;
        }
        switch (errno) {
        case EINTR:
            continue;
        case EAGAIN:
        case ENOBUFS:
            if (!waitingSince)
                waitingSince = std::chrono::steady_clock::now();
            else if (std::chrono::steady_clock::now() - *waitingSince >= Patience)
                return outcome;
            waitForRoom();
            continue;
        case EMSGSIZE:
        case EINVAL:
            outcome.refused = true;
            return outcome;
        default:
            // What was taken is told first; the trouble will still be there at the next call.
            if (outcome.taken > 0)
                return outcome;
            return core::systemFailure(ErrorCode::Unavailable,
                core::Pattern("net", "sending failed; is the interface still up?"), errno);
        }
    }
    return outcome;
}

void AfPacketSender::nameProtocol(std::size_t index)
{
    const bool isV4 = m_slots[index].length > 0 && m_slots[index].data[0] >> 4 == 4;
    m_addresses[index].sll_protocol = htons(isV4 ? ETH_P_IP : ETH_P_IPV6);
}

void AfPacketSender::waitForRoom()
{
    pollfd wanted { m_socket.get(), POLLOUT, 0 };
    poll(&wanted, 1, PollMilliseconds);
    nanosleep(&BackOff, nullptr);
}

} // namespace net
