// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <string>

/// Numbers as people read them in status lines and summaries.
namespace scan {

/// "0:05", "12:30", "1:02:05"; days count as hours. Rounded down.
std::string readableDuration(double seconds);
/// "62 p/s", "1.00 Kp/s", "2.50 Mp/s".
std::string readableRate(double packetsPerSecond);
/// All digits of a number of any size.
std::string decimal(core::Uint128 number);

} // namespace scan
