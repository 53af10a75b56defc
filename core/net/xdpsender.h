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
/// a queueing discipline or a message header each. A set of slots is written again only when the
/// kernel has given back all of its frames.
class XdpSender : public FrameSender {
public:
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
    /// Makes the kernel skip the last `count` entries of the ring, which it has not looked at.
    void cancel(std::size_t count);
    /// Hands what is in the ring to the driver, or a part of it; an errno or 0.
    int kick();

    Parts m_parts;
    std::vector<FrameSlot> m_slots;
    std::vector<Set> m_sets;
    Set* m_current = nullptr;
};

} // namespace net
