// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/sentprobe.h"

#include "core/scan/replyrow.h"

namespace store {

void fillSent(scan::ScanRow& row, const SentProbe& sent)
{
    row.pass = sent.pass;
    row.senderKey = sent.pass == scan::Pass::V0 ? sent.senderKey : 0;
}

void fillForeignClass(scan::ScanRow& row)
{
    constexpr std::array<std::uint8_t, 4> Flagged { wire::OptionMptcp, 4, 0x01,
        wire::MpcChecksum | wire::MpcHmac };
    scan::fillClass(row);
    if (row.pass == scan::Pass::V1 && row.replyClass == scan::ReplyClass::Malformed)
        scan::fillClass(row, Flagged);
}

} // namespace store
