// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/replyclassifier.h"
#include "core/scan/scanrow.h"
#include "core/wire/icmpmessage.h"

namespace scan {

/// Fills in what a SYN/ACK or RST says: port, flags, window, numbers, options and class. What was
/// asked, `row.pass` and with version 0 `row.senderKey`, must be there; `sentV1` is as for
/// classifySynAck(). Addresses, times and repeats are the caller's.
void fillFromSegment(
    ScanRow& row, const wire::TcpSegment& segment, wire::Bytes sentV1 = OwnCapableV1);

/// The class of `row.options` and what its MP_CAPABLE says, of a SYN/ACK.
void fillClass(ScanRow& row, wire::Bytes sentV1 = OwnCapableV1);

/// Fills in the target, class and ICMP numbers of an error that quotes a probe.
void fillFromQuote(ScanRow& row, const wire::IcmpMessage& message, const wire::QuotedProbe& quoted);

} // namespace scan
