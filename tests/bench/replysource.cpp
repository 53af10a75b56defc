// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replysource.h"

#include "core/base/clocks.h"
#include "core/base/splitmix64.h"
#include "core/net/afpacketport.h"
#include "core/net/linkvantage.h"
#include "core/scan/ratelimiter.h"
#include "core/wire/checksum.h"
#include "core/wire/mptcpoption.h"
#include "core/wire/tcpsegment.h"
#include "replayport.h"
#include "tests/net/namespacepair.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <new>
#include <thread>

namespace bench {

namespace {

    using namespace std::chrono_literals;
    using Counters = ReplySource::Counters;

    constexpr std::uint16_t Port = 80;
    constexpr std::size_t Batch = 128;
    constexpr std::size_t TcpBytes = 20;
    // MSS and MP_CAPABLE.
    constexpr std::size_t OptionBytes = 16;

    /// The far end of the pair.
    struct FarLink {
        std::unique_ptr<net::PacketPort> port;
        wire::MacAddress mac {};
    };

    core::Result<FarLink> openFarLink()
    {
        const auto sockets = std::make_shared<net::OwnSockets>();
        const auto interfaces = net::makeLinkVantage("host", sockets)->interfaces();
        if (!interfaces)
            return tl::unexpected(interfaces.error());
        for (const net::Interface& each : *interfaces) {
            if (each.name != "far")
                continue;
            net::PathTable table;
            table.interfaceName = each.name;
            table.interfaceIndex = each.index;
            return FarLink { net::makeAfPacketPort(sockets, table), each.mac };
        }
        return core::failure(core::ErrorCode::NotFound, "there is no interface \"far\"");
    }

    /// Writes what a host answers to the SYN in `frame`. False when it is none.
    bool writeSynAck(wire::Bytes frame, net::FrameSlot& slot)
    {
        const auto payload = wire::ipPayload(frame, wire::LinkType::Ethernet);
        const auto ip = payload ? wire::parseIp(*payload) : tl::unexpected(payload.error());
        const auto syn = ip ? wire::parseTcp(ip->payload) : tl::unexpected(ip.error());
        if (!syn || syn->flags != wire::TcpSyn || frame.data() + 14 != payload->data())
            return false;
        const bool v4 = ip->source.isV4();
        const std::size_t addressBytes = v4 ? 4 : 16;
        const std::size_t addressOffset = v4 ? 12 : 8;
        const std::size_t headerBytes = v4 ? 20 : 40;
        std::uint8_t* p = slot.data;
        const std::uint8_t* q = frame.data();
        std::memcpy(p, q + 6, 6);
        std::memcpy(p + 6, q, 6);
        std::memcpy(p + 12, q + 12, 2);
        p += wire::EthernetHeaderBytes;
        q = payload->data();
        std::memcpy(p, q, headerBytes);
        std::memcpy(p + addressOffset, q + addressOffset + addressBytes, addressBytes);
        std::memcpy(p + addressOffset + addressBytes, q + addressOffset, addressBytes);
        constexpr std::size_t SegmentBytes = TcpBytes + OptionBytes;
        if (v4) {
            wire::store16(p + 2, std::uint16_t(headerBytes + SegmentBytes));
            wire::store16(p + 10, 0);
            wire::store16(p + 10, wire::checksumFinish(wire::checksumAdd({ p, headerBytes })));
        } else {
            wire::store16(p + 4, std::uint16_t(SegmentBytes));
        }
        std::uint8_t* const tcp = p + headerBytes;
        wire::store16(tcp, syn->destinationPort);
        wire::store16(tcp + 2, syn->sourcePort);
        wire::store32(tcp + 4, syn->sequence * 7);
        wire::store32(tcp + 8, syn->sequence + 1);
        tcp[12] = std::uint8_t(SegmentBytes / 4 << 4);
        tcp[13] = wire::TcpSyn | wire::TcpAck;
        wire::store16(tcp + 14, 65535);
        wire::store16(tcp + 16, 0);
        wire::store16(tcp + 18, 0);
        const std::uint8_t options[OptionBytes]
            = { wire::OptionMss, 4, 5, 0xb4, wire::OptionMptcp, 12, 1, wire::MpcHmac };
        std::memcpy(tcp + TcpBytes, options, OptionBytes);
        wire::store64(tcp + TcpBytes + 8, core::splitMix64(syn->sequence) | 1);
        wire::store16(tcp + 16,
            wire::checksumFinish(wire::checksumAdd({ tcp, SegmentBytes },
                wire::pseudoHeaderSum(
                    ip->destination, ip->source, wire::ProtocolTcp, SegmentBytes))));
        slot.length = std::uint32_t(wire::EthernetHeaderBytes + headerBytes + SegmentBytes);
        return true;
    }

    core::Result<void> flush(net::FrameSender& sender, std::size_t& filled, Counters& counters)
    {
        const auto sent = sender.send(filled);
        if (!sent)
            return tl::unexpected(sent.error());
        counters.sent += sent->taken;
        counters.notSent += filled - sent->taken;
        filled = 0;
        return {};
    }

    core::Result<void> reflect(FarLink& link, Counters& counters)
    {
        net::ReceiveFilter filter { Port, Port };
        filter.everySegment = true;
        auto receiver = link.port->openReceiver(filter);
        if (!receiver)
            return tl::unexpected(receiver.error());
        auto sender = link.port->openSender(Batch, net::Egress::Direct);
        if (!sender)
            return tl::unexpected(sender.error());
        counters.ready = true;
        std::size_t filled = 0;
        while (!counters.stopped.load(std::memory_order_relaxed)) {
            const auto frames = (*receiver)->receive(10ms);
            if (!frames)
                return tl::unexpected(frames.error());
            counters.ringDrops = (*receiver)->loss().socketDrops;
            for (const net::ReceivedFrame& frame : *frames) {
                if (!writeSynAck(frame.bytes, (*sender)->batch()[filled]))
                    continue;
                ++counters.received;
                if (++filled < Batch)
                    continue;
                if (auto sent = flush(**sender, filled, counters); !sent)
                    return sent;
            }
            if (filled > 0) {
                if (auto sent = flush(**sender, filled, counters); !sent)
                    return sent;
            }
        }
        return {};
    }

    core::Result<void> flood(FarLink& link, std::span<const net::ReceivedFrame> frames,
        double perSecond, Counters& counters)
    {
        auto sender = link.port->openSender(Batch, net::Egress::Direct);
        if (!sender)
            return tl::unexpected(sender.error());
        counters.ready = true;
        while (!counters.begun && !counters.stopped)
            std::this_thread::sleep_for(1ms);
        const std::int64_t began = core::steadyNs();
        scan::RateLimiter limiter(perSecond, Batch, scan::RateLimiter::Clock::now());
        while (!frames.empty() && !counters.stopped.load(std::memory_order_relaxed)) {
            std::size_t filled = std::min(limiter.stride(), frames.size());
            const auto wait = limiter.waitFor(filled, scan::RateLimiter::Clock::now());
            if (wait.count() > 0) {
                std::this_thread::sleep_for(wait);
                continue;
            }
            limiter.take(filled);
            for (std::size_t i = 0; i < filled; ++i) {
                net::FrameSlot& slot = (*sender)->batch()[i];
                std::memcpy(slot.data, frames[i].bytes.data(), frames[i].bytes.size());
                slot.length = std::uint32_t(frames[i].bytes.size());
            }
            frames = frames.subspan(filled);
            if (auto sent = flush(**sender, filled, counters); !sent)
                return sent;
        }
        counters.seconds = double(core::steadyNs() - began) * 1e-9;
        counters.over = true;
        while (!counters.stopped)
            std::this_thread::sleep_for(1ms);
        return {};
    }

    bool joinFarNamespace()
    {
        const std::string path
            = "/proc/" + std::to_string(tests::NamespacePair::farProcess()) + "/ns/net";
        const int space = open(path.c_str(), O_RDONLY | O_CLOEXEC);
        return space >= 0 && setns(space, CLONE_NEWNET) == 0;
    }

} // namespace

template <typename Work> ReplySource::ReplySource(Work work)
{
    void* const shared = mmap(
        nullptr, sizeof(Counters), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED)
        return;
    m_counters = new (shared) Counters;
    m_process = fork();
    if (m_process != 0)
        return;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const char* trouble = "the far namespace cannot be joined";
    if (joinFarNamespace()) {
        auto link = openFarLink();
        if (link)
            m_counters->mac = link->mac;
        const auto done = link ? work(*link, *m_counters) : tl::unexpected(link.error());
        m_counters->cpuSeconds = threadCpuSeconds();
        if (done)
            _exit(0);
        std::snprintf(
            m_counters->trouble, sizeof m_counters->trouble, "%s", done.error().detail.c_str());
        _exit(1);
    }
    std::snprintf(m_counters->trouble, sizeof m_counters->trouble, "%s", trouble);
    _exit(1);
}

ReplySource ReplySource::reflecting() { return ReplySource(reflect); }

ReplySource ReplySource::flooding(std::span<const net::ReceivedFrame> frames, double perSecond)
{
    return ReplySource([frames, perSecond](FarLink& link, Counters& counters) {
        return flood(link, frames, perSecond, counters);
    });
}

ReplySource::ReplySource(ReplySource&& other) noexcept
    : m_counters(std::exchange(other.m_counters, nullptr))
    , m_process(std::exchange(other.m_process, -1))
{
}

ReplySource::~ReplySource()
{
    stop();
    if (m_counters)
        munmap(m_counters, sizeof(Counters));
}

std::string ReplySource::waitReady()
{
    if (m_process < 0)
        return "no process can be started";
    while (!m_counters->ready) {
        int status = 0;
        if (waitpid(m_process, &status, WNOHANG) != 0) {
            m_process = -1;
            return m_counters->trouble[0] != '\0' ? m_counters->trouble : "it ended at once";
        }
        std::this_thread::sleep_for(1ms);
    }
    return {};
}

void ReplySource::go() { m_counters->begun = true; }

bool ReplySource::over() const { return m_counters->over; }

void ReplySource::stop()
{
    if (m_process <= 0)
        return;
    m_counters->stopped = true;
    int status = 0;
    waitpid(m_process, &status, 0);
    m_process = -1;
}

} // namespace bench
