// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "core/base/ipaddress.h"

#include <vector>

namespace study {

/// What a host is, whatever it answers: what its trace and its proof find.
enum class Nature : std::uint8_t {
    Adopter, ///< speaks MPTCP itself: true-mptcp, proven
    Rewritten, ///< behind a box that removes or rewrites the option
    Fleeting, ///< answered with a key of its own, but not to anything that followed
    Mirror,
    OtherVersion,
    Malformed,
    Responder, ///< TCP without MPTCP, or a refusal
};

/// In these months a host answers a pass on a port with this class.
struct Activity {
    scan::Pass pass = scan::Pass::V0;
    std::uint16_t port = 0;
    scan::ReplyClass replyClass = scan::ReplyClass::Plain;
    Months answered = 0; ///< of the months in which this was asked
    Months seen = 0; ///< without what a run lost
};

struct Host {
    core::IpAddress address;
    int network = 0; ///< of Internet
    Nature nature = Nature::Responder;
    std::vector<Activity> activities; ///< at most one class a month, pass and port

    Months seen(scan::Pass pass, std::uint16_t port, scan::ReplyClass replyClass) const
    {
        Months months = 0;
        for (const Activity& each : activities) {
            if (each.pass == pass && each.port == port && each.replyClass == replyClass)
                months |= each.seen;
        }
        return months;
    }
};

} // namespace study
