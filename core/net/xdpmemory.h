// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/xdpring.h"

#include <bit>
#include <memory>

namespace net {

/// The memory that a port's AF_XDP senders write frames to (a UMEM): for each sender some sets of
/// slots. Counts how many frames of a set the kernel still holds; counts are safe from any thread.
class XdpMemory {
public:
    /// Room for the longest probe: link header, IPv6, a full TCP header and a little payload.
    static constexpr std::size_t SlotBytes = 256;

    /// Zeroed; `batch` slots at least in each set. Unavailable when there is no memory for it.
    static core::Result<std::shared_ptr<XdpMemory>> allocate(
        std::uint32_t senders, std::size_t batch);
    XdpMemory(const XdpMemory&) = delete;
    XdpMemory& operator=(const XdpMemory&) = delete;
    ~XdpMemory();

    std::size_t setsOfSender() const { return m_setsOfSender; }
    std::size_t slotsOfSet() const { return std::size_t(1) << m_slotBits; }
    std::size_t slotsOfAll() const { return m_bytes / SlotBytes; }
    std::uint8_t* data() { return m_data; }
    std::size_t bytes() const { return m_bytes; }
    std::uint64_t addressOf(std::size_t set, std::size_t slot) const
    {
        return ((set << m_slotBits) + slot) * SlotBytes;
    }
    std::size_t setOf(std::uint64_t address) const
    {
        return std::size_t(address / SlotBytes) >> m_slotBits;
    }

    /// Frames of a set that were taken and not given back. Below 0 where the kernel gives back one
    /// that was called off in vain.
    std::int32_t held(std::size_t set) const
    {
        return m_inFlight[set].frames.load(std::memory_order_acquire);
    }
    bool holdsNone(std::size_t set) const { return held(set) <= 0; }
    void take(std::size_t set, std::int32_t frames)
    {
        m_inFlight[set].frames.fetch_add(frames, std::memory_order_relaxed);
    }
    void giveBack(std::size_t set, std::int32_t frames)
    {
        m_inFlight[set].frames.fetch_sub(frames, std::memory_order_release);
    }

private:
    struct alignas(64) Held {
        std::atomic<std::int32_t> frames { 0 };
    };
    XdpMemory(std::uint8_t* data, std::size_t bytes, std::size_t setsOfSender, int slotBits)
        : m_data(data)
        , m_bytes(bytes)
        , m_setsOfSender(setsOfSender)
        , m_slotBits(slotBits)
        , m_inFlight(slotsOfAll() >> slotBits)
    {
    }

    std::uint8_t* const m_data;
    const std::size_t m_bytes;
    const std::size_t m_setsOfSender;
    const int m_slotBits; ///< 2^m_slotBits slots in a set
    std::vector<Held> m_inFlight; ///< by set
};

/// The frames of one transmit queue that the kernel has done with. Any thread.
class XdpCompletions {
public:
    XdpCompletions(XdpRing<std::uint64_t> ring, std::shared_ptr<XdpMemory> memory)
        : m_ring(std::move(ring))
        , m_memory(std::move(memory))
    {
    }
    /// Gives back to their sets what has come, unless another thread is at it.
    void reap();

private:
    XdpRing<std::uint64_t> m_ring;
    const std::shared_ptr<XdpMemory> m_memory;
    std::atomic_flag m_busy;
};

} // namespace net
