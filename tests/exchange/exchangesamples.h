// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/store/storesamples.h"

namespace exchangetest {

/// storetest::sampleReplies(), but each with those fields alone that a reply of its kind can have.
inline std::vector<scan::ScanRow> possibleReplies(std::size_t count, std::uint32_t seed)
{
    std::vector<scan::ScanRow> rows = storetest::sampleReplies(count, seed);
    for (scan::ScanRow& row : rows) {
        if (row.replyClass == scan::ReplyClass::Icmp) {
            row.tcpFlags = 0;
            row.window = 0;
            row.sequence = 0;
            row.acknowledgment = 0;
        } else {
            row.icmpType = 0;
            row.icmpCode = 0;
        }
    }
    return rows;
}

} // namespace exchangetest
