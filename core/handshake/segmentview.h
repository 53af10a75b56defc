// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/connection.h"
#include "core/wire/icmpmessage.h"
#include "core/wire/mptcpoption.h"

namespace handshake {

/// The MPTCP options of a segment, the first of each kind; those that break their format are passed
/// over and counted.
struct SegmentOptions {
    std::optional<wire::MpCapable> capable;
    std::optional<wire::MpJoinSyn> joinSyn;
    std::optional<wire::MpJoinSynAck> joinSynAck;
    std::optional<wire::MpJoinAck> joinAck;
    std::optional<wire::Dss> dss;
    std::optional<wire::AddAddress> addAddress;
    std::optional<wire::RemoveAddress> removeAddress;
    std::optional<wire::MpPriority> priority;
    std::optional<wire::MpFail> fail;
    std::optional<wire::MpFastClose> fastClose;
    std::optional<wire::MpTcpReset> reset;
    bool any = false; ///< at least one sound MPTCP option
    bool broken = false; ///< at least one that cannot be read
};
SegmentOptions readOptions(wire::Bytes block, wire::MptcpVersion version);

/// A packet as this room looks at it. Points into the bytes that it was read from.
struct SegmentView {
    Endpoint source;
    Endpoint destination;
    wire::TcpSegment tcp;
    bool whole = true; ///< false: the packet was cut short, its payload may be
};
wire::Parsed<SegmentView> viewSegment(const wire::IpPacket& ip);

/// The ends of the connection that an ICMP error is about.
struct QuotedEnds {
    Endpoint source;
    Endpoint destination;
    wire::IcmpMessage message;
};
wire::Parsed<QuotedEnds> viewError(const wire::IpPacket& ip);

} // namespace handshake
