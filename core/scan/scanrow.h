// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/scan/replyclass.h"
#include "core/scan/vantagename.h"
#include "core/wire/tcpoptions.h"

namespace scan {

/// One validated reply: what a row of output or of the table shows. A plain value of fixed size;
/// the option bytes stand as they came, so that the rules can be run again on old data. Numbers,
/// keys too, are in host order.
struct ScanRow {
    std::int64_t timeNs = 0; ///< receive time, nanoseconds since the Unix epoch
    core::IpAddress responder; ///< source of the reply: the target, or a router for `icmp`
    core::IpAddress target; ///< what was probed
    core::IpAddress local; ///< our address
    std::uint16_t targetPort = 0;
    std::uint16_t localPort = 0;
    Pass pass = Pass::V1;
    ReplyClass replyClass = ReplyClass::Plain;
    std::uint8_t ttl = 0; ///< hop limit of the reply as it arrived
    std::uint8_t tcpFlags = 0; ///< wire::TcpFlag; 0 for `icmp`
    bool repeat = false; ///< the same class from this target and pass was seen before
    bool conflict = false; ///< another class from this target and pass was seen before
    bool cooldown = false; ///< came after the last probe was sent
    bool hasCapable = false; ///< the reply carries an MP_CAPABLE, up to its flags at least
    bool hasReceiverKey = false;
    std::uint8_t mptcpVersion = 0; ///< of the reply's MP_CAPABLE, with hasCapable
    std::uint8_t mptcpFlags = 0; ///< its flag byte
    std::uint8_t icmpType = 0;
    std::uint8_t icmpCode = 0;
    std::uint8_t optionLength = 0; ///< bytes used in `options`
    std::uint16_t window = 0;
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgment = 0;
    std::int32_t rttUs = -1; ///< -1 when the send time was not kept
    std::uint64_t senderKey = 0; ///< our key in the probe; v0 only, else 0
    std::uint64_t receiverKey = 0; ///< the key in the reply, with hasReceiverKey
    VantageName vantage; ///< where the probe left; unknown in rows that were stored or imported
    std::array<std::uint8_t, wire::MaxTcpOptionBytes> options {}; ///< whole block of the SYN/ACK

    wire::Bytes optionBytes() const { return { options.data(), optionLength }; }
    bool success() const { return isSuccess(replyClass); }
};

} // namespace scan
