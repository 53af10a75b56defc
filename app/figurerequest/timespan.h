// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string_view>

namespace figure {

/// From the first nanosecond since the Unix epoch to the one after the last.
struct TimeSpan {
    std::int64_t fromNs = 0;
    std::int64_t untilNs = 0;
};

/// A year, month, day or second of UTC: "2021", "2021-03", "2021-03-31", "2021-03-31T08:05:00Z".
core::Result<TimeSpan> parseTimeSpan(std::string_view text);

} // namespace figure
