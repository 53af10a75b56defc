// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/replypacket.h"

#include "core/wire/icmpmessage.h"

#include <QCoreApplication>

namespace widgets {

namespace {

    struct Range {
        int offset;
        int length;
    };

    /// Fields of the headers that no row keeps, or that follow from them.
    constexpr Range UnknownOfIpv4[] = { { 1, 7 }, { 10, 2 } };
    constexpr Range UnknownOfIpv6[] = { { 0, 6 } };
    constexpr Range UnknownOfTcp[] = { { 16, 4 } };
    constexpr Range UnknownOfIcmp[] = { { 2, 6 } };

} // namespace

ReplyPacket rebuiltPacket(const scan::ScanRow& row)
{
    wire::IpFields ip;
    ip.source = row.responder;
    ip.destination = row.local;
    ip.hopLimit = row.ttl;
    const bool isIcmp = row.replyClass == scan::ReplyClass::Icmp;
    ReplyPacket packet;
    if (isIcmp) {
        packet.bytes = wire::buildIcmpError(ip, row.icmpType, row.icmpCode, {});
    } else {
        std::vector<std::uint8_t> options(row.optionBytes().begin(), row.optionBytes().end());
        options.resize((options.size() + 3) / 4 * 4);
        packet.bytes = wire::buildTcp(ip,
            { row.targetPort, row.localPort, row.sequence, row.acknowledgment, row.tcpFlags,
                row.window },
            options);
    }
    const QString note = QCoreApplication::translate(
        "ReplyPacket", "Not kept: these bytes are made up from what is known of the reply.");
    const auto mark = [&](std::span<const Range> ranges, int base) {
        for (const Range& range : ranges)
            packet.marks.push_back(
                { base + range.offset, range.length, ByteLook::Reconstructed, note });
    };
    const bool v4 = row.responder.isV4();
    mark(v4 ? std::span<const Range>(UnknownOfIpv4) : UnknownOfIpv6, 0);
    mark(isIcmp ? std::span<const Range>(UnknownOfIcmp) : UnknownOfTcp, v4 ? 20 : 40);
    return packet;
}

} // namespace widgets
