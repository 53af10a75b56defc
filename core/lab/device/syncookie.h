// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device/seededvalues.h"

#include <optional>

namespace lab {

/// What a SYN/ACK has agreed on and the host must know again at the third ACK.
struct Agreement {
    bool windowScale = false; ///< both sides scale their windows, RFC 7323 section 2
    bool join = false; ///< the SYN/ACK carried MP_JOIN
    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// SYN cookies: the host's initial sequence number follows from the flow and carries the agreement
/// in its lowest bits, so that a SYN leaves nothing behind and the third ACK brings it all back.
/// The other bits tell an ACK of this host's SYN/ACK from any other.
std::uint32_t cookieSequence(const SeededValues& values, const Flow& flow, Agreement agreement);
/// The agreement in `sequence`; nothing when this host gave this flow no such number.
std::optional<Agreement> agreementIn(
    const SeededValues& values, const Flow& flow, std::uint32_t sequence);

} // namespace lab
