// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"

#include <atomic>

namespace bench {

/// Takes whatever is sent, and gives out frames that lie ready in memory, a block at a time, as
/// fast as they are taken. The times are those of the thread that receives.
class ReplayPort : public net::PacketPort {
public:
    struct Result {
        std::atomic<bool> over { false };
        double seconds = 0; ///< from the first block to the call behind the last one; when over
        double cpuSeconds = 0;
    };
    /// `frames` and `result` must outlive what this opens.
    ReplayPort(std::span<const net::ReceivedFrame> frames, Result& result)
        : m_frames(frames)
        , m_result(result)
    {
    }
    wire::LinkType linkType() const override { return wire::LinkType::Ethernet; }
    std::uint32_t mtu() const override { return 1500; }
    const char* sendPathName() const override { return "replay"; }
    core::Result<std::unique_ptr<net::FrameSender>> openSender(
        std::size_t batch, net::Egress egress) override;
    core::Result<std::unique_ptr<net::FrameReceiver>> openReceiver(
        const net::ReceiveFilter& filter) override;

private:
    const std::span<const net::ReceivedFrame> m_frames;
    Result& m_result;
};

/// Processor time of the calling thread, the kernel's on its behalf included.
double threadCpuSeconds();

} // namespace bench
