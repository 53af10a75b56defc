// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrow.h"
#include "host.h"

#include <vector>

namespace study {

constexpr std::uint64_t OurKey = 0x0c0c0c0c0c0c0c0c; ///< the study's, of Hamming weight 16

/// The key that an adopter answers with: another one for each target and month.
std::uint64_t hostKey(const core::IpAddress& address, std::uint16_t port, int month);

/// How a host's replies come, always.
std::uint8_t replyTtl(const core::IpAddress& address);
std::int32_t replyRttUs(const core::IpAddress& address);

/// What the scanner receives from a host in this month, in order: mostly one row; some hosts
/// repeat themselves, and before some mirrors something forges a RST.
std::vector<scan::ScanRow> repliesOf(
    const Host& host, const Activity& activity, int month, std::int64_t timeNs);

} // namespace study
