// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string_view>

namespace store {

/// A time as ISO 8601 writes it: "2021-03-04", "2021-03-04T12:00Z", "2021-03-04 12:00:00.123+0100".
/// Without an offset it is UTC. Nanoseconds since the Unix epoch; digits beyond them are dropped.
/// InvalidInput says what is expected. Years from 1970 to 2261.
core::Result<std::int64_t> parseTime(std::string_view text);

} // namespace store
