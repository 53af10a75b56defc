// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"

namespace store {

/// What the probes of a scan carried that another program made.
struct SentProbe {
    scan::Pass pass = scan::Pass::V1;
    /// The study's, very likely: what tumi8's tcp_synopt module has in its source.
    std::uint64_t senderKey = 0x0c0c0c0c0c0c0c0c; ///< with version 0
};

/// Sets pass and key of `row` as `sent` says.
void fillSent(scan::ScanRow& row, const SentProbe& sent);
/// The class of a SYN/ACK by `row.options`. Which flags a version 1 probe had is not written down
/// anywhere: an echo of either usual one is a mirror.
void fillForeignClass(scan::ScanRow& row);

} // namespace store
