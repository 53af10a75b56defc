// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace scan {

/// Appends a time as ISO 8601 in UTC with microseconds: "2026-01-31T08:05:00.000250Z". `timeNs`
/// counts nanoseconds since the Unix epoch and is rounded down.
void appendUtcTime(std::int64_t timeNs, std::string& text);

} // namespace scan
