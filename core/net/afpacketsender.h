// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"
#include "core/net/packetport.h"

#include <sys/socket.h>

namespace net {

/// FrameSender over an AF_PACKET socket that is bound to its interface.
class AfPacketSender : public FrameSender {
public:
    static core::Result<std::unique_ptr<FrameSender>> open(
        FileDescriptor socket, int interfaceIndex, std::size_t batch);

    std::span<FrameSlot> batch() override { return m_slots; }
    core::Result<std::size_t> send(std::size_t count) override;

private:
    AfPacketSender(FileDescriptor socket, std::size_t batch);
    void waitForRoom();

    FileDescriptor m_socket;
    std::vector<std::uint8_t> m_buffer;
    std::vector<FrameSlot> m_slots;
    std::vector<iovec> m_parts;
    std::vector<mmsghdr> m_messages;
};

} // namespace net
