// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <linux/if_xdp.h>
#include <sys/mman.h>

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <utility>

namespace net {

/// One ring of an AF_XDP socket, shared with the kernel: entries between two positions that only
/// grow, modulo 2^32. Documentation/networking/af_xdp.rst. Lives in one thread at a time.
template <typename Entry> class XdpRing {
public:
    XdpRing() = default;
    /// `entries` is the power of two that the ring was made with, `page` its XDP_PGOFF constant.
    /// Unavailable when it cannot be mapped.
    static core::Result<XdpRing> map(
        int socket, off_t page, const xdp_ring_offset& offsets, std::uint32_t entries)
    {
        const std::size_t bytes = offsets.desc + entries * sizeof(Entry);
        void* const memory
            = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, socket, page);
        if (memory == MAP_FAILED) {
            return core::systemFailure(
                core::ErrorCode::Unavailable, "cannot map a ring of an AF_XDP socket", errno);
        }
        XdpRing ring;
        ring.m_memory = static_cast<std::uint8_t*>(memory);
        ring.m_bytes = bytes;
        ring.m_offsets = offsets;
        ring.m_mask = entries - 1;
        return ring;
    }
    XdpRing(XdpRing&& other) noexcept { *this = std::move(other); }
    XdpRing& operator=(XdpRing&& other) noexcept
    {
        std::swap(m_memory, other.m_memory);
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_offsets, other.m_offsets);
        std::swap(m_mask, other.m_mask);
        return *this;
    }
    ~XdpRing()
    {
        if (m_memory)
            munmap(m_memory, m_bytes);
    }

    std::uint32_t size() const { return m_mask + 1; }
    /// Positions as the kernel sees them; entries from consumed() to produced() are valid.
    std::uint32_t produced() const
    {
        return at(m_offsets.producer).load(std::memory_order_acquire);
    }
    std::uint32_t consumed() const
    {
        return at(m_offsets.consumer).load(std::memory_order_acquire);
    }
    void setProduced(std::uint32_t position)
    {
        at(m_offsets.producer).store(position, std::memory_order_release);
    }
    void setConsumed(std::uint32_t position)
    {
        at(m_offsets.consumer).store(position, std::memory_order_release);
    }
    Entry& operator[](std::uint32_t position)
    {
        return reinterpret_cast<Entry*>(m_memory + m_offsets.desc)[position & m_mask];
    }

private:
    std::atomic_ref<std::uint32_t> at(std::uint64_t offset) const
    {
        return std::atomic_ref(*reinterpret_cast<std::uint32_t*>(m_memory + offset));
    }

    std::uint8_t* m_memory = nullptr;
    std::size_t m_bytes = 0;
    xdp_ring_offset m_offsets {};
    std::uint32_t m_mask = 0;
};

} // namespace net
