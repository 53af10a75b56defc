// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"

#include <algorithm>

/// Rows as a scan of the lab would give them, for the tests of everything that writes them.
namespace samples {

inline void setOptions(scan::ScanRow& row, std::initializer_list<std::uint8_t> bytes)
{
    std::ranges::copy(bytes, row.options.begin());
    row.optionLength = std::uint8_t(bytes.size());
}

/// A Linux v1 host's SYN/ACK.
inline scan::ScanRow v1Host()
{
    scan::ScanRow row;
    row.timeNs = 1'767'225'600'000'250'999; // 2026-01-01T00:00:00.000250Z and 999 ns
    row.responder = row.target = core::IpAddress::v4(0x64400304);
    row.local = core::IpAddress::v4(0x0a010001);
    row.targetPort = 80;
    row.localPort = 40000;
    row.pass = scan::Pass::V1;
    row.replyClass = scan::ReplyClass::Mptcp;
    row.ttl = 61;
    row.tcpFlags = 0x12;
    row.hasCapable = row.hasReceiverKey = true;
    row.mptcpVersion = 1;
    row.mptcpFlags = 0x81;
    row.window = 64240;
    row.sequence = 0xfffffffe;
    row.acknowledgment = 7;
    row.rttUs = 210;
    row.receiverKey = 0x0123456789abcdef;
    setOptions(row,
        { 2, 4, 0x05, 0xb4, 4, 2, 8, 10, 0, 0, 0, 9, 0, 0, 0, 8, 1, 3, 3, 7, 30, 12, 1, 0x81, 1,
            0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef });
    return row;
}

/// A SYN/ACK without MPTCP from an IPv6 host, answering a v0 probe.
inline scan::ScanRow plainV6()
{
    scan::ScanRow row;
    row.responder = row.target = *core::IpAddress::parse("fd64:64::1:5");
    row.local = *core::IpAddress::parse("fd64::2");
    row.targetPort = 443;
    row.localPort = 50000;
    row.pass = scan::Pass::V0;
    row.replyClass = scan::ReplyClass::Plain;
    row.ttl = 60;
    row.tcpFlags = 0x12;
    row.senderKey = 0xfe;
    setOptions(row, { 2, 4, 0x05, 0xa0 });
    return row;
}

/// A router's "administratively prohibited" about a probe to another host.
inline scan::ScanRow prohibited()
{
    scan::ScanRow row;
    row.responder = core::IpAddress::v4(0x0a030002);
    row.target = core::IpAddress::v4(0x644c0001);
    row.local = core::IpAddress::v4(0x0a010001);
    row.targetPort = 8080;
    row.localPort = 40001;
    row.replyClass = scan::ReplyClass::Icmp;
    row.ttl = 253;
    row.icmpType = 3;
    row.icmpCode = 13;
    return row;
}

} // namespace samples
