// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/iplayersender.h"

#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <ctime>
#include <optional>

namespace net {

using core::ErrorCode;

namespace {

    constexpr std::size_t SlotBytes = 256; // as of AfPacketSender
    constexpr int SendBufferBytes = 4 << 20;
    constexpr timespec BackOff { 0, 50'000 };
    constexpr int PollMilliseconds = 10;
    constexpr std::chrono::milliseconds Patience { 100 };
    constexpr std::size_t V4Destination = 16;
    constexpr std::size_t V6Destination = 24;

    bool bindTo(const FileDescriptor& socket, const std::string& interfaceName)
    {
        if (!socket)
            return true;
        setsockopt(socket.get(), SOL_SOCKET, SO_SNDBUF, &SendBufferBytes, sizeof SendBufferBytes);
        // Without it the kernel keeps to itself what a full queue of the interface threw away. One
        // of the two fits the socket's family.
        const int on = 1;
        setsockopt(socket.get(), SOL_IP, IP_RECVERR, &on, sizeof on);
        setsockopt(socket.get(), SOL_IPV6, IPV6_RECVERR, &on, sizeof on);
        // A socket of the helper is bound, and cannot be bound anew without a right.
        char bound[IFNAMSIZ] = {};
        socklen_t size = sizeof bound;
        if (getsockopt(socket.get(), SOL_SOCKET, SO_BINDTODEVICE, bound, &size) == 0
            && interfaceName == bound)
            return true;
        return setsockopt(socket.get(), SOL_SOCKET, SO_BINDTODEVICE, interfaceName.c_str(),
                   socklen_t(interfaceName.size() + 1))
            == 0;
    }

    /// What the kernel says of one packet, and not of the socket.
    bool concernsThePacket(int systemError)
    {
        switch (systemError) {
        case EMSGSIZE:
        case EINVAL:
        case EPERM: // a rule of the firewall
        case EACCES: // a broadcast address, or a route that prohibits it
        case ENETUNREACH:
        case EHOSTUNREACH:
            return true;
        default:
            return false;
        }
    }

} // namespace

core::Result<std::unique_ptr<FrameSender>> IpLayerSender::open(
    FileDescriptor v4, FileDescriptor v6, const std::string& interfaceName, std::size_t batch)
{
    if (!bindTo(v4, interfaceName) || !bindTo(v6, interfaceName)) {
        return core::systemFailure(
            ErrorCode::Unavailable, "cannot send IP packets over " + interfaceName, errno);
    }
    return std::unique_ptr<FrameSender>(new IpLayerSender(std::move(v4), std::move(v6), batch));
}

IpLayerSender::IpLayerSender(FileDescriptor v4, FileDescriptor v6, std::size_t batch)
    : m_v4(std::move(v4))
    , m_v6(std::move(v6))
    , m_buffer(batch * SlotBytes)
    , m_slots(batch)
    , m_parts(batch)
    , m_messages(batch)
    , m_addresses(batch)
{
    for (std::size_t i = 0; i < batch; ++i) {
        m_slots[i] = { m_buffer.data() + i * SlotBytes, std::uint32_t(SlotBytes), 0 };
        m_parts[i] = { m_slots[i].data, 0 };
        m_messages[i] = {};
        m_messages[i].msg_hdr.msg_iov = &m_parts[i];
        m_messages[i].msg_hdr.msg_iovlen = 1;
        m_messages[i].msg_hdr.msg_name = &m_addresses[i];
    }
}

bool IpLayerSender::address(std::size_t index)
{
    const FrameSlot& slot = m_slots[index];
    m_parts[index].iov_len = slot.length;
    Address& to = m_addresses[index];
    to = {};
    const int version = slot.length > 0 ? slot.data[0] >> 4 : 0;
    if (version == 4 && slot.length >= V4Destination + sizeof to.v4.sin_addr && m_v4) {
        to.v4.sin_family = AF_INET;
        std::memcpy(&to.v4.sin_addr, slot.data + V4Destination, sizeof to.v4.sin_addr);
        m_messages[index].msg_hdr.msg_namelen = sizeof to.v4;
        return true;
    }
    if (version == 6 && slot.length >= V6Destination + sizeof to.v6.sin6_addr && m_v6) {
        to.v6.sin6_family = AF_INET6;
        std::memcpy(&to.v6.sin6_addr, slot.data + V6Destination, sizeof to.v6.sin6_addr);
        m_messages[index].msg_hdr.msg_namelen = sizeof to.v6;
        return true;
    }
    return false;
}

int IpLayerSender::socketOf(std::size_t index) const
{
    return m_addresses[index].v4.sin_family == AF_INET ? m_v4.get() : m_v6.get();
}

core::Result<SendOutcome> IpLayerSender::send(std::size_t count)
{
    std::size_t sendable = 0;
    while (sendable < count && address(sendable))
        ++sendable;
    SendOutcome outcome;
    std::optional<std::chrono::steady_clock::time_point> waitingSince;
    while (outcome.taken < sendable) {
        // A call takes packets of one family.
        const int socket = socketOf(outcome.taken);
        std::size_t end = outcome.taken + 1;
        while (end < sendable && socketOf(end) == socket)
            ++end;
        const int taken = sendmmsg(socket, m_messages.data() + outcome.taken,
            static_cast<unsigned int>(end - outcome.taken), MSG_DONTWAIT);
        if (taken > 0) {
            outcome.taken += std::size_t(taken);
            continue;
        }
        const int systemError = errno;
        if (systemError == EINTR)
            continue;
        if (systemError == EAGAIN || systemError == ENOBUFS) {
            if (!waitingSince)
                waitingSince = std::chrono::steady_clock::now();
            else if (std::chrono::steady_clock::now() - *waitingSince >= Patience)
                return outcome;
            waitForRoom(socket);
            continue;
        }
        if (concernsThePacket(systemError)) {
            outcome.refused = true;
            return outcome;
        }
        // What was taken is told first; the trouble will still be there at the next call.
        if (outcome.taken > 0)
            return outcome;
        return core::systemFailure(
            ErrorCode::Unavailable, "sending failed; is the interface still up?", systemError);
    }
    outcome.refused = sendable < count;
    return outcome;
}

void IpLayerSender::waitForRoom(int socket)
{
    pollfd wanted { socket, POLLOUT, 0 };
    poll(&wanted, 1, PollMilliseconds);
    nanosleep(&BackOff, nullptr);
}

} // namespace net
