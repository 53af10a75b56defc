// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"
#include "core/net/packetport.h"

#include <linux/if_packet.h>

#include <atomic>

namespace net {

/// FrameReceiver over a TPACKET_V3 ring that the kernel fills block by block: packet(7) and
/// Documentation/networking/packet_mmap.rst.
class AfPacketReceiver : public FrameReceiver {
public:
    /// `socket` is one of SocketSource::openPacketReceiver() with the same filter.
    /// Unavailable when the kernel gives it no ring.
    static core::Result<std::unique_ptr<FrameReceiver>> open(
        FileDescriptor socket, int interfaceIndex, const ReceiveFilter& filter);
    ~AfPacketReceiver() override;

    core::Result<std::span<const ReceivedFrame>> receive(
        std::chrono::milliseconds timeout) override;
    ReceiveLoss loss() const override;

private:
    AfPacketReceiver(FileDescriptor socket, std::uint8_t* ring);
    tpacket_block_desc* block(std::size_t index) const;
    void releaseBlock();
    void readLoss();

    FileDescriptor m_socket;
    std::uint8_t* m_ring = nullptr;
    std::size_t m_next = 0; ///< the block that the kernel fills next
    bool m_holding = false; ///< m_next's frames are with the caller
    std::vector<ReceivedFrame> m_frames;
    std::atomic<std::uint64_t> m_drops { 0 };
    std::atomic<std::uint64_t> m_frozen { 0 };
};

} // namespace net
