// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/receivefilter.h"
#include "core/wire/ethernet.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace net {

/// Room for one frame inside a sender's batch buffer. Write at most `capacity` bytes to `data` and
/// set `length`. What was written there for an earlier batch is still there: a template that was
/// written once needs only its changing fields again.
struct FrameSlot {
    std::uint8_t* data = nullptr;
    std::uint32_t capacity = 0;
    std::uint32_t length = 0;
    /// The note of the writer whose frame the slot still holds; senders never look at it.
    const void* writtenBy = nullptr;
};

/// How far a batch got.
struct SendOutcome {
    std::size_t taken = 0; ///< frames that the network took, from the front
    std::size_t lost = 0; ///< of these, what the interface threw away: they were not sent
    /// The frame behind them will never be taken, e.g. since it is too long for the link. Else
    /// there was no room for it yet.
    bool refused = false;
};

/// Sends batches of frames. Lives in one sender thread.
class FrameSender {
public:
    virtual ~FrameSender() = default;
    /// The slots for the next send(), always as many. After a send() that took frames they may be
    /// other ones; those of before can still be read until the next send().
    virtual std::span<FrameSlot> batch() = 0;
    /// Sends the first `count` slots of batch(), waiting at most about a tenth of a second for room
    /// where the socket has none. What was not taken is not kept: to be sent, it must stand in the
    /// next batch. An error means that nothing of this batch was sent.
    virtual core::Result<SendOutcome> send(std::size_t count) = 0;
};

/// A frame as it arrived. `bytes` points into the receiver and is valid until the next receive().
struct ReceivedFrame {
    wire::Bytes bytes; ///< from the link header on
    std::int64_t timeNs = 0; ///< kernel receive time, nanoseconds since the Unix epoch
    /// The checksum was left to hardware that never saw the frame (veth, loopback): it says
    /// nothing about the path.
    bool checksumReady = true;
    bool outgoing = false; ///< one of our own on its way out, with ReceiveFilter::ownFrames
};

/// Frames that were lost between the wire and receive().
struct ReceiveLoss {
    std::uint64_t socketDrops = 0; ///< the kernel's ring was full
    std::uint64_t frozen = 0; ///< times the ring froze
};

/// Receives batches of frames. Lives in one receiver thread; `loss()` is safe from any thread.
class FrameReceiver {
public:
    virtual ~FrameReceiver() = default;
    /// Waits at most `timeout`; an empty span when nothing came.
    virtual core::Result<std::span<const ReceivedFrame>> receive(std::chrono::milliseconds timeout)
        = 0;
    virtual ReceiveLoss loss() const = 0;
};

/// How a sender's frames pass the kernel.
enum class Egress : std::uint8_t {
    Direct, ///< past queueing and taps, as fast as it goes
    Visible, ///< by way of both, so that receivers with ReceiveFilter::ownFrames see them
};

/// The kernel's way for the frames of Egress::Direct.
enum class SendPath : std::uint8_t {
    Auto, ///< the fastest that the interface and the rights allow
    Packet, ///< AF_PACKET: every interface
    Xdp, ///< AF_XDP in copy mode: interfaces with Ethernet headers
};

/// What a port is opened for.
struct SendChoice {
    SendPath path = SendPath::Packet;
    std::uint32_t senders = 1; ///< so many senders of Egress::Direct may be opened
    std::size_t batch = 64; ///< slots of the largest batch
};

/// How packets leave and arrive: one interface of a vantage point. Calls are safe from any thread;
/// what they return lives in one.
class PacketPort {
public:
    virtual ~PacketPort() = default;
    virtual wire::LinkType linkType() const = 0;
    virtual std::uint32_t mtu() const = 0;
    /// How the frames of Egress::Direct leave: "packet" (AF_PACKET), "xdp" (AF_XDP), "ip" (raw IP
    /// sockets) or "virtual".
    virtual const char* sendPathName() const = 0;
    /// Why a faster way was not taken, empty when there is none.
    virtual std::string sendPathNote() const { return {}; }
    virtual core::Result<std::unique_ptr<FrameSender>> openSender(
        std::size_t batch, Egress egress = Egress::Direct)
        = 0;
    virtual core::Result<std::unique_ptr<FrameReceiver>> openReceiver(const ReceiveFilter& filter)
        = 0;
};

} // namespace net
