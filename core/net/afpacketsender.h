// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"
#include "core/net/packetport.h"

#include <linux/if_packet.h>
#include <sys/socket.h>

namespace net {

/// FrameSender over an AF_PACKET socket that is bound to its interface.
class AfPacketSender : public FrameSender {
public:
    /// Unavailable when the socket cannot be bound.
    static core::Result<std::unique_ptr<FrameSender>> open(FileDescriptor socket,
        int interfaceIndex, wire::LinkType link, std::size_t batch, Egress egress);

    std::span<FrameSlot> batch() override { return m_slots; }
    core::Result<SendOutcome> send(std::size_t count) override;

private:
    AfPacketSender(
        FileDescriptor socket, int interfaceIndex, wire::LinkType link, std::size_t batch);
    /// Frames without a link header do not say which protocol they are: the address of each does.
    void nameProtocol(std::size_t index);
    void waitForRoom();

    FileDescriptor m_socket;
    std::vector<std::uint8_t> m_buffer;
    std::vector<FrameSlot> m_slots;
    std::vector<iovec> m_parts;
    std::vector<mmsghdr> m_messages;
    std::vector<sockaddr_ll> m_addresses; ///< empty on Ethernet
};

} // namespace net
