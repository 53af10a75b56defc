// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/connection.h"
#include "core/wire/icmpmessage.h"
#include "core/wire/segmentoptions.h"

namespace handshake {

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
