// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups.h"

#include "askedmonths.h"
#include "runplan.h"

namespace study {

std::optional<scan::ReplyClass> seenAs(
    const Host& host, int month, std::uint16_t port, scan::Pass pass)
{
    for (const Activity& each : host.activities) {
        if (each.pass == pass && each.port == port && (each.seen & monthBit(month)))
            return each.replyClass;
    }
    return std::nullopt;
}

bool isFollowedUp(
    const StudySettings& settings, const Host& host, int month, std::uint16_t port, scan::Pass pass)
{
    constexpr int FullMonths = 3;
    const auto replyClass = seenAs(host, month, port, pass);
    if (pass == scan::Pass::V1)
        return replyClass == scan::ReplyClass::Mptcp;
    if (!replyClass || !scan::isPotential(*replyClass))
        return false;
    const std::uint64_t number = numberOf(host.address) / 11;
    const bool full = month >= settings.months - FullMonths;
    if (*replyClass != scan::ReplyClass::Mptcp)
        return number % (*replyClass == scan::ReplyClass::Mirror ? 50 : 10) == 0;
    if (host.nature != Nature::Fleeting)
        return full || number % 4 == 0;
    if (!full)
        return number % 16 == 0;
    const Months asked = askedMonths(scan::Pass::V0, host.address.family(), port);
    const Months seen = host.seen(scan::Pass::V0, port, scan::ReplyClass::Mptcp);
    return consistentMonths(seen, asked) & monthBit(month);
}

} // namespace study
