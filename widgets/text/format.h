// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"

#include <QString>

/// Numbers as people read them, in the user's locale. GUI thread or any other: no state.
namespace widgets {

/// "65,536"; from 10^15 on "7.92e28".
QString formatCount(core::Uint128 count);
/// "0:42", "12:05", "3:04:05"; days above that: "12 d 3 h".
QString formatDuration(double seconds);
/// "850 p/s", "1.25 Mp/s".
QString formatPacketRate(double packetsPerSecond);
/// "6.7 Mbit/s".
QString formatBitRate(double bitsPerSecond);
/// "1.25 %", `share` from 0 to 1.
QString formatShare(double share);
/// Time of day to the millisecond in the local time zone; `timeNs` counts from the Unix epoch.
QString formatTimeOfDay(qint64 timeNs);

} // namespace widgets
