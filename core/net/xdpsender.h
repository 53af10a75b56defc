// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/filedescriptor.h"
#include "core/net/packetport.h"
#include "core/net/xdpmemory.h"
#include "core/net/xdpring.h"

namespace net {

/// FrameSender over an AF_XDP socket that is bound to a transmit queue, in copy mode: frames are
/// written into memory that the kernel reads, and go from there to the driver without an address,
/// a queueing discipline or a message header each:
/// Documentation/networking/af_xdp.rst. A set of slots is written again only when the
/// kernel has given back all of its frames.
class XdpSender : public FrameSender {
public:
    /// What openXdpSenders() has put together for one sender.
    struct Parts {
        FileDescriptor socket;
        XdpRing<xdp_desc> transmit;
        std::shared_ptr<XdpMemory> memory;
        std::shared_ptr<XdpCompletions> completions; ///< of the queue, which others may share
        std::uint32_t sender = 0; ///< whose part of the memory
    };
    explicit XdpSender(Parts parts);
    ~XdpSender() override;

    std::span<FrameSlot> batch() override { return m_current->slots; }
    core::Result<SendOutcome> send(std::size_t count) override;

private:
    struct Set {
        std::size_t index = 0; ///< in the memory
        std::span<FrameSlot> slots;
    };
    using Clock = std::chrono::steady_clock;

    bool isFree(const Set& set) const { return m_parts.memory->holdsNone(set.index); }
    /// A set besides the current one that can be written, null while the kernel holds them all.
    Set* spareSet();
    Set* waitForSpareSet();
    /// Puts the first `count` slots of the current set into the ring.
    void push(std::size_t count);
    /// Makes the kernel skip the last `count` entries of the ring, which it has not looked at as
    /// far as is known.
    void cancel(std::size_t count);
    /// How many of the current set's `count` frames the kernel has done with, when it held
    /// `heldBefore` from earlier. It takes them in order, so that it took as many at least.
    ///
    /// Kernels before 6.17 move the ring's consumer only when they have looked at all entries that
    /// they found (xskq_cons_peek_desc): when sending breaks off in between, frames have left that
    /// still lie in the ring by its word. The completion ring knows of them as soon as the driver
    /// has freed them: soon after they left, or when the interface goes down.
    /// What a driver keeps even then cannot be told from what was never sent, by anything that such
    /// a kernel shows: it counts as not sent and is sent again, so that a target may get a probe
    /// twice, but none is counted that did not leave.
    std::size_t givenBack(std::int32_t heldBefore, std::size_t count) const;
    /// Hands what is in the ring to the driver, or a part of it; an errno or 0.
    int kick();

    Parts m_parts;
    std::vector<FrameSlot> m_slots;
    std::vector<Set> m_sets;
    Set* m_current = nullptr;
};

} // namespace net
