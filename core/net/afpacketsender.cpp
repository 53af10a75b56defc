// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/afpacketsender.h"

#include <linux/if_packet.h>
#include <poll.h>

#include <cerrno>
#include <ctime>

namespace net {

using core::ErrorCode;

namespace {
    // Room for the longest probe: link header, IPv6, a full TCP header and a little payload.
    constexpr std::size_t SlotBytes = 256;
    constexpr int SendBufferBytes = 4 << 20;
    // A full device queue does not make the socket unwritable, so poll() alone would spin.
    constexpr timespec BackOff { 0, 50'000 };
} // namespace

core::Result<std::unique_ptr<FrameSender>> AfPacketSender::open(
    FileDescriptor socket, int interfaceIndex, std::size_t batch)
{
    const int on = 1;
    // Without the bypass every frame would wait in the interface's queueing discipline. A driver
    // that has no bypass sends all the same, so a refusal is no error.
    setsockopt(socket.get(), SOL_PACKET, PACKET_QDISC_BYPASS, &on, sizeof on);
    setsockopt(socket.get(), SOL_SOCKET, SO_SNDBUF, &SendBufferBytes, sizeof SendBufferBytes);

    sockaddr_ll address {};
    address.sll_family = AF_PACKET;
    address.sll_protocol = 0; // receives nothing: a send socket must not get a copy of all traffic
    address.sll_ifindex = interfaceIndex;
    if (bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        return core::systemFailure(ErrorCode::Unavailable, "cannot send on the interface", errno);
    }
    return std::unique_ptr<FrameSender>(new AfPacketSender(std::move(socket), batch));
}

AfPacketSender::AfPacketSender(FileDescriptor socket, std::size_t batch)
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
}

core::Result<std::size_t> AfPacketSender::send(std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        m_parts[i].iov_len = m_slots[i].length;

    std::size_t sent = 0;
    while (sent < count) {
        const int taken = sendmmsg(m_socket.get(), m_messages.data() + sent,
            static_cast<unsigned int>(count - sent), MSG_DONTWAIT);
        if (taken > 0) {
            sent += std::size_t(taken);
            continue;
        }
        switch (errno) {
        case EINTR:
            continue;
        case EAGAIN:
        case ENOBUFS:
            waitForRoom();
            continue;
        case EMSGSIZE:
        case EINVAL:
            return sent;
        default:
            return core::systemFailure(
                ErrorCode::Unavailable, "sending failed; is the interface still up?", errno);
        }
    }
    return sent;
}

void AfPacketSender::waitForRoom()
{
    pollfd wanted { m_socket.get(), POLLOUT, 0 };
    poll(&wanted, 1, 10);
    nanosleep(&BackOff, nullptr);
}

} // namespace net
