// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/scan/counter.h"
#include "core/scan/probeidentity.h"
#include "core/scan/replydedupe.h"
#include "core/scan/scanrow.h"
#include "core/scan/sendtimes.h"
#include "core/wire/icmpmessage.h"

namespace scan {

struct ReplyCounters {
    Counter received;
    Counter validated;
    Counter notOurs;
    Counter parseErrors;
    Counter repeats;
    Counter conflicts;
    Counter dedupeEvictions;
    std::array<std::array<Counter, ReplyClassCount>, PassCount> classes;
};

/// From a frame to a row: parse, validate, classify, recognise repeats. In that order, so that
/// nothing but a reply to this scan's own probe costs memory. Lives in the receiver thread; the
/// counters may be read from any.
class ReplyDecoder {
public:
    ReplyDecoder(const ProbeIdentifier& identifier, const SendTimes& sendTimes,
        wire::LinkType linkType, ReplyCounters& counters);

    /// The row, when the frame answers one of this scan's probes.
    std::optional<ScanRow> decode(const net::ReceivedFrame& frame);

private:
    std::optional<ScanRow> decodeTcp(const wire::IpPacket& ip);
    std::optional<ScanRow> decodeIcmp(const wire::IpPacket& ip);
    std::optional<ScanRow> notOurs();
    std::optional<ScanRow> parseError();
    void fillFromProbe(ScanRow& row, Pass pass, const ProbeIdentity& identity);

    const ProbeIdentifier& m_identifier;
    const SendTimes& m_sendTimes;
    const wire::LinkType m_linkType;
    ReplyCounters& m_counters;
    ReplyDedupe m_dedupe;
    std::uint64_t m_fingerprint = 0; ///< of the probe that the last decoded frame answers
};

} // namespace scan
