// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"
#include "core/net/packetport.h"

#include <netinet/in.h>
#include <sys/socket.h>

namespace net {

/// FrameSender that hands IP packets to the kernel's IP layer, which finds their next hop: raw(7)
/// sockets with headers of our own. What the host's firewall or routes refuse is refused here,
/// packet by packet.
class IpLayerSender : public FrameSender {
public:
    /// `v4` and `v6` are raw sockets of IPPROTO_RAW; either may be missing. They are bound
    /// to the interface of that name; Unavailable when that is refused.
    static core::Result<std::unique_ptr<FrameSender>> open(
        FileDescriptor v4, FileDescriptor v6, const std::string& interfaceName, std::size_t batch);

    std::span<FrameSlot> batch() override { return m_slots; }
    core::Result<SendOutcome> send(std::size_t count) override;

private:
    union Address {
        sockaddr_in v4;
        sockaddr_in6 v6;
    };
    IpLayerSender(FileDescriptor v4, FileDescriptor v6, std::size_t batch);
    /// Reads the destination out of a slot; false when it holds no packet of a family that can be
    /// sent.
    bool address(std::size_t index);
    int socketOf(std::size_t index) const;
    static void waitForRoom(int socket);

    FileDescriptor m_v4;
    FileDescriptor m_v6;
    std::vector<std::uint8_t> m_buffer;
    std::vector<FrameSlot> m_slots;
    std::vector<iovec> m_parts;
    std::vector<mmsghdr> m_messages;
    std::vector<Address> m_addresses;
};

} // namespace net
