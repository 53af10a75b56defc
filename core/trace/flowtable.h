// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/portranges.h"
#include "core/scan/siphash.h"
#include "core/trace/targettrace.h"

#include <map>
#include <memory>
#include <tuple>

namespace trace {

/// A trace in flight, with what the engine keeps of it.
struct ActiveTrace {
    ActiveTrace(const Flow& flow, const TraceRequest& request)
        : trace(flow, request)
    {
    }
    TargetTrace trace;
    std::uint8_t flowIndex = 0;
    std::int64_t startedNs = 0; ///< since the Unix epoch
    std::int64_t wakeNs = 0; ///< the deadline that waits for it
};

/// The traces in flight, found by what stands in their packets. Lives in the engine's thread.
class FlowTable {
public:
    /// `ports` has at least one.
    FlowTable(const scan::SipKey& key, const scan::PortRanges& ports);

    static constexpr std::size_t Capacity = 32768;
    std::size_t size() const { return m_size; }

    /// Begins a trace with a tag and a source port of its own; null when no port is free.
    ActiveTrace* add(const ProbeTarget& target, const net::Path& path, std::uint8_t flowIndex,
        const TraceRequest& request);
    void remove(const Flow& flow);

    ActiveTrace* byTag(std::uint32_t tag);

    /// A flow and which of its probes.
    struct Match {
        ActiveTrace* trace = nullptr; ///< null: none of ours
        std::optional<ProbeCode> code; ///< empty: which one is not to be told
    };
    /// The probe that an ICMP error quotes: by its sequence number; by its addresses, ports and
    /// flow label where a box rewrote that; by the target and what else names a code where a
    /// translator rewrote those too. Only probes that were sent are found.
    Match byQuote(const wire::IpPacket& quoted);
    /// The probe that a SYN/ACK or RST answers, by its acknowledgment. A RST may acknowledge one
    /// less, as some boxes do, or nothing.
    Match byAnswer(const wire::IpPacket& ip, const wire::TcpSegment& tcp);
    Match byEchoReply(const wire::IpPacket& ip);
    /// The probe that `ip` is, as it leaves; without a code when it belongs to the flow and is no
    /// probe, as a RST of the kernel's.
    Match byOwn(const wire::IpPacket& ip);

private:
    Match withTarget(const wire::IpPacket& quoted);
    ActiveTrace* byTuple(const core::IpAddress& target, std::uint16_t port, std::uint16_t own);

    using Tuple = std::tuple<core::IpAddress, std::uint16_t, std::uint16_t>;

    scan::SipKey m_key;
    scan::PortRanges m_ports;
    std::uint64_t m_drawn = 0;
    std::size_t m_size = 0;
    std::vector<std::unique_ptr<ActiveTrace>> m_slots; ///< by the lowest 16 bits of the tag
    std::map<Tuple, std::uint32_t> m_tags; ///< by target, its port and ours
};

} // namespace trace
