// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/flowtable.h"

namespace trace {

/// What a packet that arrived was taken for.
struct Intake {
    ActiveTrace* trace = nullptr; ///< null: it answers no probe of ours
    /// A SYN/ACK to this SYN: somebody holds a half-open connection now.
    std::optional<ProbeCode> opened;
};

/// Hands a packet to the trace that it answers: SYN/ACK, RST, Time Exceeded, Destination
/// Unreachable or an echo reply. `packet` is the IP packet that `ip` was parsed from.
Intake takeReply(FlowTable& flows, const wire::IpPacket& ip, wire::Bytes packet, std::int64_t atNs);

} // namespace trace
