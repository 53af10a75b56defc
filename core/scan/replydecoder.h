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

/// Written by the receiver thread, read from any (relaxed).
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

/// From frames to rows: parse, validate, classify, recognise repeats. In that order, so that
/// nothing but a reply to this scan's own probe costs memory. Lives in the receiver thread; the
/// counters may be read from any.
class ReplyDecoder {
public:
    ReplyDecoder(const ProbeIdentifier& identifier, const SendTimes& sendTimes,
        wire::LinkType linkType, ReplyCounters& counters);

    /// Appends a row for each frame that answers one of this scan's probes, and to `sources` the
    /// place of that frame in `frames`.
    void decode(std::span<const net::ReceivedFrame> frames, std::vector<ScanRow>& rows,
        std::vector<std::uint32_t>& sources);
    /// The same for one frame.
    std::optional<ScanRow> decode(const net::ReceivedFrame& frame);

private:
    /// Frames that are read before the first of them is looked up.
    static constexpr std::size_t Stride = 32;

    /// Fills in `row` but for what needs a look-up, and m_fingerprint. False when the frame answers
    /// no probe; it was then counted.
    bool read(const net::ReceivedFrame& frame, ScanRow& row);
    bool readTcp(const wire::IpPacket& ip, ScanRow& row);
    bool readIcmp(const wire::IpPacket& ip, ScanRow& row);
    void lookUp(std::uint64_t fingerprint, ScanRow& row);
    bool notOurs();
    bool parseError();
    void fillFromProbe(ScanRow& row, Pass pass, const ProbeIdentity& identity);

    const ProbeIdentifier& m_identifier;
    const SendTimes& m_sendTimes;
    const wire::LinkType m_linkType;
    ReplyCounters& m_counters;
    ReplyDedupe m_dedupe;
    std::uint64_t m_fingerprint = 0; ///< of the probe that the last frame read answers
};

} // namespace scan
