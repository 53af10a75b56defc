// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/icmplength.h"

#include "core/wire/icmpmessage.h"

namespace wire {

IcmpLengthAttribute icmpLengthAttribute(Family family, std::uint8_t type)
{
    if (family == Family::V4) {
        const bool has = type == Icmp4DestinationUnreachable || type == Icmp4TimeExceeded
            || type == Icmp4ParameterProblem;
        return has ? IcmpLengthAttribute { 5, 4 } : IcmpLengthAttribute {};
    }
    const bool has = type == Icmp6DestinationUnreachable || type == Icmp6TimeExceeded;
    return has ? IcmpLengthAttribute { 4, 8 } : IcmpLengthAttribute {};
}

bool isIcmpError(Family family, std::uint8_t type)
{
    if (family == Family::V6)
        return type >= Icmp6DestinationUnreachable && type <= Icmp6ParameterProblem;
    switch (type) {
    case Icmp4DestinationUnreachable:
    case Icmp4SourceQuench:
    case Icmp4Redirect:
    case Icmp4TimeExceeded:
    case Icmp4ParameterProblem:
        return true;
    default:
        return false;
    }
}

} // namespace wire
