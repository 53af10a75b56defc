// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/replyrow.h"

#include <algorithm>

namespace scan {

void fillFromSegment(ScanRow& row, const wire::TcpSegment& segment, wire::Bytes sentV1)
{
    row.targetPort = segment.sourcePort;
    row.tcpFlags = segment.flags;
    row.window = segment.window;
    row.sequence = segment.sequence;
    row.acknowledgment = segment.acknowledgment;
    row.optionLength = std::uint8_t(std::min(segment.options.size(), row.options.size()));
    std::copy_n(segment.options.begin(), row.optionLength, row.options.begin());
    if (segment.has(wire::TcpRst))
        row.replyClass = ReplyClass::Rst;
    else
        fillClass(row, sentV1);
}

void fillClass(ScanRow& row, wire::Bytes sentV1)
{
    const SynAckVerdict verdict
        = classifySynAck(row.optionBytes(), row.pass, row.senderKey, sentV1);
    row.replyClass = verdict.replyClass;
    row.hasCapable = verdict.hasCapable;
    row.mptcpVersion = verdict.version;
    row.mptcpFlags = verdict.flags;
    row.hasReceiverKey = verdict.receiverKey.has_value();
    row.receiverKey = verdict.receiverKey.value_or(0);
}

void fillFromQuote(ScanRow& row, const wire::IcmpMessage& message, const wire::QuotedProbe& quoted)
{
    row.target = quoted.ip.destination;
    row.targetPort = quoted.tcp.destinationPort;
    row.replyClass = ReplyClass::Icmp;
    row.icmpType = message.type;
    row.icmpCode = message.code;
}

} // namespace scan
