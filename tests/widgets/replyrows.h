// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"

#include <vector>

/// Made-up replies for tests of the table: every class in turn, addresses that count up from
/// 10.0.0.0, TTLs that repeat every 64 rows, and RTTs that fall.
inline scan::ScanRow replyRow(std::uint32_t number)
{
    scan::ScanRow row;
    row.timeNs = 1'700'000'000'000'000'000 + std::int64_t(number) * 1000;
    row.target = row.responder = core::IpAddress::v4(0x0a000000 + number);
    row.local = core::IpAddress::v4(0x0a800001);
    row.targetPort = number % 2 ? 443 : 80;
    row.localPort = 40000;
    row.replyClass = scan::AllReplyClasses[number % scan::ReplyClassCount];
    row.ttl = std::uint8_t(number % 64);
    row.rttUs = std::int32_t(1'000'000'000 - number);
    if (row.replyClass == scan::ReplyClass::Mptcp) {
        row.hasCapable = row.hasReceiverKey = true;
        row.mptcpVersion = 1;
        row.mptcpFlags = 0x81;
        row.receiverKey = 0x0123456789abcdefULL;
        const std::uint8_t options[]
            = { 2, 4, 5, 0xb4, 30, 12, 1, 0x81, 1, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef };
        std::copy(std::begin(options), std::end(options), row.options.begin());
        row.optionLength = sizeof options;
    }
    return row;
}

inline std::vector<scan::ScanRow> replyRows(std::uint32_t first, std::uint32_t count)
{
    std::vector<scan::ScanRow> rows;
    rows.reserve(count);
    for (std::uint32_t i = 0; i < count; ++i)
        rows.push_back(replyRow(first + i));
    return rows;
}
