// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace core {

/// Nanoseconds on the monotonic clock: only differences mean anything. Any thread.
inline std::int64_t steadyNs()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}
/// Nanoseconds since the Unix epoch; may jump when the clock is set. Any thread.
inline std::int64_t epochNs()
{
    return std::chrono::nanoseconds(std::chrono::system_clock::now().time_since_epoch()).count();
}

} // namespace core
