// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"
#include "widgets/packet/hexview.h"

namespace widgets {

/// A reply's packet made up from what its row keeps.
struct ReplyPacket {
    std::vector<std::uint8_t> bytes;
    std::vector<ByteMark> marks; ///< what the row does not keep: Reconstructed
};

/// The IP packet of `row` as far as it is known: addresses, TTL, ports,
/// numbers, flags, window and options. Of an ICMP error only the headers: its
/// quote is not kept in rows.
ReplyPacket rebuiltPacket(const scan::ScanRow& row);

} // namespace widgets
