// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/xdpmemory.h"

#include <unistd.h>

#include <algorithm>

namespace net {

namespace {
    // What a driver may hold at two million frames a second until it cleans up after 0.2 ms.
    constexpr std::size_t SlotsOfSender = 512;
    constexpr std::size_t FewestSets = 2; // one is filled while the other is on its way
} // namespace

core::Result<std::shared_ptr<XdpMemory>> XdpMemory::allocate(
    std::uint32_t senders, std::size_t batch)
{
    const std::size_t slots = std::bit_ceil(std::max<std::size_t>(batch, 1));
    const std::size_t sets = std::max(FewestSets, SlotsOfSender / slots);
    const auto page = std::size_t(sysconf(_SC_PAGESIZE));
    const std::size_t bytes = (senders * sets * slots * SlotBytes + page - 1) / page * page;
    void* const data = mmap(
        nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
    if (data == MAP_FAILED) {
        return core::systemFailure(
            core::ErrorCode::Unavailable, "no memory for the frames of AF_XDP", errno);
    }
    return std::shared_ptr<XdpMemory>(
        new XdpMemory(static_cast<std::uint8_t*>(data), bytes, sets, std::countr_zero(slots)));
}

XdpMemory::~XdpMemory() { munmap(m_data, m_bytes); }

void XdpCompletions::reap()
{
    if (m_busy.test_and_set(std::memory_order_acquire))
        return;
    const std::uint32_t end = m_ring.produced();
    // Neighbours nearly always belong to the same set, and each atomic subtraction costs.
    std::size_t set = 0;
    std::int32_t frames = 0;
    for (std::uint32_t position = m_ring.consumed(); position != end; ++position) {
        const std::uint64_t address = m_ring[position];
        if (address >= m_memory->bytes())
            continue; // called off: newer kernels give back what they skip
        const std::size_t next = m_memory->setOf(address);
        if (next != set && frames > 0) {
            m_memory->giveBack(set, frames);
            frames = 0;
        }
        set = next;
        ++frames;
    }
    if (frames > 0)
        m_memory->giveBack(set, frames);
    m_ring.setConsumed(end);
    m_busy.clear(std::memory_order_release);
}

} // namespace net
