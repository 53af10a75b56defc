// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/afpacketreceiver.h"

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>

#include <cerrno>

namespace net {

using core::ErrorCode;

namespace {
    constexpr std::size_t BlockBytes = 256 << 10;
    constexpr std::size_t BlockCount = 128; // 32 MiB: about 0.7 s of replies at 250 000 a second
    constexpr unsigned int RetireMilliseconds = 5;

    bool isOutgoing(const tpacket3_hdr& packet)
    {
        const auto* const address = reinterpret_cast<const sockaddr_ll*>(
            reinterpret_cast<const std::uint8_t*>(&packet) + TPACKET_ALIGN(sizeof packet));
        return address->sll_pkttype == PACKET_OUTGOING;
    }
} // namespace

core::Result<std::unique_ptr<FrameReceiver>> AfPacketReceiver::open(
    FileDescriptor socket, int interfaceIndex, const ReceiveFilter& filter)
{
    const auto set = [&](int level, int option, const auto& value) {
        return setsockopt(socket.get(), level, option, &value, sizeof value) == 0;
    };

    // The filter was there first and the binding goes last: nothing foreign is ever queued.
    const int version = TPACKET_V3;
    const int on = 1;
    tpacket_req3 ring {};
    ring.tp_block_size = BlockBytes;
    ring.tp_block_nr = BlockCount;
    ring.tp_frame_size = 2048;
    ring.tp_frame_nr = BlockBytes / 2048 * BlockCount;
    ring.tp_retire_blk_tov = RetireMilliseconds;
    if (!set(SOL_PACKET, PACKET_VERSION, version)
        || (!filter.ownFrames && !set(SOL_PACKET, PACKET_IGNORE_OUTGOING, on))
        || !set(SOL_PACKET, PACKET_RX_RING, ring)) {
        return core::systemFailure(
            ErrorCode::Unavailable, core::Pattern("net", "cannot set up the receive ring"), errno);
    }
    void* const mapped = mmap(
        nullptr, BlockBytes * BlockCount, PROT_READ | PROT_WRITE, MAP_SHARED, socket.get(), 0);
    if (mapped == MAP_FAILED)
        return core::systemFailure(
            ErrorCode::Unavailable, core::Pattern("net", "cannot map the receive ring"), errno);
    std::unique_ptr<AfPacketReceiver> receiver(
        new AfPacketReceiver(std::move(socket), static_cast<std::uint8_t*>(mapped)));

    sockaddr_ll address {};
    address.sll_family = AF_PACKET;
    address.sll_protocol = htons(ETH_P_ALL);
    address.sll_ifindex = interfaceIndex;
    if (bind(receiver->m_socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address)
        != 0) {
        return core::systemFailure(
            ErrorCode::Unavailable, core::Pattern("net", "cannot receive on the interface"), errno);
    }
    return std::unique_ptr<FrameReceiver>(std::move(receiver));
}

AfPacketReceiver::AfPacketReceiver(FileDescriptor socket, std::uint8_t* ring)
    : m_socket(std::move(socket))
    , m_ring(ring)
{
}

AfPacketReceiver::~AfPacketReceiver() { munmap(m_ring, BlockBytes * BlockCount); }

tpacket_block_desc* AfPacketReceiver::block(std::size_t index) const
{
    return reinterpret_cast<tpacket_block_desc*>(m_ring + index * BlockBytes);
}

void AfPacketReceiver::releaseBlock()
{
    __atomic_store_n(&block(m_next)->hdr.bh1.block_status, TP_STATUS_KERNEL, __ATOMIC_RELEASE);
    m_next = (m_next + 1) % BlockCount;
    m_holding = false;
}

core::Result<std::span<const ReceivedFrame>> AfPacketReceiver::receive(
    std::chrono::milliseconds timeout)
{
    if (m_holding)
        releaseBlock();
    m_frames.clear();

    const auto filled = [this] {
        return (__atomic_load_n(&block(m_next)->hdr.bh1.block_status, __ATOMIC_ACQUIRE)
                   & TP_STATUS_USER)
            != 0;
    };
    if (!filled()) {
        pollfd wanted { m_socket.get(), POLLIN | POLLERR, 0 };
        if (poll(&wanted, 1, int(timeout.count())) < 0 && errno != EINTR)
            return core::systemFailure(
                ErrorCode::ReadFailed, core::Pattern("net", "receiving failed"), errno);
        if ((wanted.revents & POLLERR) != 0) {
            int systemError = 0;
            socklen_t length = sizeof systemError;
            getsockopt(m_socket.get(), SOL_SOCKET, SO_ERROR, &systemError, &length);
            if (systemError != 0) {
                return core::systemFailure(ErrorCode::ReadFailed,
                    core::Pattern("net", "receiving failed; is the interface still up?"),
                    systemError);
            }
        }
    }
    readLoss();
    if (!filled())
        return std::span<const ReceivedFrame>();

    const tpacket_block_desc* const full = block(m_next);
    const auto* packet = reinterpret_cast<const tpacket3_hdr*>(
        reinterpret_cast<const std::uint8_t*>(full) + full->hdr.bh1.offset_to_first_pkt);
    m_frames.reserve(full->hdr.bh1.num_pkts);
    for (std::uint32_t i = 0; i < full->hdr.bh1.num_pkts; ++i) {
        const auto* const start = reinterpret_cast<const std::uint8_t*>(packet);
        m_frames.push_back({ wire::Bytes(start + packet->tp_mac, packet->tp_snaplen),
            std::int64_t(packet->tp_sec) * 1'000'000'000 + packet->tp_nsec,
            (packet->tp_status & TP_STATUS_CSUMNOTREADY) == 0, isOutgoing(*packet) });
        packet = reinterpret_cast<const tpacket3_hdr*>(start + packet->tp_next_offset);
    }
    m_holding = true;
    return std::span<const ReceivedFrame>(m_frames);
}

void AfPacketReceiver::readLoss()
{
    tpacket_stats_v3 statistics {};
    socklen_t length = sizeof statistics;
    // Reading clears the kernel's counters.
    if (getsockopt(m_socket.get(), SOL_PACKET, PACKET_STATISTICS, &statistics, &length) == 0) {
        m_drops.fetch_add(statistics.tp_drops, std::memory_order_relaxed);
        m_frozen.fetch_add(statistics.tp_freeze_q_cnt, std::memory_order_relaxed);
    }
}

ReceiveLoss AfPacketReceiver::loss() const
{
    return { m_drops.load(std::memory_order_relaxed), m_frozen.load(std::memory_order_relaxed) };
}

} // namespace net
