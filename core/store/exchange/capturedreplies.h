// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"
#include "core/store/exchange/sentprobe.h"
#include "core/targets/portset.h"
#include "core/wire/icmpmessage.h"

#include <map>
#include <optional>

namespace store {

/// What became of a capture's packets. Every packet counts once.
struct CaptureCounts {
    std::uint64_t replies = 0;
    std::uint64_t probes = 0; ///< SYNs, whose options and keys their answers are judged by
    std::uint64_t unreadable = 0; ///< no IP packet, cut short, or a checksum that does not fit
    std::uint64_t unasked = 0; ///< answers to no SYN of the capture, nothing being said of it
    std::uint64_t others = 0; ///< neither SYN nor an answer to one, or of other ports
    std::uint64_t forgottenProbes = 0; ///< for lack of memory; counted besides
};

/// Finds the answers to SYNs in a packet capture, whoever sent them: each is matched with its SYN
/// where the capture holds it and judged by the engine's own classifier; otherwise by what `sent`
/// says of all probes. Memory is bounded: of some hundred thousand probes the older are forgotten
/// and counted. Bytes from anybody; lives in one thread.
class CapturedReplies {
public:
    /// `ports`: only these target ports count; empty: all.
    CapturedReplies(std::optional<SentProbe> sent, targets::PortSet ports,
        std::size_t mostProbes = std::size_t(1) << 20);

    /// The reply that a packet is, from its IP header on; empty when it is none. Which of them are
    /// repeats is not told.
    std::optional<scan::ScanRow> take(wire::Bytes bytes, std::int64_t timeNs);
    const CaptureCounts& counts() const { return m_counts; }

private:
    /// A connection as the prober sees it.
    struct Flow {
        core::IpAddress target;
        core::IpAddress local;
        std::uint16_t targetPort = 0;
        std::uint16_t localPort = 0;
        friend auto operator<=>(const Flow&, const Flow&) = default;
    };
    /// The SYN of a flow; a later one takes its place.
    struct Probe {
        std::int64_t timeNs = 0;
        std::uint32_t sequence = 0;
        scan::Pass pass = scan::Pass::Control;
        std::uint64_t senderKey = 0;
        std::array<std::uint8_t, 4> capableV1 {}; ///< with version 1
    };
    using Probes = std::map<Flow, Probe>;

    std::optional<scan::ScanRow> takeTcp(const wire::IpPacket& ip, std::int64_t timeNs);
    std::optional<scan::ScanRow> takeIcmp(const wire::IpPacket& ip, std::int64_t timeNs);
    /// False for a SYN that asks no host for MPTCP or TCP anew, as MP_JOIN.
    bool remember(const Flow& flow, const wire::TcpSegment& syn, std::int64_t timeNs);
    const Probe* find(const Flow& flow) const;
    /// What was asked of a flow; empty when nobody says.
    std::optional<Probe> asked(const Flow& flow) const;
    std::optional<scan::ScanRow> finished(scan::ScanRow row, const Flow& flow, const Probe& probe,
        const wire::IpPacket& ip, std::int64_t timeNs);
    std::optional<scan::ScanRow> count(std::uint64_t CaptureCounts::*counter);

    std::optional<SentProbe> m_sent;
    targets::PortSet m_ports;
    std::size_t m_generation; ///< the most probes of one of the two maps
    Probes m_probes;
    Probes m_olderProbes;
    CaptureCounts m_counts;
};

} // namespace store
